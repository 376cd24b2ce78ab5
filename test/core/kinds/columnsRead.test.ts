import type { RuleId } from "../../../src/core/judge/rules";
import { LEDGER_KINDS, ledgerDefinitions, type LedgerKind } from "../../../src/core/terms/ledgerKind";
import { found } from "../judge/rules/checked";
import { drawnLedger, type DrawnRecord } from "../judge/rules/drawnLedger";

/** Columns of a kind in which a text of no meaning brings this finding. */
function columnsOf(kind: LedgerKind, rule: RuleId): readonly (string | null)[] {
  const headings = Object.values(ledgerDefinitions[kind].columns).map(({ label }) => label);
  const nonsense: DrawnRecord = Object.fromEntries(headings.map((heading) => [heading, "胡写乱填"]));
  return found(rule, drawnLedger(kind, [{}, nonsense])).map(({ column }) => column);
}

describe.each([...LEDGER_KINDS])("of %s", (kind) => {
  test("the dates are the columns that are read as dates", () => {
    expect(columnsOf(kind, "date-unreadable").toSorted()).toEqual(ledgerDefinitions[kind].dates.toSorted());
  });

  test("the numbers are the columns that are read as numbers", () => {
    expect(columnsOf(kind, "number-unreadable").toSorted()).toEqual(ledgerDefinitions[kind].numbers.toSorted());
  });
});
