import type { Light } from "../../terms/light";
import { criterion, memberCriterion } from "./criterion";
import type { IndexKey } from "./indexColumns";
import type { IndexReferences } from "./indexReferences";
import type { RuleReferences } from "./ruleReferences";
import { COUNTS_AS_NAMES, LIGHT_NAMES } from "./termNames";

/** Which task rows of 台账索引 a group's figures are about. */
export type GroupFilter =
  | { readonly by: "all" }
  /** Rows whose delimited list names the member that stands in `cell`. */
  | {
      readonly by: "member";
      readonly column: "towns" | "leadUnits" | "supportUnits";
      readonly cell: string;
      readonly name: string;
    }
  /** Rows whose value equals that in `cell`. */
  | {
      readonly by: "value";
      readonly column: "specialtyTown" | "keyTask" | "dimension";
      readonly cell: string;
      readonly name: string;
    };

/** The figures of SPEC §9 that come straight from 台账索引; the others follow from these by division. */
export type CountedFigure =
  | "total"
  | "longTerm"
  | "paused"
  | "cancelled"
  | "countable"
  | "undated"
  | "done"
  | "dueByNow"
  | "doneOnTime"
  | "overdue"
  | "doneLate"
  | Light;

/** Formulas (without `=`) of one group's figures over 台账索引 (SPEC §9, §13). */
export interface GroupFormulas {
  readonly count: (figure: CountedFigure) => string;
  /** How many rows `mean` averages over: the dated countable ones, but for those whose progress cannot be read. */
  readonly dated: string;
  /** `AVERAGEIFS` of counted or scheduled progress over the same rows; an error where there are none. */
  readonly mean: (of: "countedProgress" | "scheduled") => string;
}

export function groupFormulas(index: IndexReferences, rules: RuleReferences, filter: GroupFilter): GroupFormulas {
  const rest = filterText(index, filter);
  const where = (...conditions: readonly (readonly [IndexKey, string])[]): string =>
    conditions.map(([key, wanted]) => `${index.of(key)},${wanted}`).join(",") + rest;
  const asOf = rules.of("asOf");
  // prettier-ignore
  const conditions: Readonly<Record<CountedFigure, readonly (readonly [IndexKey, string])[]>> = {
    total: [["isTask", "1"]],
    longTerm: [["countsAs", `"${COUNTS_AS_NAMES["long-term"]}"`]],
    paused: [["countsAs", `"${COUNTS_AS_NAMES.paused}"`]],
    cancelled: [["countsAs", `"${COUNTS_AS_NAMES.cancelled}"`]],
    countable: [["isCountable", "1"]],
    undated: [["isCountable", "1"], ["isDated", "0"]],
    done: [["isDone", "1"]],
    dueByNow: [["isDated", "1"], ["due", `"<="&${asOf}`]],
    doneOnTime: [["isDated", "1"], ["due", `"<="&${asOf}`], ["isDone", "1"], ["isLate", "0"]],
    overdue: [["isDated", "1"], ["due", `"<"&${asOf}`], ["isDone", "0"]],
    doneLate: [["isLate", "1"]],
    red: [["light", `"${LIGHT_NAMES.red}"`]],
    yellow: [["light", `"${LIGHT_NAMES.yellow}"`]],
    green: [["light", `"${LIGHT_NAMES.green}"`]],
    none: [["light", `"${LIGHT_NAMES.none}"`]],
  };
  return {
    count: (figure) => `COUNTIFS(${where(...conditions[figure])})`,
    dated: `COUNTIFS(${where(...MEASURED)})`,
    mean: (of) => `AVERAGEIFS(${index.of(of)},${where(...MEASURED)})`,
  };
}

const MEASURED: readonly (readonly [IndexKey, string])[] = [
  ["isDated", "1"],
  ["countedProgress", '">=0"'],
];

function filterText(index: IndexReferences, filter: GroupFilter): string {
  switch (filter.by) {
    case "all":
      return "";
    case "member":
      return `,${index.of(filter.column)},${memberCriterion(filter.cell, filter.name)}`;
    case "value":
      return `,${index.of(filter.column)},${criterion(filter.cell, filter.name)}`;
  }
}
