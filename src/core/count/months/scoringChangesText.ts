import { inBoth, type InBoth } from "../../base/inBoth";
import type { IsoMonth } from "../../terms/isoDay";
import type { AdjustmentChange, Report, ScoringChange } from "../../terms/report";
import { monthEn } from "../../values/numberEn";
import { monthWords } from "../../workbook/dayText";

/**
 * What of the settings was otherwise last month, and what 加减分 gives otherwise, in a sentence to stand beside changes of rank; null
 * where nothing is.
 * @param month that is compared with
 */
export function scoringChangesText(
  { scoringChanges, adjustmentChanges }: Pick<Report, "scoringChanges" | "adjustmentChanges">,
  month: IsoMonth | null,
): InBoth | null {
  if (month === null) return null;
  const kinds = [settingsPart(scoringChanges), adjustmentsPart(adjustmentChanges)].flatMap((part) => part ?? []);
  if (kinds.length === 0) return null;
  const zh = kinds.map(({ what }) => what.zh).join("、");
  const [first, second] = kinds.map(({ what, list }) => ({ what: what.en, list: `(${list.en})` }));
  const besides = second === undefined ? "" : ` and ${second.what} ${second.list}`;
  return inBoth(
    `${zh}与${monthWords(month)}存档时不同（${kinds.map(({ list }) => list.zh).join("；")}），名次变化不全是工作进展带来的。`,
    `${capital(first?.what ?? "")} than when ${monthEn(month)} was closed ${first?.list ?? ""}${besides}, so not every change of rank comes from the work.`,
  );
}

interface Part {
  readonly what: InBoth;
  readonly list: InBoth;
}

function settingsPart(changes: readonly ScoringChange[]): Part | null {
  const zh = changes.map(({ name, before, now }) => `${name}由${before}改为${now}`);
  const en = changes.map(({ name, before, now }) => `“${name}” was ${before}, now ${now}`);
  return partOf(inBoth("计分口径", "scores are made by other settings"), zh, en);
}

function adjustmentsPart(changes: readonly AdjustmentChange[]): Part | null {
  const zh = changes.map(({ name, before, now }) => `${name}由${pointsZh(before)}改为${pointsZh(now)}`);
  const en = changes.map(({ name, before, now }) => `${name} had ${pointsEn(before)}, now ${pointsEn(now)}`);
  return partOf(inBoth("加减分", "other points are given and taken"), zh, en);
}

function partOf(what: InBoth, zh: readonly string[], en: readonly string[]): Part | null {
  if (zh.length === 0) return null;
  const more = zh.length > MOST_SHOWN;
  return {
    what,
    list: inBoth(
      `${zh.slice(0, MOST_SHOWN).join("、")}${more ? `等${zh.length}项` : ""}`,
      `${en.slice(0, MOST_SHOWN).join("; ")}${more ? `; ${en.length} in all` : ""}`,
    ),
  };
}

function pointsZh(points: number): string {
  return points === 0 ? "无" : `${points > 0 ? "加" : "减"}${Math.abs(points)}分`;
}

function pointsEn(points: number): string {
  return points === 0 ? "none" : `${points > 0 ? "+" : "−"}${Math.abs(points)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Three weights change together. */
const MOST_SHOWN = 3;
