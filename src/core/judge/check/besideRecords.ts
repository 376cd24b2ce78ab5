import type { Recognition, SeenSheet } from "../../read/ledgers/recogniseLedgers";
import { behind, visited, type Steps } from "../../base/steps";
import type { Hit } from "../../terms/hit";
import type { RowSnapshot } from "../../workbook/snapshot";
import { rules } from "../rules/index";

/**
 * What rules find in cells that belong to no record: titles, footers, sheets that are no ledger; and in names of sheets and files
 * (SPEC §6 "anywhere"). Tells rows looked at.
 */
export function* besideRecordsSteps({ sheets }: Recognition): Steps<readonly Hit[]> {
  const hits: Hit[] = [];
  let before = 0;
  const files = new Set<string>();
  for (const seen of sheets) {
    // What we keep was cleaned when it was kept; what was given for its settings alone is not looked at.
    if (seen.state !== null || seen.apart) continue;
    const { rows } = seen.grid.sheet;
    for (const rule of rules) {
      if (rule.stage !== "reading" || rule.inNames === undefined) continue;
      for (const fault of rule.inNames(seen, !files.has(seen.file))) hits.push({ rule: rule.id, ...fault });
    }
    files.add(seen.file);
    // Both ascending.
    const recordRows = seen.ledger?.rows ?? [];
    let next = 0;
    const look = besideRecords(seen);
    const looking = visited(rows.length, (index) => {
      const row = rows[index];
      if (row === undefined) return;
      const isRecord = recordRows[next]?.row === row.row;
      if (isRecord) next += 1;
      look(row, isRecord, hits);
    });
    yield* behind(before, looking);
    before += rows.length;
  }
  return hits;
}

/** Looks through a row of a sheet: of a record only what stands beside the table. What is found is put behind `hits`. */
export function besideRecords(seen: SeenSheet): (row: RowSnapshot, isRecord: boolean, hits: Hit[]) => void {
  const looks = rules.flatMap((rule) => {
    if (rule.stage !== "reading" || rule.besideRecords === undefined) return [];
    return [{ rule: rule.id, look: rule.besideRecords(seen) }];
  });
  return (row, isRecord, hits) => {
    for (const { rule, look } of looks) for (const fault of look(row, isRecord)) hits.push({ rule, ...fault });
  };
}
