import { submissionDueOf } from "../figures/submissionDueOf";
import { submissions } from "../ledgers/kinds/submissions";
import type { AnyHit } from "../rules/hit";
import { theDay } from "../workbook/localDate";
import { readMonth } from "./fields/readMonth";
import type { SubmissionRecord } from "./ledgerRecord";
import { dayColumn } from "./readFields";
import { readBelonging } from "./readNames";
import type { RowReader } from "./rowReader";

type HitOf<R extends AnyHit["rule"]> = Extract<AnyHit, { rule: R }>;

/** Reads the rows of a 月报报送台账 (SPEC §4, §7, §12). */
export function submissionRows(reader: RowReader): () => SubmissionRecord {
  const submitted = dayColumn(reader, "submitted", "happened");
  return () => {
    const row = reader.row();
    reader.require(submissions.required);
    const { specialtyTown } = readBelonging(reader);
    const month = monthOf(reader);
    const day = submitted();
    const due = month === null ? undefined : submissionDueOf(month, reader.context.settings.submissions.dueDay);
    return {
      kind: "submissions",
      ledger: reader.ledger,
      row: row.row,
      cells: row.cells,
      id: null,
      specialtyTown,
      // A monthly report is the working group's, not a town's or unit's.
      towns: [],
      townSource: null,
      leadUnits: [],
      supportUnits: [],
      month,
      submitted: day,
      late: day === null || due === undefined ? null : day > due,
    };
  };
}

function monthOf(reader: RowReader): string | null {
  const value = reader.value("month");
  if (value === undefined || value === null) return null;
  const { year, from, contradictions } = reader.ledger.year;
  const reading = readMonth(value, reader.format("month"), year);
  if (reading.kind === "impossible") reader.hit<HitOf<"date-impossible">>("date-impossible", "month", {});
  if (reading.kind === "unreadable")
    reader.hit<HitOf<"date-unreadable">>("date-unreadable", "month", { hint: reading.hint, wanted: "month" });
  if (reading.kind !== "month") return null;
  // 5月 under a title that names the year is how such ledgers are written; it is said only where the year is in doubt.
  if (reading.yearAssumed && (from === "as-of" || contradictions.length > 0)) {
    const date = theDay(Number(reading.month.slice(0, 4)), Number(reading.month.slice(5)), 1);
    reader.hit<HitOf<"date-year-assumed">>("date-year-assumed", "month", { date, year, from, contradictions });
  }
  return reading.month;
}
