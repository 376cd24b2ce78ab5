import type { Fault } from "../../terms/hit";
import { isCancelled } from "../../terms/isCancelled";
import { ledgerDefinitions, type ColumnKey, type LedgerKind } from "../../terms/ledgerKind";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { placeOf, placeOfColumn } from "../../terms/place";
import { isBlankMark } from "../../values/readContent";
import type { RecordRule } from "../parts/rule";

interface Evidence {
  /** The name of the row, all of a cell, or a part of its text. */
  readonly what: "row" | "cell" | "part";
  /** Where the row would say that it is called off. */
  readonly column: "status" | "stage" | null;
}

/**
 * A row whose name is struck through while its state says nothing of it, or a cell that figures are made of with struck text: it counts as
 * if it were not struck (SPEC §9). Clerks strike out what was called off or has been replaced, and what is done as well: a row that is
 * done or called off is not told. Strikes that a conditional format draws are not seen.
 */
export const struckOut: RecordRule<"struck-out", Evidence> = {
  stage: "record",
  id: "struck-out",
  severity: "warning",
  area: "consistency",
  words: {
    title: "划了删除线仍统计",
    what: "任务、项目、问题或指标的名称划了删除线，状态或阶段却不是取消，也没有完成；或者日期、单位、金额、状态等格里有划了删除线的内容。",
    why: "统计只看内容，不看删除线：划掉的行仍然计入，到期没有办结还会算逾期；划掉的日期、单位也照样读取。",
    example: "具体任务“建设冷库”划了删除线，完成状态空白；完成时限划掉“6月底”，后面写“9月底”。",
    remedy: "确已取消的，把状态（项目为阶段）改为“取消”；划掉的旧内容请删去；没有作废的，去掉删除线。",
    message: ({ what, column }) => {
      if (what === "part") return "这一格有一部分划了删除线，仍按整格的内容读取；划掉的请删去，没有作废的请去掉删除线";
      if (what === "cell") return "这一格划了删除线，仍按格里的内容读取；已作废的请删去，没有作废的请去掉删除线";
      if (column === null) return "名称划了删除线，这一行仍然计入统计；不再统计的请删去这一行，仍要统计的请去掉删除线";
      const { zh } = COLUMN[column];
      return `名称划了删除线，${zh}却不是取消，仍然计入统计；确已取消的请把${zh}改为“取消”，没有取消的请去掉删除线`;
    },
  },
  english: {
    title: "Struck through, still counted",
    what: "The name of a task, project, problem or indicator is struck through, while its state or stage says neither that it was cancelled nor that it is done; or a cell with a date, unit, amount or state holds struck text.",
    why: "Figures go by the content and not by how it looks: the row counts, and is overdue once its deadline has passed; struck dates and units are read all the same.",
    example:
      "“建设冷库” is struck through with a blank state; in a deadline “6月底” is struck and “9月底” stands behind it.",
    remedy:
      "If it was cancelled, set the state (of a project: the stage) to “取消”; delete struck text that has been replaced; if it still holds, take the strike-through away.",
    message: ({ what, column }) => {
      if (what === "part")
        return "A part of this cell is struck through, and all of it is read. Delete the struck text, or take the strike-through away if it still holds";
      if (what === "cell")
        return "This cell is struck through, and is read all the same. Delete it if it no longer holds, else take the strike-through away";
      if (column === null)
        return "The name is struck through and the row still counts. Delete the row if it should not count, else take the strike-through away";
      const { en } = COLUMN[column];
      return `The name is struck through but the ${en} is not “取消”, so the row still counts. If it was cancelled, set the ${en} to “取消”; if not, take the strike-through away`;
    },
  },
  checks: { tasks: faults, problems: faults, projects: faults, indicators: faults, submissions: faults },
};

const COLUMN = { status: { zh: "状态", en: "state" }, stage: { zh: "阶段", en: "stage" } } as const;

/** What a row says of when it is over, by kind. */
const STATE_COLUMN: Readonly<Record<LedgerKind, Evidence["column"]>> = {
  tasks: "status",
  problems: "status",
  projects: "stage",
  indicators: null,
  submissions: null,
};

function faults(record: LedgerRecord): readonly Fault<Evidence>[] | null {
  const { struck, kind, ledger, cells } = record;
  if (struck === undefined || isCancelled(record)) return null;
  const isFilled = (column: number | undefined): column is number =>
    column !== undefined && !isBlank(cells[column - 1]);
  const { telling } = ledgerDefinitions[kind];
  const name = (telling as readonly ColumnKey[]).find((key) => isFilled(ledger.columns.get(key)));
  const nameColumn = name === undefined ? undefined : ledger.columns.get(name);
  if (name !== undefined && nameColumn !== undefined && struck.whole.includes(nameColumn)) {
    if (isOver(record)) return null;
    return [{ place: placeOf(record, name), evidence: { what: "row", column: STATE_COLUMN[kind] } }];
  }
  const found: Fault<Evidence>[] = [];
  const say = (column: number | undefined, key: ColumnKey): void => {
    if (!isFilled(column)) return;
    const what = struck.whole.includes(column) ? "cell" : struck.part.includes(column) ? "part" : null;
    if (what !== null) found.push({ place: placeOfColumn(record, column, key), evidence: { what, column: null } });
  };
  const keys = weighty(kind);
  for (const [key, column] of ledger.columns) if (key === name || keys.has(key)) say(column, key);
  for (const column of ledger.extraSupportColumns) say(column, "supportUnits");
  return found;
}

/** Done, closed or in production: what clerks strike out as settled. */
function isOver(record: LedgerRecord): boolean {
  switch (record.kind) {
    case "tasks":
    case "problems":
      return record.state === "done";
    case "projects":
      return record.stage === "投产";
    default:
      return false;
  }
}

const weightyKeys = new Map<LedgerKind, ReadonlySet<ColumnKey>>();

/** Columns that figures, towns and units come from; what is told in words may well have struck words in it. */
function weighty(kind: LedgerKind): ReadonlySet<ColumnKey> {
  const known = weightyKeys.get(kind);
  if (known !== undefined) return known;
  const { dates, numbers } = ledgerDefinitions[kind];
  const keys = new Set<ColumnKey>([...dates, ...numbers, ...NAMES]);
  weightyKeys.set(kind, keys);
  return keys;
}

const NAMES: readonly ColumnKey[] = [
  ...(["specialtyTown", "keyTask", "town", "leadUnits", "supportUnits"] as const),
  ...(["status", "stage", "extensionReason"] as const),
];

function isBlank(value: LedgerRecord["cells"][number]): boolean {
  return value === undefined || value === null || (typeof value === "string" && isBlankMark(value));
}
