import { inBoth, type InBoth } from "../../base/inBoth";
import type { IsoMonth } from "../../terms/isoDay";
import type { ScoringChange } from "../../terms/report";
import { monthEn } from "../../values/numberEn";
import { monthWords } from "../../workbook/dayText";

/**
 * What of the settings was otherwise last month in a sentence, to stand beside changes of rank; null where nothing was set otherwise.
 * @param month that is compared with
 */
export function scoringChangesText(changes: readonly ScoringChange[], month: IsoMonth | null): InBoth | null {
  if (changes.length === 0 || month === null) return null;
  const shown = changes.slice(0, MOST_SHOWN);
  const more = changes.length > MOST_SHOWN;
  const zh = shown.map(({ name, before, now }) => `${name}由${before}改为${now}`).join("、");
  const en = shown.map(({ name, before, now }) => `“${name}” was ${before}, now ${now}`).join("; ");
  return inBoth(
    `计分口径与${monthWords(month)}存档时不同（${zh}${more ? `等${changes.length}项` : ""}），名次变化不全是工作进展带来的。`,
    `Scores are made by other settings than when ${monthEn(month)} was closed (${en}${more ? `; ${changes.length} in all` : ""}), so not every change of rank comes from the work.`,
  );
}

/** Three weights change together. */
const MOST_SHOWN = 3;
