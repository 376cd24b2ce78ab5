import type { Directory } from "../directory/directory";
import { readSpecialtyTown } from "../directory/readSpecialtyTown";
import type { SeenSheet } from "../ledgers/recogniseLedgers";
import { RECOGNITION_LEVELS, type TownRecognition, type TownRecognitionLevel } from "../../terms/townRecognition";
import { didYouMean } from "../../values/quoted";
import { readDate } from "../../values/readDate";
import type { ReadingHit } from "../../terms/readingFacts";
import { compact } from "../../workbook/cellText";
import { yearMonthDay, type LocalDate } from "../../workbook/localDate";
import { settingTable, type SettingLine } from "./settingTable";

/**
 * Reads the sheets 专业镇认定 (MONTH §6): 专业镇 · 级别 · 认定日期 · 文号. A line of a town alone, with nothing behind it, says that it
 * is not recognised and is no mistake: so the sheet looks when it is made.
 */
export function readTownRecognitions(
  sheets: readonly SeenSheet[],
  directory: Directory,
  asOf: LocalDate,
): { readonly recognitions: readonly TownRecognition[]; readonly hits: readonly ReadingHit[] } {
  const hits: ReadingHit[] = [];
  const recognitions: TownRecognition[] = [];
  for (const sheet of sheets) {
    const table = settingTable(sheet, ["专业镇", "级别", "认定日期", "文号"]);
    hits.push(...table.hits);
    for (const line of table.lines) {
      if (["级别", "认定日期", "文号"].every((heading) => line.text(heading) === null)) continue;
      const recognition = recognitionIn(line, directory, asOf, hits);
      if (recognition !== null) recognitions.push(recognition);
    }
  }
  return { recognitions, hits };
}

function recognitionIn(
  line: SettingLine,
  directory: Directory,
  asOf: LocalDate,
  hits: ReadingHit[],
): TownRecognition | null {
  const name = line.text("专业镇");
  const town = readSpecialtyTown(directory, name ?? "");
  const levelText = line.text("级别");
  const level = LEVELS.get(compact(levelText ?? ""));
  const year = yearMonthDay(asOf).year;
  const context = { role: "happened", year, asOf, date1904: line.date1904 } as const;
  const date = readDate(line.value("认定日期"), line.format("认定日期"), context);
  if (name === null) hits.push(line.wrong("专业镇", "没有写专业镇，请写专业镇的名称"));
  else if (town.outcome !== "read") {
    const suggestions = town.outcome === "unknown" ? town.suggestions : [];
    const what = `“${name}”不是一个专业镇${didYouMean(suggestions)}请一行写一个专业镇的名称`;
    hits.push(line.wrong("专业镇", what, { suggestions }));
  } else if (level === undefined) {
    const what = levelText === null ? "没有写级别" : `级别“${levelText}”用不了`;
    hits.push(line.wrong("级别", `${what}，请写省级、市级或县级`));
  } else if (date.kind !== "date") {
    const dateText = line.text("认定日期");
    const what = dateText === null ? "没有写认定日期" : `认定日期“${dateText}”读不出`;
    hits.push(line.wrong("认定日期", `${what}，请写成日期（如2023-12-28）`));
  } else return { town: town.specialtyTown, level, date: date.date };
  return null;
}

/** `省级`, `省`, `省级专业镇`. */
const LEVELS: ReadonlyMap<string, TownRecognitionLevel> = new Map(
  RECOGNITION_LEVELS.flatMap((level) =>
    [level, level.slice(0, 1), `${level}专业镇`, `${level}重点专业镇`].map((text) => [text, level] as const),
  ),
);
