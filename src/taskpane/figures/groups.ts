import type { RowFigure, RowGroup } from "../../assistant/views/rowsPage";
import type { AnyGroupFigures, ComparedCompletion, CompletionFigures, GroupFigures } from "../../core/terms/report";
import type { GroupBy, GroupSort } from "../words/completionWords";

export const GROUPS: readonly GroupBy[] = [
  "town",
  "unit-as-lead",
  "unit-as-support",
  "specialty-town",
  "key-task",
  "dimension",
];

const LIST_OF = {
  town: "towns",
  "unit-as-lead": "unitsAsLead",
  "unit-as-support": "unitsAsSupport",
  "specialty-town": "specialtyTowns",
  "key-task": "keyTasks",
  dimension: "dimensions",
} as const satisfies Record<GroupBy, keyof ComparedCompletion>;

/** A group beside what it was in the closed month. */
export type ComparedGroup = AnyGroupFigures & { readonly previous: GroupFigures | null };

/** The lines of a kind of group, in their usual order. */
export function groupsOf(completion: ComparedCompletion, by: GroupBy): readonly ComparedGroup[] {
  return completion[LIST_OF[by]];
}

export function groupOf(by: GroupBy, { name }: CompletionFigures): RowGroup {
  return { by, name };
}

/** `3. 标题` for a key task, else the name. */
export function groupName({ name, no }: Pick<AnyGroupFigures, "name" | "no">): string {
  return no === undefined ? name : `${no}. ${name}`;
}

/** What a group's line counts, as far as the report counts it. */
export const COUNT_OF: Readonly<Record<Exclude<RowFigure, `light-${string}`>, (figures: CompletionFigures) => number>> =
  {
    total: ({ total }) => total,
    countable: ({ countable }) => countable,
    "long-term": ({ longTerm }) => longTerm,
    paused: ({ paused }) => paused,
    cancelled: ({ cancelled }) => cancelled,
    undated: ({ undated }) => undated,
    done: ({ done }) => done,
    "not-done": ({ countable, done }) => countable - done,
    "due-by-now": ({ dueByNow }) => dueByNow,
    "done-on-time": ({ doneOnTime }) => doneOnTime,
    overdue: ({ overdue }) => overdue,
    "done-late": ({ doneLate }) => doneLate,
    dated: ({ countable, undated }) => countable - undated,
  };

/** Groups in another order; equal ones keep theirs, those without the figure come last. */
export function sortedGroups<T extends CompletionFigures>(groups: readonly T[], sort: GroupSort): readonly T[] {
  if (sort === "order") return groups;
  const keyOf = SORT_KEYS[sort];
  return groups.toSorted((a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return first - second;
  });
}

const SORT_KEYS: Readonly<Record<Exclude<GroupSort, "order">, (figures: CompletionFigures) => number | null>> = {
  rate: ({ completionRate }) => completionRate,
  overdue: ({ overdue }) => -overdue,
  gap: ({ gap }) => gap,
};
