import { characterPairs, diceOf } from "../../matching/characterPairs";
import { comparableName } from "../../matching/comparableName";
import { matchableRow, type MatchableRow } from "../../matching/matchableRow";
import { matchRecords } from "../../matching/matchRecords";
import type { LedgerRecord } from "../../terms/ledgerRecord";

/** A record as it is compared with those of another sheet. */
export interface ComparedRow {
  readonly row: MatchableRow;
  /** Specialty town, key task and name; null where it has no name. */
  readonly key: string | null;
  /** Towns that its own column names. */
  readonly towns: readonly string[];
}

export function comparedRow(record: LedgerRecord): ComparedRow {
  const row = matchableRow(record);
  const name = comparableName(row.name ?? "");
  return {
    row,
    key: name === "" ? null : `${row.specialtyTown ?? ""}\n${row.keyTask ?? ""}\n${name}`,
    towns: record.townSource === "column" ? record.towns : NONE,
  };
}

const NONE: readonly string[] = [];

/** How far two ledgers are the same. */
export interface SameRecords {
  /** Records of the one that are records of the other (MONTH §3) and of the same units and towns. */
  readonly same: number;
  /** Those of them whose specialty town, key task and name are the same to the letter. */
  readonly sameNames: number;
  /** Those of them of which both sheets name the town. */
  readonly sameTowns: number;
}

/**
 * Counts the records that two ledgers have in common. What is the same by MONTH §3 but another unit's or town's is another record
 * here: each of two towns may have a ledger of its own of the same tasks. An 编号 that strangers share is no sign either: lists are
 * often numbered from 1.
 */
export function sameRecords(one: readonly ComparedRow[], other: readonly ComparedRow[]): SameRecords {
  const { pairs, twins } = matchRecords(
    one.map(({ row }) => row),
    other.map(({ row }) => row),
  );
  let [same, sameNames, sameTowns] = [0, 0, 0];
  const count = (a: ComparedRow | undefined, b: ComparedRow | undefined): void => {
    if (a === undefined || b === undefined) return;
    if (!mayShare(a.row.leadUnits, b.row.leadUnits) || !mayShare(a.towns, b.towns)) return;
    const isNamedAlike = a.key !== null && a.key === b.key;
    if (!isNamedAlike && areStrangers(a.row, b.row)) return;
    same++;
    if (isNamedAlike) sameNames++;
    if (a.towns.length > 0 && b.towns.length > 0) sameTowns++;
  };
  for (const { before, now } of pairs) count(one[before], other[now]);
  for (const { before, now } of twins)
    for (let turn = 0; turn < Math.min(before.length, now.length); turn++) {
      const [a, b] = [one[before[turn] ?? -1], other[now[turn] ?? -1]];
      // Rows without a name are no sign of anything.
      if (a?.key !== null) count(a, b);
    }
  return { same, sameNames, sameTowns };
}

function mayShare(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((name) => other.includes(name));
}

function areStrangers(a: MatchableRow, b: MatchableRow): boolean {
  const pairs = (row: MatchableRow): readonly number[] => characterPairs(comparableName(row.name ?? ""));
  return diceOf(pairs(a), pairs(b)) < STRANGERS;
}

/** Under one 编号, less than half of the names in common is rather another record numbered alike. */
const STRANGERS = 0.5;
