import type { RuleId } from "../../../../src/core/judge/rules/index";
import type { Finding } from "../../../../src/core/terms/finding";
import type { LedgerKind } from "../../../../src/core/terms/ledgerKind";
import { archiveOf } from "../../../support/closedBook";
import { drawnBook } from "../../../support/drawnBook";
import { found } from "./checked";
import { drawnLedger, type DrawnLedgerDetails, type DrawnRecord } from "./drawnLedger";

/** What a rule finds in June once May has been closed. */
export function foundSinceMay(
  rule: RuleId,
  kind: LedgerKind,
  may: readonly DrawnRecord[],
  june: readonly DrawnRecord[],
  details: DrawnLedgerDetails = {},
): readonly Finding[] {
  const last = drawnBook(drawnLedger(kind, may, details), "5月.xlsx");
  return found(rule, [drawnBook(drawnLedger(kind, june, details), "6月.xlsx"), archiveOf([last], "2024-05-31")]);
}

/** `P4 4 rate 50%`: cell, row, column and what the cell shows, as `places`. */
export function placesSinceMay(...given: Parameters<typeof foundSinceMay>): readonly string[] {
  return foundSinceMay(...given).map(({ cell, row, column, value }) =>
    [cell, row, column, value].map((part) => part ?? "-").join(" "),
  );
}
