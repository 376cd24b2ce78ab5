import { adjustmentOf } from "../../count/months/adjustmentChanges";
import { keyTasks } from "../../plan/keyTasks";
import {
  GROUP_COLUMNS,
  RECORD_COLUMNS,
  type ArchiveColumn,
  type GroupColumnKey,
  type RecordColumnKey,
} from "../../read/archive/archiveColumns";
import { ArchiveDigest, archiveText } from "../../read/archive/archiveText";
import { adjustmentWords, KEPT_ADJUSTMENTS } from "../../read/archive/keptAdjustments";
import { RULES_KIND } from "../../read/archive/groupIn";
import { ledgerCounts, KEPT_ROWS_KIND, keptRowsName, type ArchiveSheetName } from "../../read/archive/keptRows";
import { STATE_WORDS } from "../../read/archive/recordIn";
import { scoringItems } from "../../read/settings/scoringItems";
import type { ArchivedGroup, ArchivedRecord } from "../../terms/archivedMonth";
import type { IsoMonth } from "../../terms/isoDay";
import { ledgerDefinitions } from "../../terms/ledgerKind";
import type { RankingReport } from "../../terms/report";
import type { Settings } from "../../terms/settings";
import { significant } from "../../values/significant";
import { monthWords } from "../../workbook/dayText";
import type { LocalDate } from "../../workbook/localDate";

/** A row to be written: a value for each column and the digest behind them; days as serials, null where blank. */
export type ArchiveLine = readonly Value[];

/** What all rows of a closing have in common. */
export interface ClosingHead {
  readonly month: IsoMonth;
  readonly asOf: LocalDate;
  readonly closed: LocalDate;
  readonly version: number;
  readonly reason: string | null;
}

type Value = string | number | null;

/** Rows of 月度存档: the groups, then the settings and 加减分 that their figures went by, in words, and how many rows are kept. */
export function groupLines(
  head: ClosingHead,
  groups: readonly ArchivedGroup[],
  records: readonly ArchivedRecord[],
  settings: Settings,
  { towns, units }: Pick<RankingReport, "towns" | "units">,
): readonly ArchiveLine[] {
  const points = new Map([...towns, ...units].map((member) => [member.name, adjustmentOf(member)]));
  const rule = (item: string, words: string): ArchiveLine => line({ kind: RULES_KIND, name: `${item}：${words}` });
  const common = { ...head, month: monthWords(head.month) };
  const line = (rest: Partial<Record<GroupColumnKey, Value>>): ArchiveLine =>
    digested(GROUP_COLUMNS, { ...common, ...rest }, head.month);
  const keptRows = (sheet: ArchiveSheetName, names: readonly string[]): readonly ArchiveLine[] =>
    [...ledgerCounts(names)].map(([of, total]) => line({ kind: KEPT_ROWS_KIND, name: keptRowsName(sheet, of), total }));
  return [
    ...groups.map(({ kind, name, figures, score, rank, lights, openErrors, cells }) =>
      line({ kind, name, ...figures, score, rank, ...lights, openErrors, cells }),
    ),
    ...scoringItems.filter(({ ofLetters }) => ofLetters !== true).map((item) => rule(item.name, item.shown(settings))),
    rule(KEPT_ADJUSTMENTS, adjustmentWords(points)),
    ...keptRows(
      "月度存档",
      groups.map(({ kind }) => kind),
    ),
    ...keptRows(
      "存档明细",
      records.map(({ ledger }) => ledgerDefinitions[ledger].name),
    ),
  ];
}

/**
 * A row of 存档明细.
 * @param saidFor for how many closed months on end, this one among them, its 进展情况 has been the same; null where it says nothing
 */
export function recordLine(
  { month, version }: ClosingHead,
  record: ArchivedRecord,
  saidFor: number | null,
): ArchiveLine {
  const { keyTask, originalDue, due, state } = record;
  // Written out: a spread would make each of a hundred thousand rows a dictionary.
  const values: Record<RecordColumnKey, Value> = {
    month: monthWords(month),
    version,
    ledger: ledgerDefinitions[record.ledger].name,
    file: record.file,
    sheet: record.sheet,
    row: record.row,
    id: record.id,
    specialtyTown: record.specialtyTown,
    keyTask: keyTasks.find(({ no }) => no === keyTask)?.title ?? null,
    name: record.name,
    leadUnits: record.leadUnits.join("、"),
    supportUnits: record.supportUnits.join("、"),
    originalDue: originalDue ?? DUE_WORDS[record.dueKind],
    adjustedDue: due === originalDue ? null : (due ?? DUE_WORDS[record.dueKind]),
    state: state === null ? record.stage : STATE_WORDS[state],
    progress: record.progress,
    text: record.text,
    cumulative: record.cumulative,
    year: record.year,
    target: record.target,
    towns: record.towns.join("、"),
    unit: record.unit,
    plannedStart: record.plannedStart,
    saidFor,
  };
  return digested(RECORD_COLUMNS, values, month);
}

const DUE_WORDS = { date: null, "long-term": "长期", recurring: "经常性", none: null } as const;

function digested<Key extends string>(
  columns: Readonly<Record<Key, ArchiveColumn>>,
  values: Readonly<Partial<Record<Key, Value>>>,
  month: IsoMonth,
): ArchiveLine {
  const line: Value[] = [];
  const digest = new ArchiveDigest();
  for (const key in columns) {
    const { content, heading, isLater } = columns[key];
    const given = values[key] ?? null;
    const value = typeof given === "number" ? significant(given) : given === "" ? null : given;
    line.push(value);
    const text = content === "month" ? month : archiveText(content, value);
    if (isLater === true) digest.addLater(heading, text);
    else digest.add(text);
  }
  line.push(digest.toString());
  return line;
}
