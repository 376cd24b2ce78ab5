import type { RowFigure, RowGroup } from "../../assistant/views/rowsPage";
import { usePane } from "../parts/pane";
import { useAnswer } from "./useAnswer";

type LightFigure = Extract<RowFigure, `light-${string}`>;

/** How many rows of some groups show some lights; counted by those who know the rows. Null until they have answered. */
export function useLightCounts(
  groups: readonly RowGroup[],
  figures: readonly LightFigure[],
): { readonly countOf: (group: RowGroup, figure: LightFigure) => number | null } {
  const { assistant } = usePane();
  // In another order it is the same question.
  const question = groups.map((group) => JSON.stringify(group)).toSorted();
  const { answer } = useAnswer(`lights ${JSON.stringify([question, figures])}`, async () => {
    const counts = new Map<string, number>();
    for (const group of groups) {
      for (const figure of figures) {
        const { count } = await assistant.rows({ group, figure, from: 0, count: 0 });
        counts.set(keyOf(group, figure), count);
      }
    }
    return counts;
  });
  return { countOf: (group, figure) => answer?.get(keyOf(group, figure)) ?? null };
}

function keyOf(group: RowGroup, figure: LightFigure): string {
  return `${figure} ${JSON.stringify(group)}`;
}
