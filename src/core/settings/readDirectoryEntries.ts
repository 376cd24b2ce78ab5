import type { DirectoryEntry } from "../directory/directory";
import type { SeenSheet } from "../ledgers/recogniseLedgers";
import { readDate } from "../records/fields/readDate";
import type { AnyHit } from "../rules/hit";
import type { LocalDate } from "../workbook/localDate";
import { yearMonthDay } from "../workbook/localDate";
import { settingTable, type SettingLine } from "./settingTable";

const CATEGORIES: ReadonlyMap<string, DirectoryEntry["category"]> = new Map([
  ["单位", "unit"],
  ["镇", "town"],
  ["专业镇", "specialty-town"],
]);

/** Reads 名录 (SPEC §14, DECIDED A9): 类别 · 规范名称 · 别名 · 生效 · 失效; several aliases separated by 、 or lines. */
export function readDirectoryEntries(
  sheet: SeenSheet,
  asOf: LocalDate,
): { readonly entries: readonly DirectoryEntry[]; readonly hits: readonly AnyHit[] } {
  const { lines, hits: tableHits } = settingTable(sheet, ["类别", "规范名称", "别名", "生效", "失效"]);
  const hits: AnyHit[] = [...tableHits];
  const entries: DirectoryEntry[] = [];
  for (const line of lines) {
    const category = CATEGORIES.get(line.text("类别") ?? "");
    const name = line.text("规范名称");
    if (category === undefined) {
      hits.push(line.wrong("类别", `类别“${line.text("类别") ?? ""}”应为单位、镇或专业镇`));
    } else if (name === null) {
      hits.push(line.wrong("规范名称", "没有写规范名称"));
    } else {
      const aliases = (line.text("别名") ?? "")
        .split(/[、,，;；\n\r]+/)
        .map((alias) => alias.trim())
        .filter((alias) => alias.length > 0);
      entries.push({
        category,
        name,
        aliases,
        from: dayOf(line, "生效", asOf, hits),
        until: dayOf(line, "失效", asOf, hits),
      });
    }
  }
  return { entries, hits };
}

function dayOf(line: SettingLine, heading: string, asOf: LocalDate, hits: AnyHit[]): LocalDate | null {
  const role = heading === "生效" ? "start" : "due";
  const reading = readDate(line.value(heading), line.format(heading), { role, year: yearMonthDay(asOf).year, asOf });
  if (reading.kind === "date") return reading.date;
  if (reading.kind !== "blank")
    hits.push(line.wrong(heading, `${heading}日期“${line.text(heading) ?? ""}”读不出`, "这个日期没有采用"));
  return null;
}
