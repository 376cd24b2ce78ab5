import type { DirectoryEntry } from "../directory/directory";
import type { SeenSheet } from "../ledgers/recogniseLedgers";
import { readDate } from "../../values/readDate";
import type { ReadingHit } from "../../terms/readingFacts";
import { compact } from "../../workbook/cellText";
import { yearMonthDay, type LocalDate } from "../../workbook/localDate";
import { settingTable, type SettingLine } from "./settingTable";
import { inBoth } from "../../base/inBoth";
import { unfit } from "./unfit";

/** A line of 名录 and what it says. */
export interface DirectoryLine {
  readonly entry: DirectoryEntry;
  readonly line: SettingLine;
}

const CATEGORIES: ReadonlyMap<string, DirectoryEntry["category"]> = new Map([
  ["单位", "unit"],
  ["镇", "town"],
  ["专业镇", "specialty-town"],
]);

/** Reads 名录 (SPEC §14, DECIDED A9): 类别 · 规范名称 · 别名 · 生效 · 失效; several aliases separated by 、 or lines. */
export function readDirectoryEntries(
  sheet: SeenSheet,
  asOf: LocalDate,
): { readonly entries: readonly DirectoryLine[]; readonly hits: readonly ReadingHit[] } {
  const { lines, hits: tableHits } = settingTable(sheet, ["类别", "规范名称", "别名", "生效", "失效"]);
  const hits: ReadingHit[] = [...tableHits];
  const entries: DirectoryLine[] = [];
  for (const line of lines) {
    const categoryText = line.text("类别");
    const category = CATEGORIES.get(compact(categoryText ?? ""));
    const name = line.text("规范名称");
    if (category === undefined) {
      hits.push(
        line.wrong("类别", unfit("类别", categoryText, "，请写单位、镇或专业镇", "write “单位”, “镇” or “专业镇”")),
      );
    } else if (name === null) {
      hits.push(
        line.wrong("规范名称", inBoth("没有写规范名称，请补写", "“规范名称” is blank; write the official name")),
      );
    } else {
      const aliases = (line.text("别名") ?? "")
        .split(/[、,，;；\n\r]+/)
        .map((alias) => alias.trim())
        .filter((alias) => alias.length > 0);
      entries.push({ entry: { category, name, aliases, ...validity(line, asOf, hits) }, line });
    }
  }
  return { entries, hits };
}

function validity(line: SettingLine, asOf: LocalDate, hits: ReadingHit[]): Pick<DirectoryEntry, "from" | "until"> {
  const from = dayOf(line, "生效", asOf, hits);
  const until = dayOf(line, "失效", asOf, hits);
  if (from === null || until === null || from <= until) return { from, until };
  hits.push(
    line.wrong("失效", inBoth("失效早于生效，请改正写错的一个", "It ends before it begins; correct the wrong date"), {
      effect: inBoth("这两个日期没有采用", "Neither date is used"),
    }),
  );
  return { from: null, until: null };
}

function dayOf(line: SettingLine, heading: "生效" | "失效", asOf: LocalDate, hits: ReadingHit[]): LocalDate | null {
  const role = heading === "生效" ? "start" : "due";
  const reading = readDate(line.value(heading), line.format(heading), {
    role,
    year: yearMonthDay(asOf).year,
    asOf,
    date1904: line.date1904,
  });
  if (reading.kind === "date") return reading.date;
  if (reading.kind !== "blank") {
    const written = line.text(heading) ?? "";
    const what = inBoth(
      `${heading}日期“${written}”读不出，请写成日期（如2024-6-30）`,
      `“${written}” is not understood as a date for “${heading}”; write it like 2024-6-30`,
    );
    hits.push(line.wrong(heading, what, { effect: inBoth("这个日期没有采用", "The date is not used") }));
  }
  return null;
}
