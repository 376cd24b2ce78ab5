import type { LocalDate } from "../../workbook/localDate";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { carryOut, placedDecision, type CarriedOut } from "./carryOut";
import { decisionMark, type Decision } from "./decision";
import { editedSnapshot } from "./editedSnapshot";
import { masterBook, type MasterBook } from "./masterBook";
import { openLines, openSheet, type LineSheet, type OpenLine } from "./openLines";
import { rebuiltDecision } from "./rebuiltDecision";
import { rowsAfter, rowsOfKept, settled, type RowOfDecision } from "./rowsOfKept";
import { doneDecisions } from "./takenFiles";

/** What was to be decided, once what could be carried out has been. */
export interface LinesNow {
  /** 汇总待定; null where the workbook has none. */
  readonly sheet: LineSheet | null;
  /** The master as it was read, and as it reads with what was carried out. */
  readonly before: MasterBook;
  readonly master: MasterBook;
  readonly carried: CarriedOut;
  /** Lines that stay open. */
  readonly left: readonly OpenLine[];
  /** Marks of all that was decided, and of all that is open. */
  readonly decided: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  /** `sheet!cell` of cells that lines which stay open are about. */
  readonly undecided: ReadonlySet<string>;
}

export interface LinesOrder {
  readonly day: LocalDate;
  readonly refused: ReadonlySet<string>;
  /** By row of 汇总待定; null for what is written under 决定. */
  readonly verdicts: ReadonlyMap<number, string> | null;
}

/** Reads the lines of 汇总待定 and carries out what was decided; what is kept of a row follows it where its key changes. */
export function linesNow(workbook: WorkbookSnapshot, { day, refused, verdicts }: LinesOrder): LinesNow {
  const before = masterBook(workbook, day);
  const sheet = openSheet(workbook);
  const read = openLines(sheet).map((line) =>
    line.decision === null ? { ...line, decision: rebuiltDecision(line.texts, before) } : line,
  );
  const earlier = doneDecisions(workbook);
  const rowOf = rowsOfKept([...decisionsOf(read), ...earlier], before);
  const lines = read.map((line) => {
    const own = settledLine(line, rowOf);
    return verdicts === null ? own : decidedLine(own, verdicts.get(line.row), before);
  });
  const carried = carryOut(lines, before, refused);
  const isWritten = carried.edits.length > 0;
  const master = isWritten ? masterBook(editedSnapshot(workbook, carried.edits), day) : before;
  // A name that was written changes the key of its row.
  const rowNow = isWritten ? rowsAfter(rowOf, master) : rowOf;
  const now = new Map(lines.map((line) => [line, settledLine(line, rowNow)]));
  const nowOf = (line: OpenLine): OpenLine => now.get(line) ?? line;
  const done = carried.done.map(nowOf);
  const left = lines.filter((line) => !carried.done.includes(line)).map(nowOf);
  const decided = [...earlier.map((one) => settled(one, rowNow)), ...decisionsOf(done)];
  return {
    sheet,
    before,
    master,
    carried: { ...carried, done, stays: new Map([...carried.stays].map(([line, why]) => [nowOf(line), why])) },
    left,
    decided: new Set(decided.map(decisionMark)),
    open: new Set(decisionsOf(left).map(decisionMark)),
    undecided: new Set(left.flatMap((line) => cellOf(line, master))),
  };
}

function decisionsOf(lines: readonly OpenLine[]): readonly Decision[] {
  return lines.flatMap(({ decision }) => decision ?? []);
}

function settledLine(line: OpenLine, rowOf: RowOfDecision): OpenLine {
  if (line.decision === null) return line;
  const decision = settled(line.decision, rowOf);
  return decision === line.decision ? line : { ...line, decision };
}

/** A line as somebody decided it who was shown what the master says now. */
function decidedLine(line: OpenLine, verdict: string | undefined, master: MasterBook): OpenLine {
  if (verdict === undefined) return { ...line, verdict: "" };
  const decision = line.decision === null ? null : placedDecision(line.decision, master);
  const texts = { ...line.texts, 决定: verdict };
  if (decision !== null) texts.现值 = decision.master === null ? "" : String(decision.master);
  return { ...line, verdict, decision, texts };
}

/** Where nothing can be read of what we keep, the line still says its place. */
function cellOf({ decision, texts }: OpenLine, master: MasterBook): readonly string[] {
  const { sheet, cell } =
    decision === null ? { sheet: texts.工作表, cell: texts.单元格 } : placedDecision(decision, master);
  return sheet === null || sheet === undefined || cell === null || cell === undefined ? [] : [`${sheet}!${cell}`];
}
