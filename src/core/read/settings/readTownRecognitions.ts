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
import { inBoth } from "../../base/inBoth";
import { didYouMeanEn } from "../../values/quotedEn";
import { unfit } from "./unfit";

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
  if (name === null)
    hits.push(
      line.wrong(
        "专业镇",
        inBoth("没有写专业镇，请写专业镇的名称", "“专业镇” is blank; write the name of a specialty town"),
      ),
    );
  else if (town.outcome !== "read") {
    const suggestions = town.outcome === "unknown" ? town.suggestions : [];
    const what = inBoth(
      `“${name}”不是一个专业镇${didYouMean(suggestions)}请一行写一个专业镇的名称`,
      `“${name}” is not a specialty town${didYouMeanEn(suggestions)}Write the name of one in each line`,
    );
    hits.push(line.wrong("专业镇", what, { suggestions }));
  } else if (level === undefined) {
    hits.push(line.wrong("级别", unfit("级别", levelText, "，请写省级、市级或县级", "write “省级”, “市级” or “县级”")));
  } else if (date.kind !== "date") {
    const dateText = line.text("认定日期");
    const what =
      dateText === null
        ? inBoth("没有写认定日期，请写成日期（如2023-12-28）", "“认定日期” is blank; write a date like 2023-12-28")
        : inBoth(
            `认定日期“${dateText}”读不出，请写成日期（如2023-12-28）`,
            `“${dateText}” is not understood as a date; write it like 2023-12-28`,
          );
    hits.push(line.wrong("认定日期", what));
  } else return { town: town.specialtyTown, level, date: date.date };
  return null;
}

/** `省级`, `省`, `省级专业镇`. */
const LEVELS: ReadonlyMap<string, TownRecognitionLevel> = new Map(
  RECOGNITION_LEVELS.flatMap((level) =>
    [level, level.slice(0, 1), `${level}专业镇`, `${level}重点专业镇`].map((text) => [text, level] as const),
  ),
);
