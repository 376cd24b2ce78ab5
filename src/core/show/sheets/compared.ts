import type { RunResult } from "../../terms/runResult";
import { monthWords } from "../../workbook/dayText";

/** The closed month that the figures stand beside. */
export interface Compared {
  /** Heading of what was then: `上月`, or `上次` where the months between were not closed. */
  readonly last: "上月" | "上次";
  /** Where it comes from, for the line under the title: `上月为2024年5月存档的数`. */
  readonly source: string;
}

/** Null where there is no month to compare with (MONTH §3). */
export function comparedIn({ report: { history } }: RunResult): Compared | null {
  const { comparedWith, gap, months } = history;
  if (comparedWith === null) return null;
  const version = months.find(({ month }) => month === comparedWith)?.version ?? 1;
  const last = gap ? "上次" : "上月";
  const which = version === 1 ? "" : `（第${version}版）`;
  return { last, source: `${last}为${monthWords(comparedWith)}存档${which}的数` };
}

/** What is said of the figures under the title, and where last month's come from. */
export function unitsLine(units: string, compared: Compared | null): string {
  return compared === null ? units : `${units}　　${compared.source}`;
}
