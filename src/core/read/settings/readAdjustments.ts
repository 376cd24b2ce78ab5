import type { Directory } from "../directory/directory";
import { readTowns } from "../directory/readTowns";
import { readUnits } from "../directory/readUnits";
import type { SeenSheet } from "../ledgers/recogniseLedgers";
import { didYouMean } from "../../values/quoted";
import { readNumber } from "../../values/readNumber";
import type { ReadingHit } from "../../terms/readingFacts";
import { compact } from "../../workbook/cellText";
import type { CellValue } from "../../workbook/snapshot";
import type { Adjustment } from "../../terms/settings";
import { settingTable, type SettingLine } from "./settingTable";
import { inBoth } from "../../base/inBoth";
import { didYouMeanEn } from "../../values/quotedEn";
import { unfit } from "./unfit";

/**
 * Reads the sheets 加减分 of all files (SPEC §11, DECIDED A9): 对象 · 类型 · 分值 · 理由. Towns and units by any of their names; each
 * with a reason. A line that repeats another in everything is a copy: it counts once, and is said.
 */
export function readAdjustments(
  sheets: readonly SeenSheet[],
  directory: Directory,
): { readonly adjustments: readonly Adjustment[]; readonly hits: readonly ReadingHit[] } {
  const hits: ReadingHit[] = [];
  const adjustments = new Map<string, Adjustment>();
  for (const sheet of sheets) {
    const table = settingTable(sheet, ["对象", "类型", "分值", "理由"]);
    hits.push(...table.hits);
    for (const line of table.lines) {
      const adjustment = adjustmentIn(line, directory, hits);
      if (adjustment === null) continue;
      const { member, type, points, reason } = adjustment;
      const key = JSON.stringify([member, type, points, compact(reason)]);
      if (!adjustments.has(key)) adjustments.set(key, adjustment);
      else {
        const what = inBoth(
          "与前面的一行完全相同；重复的请删去，确是两次的请在理由里写明区别",
          "It is the same as a line above: delete it, or if both are meant say in the reason what differs",
        );
        const effect = inBoth("现在只算一次", "It counts once now");
        hits.push(line.wrong("对象", what, { effect, severity: "warning" }));
      }
    }
  }
  return { adjustments: [...adjustments.values()], hits };
}

function adjustmentIn(line: SettingLine, directory: Directory, hits: ReadingHit[]): Adjustment | null {
  const name = line.text("对象");
  const { member, suggestions } = memberOf(directory, name ?? "");
  const typeText = line.text("类型");
  const type = TYPES.get(compact(typeText ?? ""));
  const points = pointsIn(line.value("分值"), line.format("分值"));
  const reason = line.text("理由");
  if (name === null)
    hits.push(
      line.wrong(
        "对象",
        inBoth("没有写对象，请写一个镇或单位的名称", "“对象” is blank; write the name of a town or unit"),
      ),
    );
  else if (member === null) {
    const what = inBoth(
      `“${name}”不是一个镇或单位${didYouMean(suggestions)}请写一个镇或单位的规范名称`,
      `“${name}” is neither a town nor a unit${didYouMeanEn(suggestions)}Write the official name of one`,
    );
    hits.push(line.wrong("对象", what, { suggestions }));
  } else if (type === undefined)
    hits.push(line.wrong("类型", unfit("类型", typeText, "，请写加分或扣分", "write “加分” or “扣分”")));
  else if (points === null)
    hits.push(
      line.wrong(
        "分值",
        unfit(
          "分值",
          line.text("分值"),
          "，请写不小于0的数（如2），加还是扣由类型定",
          "write a number of at least 0 (such as 2); “类型” says whether it adds or takes away",
        ),
      ),
    );
  else if (reason === null)
    hits.push(line.wrong("理由", inBoth("没有写理由，请补写加分或扣分的理由", "“理由” is blank; write the reason")));
  else return { member, type, points, reason };
  return null;
}

/** `2`, `2.5分`. */
function pointsIn(value: CellValue | undefined, formatCode: string | undefined): number | null {
  const bare = typeof value === "string" ? compact(value).replace(/分$/, "") : value;
  const reading = readNumber(bare, formatCode);
  return reading.kind === "number" && reading.unit === null && reading.number >= 0 ? reading.number : null;
}

const TYPES: ReadonlyMap<string, Adjustment["type"]> = new Map([
  ["加分", "bonus"],
  ["加", "bonus"],
  ["扣分", "deduction"],
  ["减分", "deduction"],
  ["扣", "deduction"],
  ["减", "deduction"],
]);

/** A town by its own name or its government's (governments rank as towns: SPEC §11), else a unit; never several. */
function memberOf(
  directory: Directory,
  name: string,
): { readonly member: string | null; readonly suggestions: readonly string[] } {
  const { towns, collective, names: townNames } = readTowns(directory, name);
  const [town] = towns;
  if (town !== undefined && townNames.length === 1 && !collective) return { member: town, suggestions: [] };
  const { lead, support, names } = readUnits(directory, name, "lead");
  const [unit] = [...lead, ...support];
  if (unit !== undefined && names.length === 1 && lead.length + support.length === 1)
    return { member: unit, suggestions: [] };
  const suggestions = [...names, ...townNames].flatMap((each) => each.suggestions);
  return { member: null, suggestions: [...new Set(suggestions)].slice(0, 3) };
}
