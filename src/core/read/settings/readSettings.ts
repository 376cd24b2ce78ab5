import { buildDirectory } from "../directory/buildDirectory";
import type { Directory } from "../directory/directory";
import type { Recognition, SeenSheet } from "../ledgers/recogniseLedgers";
import type { ReadingHit } from "../../terms/readingFacts";
import { compact } from "../../workbook/cellText";
import type { LocalDate } from "../../workbook/localDate";
import { readAdjustments } from "./readAdjustments";
import { readDirectoryEntries, type DirectoryLine } from "./readDirectoryEntries";
import { readExceptions, type Exception, type RuleNames } from "./readExceptions";
import { readScoring } from "./readScoring";
import { readTownRecognitions } from "./readTownRecognitions";
import type { Adjustment, Settings } from "../../terms/settings";
import type { TownRecognition } from "../../terms/townRecognition";
import { inBoth } from "../../base/inBoth";

/** What the workbooks themselves say about how to read and judge them (SPEC §14). */
export interface WorkbookSettings {
  readonly settings: Settings;
  readonly directory: Directory;
  readonly adjustments: readonly Adjustment[];
  readonly exceptions: readonly Exception[];
  readonly recognitions: readonly TownRecognition[];
  /** The mistakes in these sheets. */
  readonly hits: readonly ReadingHit[];
}

/**
 * Reads 名录, 考核设置, 加减分, 例外 and 专业镇认定 from wherever they stand; what they say wins over the defaults (SPEC §7, §14), and what the
 * month's book says over what others say (MONTH §1).
 */
export function readSettings(
  { sheets, book }: Pick<Recognition, "sheets" | "book">,
  asOf: LocalDate,
  ruleNames: RuleNames,
): WorkbookSettings {
  const settings = sheets.filter(({ setting }) => setting);
  // Of two that contradict each other the first counts: that is the month's book's.
  const inOrder = [...settings.filter(({ file }) => file === book), ...settings.filter(({ file }) => file !== book)];
  const of = (name: string): readonly SeenSheet[] => inOrder.filter(({ grid }) => grid.sheet.name.trim() === name);
  const withLedger = new Set(sheets.flatMap(({ file, ledger }) => (ledger === null ? [] : [file])));

  const registries = of("名录").map((sheet) => readDirectoryEntries(sheet, asOf));
  const lines = registries.flatMap(({ entries }) => entries);
  const directory = buildDirectory(
    lines.map(({ entry }) => entry),
    asOf,
  );
  const scoring = readScoring(of("考核设置"));
  const points = readAdjustments(of("加减分"), directory);
  const accepted = of("例外").map((sheet) => readExceptions(sheet, asOf, withLedger.has(sheet.file), ruleNames));
  const recognised = readTownRecognitions(of("专业镇认定"), directory, asOf);
  return {
    settings: scoring.settings,
    directory,
    adjustments: points.adjustments,
    exceptions: accepted.flatMap(({ exceptions }) => exceptions),
    recognitions: recognised.recognitions,
    hits: [
      ...registries.flatMap(({ hits }) => hits),
      ...conflictHits(directory, lines),
      ...scoring.hits,
      ...points.hits,
      ...accepted.flatMap(({ hits }) => hits),
      ...recognised.hits,
    ],
  };
}

/** Spellings that 名录 gives to two: said at the line that does not get them. */
function conflictHits({ conflicts }: Directory, lines: readonly DirectoryLine[]): readonly ReadingHit[] {
  return conflicts.flatMap(({ spelling, kept, refused }) => {
    const claims = lines.filter(({ entry }) => entry.aliases.some((alias) => compact(alias) === spelling));
    const claim = claims.find(({ entry }) => compact(entry.name) === refused) ?? claims.at(-1);
    const what = inBoth(
      `“${spelling}”既写给“${kept}”又写给“${refused}”，请删去写错的一处`,
      `“${spelling}” is given to both “${kept}” and “${refused}”; delete the wrong one`,
    );
    const effect = inBoth(`现在按“${kept}”读`, `It is read as “${kept}” now`);
    return claim === undefined ? [] : [claim.line.wrong("别名", what, { effect })];
  });
}
