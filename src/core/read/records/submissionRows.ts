import { isBeforeMonth } from "../../terms/isBeforeMonth";
import { submissionDueOf } from "../../terms/submissionDueOf";
import { submissions } from "../../kinds/submissions";
import { dayColumn } from "../columns/dateColumn";
import { monthColumn } from "../columns/monthColumn";
import { specialtyTownColumn } from "../columns/specialtyTownColumn";
import type { SubmissionRecord } from "../../terms/ledgerRecord";
import { requiredCells } from "./requiredCells";
import type { RowReader } from "../columns/rowReader";

const NONE: readonly string[] = [];

/** Reads the rows of a 月报报送台账 (SPEC §4, §7, §12). A monthly report is the working group's, not a town's or unit's. */
export function submissionRows(reader: RowReader): () => SubmissionRecord {
  const { ledger } = reader;
  const { dueDay } = reader.context.settings.submissions;
  const required = requiredCells(reader, submissions.required);
  const group = specialtyTownColumn(reader, reader.column("specialtyTown"));
  const monthOf = monthColumn(reader, reader.column("month"));
  const submittedOn = dayColumn(reader, reader.column("submitted"), "happened");

  return () => {
    const { row, cells } = reader.row();
    required();
    const month = monthOf();
    const submitted = submittedOn();
    const due = month === null ? undefined : submissionDueOf(month, dueDay);
    const isKnown = submitted !== null && month !== null && !isBeforeMonth(submitted, month);
    return {
      kind: "submissions",
      ledger,
      row,
      cells,
      id: null,
      specialtyTown: group(),
      towns: NONE,
      townSource: null,
      leadUnits: NONE,
      supportUnits: NONE,
      month,
      submitted,
      late: !isKnown || due === undefined ? null : submitted > due,
    };
  };
}
