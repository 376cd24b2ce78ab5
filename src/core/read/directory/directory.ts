import type { LocalDate } from "../../workbook/localDate";
import type { NameIndex } from "./nameIndex";

/** One line of the workbook's own sheet 名录 (SPEC §14, DECIDED A9). */
export interface DirectoryEntry {
  readonly category: "unit" | "town" | "specialty-town";
  /** 规范名称 */
  readonly name: string;
  readonly aliases: readonly string[];
  /** 生效 and 失效: kept and shown; reading a name never depends on a day. */
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
}

/** Who is who: the plan's units and towns and what 名录 says of them, indexed once by `buildDirectory`. */
export interface Directory {
  /** In registry order (DECIDED B30): annex 2's members, other units of the plan, 名录's own, town governments by code. */
  readonly units: readonly Unit[];
  /** By code; towns that only 名录 knows stand last. */
  readonly towns: readonly Town[];
  /** In annex 1's order; those that only 名录 knows stand last. */
  readonly specialtyTowns: readonly SpecialtyTown[];
  /** Spellings that 名录 gives to two at once. The first has them. */
  readonly conflicts: readonly NameConflict[];
  readonly indexes: DirectoryIndexes;
}

export interface Unit {
  /** Canonical: the plan's spelling, or 名录's where that says otherwise. */
  readonly name: string;
  /** Other spellings, without those derived from them by rule (`县X`, `X`, `新绛县X`). */
  readonly aliases: readonly string[];
  /** Names that were or are in force for a time only, the unit's own among them where that is so. */
  readonly datedNames: readonly DatedName[];
  /** Names by which the plan speaks of it: usually its own; several where 名录 made one unit of two. */
  readonly planNames: readonly string[];
  /** The town whose government it is. */
  readonly town: string | null;
}

export interface Town {
  readonly name: string;
  readonly code: string | null;
  /** Canonical name of its government as a unit. */
  readonly government: string;
  readonly aliases: readonly string[];
  readonly datedNames: readonly DatedName[];
}

export interface SpecialtyTown {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly datedNames: readonly DatedName[];
  /** The working group's lead units, canonical; none where annex 1 does not know the specialty town. */
  readonly leadUnits: readonly string[];
  readonly towns: readonly string[];
  readonly leader: string | null;
}

/** A name and the days on which it was right, both included; `null` is open. */
export interface DatedName {
  readonly name: string;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
}

export interface NameConflict {
  readonly spelling: string;
  /** Who has it. */
  readonly kept: string;
  /** Who wanted it too. */
  readonly refused: string;
}

/** Look-ups made once, for the readers of this folder. */
export interface DirectoryIndexes {
  readonly units: NameIndex;
  readonly towns: NameIndex;
  readonly specialtyTowns: NameIndex;
  readonly unitOrder: ReadonlyMap<string, number>;
  readonly townOrder: ReadonlyMap<string, number>;
  /** `planRoles.get(canonical unit)?.get(key task number)`. */
  readonly planRoles: ReadonlyMap<string, ReadonlyMap<number, "lead" | "support">>;
  readonly townOfGovernment: ReadonlyMap<string, string>;
}
