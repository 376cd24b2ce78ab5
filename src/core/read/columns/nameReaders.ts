import type { Directory } from "../directory/directory";
import { readSpecialtyTown, type SpecialtyTownReading } from "../directory/readSpecialtyTown";
import { readTowns, readTownsOfAddress, type TownsReading } from "../directory/readTowns";
import { readUnits, type UnitsReading } from "../directory/readUnits";
import { memoised } from "./memoised";

/** Readings of name cells, remembered for all ledgers of a run. */
export interface NameReaders {
  /** Units of a column whose units lead unless the cell says otherwise. */
  readonly lead: (text: string) => UnitsReading;
  readonly support: (text: string) => UnitsReading;
  readonly towns: (text: string) => TownsReading;
  /** Of a column of addresses. */
  readonly addresses: (text: string) => TownsReading;
  readonly specialtyTown: (text: string) => SpecialtyTownReading;
}

/** The readers of SPEC §6 Units and SPEC §8 for one directory. */
export function nameReaders(directory: Directory): NameReaders {
  return {
    lead: memoised((text) => readUnits(directory, text, "lead")),
    support: memoised((text) => readUnits(directory, text, "support")),
    towns: memoised((text) => readTowns(directory, text)),
    addresses: memoised((text) => readTownsOfAddress(directory, text)),
    specialtyTown: memoised((text) => readSpecialtyTown(directory, text)),
  };
}
