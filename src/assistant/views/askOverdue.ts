import type { OverdueEntry } from "../../core/terms/report";
import type { Step } from "../../core/terms/step";
import type { CheckedMonth } from "../checkedMonth";
import { placed } from "./askRows";
import type { OverdueFilter, OverdueOrder, OverduePage, OverdueQuery } from "./overduePage";

type Entry = OverdueEntry & { readonly towns: readonly string[] };

/** What is overdue, filtered and in order; what there is to choose from is counted over what the other choices let through. */
export function askOverdue(month: CheckedMonth, { order, from, count, ...filter }: OverdueQuery): OverduePage {
  const all = month.run.report.overdue.map((entry): Entry => ({
    ...entry,
    towns: month.rowAt(entry.file, entry.sheet, entry.row)?.shown.towns ?? [],
  }));
  const but = (choice: keyof OverdueFilter): readonly Entry[] => all.filter(passes({ ...filter, [choice]: null }));
  const steps: Record<Step, number> = { 催办: 0, 督办: 0, 通知书: 0 };
  for (const { step } of but("step")) steps[step] += 1;
  const entries = ordered(all.filter(passes(filter)), order);
  return {
    count: entries.length,
    steps,
    units: counted(but("unit").flatMap(({ units }) => units)),
    towns: counted(but("town").flatMap(({ towns }) => towns)),
    ledgers: counted(but("ledger").map(({ ledger }) => ledger)),
    entries: entries.slice(from, from + count).map((entry) => {
      const row = month.rowAt(entry.file, entry.sheet, entry.row);
      const { cell, matter } = row === null ? { cell: `A${entry.row}`, matter: "" } : placed(row.record, row.shown);
      return { ...entry, cell, matter };
    }),
  };
}

function passes({ unit, town, ledger, step, days }: OverdueFilter): (entry: Entry) => boolean {
  return (entry) =>
    (unit === null || entry.units.includes(unit)) &&
    (town === null || entry.towns.includes(town)) &&
    (ledger === null || entry.ledger === ledger) &&
    (step === null || entry.step === step) &&
    (days === null || entry.days >= days);
}

/** The most often named first; of equals the one whose thing is overdue longest. */
function counted<T extends string>(names: readonly T[]): readonly { readonly name: T; readonly count: number }[] {
  const counts = new Map<T, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

/** Those of one name together, beginning with the name whose thing is overdue longest; those without a name last. */
function ordered(entries: readonly Entry[], order: OverdueOrder): readonly Entry[] {
  if (order === "days") return entries;
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = nameIn[order](entry) ?? "";
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [entry]);
    else group.push(entry);
  }
  const nameless = groups.get("") ?? [];
  groups.delete("");
  return [...groups.values(), nameless].flat();
}

const nameIn: Readonly<Record<Exclude<OverdueOrder, "days">, (entry: Entry) => string | undefined>> = {
  unit: ({ units }) => units[0],
  town: ({ towns }) => towns[0],
  ledger: ({ ledger }) => ledger,
};
