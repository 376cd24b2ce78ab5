import { buildDirectory } from "../directory/buildDirectory";
import type { Directory, DirectoryEntry } from "../directory/directory";
import type { SeenSheet } from "../ledgers/recogniseLedgers";
import type { AnyHit } from "../rules/hit";
import type { LocalDate } from "../workbook/localDate";
import { readAdjustments } from "./readAdjustments";
import { readDirectoryEntries } from "./readDirectoryEntries";
import { readExceptions, type Exception } from "./readExceptions";
import { readScoring } from "./readScoring";
import { defaultSettings, type Adjustment, type Settings } from "./settings";

/** What the workbooks themselves say about how to read and judge them (SPEC §14). */
export interface WorkbookSettings {
  readonly settings: Settings;
  readonly directory: Directory;
  readonly adjustments: readonly Adjustment[];
  readonly exceptions: readonly Exception[];
  readonly hits: readonly AnyHit[];
}

/** Reads 名录, 考核设置, 加减分 and 例外 from wherever they stand; what they say wins over the defaults. */
export function readSettings(sheets: readonly SeenSheet[], asOf: LocalDate): WorkbookSettings {
  const hits: AnyHit[] = [];
  const of = (name: string): readonly SeenSheet[] =>
    sheets.filter((sheet) => sheet.setting && sheet.grid.sheet.name.trim() === name);

  const entries: DirectoryEntry[] = [];
  for (const sheet of of("名录")) {
    const read = readDirectoryEntries(sheet, asOf);
    entries.push(...read.entries);
    hits.push(...read.hits);
  }
  const directory = buildDirectory(entries);
  const [registry] = of("名录");
  if (registry) {
    for (const { spelling, kept, refused } of directory.conflicts) {
      hits.push({
        rule: "setting-invalid",
        place: {
          file: registry.file,
          sheet: registry.grid.sheet.name,
          ledger: null,
          row: null,
          cellRow: null,
          cellColumn: null,
          key: null,
          value: spelling,
        },
        evidence: { what: `“${spelling}”既写给“${kept}”又写给“${refused}”，按“${kept}”读` },
      });
    }
  }

  let settings = defaultSettings;
  for (const sheet of of("考核设置")) {
    const read = readScoring(sheet, settings);
    settings = read.settings;
    hits.push(...read.hits);
  }
  const adjustments = of("加减分").flatMap((sheet) => {
    const read = readAdjustments(sheet, directory);
    hits.push(...read.hits);
    return read.adjustments;
  });
  const exceptions = of("例外").flatMap((sheet) => {
    const read = readExceptions(sheet, asOf);
    hits.push(...read.hits);
    return read.exceptions;
  });
  return { settings, directory, adjustments, exceptions, hits };
}
