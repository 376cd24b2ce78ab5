import { sameInBoth } from "../builders/sameInBoth";
import type { AppendedRows, CellEdit, EditJournal, NewSheet, RefusedEdit } from "../../src/core/show/edits/edit";
import { HostError } from "../../src/core/base/hostError";
import type { WorkbookChange, WorkbookChanges, WorkbookMemory, WorkbookPort, WorkbookView } from "../../src/core/ports";
import { roleStyles } from "../../src/core/show/sheets/roleStyles";
import type { SheetModel } from "../../src/core/show/sheets/sheetModel";
import { cellAddress, parseAddress } from "../../src/core/workbook/address";
import { cellDisplay } from "../../src/core/values/cellDisplay";
import type { CellValue, MergeArea, SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { cellsOfRows } from "./cellsOfRows";
import { partsOf } from "../../src/core/workbook/snapshotPart";
import type { OwnCell, OwnRow } from "../../src/core/show/writes/ownPart";
import type { MarkModel } from "../../src/core/show/writes/workbookWrite";

/** A workbook that is nothing but plain data: what the other adapters are held against. */
export interface MemoryWorkbook extends WorkbookPort, WorkbookView, WorkbookChanges, WorkbookMemory {
  /** The user's sheets as they are now. */
  users(): WorkbookSnapshot;
  ours(): readonly SheetModel[];
  marks(): readonly MarkModel[];
  /** Somebody gives a sheet of ours another name. */
  renameOurs(key: string, name: string): void;
  /** Somebody types into a cell of a sheet of ours. */
  typeOnOurs(key: string, cell: string, value: OwnCell): void;
  /** Somebody changes something beside us. */
  happen(change: WorkbookChange): void;
}

/** @param formulas `sheet!cell` of cells that hold a formula, which a snapshot does not tell */
export function memoryWorkbook(opened: WorkbookSnapshot, formulas: readonly string[] = []): MemoryWorkbook {
  let sheets = opened.sheets.map(memorySheet);
  let ours: readonly SheetModel[] = [];
  let marks: readonly MarkModel[] = [];
  const ownNames = new Map<string, string>();
  /** `key!B5` */
  const typed = new Map<string, OwnCell>();
  const memory = new Map<string, string>();
  const listeners = new Set<(change: WorkbookChange) => void>();
  const sheetOf = (name: string) => sheets.find((sheet) => sheet.name === name);
  const users = () => ({ file: opened.file, sheets: sheets.map(sheetSnapshot) });

  return {
    users,
    ours: () => ours,
    marks: () => marks,
    renameOurs: (key, name) => void ownNames.set(key, name),
    typeOnOurs: (key, cell, value) => void typed.set(`${key}!${cell}`, value),
    happen: (change) => listeners.forEach((listener) => listener(change)),
    async read(take) {
      for (const part of partsOf(users(), 100)) if (!(await take(part))) return;
    },
    usersSheetNames: () => Promise.resolve(sheets.map(({ name }) => name)),
    ownSheetNames: () => Promise.resolve(ours.map((model) => ownNames.get(model.key) ?? model.name)),
    async readOurs(keys, take) {
      for (const model of ours) {
        if (!keys.includes(model.key)) continue;
        const name = ownNames.get(model.key) ?? model.name;
        if (!(await take({ key: model.key, name, rows: rowsOf(model) }))) return;
      }
    },
    async write(write, onRows = () => Promise.resolve(true)) {
      const models = write.sheets?.map((model) => ({ ...model, rows: [...model.rows] })) ?? null;
      let written = 0;
      for (const { rows } of models ?? []) {
        written += rows.length;
        if (!(await onRows(written))) throw new HostError("cancelled", sameInBoth("已取消，工作簿没有改动。"));
      }
      for (const { key, name } of write.kept ?? []) {
        const model = ours.find((one) => one.key === key);
        if (model !== undefined) sheets = [...sheets, keptSheet(name, model)];
      }
      ours = models ?? ours;
      if (models !== null) {
        ownNames.clear();
        typed.clear();
      }
      marks = write.marks ?? marks;
      return [];
    },
    edit({ newSheets, cells, appended = [] }) {
      const taken = newSheets.find(({ name }) => sheetOf(name) !== undefined);
      if (taken !== undefined)
        return Promise.reject(new HostError("conflict", sameInBoth(`已有名为“${taken.name}”的工作表。`)));
      const blocked = appended.find((rows) => !hasRoom(rows));
      if (blocked !== undefined)
        return Promise.reject(new HostError("conflict", sameInBoth(`“${blocked.sheet}”表末尾有内容。`)));
      sheets = [...sheets, ...newSheets.map(madeSheet)];
      const refused: RefusedEdit[] = [];
      const accepted = cells.filter((edit) => {
        const why = refusal(edit);
        if (why !== null) refused.push({ sheet: edit.sheet, cell: edit.cell, why });
        return why === null;
      });
      const before = accepted.map(put);
      const below = appended.map((rows) => ({ ...rows, cells: cellsOfRows(rows).map(put) }));
      const made = newSheets.map(({ name }) => ({ name, content: fingerprint(sheetOf(name)!) }));
      const content: JournalContent = { before, below, made };
      const journal = before.length + below.length + made.length === 0 ? null : { cells: before.length, content };
      return Promise.resolve({ written: before.length, refused, journal });
    },
    undo(journal) {
      const { before, below, made } = contentOf(journal);
      const left: RefusedEdit[] = [];
      for (const { sheet, firstRow, cells } of below) {
        const there = sheetOf(sheet)?.cells;
        const isSame = cells.every(({ cell, now }) => JSON.stringify(there?.get(cell)) === JSON.stringify(now));
        if (there === undefined || !isSame)
          left.push({ sheet, cell: `A${firstRow}`, why: there === undefined ? "missing" : "changed" });
        else for (const { cell, old } of cells) there.set(cell, old);
      }
      let restored = 0;
      for (const { sheet, cell, old, now } of before) {
        const there = sheetOf(sheet)?.cells;
        if (there === undefined) left.push({ sheet, cell, why: "missing" });
        else if (JSON.stringify(there.get(cell)) !== JSON.stringify(now)) left.push({ sheet, cell, why: "changed" });
        else {
          there.set(cell, old);
          restored++;
        }
      }
      const isTouched = ({ name, content }: (typeof made)[number]) => {
        const sheet = sheetOf(name);
        return sheet !== undefined && fingerprint(sheet) !== content;
      };
      left.push(...made.filter(isTouched).map(({ name }) => ({ sheet: name, cell: "A1", why: "changed" as const })));
      const going = made.filter((one) => !isTouched(one)).map(({ name }) => name);
      sheets = sheets.filter(({ name }) => !going.includes(name));
      return Promise.resolve({ restored, left });
    },
    goTo(name, cell) {
      const sheet = sheetOf(name);
      if (sheet === undefined) return Promise.resolve("missing-sheet");
      if (sheet.visibility !== "visible") return Promise.resolve("hidden-sheet");
      return Promise.resolve(sheet.hiddenRows.has(parseAddress(cell)!.row) ? "hidden-row" : "shown");
    },
    watch(listener) {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
    readRows(name, firstRow, lastRow) {
      const rows = sheetOf(name) === undefined ? [] : sheetSnapshot(sheetOf(name)!).rows;
      return Promise.resolve(rows.filter(({ row }) => row >= firstRow && row <= lastRow));
    },
    recall: (key) => Promise.resolve(memory.get(key) ?? null),
    keep(key, text) {
      memory.set(key, text);
      return Promise.resolve();
    },
  };

  function rowsOf({ key, rows }: SheetModel): readonly OwnRow[] {
    const cells = new Map<string, OwnCell>();
    let row = 0;
    for (const { cells: inRow } of rows) {
      row++;
      inRow.forEach((cell, i) => {
        const content = cell?.formula === undefined ? cell?.value : { formula: cell.formula };
        if (content !== undefined && content !== null && content !== "") cells.set(cellAddress(row, i + 1), content);
      });
    }
    for (const [place, value] of typed) if (place.startsWith(`${key}!`)) cells.set(place.slice(key.length + 1), value);
    const byRow = new Map<number, (OwnCell | undefined)[]>();
    for (const [address, cell] of cells) {
      const { row: at, column } = parseAddress(address)!;
      const inRow = byRow.get(at) ?? [];
      inRow[column - 1] = cell;
      byRow.set(at, inRow);
    }
    return [...byRow].sort(([a], [b]) => a - b).map(([at, inRow]) => ({ row: at, cells: inRow }));
  }

  /** With the values that its formulas show. */
  function keptSheet(name: string, model: SheetModel): MemorySheet {
    const made = madeSheet({ ...model, name, rows: [...model.rows] });
    for (const [place, value] of typed) {
      if (!place.startsWith(`${model.key}!`)) continue;
      const cell = place.slice(model.key.length + 1);
      made.cells.set(cell, { value: typeof value === "object" ? null : value, format: made.cells.get(cell)?.format });
    }
    return made;
  }

  function put({ sheet, cell, value, numberFormat, link }: CellEdit): JournalCell {
    const there = sheetOf(sheet)!.cells;
    const old = there.get(cell) ?? BLANK;
    const leads = link === undefined ? old.link : (link ?? undefined);
    const now = { value: value === "" ? null : value, format: numberFormat ?? old.format, link: leads };
    there.set(cell, now);
    return { sheet, cell, old, now };
  }

  function hasRoom({ sheet: name, firstRow }: AppendedRows): boolean {
    const sheet = sheetOf(name);
    if (sheet === undefined || sheet.merges.some(({ lastRow }) => lastRow >= firstRow)) return false;
    return ![...sheet.cells].some(([cell, { value }]) => value !== null && parseAddress(cell)!.row >= firstRow);
  }

  function refusal({ sheet: name, cell, expected }: CellEdit): RefusedEdit["why"] | null {
    const sheet = sheetOf(name);
    const place = parseAddress(cell);
    if (sheet === undefined || place === undefined) return "missing";
    const isInside = ({ firstRow, firstColumn, lastRow, lastColumn }: MergeArea) =>
      place.row >= firstRow && place.row <= lastRow && place.column >= firstColumn && place.column <= lastColumn;
    const isFirst = ({ firstRow, firstColumn }: MergeArea) => place.row === firstRow && place.column === firstColumn;
    if (sheet.merges.some((area) => isInside(area) && !isFirst(area))) return "merged";
    if (formulas.includes(`${name}!${cell}`)) return "formula";
    const { value, format } = sheet.cells.get(cell) ?? BLANK;
    return expected !== undefined && cellDisplay(value, format) !== expected ? "changed" : null;
  }
}

interface MemoryCell {
  readonly value: CellValue;
  readonly format: string | undefined;
  readonly link?: CellEdit["link"];
}

interface MemorySheet extends Pick<SheetSnapshot, "name" | "visibility" | "merges"> {
  /** By address. */
  readonly cells: Map<string, MemoryCell>;
  readonly hiddenRows: ReadonlySet<number>;
}

interface JournalCell {
  readonly sheet: string;
  readonly cell: string;
  readonly old: MemoryCell;
  readonly now: MemoryCell;
}

interface JournalContent {
  readonly before: readonly JournalCell[];
  readonly below: readonly {
    readonly sheet: string;
    readonly firstRow: number;
    readonly cells: readonly JournalCell[];
  }[];
  readonly made: readonly { readonly name: string; readonly content: string }[];
}

const BLANK: MemoryCell = { value: null, format: undefined };

function contentOf({ content }: EditJournal): JournalContent {
  return content as JournalContent;
}

function memorySheet({ name, visibility, merges, rows }: SheetSnapshot): MemorySheet {
  const cells = new Map<string, MemoryCell>();
  for (const { row, cells: values, formats } of rows) {
    for (let i = 0; i < Math.max(values.length, formats.length); i++) {
      const cell = { value: values[i] ?? null, format: formats[i] };
      if (cell.value !== null || cell.format !== undefined) cells.set(cellAddress(row, i + 1), cell);
    }
  }
  return {
    name,
    visibility,
    merges,
    cells,
    hiddenRows: new Set(rows.filter(({ hidden }) => hidden).map(({ row }) => row)),
  };
}

function madeSheet({ name, rows, merges = [] }: NewSheet): MemorySheet {
  const cells = new Map<string, MemoryCell>();
  rows.forEach(({ cells: inRow }, r) => {
    inRow.forEach((cell, c) => {
      if (cell === null) return;
      const format = roleStyles[cell.role].numberFormat;
      cells.set(cellAddress(r + 1, c + 1), { value: cell.value, format: format === "General" ? undefined : format });
    });
  });
  return { name, visibility: "visible", merges: [...merges], cells, hiddenRows: new Set() };
}

function sheetSnapshot({ name, visibility, merges, cells, hiddenRows }: MemorySheet): SheetSnapshot {
  const rows = new Map<number, { cells: CellValue[]; formats: (string | undefined)[] }>();
  for (const [address, { value, format }] of cells) {
    if (value === null || value === "") continue;
    const { row, column } = parseAddress(address)!;
    const made = rows.get(row) ?? { cells: [], formats: [] };
    made.cells[column - 1] = value;
    made.formats[column - 1] = format === "General" ? undefined : format;
    rows.set(row, made);
  }
  const ascending = [...rows].sort(([a], [b]) => a - b);
  return {
    name,
    visibility,
    merges,
    rows: ascending.map(([row, made]) => ({ row, ...made, hidden: hiddenRows.has(row) })),
  };
}

function fingerprint({ cells }: MemorySheet): string {
  // A cell that was written and taken back is as blank as one that never was.
  return JSON.stringify([...cells].filter(([, { value, format }]) => value !== BLANK.value || format !== BLANK.format));
}
