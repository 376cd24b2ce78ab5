import type { ThreeBatches } from "../../terms/report";
import type { IndexKey } from "./indexColumns";
import type { IndexReferences } from "./indexReferences";
import type { RuleReferences } from "./ruleReferences";

/** 三个一批: what was signed, started, produced. */
export type Batch = keyof ThreeBatches;

/** Formulas (without `=`) of projects' figures over 台账索引 (SPEC §12); conditions begin with a comma and may follow one another. */
export interface ProjectFormulas {
  readonly count: (where: string) => string;
  /** 总投资, 万元. */
  readonly investment: (where: string) => string;
  readonly sum: (of: "yearPlan" | "yearDone") => string;
  readonly inStage: (cell: string) => string;
  readonly dated: (batch: Batch) => string;
  /** @param month `2024-05` */
  readonly inMonth: (batch: Batch, month: string) => string;
  readonly of: (key: IndexKey, wanted: string) => string;
}

const DATES: Readonly<Record<Batch, IndexKey>> = { signed: "signed", started: "actualStart", produced: "finished" };

/** Days after the as-of one are none yet (SPEC §12). */
export function projectFormulas(index: IndexReferences, rules: RuleReferences): ProjectFormulas {
  const kind = `${index.of("isProject")},1`;
  const asOf = rules.of("asOf");
  const of: ProjectFormulas["of"] = (key, wanted) => `,${index.of(key)},${wanted}`;
  return {
    count: (where) => `COUNTIFS(${kind}${where})`,
    investment: (where) => `SUMIFS(${index.of("totalInvestment")},${kind}${where})`,
    sum: (key) => `SUMIFS(${index.of(key)},${index.of("isInvested")},1)`,
    inStage: (cell) => of("state", cell),
    dated: (batch) => of(DATES[batch], `"<="&${asOf}`),
    inMonth: (batch, month) => {
      const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
      const date = DATES[batch];
      return of(date, `">="&DATE(${year},${number},1)`) + of(date, `"<"&MIN(DATE(${year},${number + 1},1),${asOf}+1)`);
    },
    of,
  };
}
