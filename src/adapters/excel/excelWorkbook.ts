import type { LeftOut, WorkbookChanges, WorkbookMemory, WorkbookPort, WorkbookView } from "../../core/ports";
import type { SheetRow } from "../../core/show/sheets/sheetModel";
import { editWorkbook } from "./edit/editWorkbook";
import { undoEdit } from "./edit/undoEdit";
import { goTo } from "./goTo";
import { withHostErrors } from "./hostErrors";
import { keep, recall } from "./keep";
import { columnWidths } from "./read/columnWidths";
import { is1904 } from "./read/is1904";
import { readOurs } from "./read/readOurs";
import { readRows } from "./read/readRows";
import { readWorkbook } from "./read/readWorkbook";
import type { IsSetSupported, RunExcel } from "./runExcel";
import { surveyWorkbook, usersSheets } from "./survey";
import { watchWorkbook } from "./watchWorkbook";
import { writeWorkbook, type SheetsToWrite } from "./write/writeWorkbook";

/** The least that the adapter needs: conditional formats by areas, print set-up, blocks of cell properties. */
export const NEEDED_SET = ["ExcelApi", "1.9"] as const;

export interface ExcelHost {
  readonly run: RunExcel;
  readonly isSetSupported: IsSetSupported;
}

/** The workbook that is open in Excel. */
export interface ExcelWorkbook extends WorkbookPort, WorkbookView, WorkbookChanges, WorkbookMemory {
  /** `write`, for rows that are made elsewhere and come when they are asked for. */
  writeRows(request: SheetsToWrite, onRows?: (written: number) => Promise<boolean>): Promise<readonly LeftOut[]>;
  /** Of each of the user's sheets by name, in characters; hidden columns are not told. */
  columnWidths(): Promise<ReadonlyMap<string, readonly (number | undefined)[]>>;
}

export function excelWorkbook({ run: runExcel, isSetSupported }: ExcelHost): ExcelWorkbook {
  const run = withHostErrors(runExcel);
  let writing = 0;
  /** Sheets that undoing took out, by their ids. */
  const deleted = new Set<string>();
  /** As the last reading found it: nobody changes it while they work. */
  let date1904: boolean | null = null;
  const byOurHands = async <T>(work: () => Promise<T>): Promise<T> => {
    writing++;
    try {
      return await work();
    } finally {
      writing--;
    }
  };
  const write: ExcelWorkbook["writeRows"] = (request, onRows) =>
    byOurHands(() => writeWorkbook(runExcel, request, onRows));

  return {
    read: async (take) => {
      date1904 = await run((context) => readWorkbook(context, isSetSupported, take));
    },
    usersSheetNames: () => run(async (context) => usersSheets(await surveyWorkbook(context)).map(({ name }) => name)),
    ownSheetNames: () =>
      run(async (context) =>
        (await surveyWorkbook(context)).sheets
          .filter(({ ownKey, isLeftover }) => ownKey !== null && !isLeftover)
          .map(({ name }) => name),
      ),
    readOurs: (keys, take) => run((context) => readOurs(context, keys, take)),
    write: ({ sheets, marks, kept = [] }, onRows) => {
      const rows = new Map((sheets ?? []).map((model) => [model.key, rowParts(model.rows)]));
      return write({ sheets, marks, nextRows: (key) => Promise.resolve(nextOf(rows, key)), kept }, onRows);
    },
    writeRows: write,
    edit: (edit) => byOurHands(() => editWorkbook(runExcel, isSetSupported, edit)),
    undo: (journal) =>
      byOurHands(() =>
        undoEdit(runExcel, journal, (ids) => {
          for (const id of ids) deleted.add(id);
        }),
      ),
    goTo: (sheet, cell) => run((context) => goTo(context, sheet, cell)),
    watch: (listener, onSelected) =>
      watchWorkbook(
        run,
        isSetSupported,
        { isWriting: () => writing > 0, hasDeleted: (id) => deleted.has(id) },
        listener,
        onSelected,
      ),
    readRows: (sheet, firstRow, lastRow) =>
      run(async (context) => {
        date1904 ??= await is1904(context);
        return readRows(context, sheet, firstRow, lastRow, date1904);
      }, "wait"),
    columnWidths: () => run((context) => columnWidths(context)),
    recall: (key) => run((context) => recall(context, key)),
    keep: (key, text) => byOurHands(() => run((context) => keep(context, key, text))),
  };
}

/** Rows that are taken at a time from a sheet that lies ready. */
const ROWS_EACH = 500;

function* rowParts(rows: Iterable<SheetRow>): Generator<readonly SheetRow[]> {
  let part: SheetRow[] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length < ROWS_EACH) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

function nextOf(rows: ReadonlyMap<string, Iterator<readonly SheetRow[]>>, key: string): readonly SheetRow[] | null {
  const next = rows.get(key)?.next();
  return next === undefined || next.done === true ? null : next.value;
}
