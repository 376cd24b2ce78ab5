import type { State } from "../../values/state";
import type { DueKind } from "../../values/dueKind";
import type { LocalDate } from "../../workbook/localDate";
import { countsAs } from "../completion/countsAs";

/** Where a row stands in its month, as far as rows that nothing else tells apart are paired by it; of a project its stage. */
export function twinStanding(
  row: {
    readonly state?: State | null;
    readonly stage?: string | null;
    readonly due?: LocalDate | null;
    readonly dueKind?: DueKind;
  },
  asOf: LocalDate,
): string {
  if (row.stage !== undefined && row.stage !== null) return row.stage;
  const { state, due = null, dueKind = "none" } = row;
  const counted = countsAs({ state: state ?? "unknown", due, dueKind });
  if (counted !== "countable") return counted;
  if (state === "done") return "done";
  return due !== null && due < asOf ? "overdue" : "open";
}
