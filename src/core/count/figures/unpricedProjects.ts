import type { Stage } from "../../values/readStage";

/** Projects whose 总投资 is blank or cannot be read: their amount is not 0 but unknown, and in no sum. */
export function unpricedProjects<P extends { readonly stage: Stage | null; readonly totalInvestment: number | null }>(
  projects: readonly P[],
): readonly P[] {
  return projects.filter(({ stage, totalInvestment }) => totalInvestment === null && stage !== "取消");
}
