import type { Light } from "../../terms/light";
import { keyTasks } from "../../plan/keyTasks";
import type { ReportRecord, TaskReportRecord } from "../../terms/report";

export type LightTally = Readonly<Record<Light, number>>;

/** How many task rows of each group show which light; a row counts fully in every group that it maps to, once in each. */
export interface LightCounts {
  readonly all: LightTally;
  readonly towns: (name: string) => LightTally;
  readonly unitsAsLead: (name: string) => LightTally;
  readonly unitsAsSupport: (name: string) => LightTally;
  readonly specialtyTowns: (name: string) => LightTally;
  readonly keyTasks: (no: number) => LightTally;
  readonly dimensions: (name: string) => LightTally;
}

export function lightCounts(records: readonly ReportRecord[]): LightCounts {
  const dimensionOf = new Map<number, string>(keyTasks.map(({ no, dimension }) => [no, dimension]));
  const all: Tally = { ...NO_LIGHTS };
  const towns = tallies<string>();
  const unitsAsLead = tallies<string>();
  const unitsAsSupport = tallies<string>();
  const specialtyTowns = tallies<string>();
  const byKeyTask = tallies<number>();
  const dimensions = tallies<string>();
  for (const record of records) {
    if (record.ledger !== "tasks") continue;
    const { light } = record;
    all[light] += 1;
    towns.add(record.towns, light);
    unitsAsLead.add(record.leadUnits, light);
    unitsAsSupport.add(record.supportUnits, light);
    if (record.specialtyTown !== null) specialtyTowns.add([record.specialtyTown], light);
    if (record.keyTask !== null) byKeyTask.add([record.keyTask], light);
    const dimension = dimensionOf.get(record.keyTask ?? 0);
    if (dimension !== undefined) dimensions.add([dimension], light);
  }
  return {
    all,
    towns: towns.of,
    unitsAsLead: unitsAsLead.of,
    unitsAsSupport: unitsAsSupport.of,
    specialtyTowns: specialtyTowns.of,
    keyTasks: byKeyTask.of,
    dimensions: dimensions.of,
  };
}

type Tally = Record<Light, number>;

const NO_LIGHTS: LightTally = { red: 0, yellow: 0, green: 0, none: 0 };

function tallies<K>(): {
  readonly add: (keys: readonly K[], light: TaskReportRecord["light"]) => void;
  readonly of: (key: K) => LightTally;
} {
  const counts = new Map<K, Tally>();
  return {
    add: (keys, light) => {
      keys.forEach((key, place) => {
        if (place > 0 && keys.indexOf(key) < place) return;
        let tally = counts.get(key);
        if (tally === undefined) counts.set(key, (tally = { ...NO_LIGHTS }));
        tally[light] += 1;
      });
    },
    of: (key) => counts.get(key) ?? NO_LIGHTS,
  };
}
