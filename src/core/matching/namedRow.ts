import { compact } from "../workbook/cellText";
import { comparableName } from "./comparableName";
import type { MatchableRow } from "./matchableRow";
import { namePartsOf, type NameParts } from "./otherParts";

/** A row by its place in its list. */
export class NamedRow {
  private comparable: string | null = null;
  private ownParts: NameParts | null = null;

  constructor(
    readonly place: number,
    readonly row: MatchableRow,
  ) {}

  /** As `comparableName` gives it. Most rows are found by their ids: the names of these are never compared but as they stand. */
  get name(): string {
    return (this.comparable ??= comparableName(this.row.name ?? ""));
  }

  get parts(): NameParts {
    return (this.ownParts ??= namePartsOf(this.row.name ?? ""));
  }
}

/** Its 编号; null where it has none. */
export function idKey({ row: { id } }: NamedRow): string | null {
  const same = compact(id ?? "");
  return same === "" ? null : same;
}

/** Specialty town, key task and name but for white space and punctuation. */
export function nameKey({ row: { ledger, specialtyTown, keyTask }, name }: NamedRow): string {
  return `${ledger}\n${specialtyTown ?? ""}\n${keyTask ?? ""}\n${name}`;
}

/** With its towns; null where it has none or no name. */
export function townsKey(row: NamedRow): string | null {
  const { towns } = row.row;
  return row.name === "" || towns.length === 0 ? null : `${nameKey(row)}\n${[...towns].sort().join("、")}`;
}

/** With its name to the letter; null where it has none. */
export function wordsKey(row: NamedRow): string | null {
  return row.name === "" ? null : `${nameKey(row)}\n${row.row.name?.trim() ?? ""}`;
}

/** With both; null where it lacks either. */
export function townsAndWordsKey(row: NamedRow): string | null {
  const key = townsKey(row);
  return key === null ? null : `${key}\n${row.row.name?.trim() ?? ""}`;
}

/** Whether both say so: the same task of another town is another row. */
export function areOfOtherTowns({ row: { towns: one } }: NamedRow, { row: { towns: other } }: NamedRow): boolean {
  return one.length > 0 && other.length > 0 && !one.some((town) => other.includes(town));
}
