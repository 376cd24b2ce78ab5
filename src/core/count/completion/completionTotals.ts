import { exactTerm } from "../../base/exactSum";
import { byUnitOrder, type Registry } from "../../terms/registry";
import type { TaskRecord } from "../../terms/ledgerRecord";
import { drained, visited, type Steps } from "../../base/steps";
import type { CompletionTotals, GroupTotals } from "./groupTotals";
import { addRow, groupSum, totalsOf, type GroupSum } from "./groupSum";
import { scheduleScale } from "./scheduleScale";
import type { TaskStanding } from "./taskStanding";

/**
 * Adds the task rows up by group (SPEC §9): a row counts fully in every town, lead unit and support unit that it maps
 * to, once in each even where its name repeats; the total counts distinct rows. All towns, specialty towns, key tasks
 * and dimensions are listed, units only where they have rows (DECIDED A8). `standings` are those of `tasks`, in order.
 */
export function completionTotals(
  tasks: readonly TaskRecord[],
  standings: readonly TaskStanding[],
  registry: Registry,
): CompletionTotals {
  return drained(completionTotalsSteps(tasks, standings, registry));
}

/** Tells task rows added. */
export function* completionTotalsSteps(
  tasks: readonly TaskRecord[],
  standings: readonly TaskStanding[],
  registry: Registry,
): Steps<CompletionTotals> {
  const scale = scheduleScale(standings);
  const newSum = (name: string): GroupSum => groupSum(name, scale.count);
  const total = newSum("合计");
  const towns = groups(registry.towns, newSum);
  const unitsAsLead = groups([], newSum);
  const unitsAsSupport = groups([], newSum);
  const specialtyTowns = groups(
    registry.specialtyTowns.map(({ name }) => name),
    newSum,
  );
  const dimensions = groups(registry.dimensions, newSum);
  const keyTasks = new Map(registry.keyTasks.map(({ no, title }) => [no, newSum(title)]));
  const dimensionOf = new Map(registry.keyTasks.map(({ no, dimension }) => [no, dimension]));

  yield* visited(tasks.length, (index) => {
    const task = tasks[index];
    const standing = standings[index];
    if (task === undefined || standing === undefined) throw new RangeError("Fewer standings than tasks");
    const slot = scale.slots[index] ?? 0;
    const progress = exactTerm(standing.progress);
    const add = (sum: GroupSum): void => addRow(sum, index, standing, slot, progress);

    add(total);
    for (const town of task.towns) add(towns.of(town));
    for (const unit of task.leadUnits) add(unitsAsLead.of(unit));
    for (const unit of task.supportUnits) add(unitsAsSupport.of(unit));
    if (task.specialtyTown !== null) add(specialtyTowns.of(task.specialtyTown));
    const keyTask = task.keyTask === null ? undefined : keyTasks.get(task.keyTask);
    if (keyTask !== undefined) add(keyTask);
    const dimension = task.keyTask === null ? undefined : dimensionOf.get(task.keyTask);
    if (dimension !== undefined) add(dimensions.of(dimension));
  });

  const finish = (sum: GroupSum): GroupTotals => totalsOf(sum, scale);
  const byUnit = byUnitOrder(registry);
  return {
    total: finish(total),
    towns: towns.listed(byUnit).map(finish),
    unitsAsLead: unitsAsLead.listed(byUnit).map(finish),
    unitsAsSupport: unitsAsSupport.listed(byUnit).map(finish),
    specialtyTowns: specialtyTowns.listed(byUnit).map(finish),
    keyTasks: [...keyTasks].map(([no, sum]) => ({ ...finish(sum), no })),
    dimensions: dimensions.listed(byUnit).map(finish),
  };
}

interface Groups {
  readonly of: (name: string) => GroupSum;
  /** Those that are always listed in their own order, then the others. */
  readonly listed: (order: (a: string, b: string) => number) => readonly GroupSum[];
}

function groups(always: readonly string[], newSum: (name: string) => GroupSum): Groups {
  const sums = new Map(always.map((name) => [name, newSum(name)]));
  return {
    of: (name) => {
      let sum = sums.get(name);
      if (sum === undefined) sums.set(name, (sum = newSum(name)));
      return sum;
    },
    listed: (order) => {
      const all = [...sums.values()];
      return [...all.slice(0, always.length), ...all.slice(always.length).sort((a, b) => order(a.name, b.name))];
    },
  };
}
