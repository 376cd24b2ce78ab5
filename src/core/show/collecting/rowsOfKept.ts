import { matchableRow, type MatchableRow } from "../../matching/matchableRow";
import { matchRecords } from "../../matching/matchRecords";
import type { Decision } from "./decision";
import type { MasterBook, MasterRow } from "./masterBook";

/** Finds the master's row that a kept decision is about, also where its key is another by now. */
export type RowOfDecision = (decision: Decision) => MasterRow | undefined;

/**
 * A key hangs on number and name: where the office corrects these after a decision was kept, its row is found by MONTH §3 among those
 * that no other kept key is of.
 */
export function rowsOfKept(kept: readonly Decision[], { byKey, rows }: MasterBook): RowOfDecision {
  const lost = new Map<string, MatchableRow>();
  const held = new Set<MasterRow>();
  for (const { about } of kept) {
    if (about.key === null) continue;
    const own = byKey.get(about.key);
    if (own !== undefined) held.add(own);
    else if (about.row !== undefined) lost.set(about.key, about.row);
  }
  const found = new Map<string, MasterRow>();
  if (lost.size > 0) {
    const keys = [...lost.keys()];
    const free = rows.filter((row) => !held.has(row));
    const records = free.map(({ record }) => matchableRow(record));
    for (const { before, now } of matchRecords([...lost.values()], records).pairs) {
      const [key, row] = [keys[before], free[now]];
      if (key !== undefined && row !== undefined) found.set(key, row);
    }
  }
  return ({ about: { key } }) => (key === null ? undefined : (byKey.get(key) ?? found.get(key)));
}

/** The same rows after cells of the master were written: none has moved by that. */
export function rowsAfter(rowOf: RowOfDecision, after: MasterBook): RowOfDecision {
  const placeOf = ({ record }: MasterRow): string => `${record.row}!${record.ledger.sheet}`;
  const byPlace = new Map(after.rows.map((row) => [placeOf(row), row]));
  return (decision) => {
    const row = rowOf(decision);
    return row === undefined ? undefined : byPlace.get(placeOf(row));
  };
}

/** The decision under the key that its row has now. */
export function settled(decision: Decision, rowOf: RowOfDecision): Decision {
  const row = rowOf(decision);
  if (row === undefined || row.key === decision.about.key) return decision;
  return { ...decision, about: { ...decision.about, key: row.key, row: matchableRow(row.record) } };
}
