import type { DueKind } from "../../values/dueKind";
import type { State } from "../../values/state";
import type { LocalDate } from "../../workbook/localDate";

/** Which line of SPEC §9 a row is counted in; only countable rows have rates, lights by date and days overdue. */
export type CountsAs = "countable" | "long-term" | "paused" | "cancelled";

/** What a task counts as, and a problem likewise (SPEC §9, DECIDED B27): cancelled first, then long-term, then paused. */
export function countsAs(row: {
  readonly state: State;
  readonly due: LocalDate | null;
  readonly dueKind: DueKind;
}): CountsAs {
  if (row.state === "cancelled") return "cancelled";
  if (row.due === null && (row.dueKind === "long-term" || row.dueKind === "recurring")) return "long-term";
  return row.state === "paused" ? "paused" : "countable";
}
