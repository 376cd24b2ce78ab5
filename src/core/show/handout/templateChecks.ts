import type { LedgerKind } from "../../terms/ledgerKind";
import { checkOf } from "../forms/formChecks";
import type { CellCheck } from "../sheets/cellCheck";
import type { TemplateColumn } from "./templateColumns";

/** What Excel checks while a unit types: it warns and lets stand. */
export function templateChecks(
  kind: LedgerKind,
  columns: readonly TemplateColumn[],
  firstRow: number,
  lastRow: number,
): readonly CellCheck[] {
  return columns.flatMap(({ column, isFillable, content }): readonly CellCheck[] => {
    if (!isFillable || content === "text") return [];
    const areas = [{ firstRow, lastRow, firstColumn: column, lastColumn: column }];
    if (content === "percent-number")
      return [{ areas, allows: { kind: "number", from: 0, to: 200 }, warning: "这里写百分之几，只写数字：60%写60。" }];
    // Values of an indicator may fall below zero.
    if (content === "amount" && kind === "indicators")
      return [
        { areas, allows: { kind: "number", from: -1e12, to: 1e12 }, warning: "这里应是数字，请只写数字，不带单位。" },
      ];
    const check = checkOf(content === "amount" ? "number" : content === "fraction" ? "percent" : content, kind, areas);
    return check === null ? [] : [check];
  });
}
