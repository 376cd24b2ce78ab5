import { EVENT } from "../executor/hostEvents";
import { fail } from "../executor/hostFailure";
import type { HostScope } from "../executor/hostScope";
import type { WorksheetModel } from "../model/worksheetModel";

/** Brings a sheet in front. */
export function activate(sheet: WorksheetModel, scope: HostScope): void {
  const { model } = scope;
  if (sheet.visibility !== "Visible") fail("InvalidOperation");
  if (model.active === sheet) return;
  const before = model.active;
  model.active = sheet;
  const told = (type: number, { id }: WorksheetModel): void =>
    scope.emit({ type, sheetId: id, payload: { worksheetId: id }, isRemote: false });
  told(EVENT.deactivated, before);
  told(EVENT.activated, sheet);
}
