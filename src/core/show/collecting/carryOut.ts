import { inBoth, type InBoth } from "../../base/inBoth";
import { cellAddress } from "../../workbook/address";
import type { CellEdit } from "../edits/edit";
import { isBesideName } from "../handout/lastMonthColumns";
import { shownValue, type CellContent } from "./cellMeaning";
import { cellWriting } from "./cellWriting";
import type { Decision } from "./decision";
import { CHANGED_SINCE } from "./explanation";
import { isShare } from "./fileChanges";
import { masterCell, type MasterBook, type MasterColumn, type MasterRow } from "./masterBook";
import { newRecord, type NewRecord } from "./newRecord";
import type { OpenLine } from "./openLines";
import { meaningsOfRate, unclearRate } from "./unclearRate";
import { insteadContent, readVerdict } from "./verdict";

/** What carrying out the decisions of 汇总待定 comes to (DECIDED F7). */
export interface CarriedOut {
  readonly edits: readonly CellEdit[];
  readonly done: readonly OpenLine[];
  /** Decided, but not to be carried out: a sentence why. */
  readonly stays: ReadonlyMap<OpenLine, InBoth>;
}

interface Planned {
  readonly line: OpenLine;
  readonly edits: readonly CellEdit[];
}

/**
 * Carries out what people decided. What cannot be carried out stays, with a sentence; a cell about which two decisions say two things
 * is left alone.
 *
 * @param refused `sheet!cell` of cells that the master does not let be written: formulas
 */
export function carryOut(lines: readonly OpenLine[], master: MasterBook, refused: ReadonlySet<string>): CarriedOut {
  const planned: Planned[] = [];
  const stays = new Map<OpenLine, InBoth>();
  const added: NewRecord[] = [];
  for (const line of lines) {
    if (line.verdict === "") continue;
    const edits = editsOf(line, master, added);
    if ("zh" in edits) stays.set(line, edits);
    else if (edits.some(({ sheet, cell }) => refused.has(`${sheet}!${cell}`)))
      stays.set(
        line,
        inBoth(
          "主台账这一格是公式或合并单元格里的格，不能直接写；请手工改好后写“保留原值”",
          "This cell of the master ledger is a formula, or lies within merged cells, and cannot be written. Change it by hand, then write “保留原值”",
        ),
      );
    else planned.push({ line, edits });
  }
  const said = new Map<string, Set<string>>();
  for (const { edits } of planned)
    for (const { sheet, cell, value } of edits) {
      const place = `${sheet}!${cell}`;
      said.set(place, (said.get(place) ?? new Set()).add(JSON.stringify(value)));
    }
  const isClear = ({ edits }: Planned): boolean =>
    edits.every(({ sheet, cell }) => said.get(`${sheet}!${cell}`)?.size === 1);
  for (const one of planned)
    if (!isClear(one))
      stays.set(
        one.line,
        inBoth(
          "同一格有两个不同的决定，只能定一个",
          "Two decisions about one cell differ; only one can be carried out",
        ),
      );
  const clear = planned.filter(isClear);
  const edits = new Map(clear.flatMap((one) => one.edits.map((edit) => [`${edit.sheet}!${edit.cell}`, edit] as const)));
  return { edits: [...edits.values()], done: clear.map(({ line }) => line), stays };
}

