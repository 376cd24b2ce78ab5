import type { OverdueEntry } from "../../terms/report";

export interface OverdueGroup {
  /** Lead unit; null for entries without one. */
  readonly unit: string | null;
  readonly lines: readonly OverdueLine[];
}

export interface OverdueLine {
  readonly entry: OverdueEntry;
  /** Its number, from 1 down the sheet, where it stands first. */
  readonly no: number;
  /** True where it stands under another of its lead units already: it counts once. */
  readonly repeated: boolean;
}

/**
 * 逾期清单 by lead unit (SPEC §10, DECIDED B28): units in the order of their longest overdue entry, entries in the order of the
 * report. An entry of several units stands under each of them, so that each finds all of its own, with one number.
 */
export function overdueGroups(entries: readonly OverdueEntry[]): readonly OverdueGroup[] {
  const byUnit = new Map<string | null, OverdueEntry[]>();
  for (const entry of entries) {
    const units: readonly (string | null)[] = entry.units.length === 0 ? [null] : [...new Set(entry.units)];
    for (const unit of units) {
      const group = byUnit.get(unit);
      if (group === undefined) byUnit.set(unit, [entry]);
      else group.push(entry);
    }
  }
  const numbers = new Map<OverdueEntry, number>();
  return [...byUnit].map(([unit, group]) => ({
    unit,
    lines: group.map((entry): OverdueLine => {
      const known = numbers.get(entry);
      if (known !== undefined) return { entry, no: known, repeated: true };
      numbers.set(entry, numbers.size + 1);
      return { entry, no: numbers.size, repeated: false };
    }),
  }));
}
