import type { Step } from "../../core/terms/step";
import type { CheckedMonth } from "../checkedMonth";
import { placed } from "./askRows";
import type { OverduePage, OverdueQuery } from "./overduePage";

/** What is overdue, longest first; steps and units are counted over all that the other filter lets through. */
export function askOverdue(month: CheckedMonth, { unit, step, from, count }: OverdueQuery): OverduePage {
  const all = month.run.report.overdue;
  const ofUnit = unit === null ? all : all.filter(({ units }) => units.includes(unit));
  const ofStep = step === null ? all : all.filter((entry) => entry.step === step);
  const steps: Record<Step, number> = { 催办: 0, 督办: 0, 通知书: 0 };
  for (const entry of ofUnit) steps[entry.step] += 1;
  const units = new Map<string, number>();
  for (const entry of ofStep) for (const name of entry.units) units.set(name, (units.get(name) ?? 0) + 1);
  const entries = step === null ? ofUnit : ofUnit.filter((entry) => entry.step === step);
  return {
    count: entries.length,
    steps,
    units: [...units].map(([name, number]) => ({ name, count: number })).sort((a, b) => b.count - a.count),
    entries: entries.slice(from, from + count).map((entry) => {
      const row = month.rowAt(entry.file, entry.sheet, entry.row);
      const { cell, matter } = row === null ? { cell: `A${entry.row}`, matter: "" } : placed(row.record, row.shown);
      return { ...entry, cell, matter };
    }),
  };
}
