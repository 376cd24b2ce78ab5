import type { SeenSheet } from "../ledgers/recogniseLedgers";
import { ruleWords } from "../messages/ruleWords";
import { readDate } from "../records/fields/readDate";
import type { AnyHit } from "../rules/hit";
import { SEVERITY_OF_RULE, type RuleId } from "../rules/ruleId";
import { yearMonthDay, type LocalDate } from "../workbook/localDate";
import { settingTable } from "./settingTable";

/** One accepted finding (SPEC §7): it stays out of the counts until its last day. */
export interface Exception {
  readonly file: string;
  readonly rule: RuleId;
  /** Sheet that the finding is on; null for any. */
  readonly sheet: string | null;
  /** `H12`, or the record's 编号; null for any. */
  readonly cellOrId: string | null;
  /** What the cell showed when it was accepted; null for any. */
  readonly value: string | null;
  readonly reason: string;
  readonly until: LocalDate;
}

/** Reads 例外 (DECIDED A9): 规则 · 表 · 单元格或编号 · 值 · 理由 · 至. The rule by its id or its Chinese title. */
export function readExceptions(
  sheet: SeenSheet,
  asOf: LocalDate,
): { readonly exceptions: readonly Exception[]; readonly hits: readonly AnyHit[] } {
  const { lines, hits: tableHits } = settingTable(sheet, ["规则", "表", "单元格或编号", "值", "理由", "至"]);
  const hits: AnyHit[] = [...tableHits];
  const exceptions: Exception[] = [];
  for (const line of lines) {
    const rule = ruleNamed(line.text("规则") ?? "");
    const reason = line.text("理由");
    const until = readDate(line.value("至"), line.format("至"), { role: "due", year: yearMonthDay(asOf).year, asOf });
    if (rule === undefined) hits.push(line.wrong("规则", `没有“${line.text("规则") ?? ""}”这条规则`));
    else if (reason === null) hits.push(line.wrong("理由", "接受一条提示要写理由"));
    else if (until.kind !== "date") hits.push(line.wrong("至", "接受一条提示要写到哪一天为止"));
    else {
      exceptions.push({
        file: sheet.file,
        rule,
        sheet: line.text("表"),
        cellOrId: line.text("单元格或编号"),
        value: line.text("值"),
        reason,
        until: until.date,
      });
    }
  }
  return { exceptions, hits };
}

function ruleNamed(text: string): RuleId | undefined {
  const ids = Object.keys(SEVERITY_OF_RULE) as RuleId[];
  return ids.find((id) => id === text || ruleWords[id].title === text);
}
