import type { Ledger } from "../../core/terms/ledger";
import type { LedgerRecord } from "../../core/terms/ledgerRecord";
import { causesOf } from "../../core/show/report/causesOf";
import type { Cure, Finding, RuleName, Severity } from "../../core/terms/finding";
import { parseAddress } from "../../core/workbook/address";
import { cellDisplay } from "../../core/values/cellDisplay";
import type { FindingFilter } from "../findingKey";
import type { CheckedMonth } from "../checkedMonth";
import { holdsAll, searchedWords } from "./searched";
import type { CauseView, FindingsPage, FindingsQuery, FindingView, PutRightView } from "./findingsPage";
import { saidOfFinding, saidOfRule } from "./saidOf";

/** What is listed of things put right: more is not read. */
const MOST_PUT_RIGHT = 200;
/** Accepted findings beyond this are in the sheet 例外 itself. */
const MOST_ACCEPTED = 200;
const FIRST_SHOWN = 3;
const MOST_ROW_CELLS = 12;

/** Findings by cause, structure first; each cause with its first three, or with the stretch that was asked for (SPEC §7). */
export function askFindings(month: CheckedMonth, { filter, opened }: FindingsQuery): FindingsPage {
  const places = placesOf(month, filter);
  const causes = groupsOf(month, places).map((group) => {
    const isOpened = opened?.rule === group.rule && opened.severity === group.severity;
    const shown = isOpened
      ? group.places.slice(opened.from, opened.from + opened.count)
      : group.places.slice(0, FIRST_SHOWN);
    return causeView(month, group, shown);
  });
  return {
    count: places.length,
    causes,
    putRight: month.comparison.putRight.slice(0, MOST_PUT_RIGHT).map(({ rule, sheet, cell, value }): PutRightView => ({
      rule,
      title: saidOfRule(rule, "title"),
      sheet,
      cell,
      value,
    })),
    accepted: month.run.report.accepted.slice(0, MOST_ACCEPTED).map((accepted) => ({
      finding: { ...findingView(month, accepted, -1), change: null },
      reason: accepted.reason,
      until: accepted.until,
    })),
  };
}

/** Places of the findings that a filter lets through, in ledger order. */
export function placesOf(month: CheckedMonth, filter: FindingFilter): readonly number[] {
  const { findings } = month.run.report;
  const { severities, unit, town, file, change, language = "zh" } = filter;
  const words = searchedWords(filter.text ?? "");
  const places: number[] = [];
  findings.forEach((finding, place) => {
    if (!severities.includes(finding.severity)) return;
    if (file !== null && finding.file !== file) return;
    if (change !== null && month.comparison.changeOf(place) !== change) return;
    if (words.length > 0 && !holdsAll(month.findingText(language, place), words)) return;
    if (unit !== null || town !== null) {
      const shown = month.rowAt(finding.file, finding.sheet, finding.row)?.shown;
      if (shown === undefined) return;
      if (unit !== null && !shown.leadUnits.includes(unit) && !shown.supportUnits.includes(unit)) return;
      if (town !== null && !shown.towns.includes(town)) return;
    }
    places.push(place);
  });
  return places;
}

interface Group {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly places: readonly number[];
}

function groupsOf(month: CheckedMonth, places: readonly number[]): readonly Group[] {
  const { findings } = month.run.report;
  const groups = new Map<string, { rule: RuleName; severity: Severity; first: Finding; places: number[] }>();
  for (const place of places) {
    const finding = findings[place];
    if (finding === undefined) continue;
    const { rule, severity } = finding;
    const group = groups.get(`${severity} ${rule}`);
    if (group === undefined) groups.set(`${severity} ${rule}`, { rule, severity, first: finding, places: [place] });
    else group.places.push(place);
  }
  // The order of causes is the report's own: one finding of each is enough to learn it.
  return causesOf([...groups.values()].map(({ first }) => first)).flatMap(
    ({ rule, severity }) => groups.get(`${severity} ${rule}`) ?? [],
  );
}

function causeView(month: CheckedMonth, { rule, severity, places }: Group, shown: readonly number[]): CauseView {
  const { findings } = month.run.report;
  let fresh = 0;
  let curable = 0;
  let suggested = 0;
  for (const place of places) {
    if (month.comparison.changeOf(place) === "new") fresh += 1;
    const cure = findings[place]?.cure;
    if (cure !== undefined) curable += 1;
    if (cure?.suggestion !== undefined) suggested += 1;
  }
  return {
    rule,
    severity,
    title: saidOfRule(rule, "title"),
    why: saidOfRule(rule, "why"),
    remedy: saidOfRule(rule, "remedy"),
    count: places.length,
    fresh,
    curable,
    suggested,
    findings: shown.flatMap((place) => {
      const finding = findings[place];
      return finding === undefined ? [] : [findingView(month, finding, place)];
    }),
  };
}

/** A finding with what people see of it; `place` is its place in the report. */
export function findingView(month: CheckedMonth, finding: Finding, place: number): FindingView {
  const { rule, severity, ledger, file, sheet, cell, row, value, part, suggestions, cure } = finding;
  const record = month.rowAt(file, sheet, row)?.record ?? null;
  return {
    key: month.keyOf(place),
    rule,
    severity,
    ledger,
    file,
    sheet,
    cell,
    row,
    value,
    part,
    sentence: saidOfFinding(finding),
    suggestions,
    cure: cure === undefined ? null : cureView(value, cure),
    change: month.comparison.changeOf(place),
    rowCells: record === null ? null : rowCells(record, cell),
  };
}

function cureView(value: string | null, cure: Cure): NonNullable<FindingView["cure"]> {
  const after = cellDisplay(cure.value, cure.numberFormat) ?? "";
  return { before: value ?? "", after, suggestion: cure.suggestion ?? null };
}

/** The record's filled cells under their headings, the faulty one always among them. */
function rowCells(record: LedgerRecord, cell: string | null): FindingView["rowCells"] {
  const { ledger, cells, row } = record;
  const faulty = parseAddress(cell ?? "")?.column;
  const all = [...ledger.headings]
    .sort(([a], [b]) => a - b)
    .map(([column, path]) => ({
      heading: path.at(-1) ?? "",
      text: cellDisplay(cells[column - 1], ledger.formatOf(row, column)) ?? "",
      faulty: column === faulty && isOnRow(ledger, row, cell),
    }))
    .filter(({ text, faulty: isFaulty }) => text !== "" || isFaulty);
  if (all.length <= MOST_ROW_CELLS) return all;
  const first = all.slice(0, MOST_ROW_CELLS);
  const missed = all.slice(MOST_ROW_CELLS).find(({ faulty: isFaulty }) => isFaulty);
  return missed === undefined ? first : [...first.slice(0, -1), missed];
}

/** A finding may name a cell above the row: the first of a merged area. */
function isOnRow(ledger: Ledger, row: number, cell: string | null): boolean {
  const place = parseAddress(cell ?? "");
  return place !== undefined && ledger.anchorOf(row, place.column).row === place.row;
}
