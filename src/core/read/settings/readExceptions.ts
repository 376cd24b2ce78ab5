import type { SeenSheet } from "../ledgers/recogniseLedgers";
import { readDate } from "../../values/readDate";
import type { RuleName } from "../../terms/finding";
import type { ReadingHit } from "../../terms/readingFacts";
import { compact } from "../../workbook/cellText";
import { yearMonthDay, type LocalDate } from "../../workbook/localDate";
import { settingTable } from "./settingTable";
import { inBoth } from "../../base/inBoth";

/** One accepted finding (SPEC §7): it stays out of the counts until its last day. */
export interface Exception {
  /** File whose findings it speaks of: the one it names, else its own; null for any, where its own holds no ledger. */
  readonly file: string | null;
  /** Whether the line names it. */
  readonly namesFile: boolean;
  readonly rule: RuleName;
  /** Sheet that the finding is on; null for any. */
  readonly sheet: string | null;
  /** `H12`, the record's 编号, or `第12行` of a finding about no cell; null for any. */
  readonly cellOrId: string | null;
  /** What the cell showed when it was accepted, or the piece of it that was meant; of a row that is gone its name; null for any. */
  readonly value: string | null;
  readonly reason: string;
  /** The last day on which it holds. */
  readonly until: LocalDate;
}

/** What the rules are called where people write. */
export interface RuleNames {
  /** The rule with this id or Chinese title, compacted; undefined where there is none. */
  readonly ruleNamed: (text: string) => RuleName | undefined;
  /** A title, to show what is meant. */
  readonly example: string;
}

/**
 * Reads 例外 (DECIDED A9): 规则 · 表 · 单元格或编号 · 值 · 理由 · 至, and 文件 where the month's book speaks of another file. The rule by
 * its id or its Chinese title.
 * @param besideLedgers whether the sheet's own file holds a ledger
 */
export function readExceptions(
  sheet: SeenSheet,
  asOf: LocalDate,
  besideLedgers: boolean,
  { ruleNamed, example }: RuleNames,
): { readonly exceptions: readonly Exception[]; readonly hits: readonly ReadingHit[] } {
  const { lines, hits: tableHits } = settingTable(sheet, ["规则", "表", "单元格或编号", "值", "理由", "至", "文件"]);
  const hits: ReadingHit[] = [...tableHits];
  const exceptions: Exception[] = [];
  const context = { role: "due", year: yearMonthDay(asOf).year, asOf, date1904: sheet.date1904 } as const;
  for (const line of lines) {
    const ruleText = line.text("规则");
    const rule = ruleNamed(compact(ruleText ?? ""));
    const reason = line.text("理由");
    const until = readDate(line.value("至"), line.format("至"), context);
    if (rule === undefined) {
      const what = inBoth(
        `${ruleText === null ? "没有写规则" : `没有“${ruleText}”这条规则`}，请照抄提示的名称（如“${example}”）`,
        `${ruleText === null ? "“规则” is blank" : `There is no rule “${ruleText}”`}; copy the name of the finding (such as “${example}”)`,
      );
      hits.push(line.wrong("规则", what));
    } else if (reason === null)
      hits.push(
        line.wrong(
          "理由",
          inBoth("没有写理由，请写明为什么接受这条提示", "“理由” is blank; say why the finding is accepted"),
        ),
      );
    else if (until.kind !== "date") {
      const written = line.text("至") ?? "";
      const what =
        until.kind === "blank"
          ? inBoth(
              "没有写到哪一天为止，请写最后一天（如2024-12-31）",
              "“至” is blank; write the last day, like 2024-12-31",
            )
          : inBoth(
              `“${written}”读不出日期，请写最后一天（如2024-12-31）`,
              `“${written}” is not understood as a date; write the last day, like 2024-12-31`,
            );
      hits.push(line.wrong("至", what));
    } else {
      exceptions.push({
        file: line.text("文件") ?? (besideLedgers ? sheet.file : null),
        namesFile: line.text("文件") !== null,
        rule,
        sheet: line.text("表"),
        cellOrId: line.text("单元格或编号"),
        value: line.shown("值"),
        reason,
        until: until.date,
      });
    }
  }
  return { exceptions, hits };
}
