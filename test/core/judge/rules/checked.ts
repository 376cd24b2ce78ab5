import type { Finding } from "../../../../src/core/terms/finding";
import type { RuleId } from "../../../../src/core/judge/rules/index";
import { run } from "../../../../src/core/run";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { drawnBook } from "../../../support/drawnBook";
import { expectPlainEnglish } from "../../../support/plainEnglish";

export type Checked = WorkbookSnapshot | SheetSnapshot | readonly (WorkbookSnapshot | SheetSnapshot)[];

/** Every finding of a whole run; sheets given alone make one workbook. */
export function findings(given: Checked, asOf = "2024-06-30"): readonly Finding[] {
  const list = Array.isArray(given)
    ? (given as readonly (WorkbookSnapshot | SheetSnapshot)[])
    : [given as SheetSnapshot];
  const sheets = list.filter((each): each is SheetSnapshot => "rows" in each);
  const books = list.filter((each): each is WorkbookSnapshot => "sheets" in each);
  const all = sheets.length > 0 ? [drawnBook(sheets), ...books] : books;
  const found = run(all, { asOf: day(asOf) }).report.findings;
  expectPlainEnglish(found);
  return found;
}

/** Findings of one rule. */
export function found(rule: RuleId, given: Checked, asOf?: string): readonly Finding[] {
  return findings(given, asOf).filter((finding) => finding.rule === rule);
}

/** Where one rule found something: `N4 4 due 2024年2月30日` is cell, row of the record, column key and what of the cell is meant. */
export function places(rule: RuleId, given: Checked, asOf?: string): readonly string[] {
  return found(rule, given, asOf).map(({ cell, row, column, value, part }) =>
    [cell, row, column, part ?? value].map((each) => each ?? "-").join(" "),
  );
}
