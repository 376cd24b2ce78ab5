import { townsOfSpecialtyTown } from "../directory/planRole";
import type { TownSource } from "../../terms/ledgerRecord";
import type { RowReader } from "../columns/rowReader";
import { specialtyTownColumn } from "../columns/specialtyTownColumn";
import { townColumn } from "../columns/townColumn";
import { unitColumns } from "../columns/unitColumns";

/** Who a row belongs to (SPEC §8). Names are canonical. */
export interface Belonging {
  readonly specialtyTown: string | null;
  readonly towns: readonly string[];
  readonly townSource: TownSource | null;
  /** Towns that the town column names one by one (DECIDED D6). */
  readonly namedTowns: readonly string[];
  readonly leadUnits: readonly string[];
  readonly supportUnits: readonly string[];
}

const NONE: readonly string[] = [];

/**
 * Reads the specialty town, the towns and the units of a row. Its towns are the first that any of these gives: the town
 * column, town governments named one by one among the units, the specialty town.
 */
export function belonging(reader: RowReader): () => Belonging {
  const specialtyTown = specialtyTownColumn(reader, reader.column("specialtyTown"));
  const town = townColumn(reader, reader.column("town"));
  const units = unitColumns(reader);
  const { directory } = reader.context;
  return () => {
    const specialty = specialtyTown();
    const { lead, support, namedTowns: fromUnits } = units();
    const inColumn = town();
    const namedTowns = inColumn === null || inColumn.collective ? NONE : inColumn.towns;
    let towns = NONE;
    let townSource: TownSource | null = null;
    if (inColumn !== null && inColumn.towns.length > 0) {
      towns = inColumn.towns;
      townSource = "column";
    } else if (fromUnits.length > 0) {
      towns = fromUnits;
      townSource = "units";
    } else if (specialty !== null) {
      towns = townsOfSpecialtyTown(directory, specialty);
      if (towns.length > 0) townSource = "specialty-town";
    }
    return { specialtyTown: specialty, towns, townSource, namedTowns, leadUnits: lead, supportUnits: support };
  };
}