/** The edits that a line asks for, none where all stays as it is; a sentence where it cannot be done. */
function editsOf(line: OpenLine, master: MasterBook, added: NewRecord[]): readonly CellEdit[] | InBoth {
  const { decision } = line;
  const verdict = readVerdict(line.verdict);
  if (verdict === null)
    return inBoth(
      "“决定”要写“采用报送”“保留原值”或“改为：…”",
      "Under “决定” stands “采用报送”, “保留原值” or “改为：…”",
    );
  if (verdict.kind === "keep") return [];
  if (decision === null)
    return inBoth(
      "“登记内容”被改动，读不出了；请手工改主台账后写“保留原值”",
      "“登记内容” was changed and cannot be read any more. Change the master ledger by hand, then write “保留原值”",
    );
  if (decision.kind === "unknown-row") {
    if (verdict.kind === "instead")
      return inBoth(
        "多出的行只能“采用报送”或“保留原值”",
        "Of an additional row only “采用报送” or “保留原值” can be decided",
      );
    const record = newRecord(decision, master, added);
    if ("zh" in record) return record;
    added.push(record);
    return record.edits;
  }
  const row = decision.about.key === null ? undefined : master.byKey.get(decision.about.key);
  if (row === undefined)
    return inBoth(
      "主台账里找不到这一行了，可能改了名称或已经删去；请手工核对后写“保留原值”",
      "The master ledger has this row no more; perhaps it was renamed or deleted. Look at it by hand, then write “保留原值”",
    );
  if (decision.kind === "lost-row") {
    const status = row.ledger.columns.get("status") ?? row.ledger.columns.get("stage");
    if (verdict.kind === "take")
      return inBoth(
        "缺少的行不会删去，只能“保留原值”或“改为：取消”",
        "A row that is missing is not deleted; only “保留原值” or “改为：取消” can be decided",
      );
    if (status === undefined)
      return inBoth(
        "这张表没有完成状态一栏，只能“保留原值”",
        "This sheet has no column for the status; only “保留原值” can be decided",
      );
    return writtenInstead(row, status, verdict.text);
  }
  const column = row.ledger.columns.get(decision.about.name ?? "");
  if (column === undefined && isBesideName(decision.about.name ?? ""))
    return inBoth(
      "这是模板里带出的上月内容，不往主台账写；请核对后写“保留原值”",
      "This is what last month said, shown in the template; it is not written into the master ledger. Look at it, then write “保留原值”",
    );
  if (column === undefined)
    return inBoth(
      "主台账里找不到这一栏了；请手工核对后写“保留原值”",
      "The master ledger has this column no more. Look at it by hand, then write “保留原值”",
    );
  if (shownValue(masterCell(row, column)) !== decision.master) return CHANGED_SINCE;
  if (verdict.kind === "instead") return writtenInstead(row, column, verdict.text);
  const unclear = decision.about.content === null ? null : unclearRate(decision.about.content, column.how);
  if (unclear !== null) return unclearText(unclear);
  return (
    written(row, column, decision.about.content) ??
    inBoth(
      "报送的内容写不进这一格；请写“改为：…”",
      "What was returned cannot be written into this cell; write “改为：…”",
    )
  );
}

function unclearText(rate: number): InBoth {
  const [less, more] = meaningsOfRate(rate);
  return inBoth(
    `说不准“${rate}”是${less}还是${more}，请写“改为：${less}”或“改为：${more}”`,
    `Whether “${rate}” is ${less} or ${more} cannot be told; write “改为：${less}” or “改为：${more}”`,
  );
}

function writtenInstead(row: MasterRow, column: MasterColumn, text: string): readonly CellEdit[] | InBoth {
  const unclear = unclearRate({ value: text, format: undefined }, column.how);
  if (unclear !== null) return unclearText(unclear);
  return (
    written(row, column, insteadContent(text, column)) ??
    inBoth(`“${text}”在这一栏里读不出，请改写“决定”`, `“${text}” cannot be read in this column; write “决定” anew`)
  );
}

function written(row: MasterRow, column: MasterColumn, content: CellContent | null): readonly CellEdit[] | null {
  const edit = content === null ? null : cellWriting(row, column, content, { ...column.how, date1904: false });
  return edit === null ? null : [edit];
}

/** Where a decision stands in the master now, and what the master says there: rows move, and values change. */
export function placedDecision(decision: Decision, master: MasterBook): Decision {
  const row = decision.about.key === null ? undefined : master.byKey.get(decision.about.key);
  if (row === undefined) return { ...decision, sheet: null, row: null, cell: null };
  const { ledger } = row.record;
  const place = { sheet: ledger.sheet, row: row.record.row };
  const column = row.ledger.columns.get(decision.about.name ?? "");
  if (column === undefined) return { ...decision, ...place, cell: null };
  const anchor = ledger.anchorOf(row.record.row, column.column);
  const cell = cellAddress(anchor.row, anchor.column);
  const about = { ...decision.about, isShare: isShare(column) };
  return { ...decision, ...place, cell, master: shownValue(masterCell(row, column)), about };
}
