import type { LocalDate } from "../../workbook/localDate";
import { registryOf } from "../../count/figures/registryOf";
import { submissionDueOf } from "../../terms/submissionDueOf";
import { submissionsReport } from "../../count/figures/submissionsReport";
import type { LedgerRecord, SubmissionRecord } from "../../terms/ledgerRecord";
import { cellState } from "../parts/cellState";
import { checkedAgain } from "../parts/checkedAgain";
import type { RuleContext } from "../parts/ruleContext";
import type { Fault, Place } from "../../terms/hit";
import { placeOf } from "../../terms/place";
import type { RecordsRule } from "../parts/rule";
import { fullDay, monthWords } from "../../workbook/dayText";
import { fullDayEn, monthEn } from "../../values/numberEn";

interface Evidence {
  readonly specialtyTown: string;
  readonly month: string;
  readonly due: LocalDate;
}

/**
 * A month that a working group has not reported though its due day is over (SPEC §7, DECIDED D13): the blank 报送时间 where the
 * ledger has a row for it, else the ledger as a whole. A day that stands there and cannot be read is another finding's business.
 */
export const submissionMissing: RecordsRule<"submission-missing", Evidence> = {
  stage: "records",
  id: "submission-missing",
  severity: "error",
  area: "submissions",
  words: {
    title: "月报没有报",
    what: "过了报送日，专班的月报没有报送时间。",
    why: "专班每月要向领导小组办公室报告进展。",
    example: "绛州绿专班没有报5月月报。",
    remedy: "催报；已报的补填报送时间。",
    message: ({ specialtyTown, month, due }) =>
      `“${specialtyTown}”专班没有报送${monthWords(month)}月报（应于${fullDay(due)}前报送）；已报的请补填报送时间`,
  },
  english: {
    title: "Monthly report missing",
    what: "The due day is over, and there is no day on which the working group reported.",
    why: "Working groups report their progress every month.",
    example: "“绛州绿” has not reported for May.",
    remedy: "Remind them; if it was handed in, fill in the day.",
    message: ({ specialtyTown, month, due }) =>
      `The working group “${specialtyTown}” has not reported for ${monthEn(month)} (due by ${fullDayEn(due)}). If it has, fill in the day`,
  },
  check: missing,
  keepUp: checkedAgain(missing, (_, after) => after.kind === "submissions"),
};

function missing(
  records: readonly LedgerRecord[],
  { directory, asOf, settings }: RuleContext,
): readonly Fault<Evidence>[] {
  const submissions = records.filter(isSubmission);
  const [first] = submissions;
  if (first === undefined) return [];
  const rowsOf = new Map<string, SubmissionRecord[]>();
  for (const record of submissions) {
    const key = `${record.month ?? ""} ${record.specialtyTown ?? ""}`;
    const rows = rowsOf.get(key);
    if (rows) rows.push(record);
    else rowsOf.set(key, [record]);
  }
  const { dueDay } = settings.submissions;
  return submissionsReport(submissions, registryOf(directory), asOf, dueDay).flatMap(
    ({ specialtyTown, month, result }) => {
      const due = submissionDueOf(month, dueDay);
      const rows = rowsOf.get(`${month} ${specialtyTown}`) ?? [];
      if (result !== "missing" || due === undefined || rows.some(saysSomething)) return [];
      const place = rows[0] ? placeOf(rows[0], "submitted") : placeOfLedger(first);
      return { place, evidence: { specialtyTown, month, due } };
    },
  );
}

function isSubmission(record: LedgerRecord): record is SubmissionRecord {
  return record.kind === "submissions";
}

function saysSomething(record: SubmissionRecord): boolean {
  const state = cellState(record, "submitted");
  return state === "content" || state === "held";
}

function placeOfLedger({ ledger }: SubmissionRecord): Place {
  const { file, sheet } = ledger;
  return { file, sheet, ledger, row: null, cellRow: null, cellColumn: null, key: "submitted", value: null };
}
