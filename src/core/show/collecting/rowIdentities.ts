import type { CellContent } from "./cellMeaning";
import { characterPairs, diceOf } from "../../matching/characterPairs";
import { comparableName } from "../../matching/comparableName";
import { ledgerDefinitions } from "../../terms/ledgerKind";
import { cellDisplay } from "../../values/cellDisplay";
import { compact } from "../../workbook/cellText";
import type { ReturnedRow } from "./returnedBook";

/** A row that may have been sent out: by its key, among those of its sheet. */
export interface KnownRow {
  readonly key: string;
  readonly sheet: string;
  /** By name of the column. */
  readonly cells: Pick<ReadonlyMap<string, CellContent>, "get">;
}

/** Which row a returned one is, by its key and by what stands in it for all to see. */
export interface RowIdentity {
  /** Null where only what stands in it can tell. */
  readonly key: string | null;
  /** Its key says one row and what stands in it another, or none: what it says of either is for people to decide. */
  readonly isDoubtful: boolean;
}

/**
 * Which rows came back. A row sorted or pasted without its hidden key says by its number, name, specialty town and key task which one
 * the clerk saw: where these are another row's, one to one, it is that row. Where they contradict the key and are nobody's, or
 * several's, it is doubtful. A cell that was corrected or blanked contradicts nothing.
 *
 * @param known rows that were sent out
 * @param more rows that were not, and may have been typed in all the same
 */
export function rowIdentities(
  rows: readonly ReturnedRow[],
  known: readonly KnownRow[],
  more: () => readonly KnownRow[],
): ReadonlyMap<ReturnedRow, RowIdentity> {
  const byKey = new Map(known.map((row) => [row.key, row]));
  const seen = new Map<KnownRow, Seen>();
  const seenIn = (row: KnownRow): Seen => {
    const own = seen.get(row) ?? seenOf(row);
    seen.set(row, own);
    return own;
  };
  const identities = new Map<ReturnedRow, RowIdentity>();
  const moved = new Map<ReturnedRow, string>();
  for (const row of rows) {
    const own = row.key === null ? undefined : byKey.get(row.key);
    if (own === undefined || agrees(row, own)) {
      identities.set(row, { key: row.key, isDoubtful: false });
      continue;
    }
    const said = seenOf(row);
    if (differing(said, seenIn(own)).length === 0) {
      identities.set(row, { key: row.key, isDoubtful: false });
      continue;
    }
    const others = known.filter((one) => one.sheet === own.sheet && one !== own);
    const isSame = (one: KnownRow): boolean => isNamed(said) && isSaidBy(said, seenIn(one));
    const sent = others.filter(isSame);
    const isOwn = sent.length === 0 && isStillItself(said, seenIn(own), others.map(seenIn));
    const same = sent.length > 0 || isOwn ? sent : more().filter(isSame);
    const [first] = same;
    if (first !== undefined && same.length === 1) moved.set(row, first.key);
    else identities.set(row, { key: row.key, isDoubtful: !isOwn });
  }
  const claims = new Map<string, number>();
  const claim = (key: string | null): void => {
    if (key !== null) claims.set(key, (claims.get(key) ?? 0) + 1);
  };
  for (const { key, isDoubtful } of identities.values()) if (!isDoubtful) claim(key);
  for (const key of moved.values()) claim(key);
  for (const [row, key] of moved)
    identities.set(row, claims.get(key) === 1 ? { key, isDoubtful: false } : { key: row.key, isDoubtful: true });
  return identities;
}

/** What tells rows apart for whoever looks at them, by name of the column; blanks are left out. */
type Seen = ReadonlyMap<string, string>;

/** Monthly reports are not handed out (DECIDED F5): their month is a figure in other ledgers. */
const NAMES: ReadonlySet<string> = new Set(
  (["tasks", "projects", "problems", "indicators"] as const).map((kind) => ledgerDefinitions[kind].telling[0]),
);
const TELLING: readonly string[] = ["id", ...NAMES, "specialtyTown", "keyTask"];

function seenOf({ cells }: Pick<KnownRow, "cells">): Seen {
  const seen = new Map<string, string>();
  for (const name of TELLING) {
    const content = cells.get(name);
    const text = content === undefined ? "" : (cellDisplay(content.value, content.format) ?? "");
    const plain = NAMES.has(name) ? comparableName(text) : compact(text);
    if (plain !== "") seen.set(name, plain);
  }
  return seen;
}

/** Most rows stand as they were sent. */
function agrees({ cells }: ReturnedRow, { cells: sent }: KnownRow): boolean {
  return TELLING.every((name) => {
    const value = cells.get(name)?.value ?? null;
    return value === null || value === "" || value === (sent.get(name)?.value ?? null);
  });
}

/** Columns that both say something in, and not the same. */
function differing(one: Seen, other: Seen): readonly string[] {
  return [...one].flatMap(([name, text]) => (other.has(name) && other.get(name) !== text ? [name] : []));
}

/** Whether all that a row shows is what another was known by. */
function isSaidBy(said: Seen, other: Seen): boolean {
  return [...said].every(([name, text]) => other.get(name) === text);
}

function isNamed(seen: Seen): boolean {
  return [...seen.keys()].some((name) => name === "id" || NAMES.has(name));
}

/** Whether a row whose cells were changed is still the one that its key says: no other row has its number or name. */
function isStillItself(said: Seen, own: Seen, others: readonly Seen[]): boolean {
  const changed = differing(said, own);
  const telling = changed.filter((name) => name === "id" || NAMES.has(name));
  if (telling.some((name) => others.some((other) => other.get(name) === said.get(name)))) return false;
  const name = telling.find((one) => one !== "id");
  if (name === undefined) return true;
  if (areAlike(said.get(name) ?? "", own.get(name) ?? "")) return true;
  const hasSameId = said.has("id") && said.get("id") === own.get("id");
  return hasSameId && !changed.includes("specialtyTown") && !changed.includes("keyTask");
}

/** Whether a name can be a corrected one: comparable names. */
export function areAlike(one: string, other: string): boolean {
  return one === other || diceOf(characterPairs(one), characterPairs(other)) >= ALIKE;
}

/** From this on a name is a corrected one (DECIDED F9: below 0.3 names are strangers). */
const ALIKE = 0.3;
