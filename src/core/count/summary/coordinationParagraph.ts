import { cleanText } from "../../read/archive/archivedRecord";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { redRowsInOrder, worstRedFirst, type RedRow } from "./redRows";
import { limitsOf, wholeAt, type SummaryInput, type SummaryTopic } from "./summaryInput";
import { changedRow } from "../months/changedRow";
import { few, named, NO_LEAD, unitsText } from "./summaryTexts";

/** What needs coordination: 存在问题 of red rows in the units' own words, worst first (MONTH §6). */
export const coordinationParagraph: SummaryTopic = (input) => {
  const rows = coordinationRows(input);
  if (rows.length === 0) return null;
  const { coordination: most, issue: longest } = limitsOf(input);
  const list = few(
    rows,
    most,
    (row) => coordinationText(row, longest),
    (left) => `其余${left}项${wholeAt(input, "红灯和到期")}`,
  );
  return {
    topic: "coordination",
    text: `需要协调的问题${rows.length}项：${list}。`,
    places: rows.map(({ red }) => changedRow(red.record)),
  };
};

export interface CoordinationRow {
  readonly red: RedRow;
  /** As the unit wrote it, but for identity and phone numbers. */
  readonly issue: string;
}

export function coordinationRows(input: SummaryInput): readonly CoordinationRow[] {
  const issues = new Map<RedRow, string>();
  const above = issuesAbove(input.records);
  for (const red of redRowsInOrder(input)) {
    const issue = coordinationIssue(red.record, above);
    if (issue !== null) issues.set(red, issue);
  }
  return worstRedFirst([...issues.keys()]).map((red) => ({ red, issue: issues.get(red) ?? "" }));
}

/**
 * 存在问题 as the unit wrote it, but for identity and phone numbers; null where it says nothing.
 *
 * @param above what stands for 同上
 */
export function coordinationIssue(record: LedgerRecord, above: IssuesAbove): string | null {
  const issue = issueIn(above.get(record) ?? record);
  return issue === null || NOTHING.test(issue) ? null : issue;
}

/** Of each record that says 同上, the one above that says what: apart from it the word means nothing. */
export type IssuesAbove = ReadonlyMap<LedgerRecord, LedgerRecord>;

/** @param records in the order of the ledgers */
export function issuesAbove(records: readonly LedgerRecord[]): IssuesAbove {
  const above = new Map<LedgerRecord, LedgerRecord>();
  let last: LedgerRecord | null = null;
  for (const record of records) {
    const value = record.cells[(record.ledger.columns.get("issue") ?? 0) - 1];
    const isSame = typeof value === "string" && SAME.test(value.trim());
    if (isSame && last?.ledger === record.ledger) above.set(record, last);
    else last = record;
  }
  return above;
}

function issueIn(record: LedgerRecord): string | null {
  return cleanText(record, "issue")?.replace(/\s+/g, " ") ?? null;
}

/**
 * `县工信科技局反映（“建设标准厂房”）：用地指标未落实`; where nobody leads it that we know: `“建设标准厂房”（牵头单位不明）：…`.
 *
 * @param longest characters of the unit's own words
 */
export function coordinationText({ red, issue }: CoordinationRow, longest: number): string {
  const { leadUnits } = red.shown;
  const matter = named(changedRow(red.record));
  const who = leadUnits.length === 0 ? `${matter}（${NO_LEAD}）` : `${unitsText(leadUnits)}反映（${matter}）`;
  return `${who}：${cut(issue, longest)}`;
}

function cut(issue: string, longest: number): string {
  return issue.length > longest
    ? `${issue.slice(0, longest - 1)}…`
    : issue.replace(/(?<![。；;.！!])[。；;.！!]+$/u, "");
}

const SAME = /^同上[。.]?$/u;

/** Said where there is nothing to say; 同上 below nothing is nothing, too. */
const NOTHING = /^(?:同上|无|没有|暂无|无问题|—|-|\/|无存在问题)[。.]?$/u;
