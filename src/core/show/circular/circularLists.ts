import { coordinationRows, type CoordinationRow } from "../../count/summary/coordinationParagraph";
import { changedRow } from "../../count/months/changedRow";
import { behindIndicators, behindPoints, type BehindIndicator } from "../../count/summary/indicatorsParagraph";
import { nextRows, type NextRow } from "../../count/summary/nextParagraph";
import { ledgerDefinitions } from "../../terms/ledgerKind";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { ComparedFigures } from "../../terms/report";
import { NO_FIGURE, percentText, shownTenths, tenthsText } from "../../values/figureText";
import { dayText } from "../../workbook/dayText";
import { numberedTable, type TableModel } from "../documents/documentModel";
import type { LetterSource } from "../notices/planNotices";
import type { CircularFacts } from "./circularFacts";

/** How much of each list the text of a circular tells; a longer one is attached whole. */
export const MOST_TOLD = {
  behind: 8,
  overdueUnits: 10,
  indicators: 5,
  issues: 5,
  /** Characters of a unit's own words. */
  issueLength: 100,
  due: 5,
} as const;

/** What is attached where the text does not tell all of it. */
export type ListName = "进度落后名单" | "慢于时间进度的指标" | "需要协调的问题" | "近期到期事项";

export interface AttachedList {
  readonly name: ListName;
  readonly table: TableModel;
}

/** The lists that are too long for the text, whole and in its order. */
export function circularLists(source: LetterSource, { behind }: CircularFacts): readonly AttachedList[] {
  const { asOf } = source.report;
  const indicators = behindIndicators(source);
  const issues = coordinationRows(source);
  const due = nextRows(source);
  const isLong = behind.towns.length > MOST_TOLD.behind || behind.units.length > MOST_TOLD.behind;
  const areWordsLong = issues.slice(0, MOST_TOLD.issues).some(({ issue }) => issue.length > MOST_TOLD.issueLength);
  return [
    ...(isLong ? [{ name: "进度落后名单", table: behindTable(behind) } as const] : []),
    ...(indicators.length > MOST_TOLD.indicators
      ? [{ name: "慢于时间进度的指标", table: indicatorsTable(indicators) } as const]
      : []),
    ...(issues.length > MOST_TOLD.issues || areWordsLong
      ? [{ name: "需要协调的问题", table: issuesTable(issues) } as const]
      : []),
    ...(due.length > MOST_TOLD.due ? [{ name: "近期到期事项", table: dueTable(due, asOf) } as const] : []),
  ];
}

/** Farthest behind their scheduled progress first. */
export function farthestBehindFirst(groups: readonly ComparedFigures[]): readonly ComparedFigures[] {
  return [...groups].sort((a, b) => (a.gap ?? 0) - (b.gap ?? 0));
}

function behindTable({ towns, units }: CircularFacts["behind"]): TableModel {
  const lines = [
    ...farthestBehindFirst(towns).map((group) => ["镇", group] as const),
    ...farthestBehindFirst(units).map((group) => ["单位", group] as const),
  ];
  return numberedTable(
    [
      { heading: "类别", width: 0.12, align: "centre" },
      { heading: "名称", width: 0.3 },
      { heading: "平均进度", width: 0.16, align: "right" },
      { heading: "序时进度", width: 0.16, align: "right" },
      { heading: "相差百分点", width: 0.16, align: "right" },
    ],
    lines.map(([kind, { name, averageProgress, scheduledProgress }]) => [
      kind,
      name,
      percentText(averageProgress),
      percentText(scheduledProgress),
      tenthsText(shownTenths(averageProgress ?? 0, scheduledProgress ?? 0)),
    ]),
  );
}

function indicatorsTable(rows: readonly BehindIndicator[]): TableModel {
  return numberedTable(
    [
      { heading: "指标", width: 0.4 },
      { heading: "专业镇（镇）", width: 0.2 },
      { heading: "完成率", width: 0.14, align: "right" },
      { heading: "低于时间进度（百分点）", width: 0.16, align: "right" },
    ],
    rows.map(({ entry, record }) => [
      nameOf(record),
      record.specialtyTown ?? (record.towns.join("、") || NO_FIGURE),
      percentText(entry.rate),
      behindPoints(entry),
    ]),
  );
}

function issuesTable(rows: readonly CoordinationRow[]): TableModel {
  return numberedTable(
    [
      { heading: "事项", width: 0.3 },
      { heading: "牵头单位", width: 0.2 },
      { heading: "存在问题", width: 0.42 },
    ],
    rows.map(({ red: { record, shown }, issue }) => [nameOf(record), shown.leadUnits.join("、") || NO_FIGURE, issue]),
  );
}

function dueTable(rows: readonly NextRow[], asOf: string): TableModel {
  return numberedTable(
    [
      { heading: "类别", width: 0.1, align: "centre" },
      { heading: "事项", width: 0.38 },
      { heading: "牵头单位", width: 0.24 },
      { heading: "完成时限", width: 0.2, align: "centre" },
    ],
    rows.map(({ record, due }) => [
      ledgerDefinitions[record.kind].shortName,
      nameOf(record),
      record.leadUnits.join("、") || NO_FIGURE,
      dayText(due, asOf),
    ]),
  );
}

function nameOf(record: LedgerRecord): string {
  return changedRow(record).name ?? `“${record.ledger.sheet}”第${record.row}行`;
}
