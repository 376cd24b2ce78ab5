import type { Directory } from "../directory/directory";
import { readTowns } from "../directory/readTowns";
import { readUnits } from "../directory/readUnits";
import type { SeenSheet } from "../ledgers/recogniseLedgers";
import { readNumber } from "../records/fields/readNumber";
import type { AnyHit } from "../rules/hit";
import { compact } from "../workbook/cellText";
import type { Adjustment } from "./settings";
import { settingTable } from "./settingTable";

/** Reads 加减分 (SPEC §11, DECIDED A9): 对象 · 类型 · 分值 · 理由. Towns and units by any of their names; each with a reason. */
export function readAdjustments(
  sheet: SeenSheet,
  directory: Directory,
): { readonly adjustments: readonly Adjustment[]; readonly hits: readonly AnyHit[] } {
  const { lines, hits: tableHits } = settingTable(sheet, ["对象", "类型", "分值", "理由"]);
  const hits: AnyHit[] = [...tableHits];
  const adjustments: Adjustment[] = [];
  for (const line of lines) {
    const name = line.text("对象");
    const member = name === null ? null : memberOf(directory, name);
    const type = TYPES.get(compact(line.text("类型") ?? ""));
    const points = readNumber(line.value("分值"));
    const reason = line.text("理由");
    if (member === null) hits.push(line.wrong("对象", `“${name ?? ""}”不是一个镇或单位`));
    else if (type === undefined) hits.push(line.wrong("类型", "类型应为加分或扣分"));
    else if (points.kind !== "number" || points.unit !== null || points.number < 0)
      hits.push(line.wrong("分值", "分值应为不小于0的数"));
    else if (reason === null) hits.push(line.wrong("理由", "加减分要写理由"));
    else adjustments.push({ member, type, points: points.number, reason });
  }
  return { adjustments, hits };
}

const TYPES: ReadonlyMap<string, Adjustment["type"]> = new Map([
  ["加分", "bonus"],
  ["加", "bonus"],
  ["扣分", "deduction"],
  ["减分", "deduction"],
  ["扣", "deduction"],
  ["减", "deduction"],
]);

/** A town by its own name or its government's (governments rank as towns: SPEC §11), else a unit. */
function memberOf(directory: Directory, name: string): string | null {
  const towns = readTowns(directory, name);
  const [town] = towns.towns;
  if (town !== undefined && towns.towns.length === 1 && !towns.collective) return town;
  const { lead, names } = readUnits(directory, name, "lead");
  const [unit] = lead;
  return unit !== undefined && lead.length === 1 && names.every(({ outcome }) => outcome !== "unknown") ? unit : null;
}
