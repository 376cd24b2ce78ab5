import * as xlsx from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import type { CellValue } from "../../src/core/workbook/snapshot";
import { cellAddress, columnNumber } from "../../src/core/workbook/address";
import { OWNED_SHEET_NAME, readOwnMark } from "../../src/core/show/writes/ownMark";
import type { MarkModel, WorkbookWrite } from "../../src/core/show/writes/workbookWrite";

/** What a workbook holds in the end, seen by a reader that is not ours. */
export interface WorkbookState {
  /** The user's sheets in tab order, in whatever shape, for being compared with themselves. */
  readonly users: readonly unknown[];
  /** Ours in tab order. */
  readonly ours: readonly OurSheet[];
  /** Whether ours stand behind all of the user's. */
  readonly oursLast: boolean;
  /** `重点任务!H12 finding-error`, sorted. */
  readonly marks: readonly string[];
}

export interface OurSheet {
  readonly key: string;
  readonly name: string;
  /** By address; blanks are left out. */
  readonly cells: Readonly<Record<string, OurCell>>;
}

export interface OurCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** The state of a saved .xlsx, by way of SheetJS and of its parts as text. */
export function stateOfXlsx(bytes: Uint8Array): WorkbookState {
  const book = xlsx.read(bytes, { cellFormula: true, cellNF: true, bookVBA: false });
  const marks = book.Workbook?.Names?.filter(({ Name }) => Name === OWNED_SHEET_NAME) ?? [];
  const keyOf = (place: number) => {
    const mark = marks.find(({ Sheet }) => Sheet === place)?.Ref;
    return mark === undefined ? undefined : readOwnMark(mark).key;
  };
  const places = book.SheetNames.map((name, place) => ({ name, key: keyOf(place), sheet: book.Sheets[name]! }));
  const firstOurs = places.findIndex(({ key }) => key !== undefined);
  return {
    users: places.flatMap(({ name, key, sheet }, place) =>
      key === undefined ? [userSheet(name, sheet, book.Workbook?.Sheets?.[place]?.Hidden)] : [],
    ),
    ours: places.flatMap(({ name, key, sheet }) => (key === undefined ? [] : [{ key, name, cells: ourCells(sheet) }])),
    oursLast: firstOurs < 0 || places.slice(firstOurs).every(({ key }) => key !== undefined),
    marks: marksOf(bytes),
  };
}

/** What our sheets should be after a write. */
export function expectedOurs({ sheets }: WorkbookWrite): readonly OurSheet[] {
  return (sheets ?? []).map(({ key, name, rows }) => {
    const cells: Record<string, OurCell> = {};
    let row = 0;
    for (const { cells: inRow } of rows) {
      row++;
      inRow.forEach((cell, i) => {
        const value = cell?.value ?? null;
        const shown = typeof value === "string" ? value.replaceAll("\r\n", "\n") : value;
        if (cell?.formula !== undefined) cells[cellAddress(row, i + 1)] = { value: shown ?? "", formula: cell.formula };
        else if (shown !== null && shown !== "") cells[cellAddress(row, i + 1)] = { value: shown, formula: null };
      });
    }
    return { key, name, cells };
  });
}

/** What the marks should be. */
export function expectedMarks(marks: readonly MarkModel[]): readonly string[] {
  return marks
    .flatMap(({ sheet, kind, areas }) =>
      areas.flatMap((area) => cellsIn(area).map((cell) => `${sheet}!${cell} ${kind}`)),
    )
    .sort();
}

function userSheet(name: string, sheet: xlsx.WorkSheet, hidden: number | undefined): unknown {
  const cells = Object.entries(sheet)
    .filter(([address]) => !address.startsWith("!"))
    .map(([address, cell]) => {
      const { t, v, f, z } = cell as xlsx.CellObject;
      return [address, t, v, f, z];
    });
  const hiddenRows = Object.entries(sheet["!rows"] ?? []).flatMap(([row, about]) =>
    about.hidden === true ? [row] : [],
  );
  return { name, hidden, cells, merges: sheet["!merges"] ?? [], hiddenRows };
}

function ourCells(sheet: xlsx.WorkSheet): Readonly<Record<string, OurCell>> {
  const cells: Record<string, OurCell> = {};
  for (const [address, cell] of Object.entries(sheet)) {
    if (address.startsWith("!")) continue;
    const { t, v, w, f } = cell as xlsx.CellObject;
    const value = t === "e" ? { fault: "error" as const, text: w ?? "" } : ((v ?? "") as string | number | boolean);
    if (f !== undefined) cells[address] = { value, formula: f };
    else if (value !== "") cells[address] = { value, formula: null };
  }
  return cells;
}

const KINDS: Readonly<Record<string, MarkModel["kind"]>> = {
  错误: "finding-error",
  提醒: "finding-warning",
  红灯: "light-red",
  黄灯: "light-yellow",
};

function marksOf(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array(0));
  const links = new Map(
    [...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      / Id="([^"]*)"/.exec(tag)![1]!,
      / Target="([^"]*)"/.exec(tag)![1]!.replace(/^\/?xl\//, ""),
    ]),
  );
  const marks = [...text("xl/workbook.xml").matchAll(/<(?:\w+:)?sheet [^>]*>/g)].flatMap(([tag]) => {
    const sheet = / name="([^"]*)"/.exec(tag)![1]!;
    const part = text(`xl/${links.get(/ \w+:id="([^"]*)"/.exec(tag)![1]!)!}`);
    const formats = part.matchAll(
      /<(?:\w+:)?conditionalFormatting\b[^>]*\bsqref="([^"]+)"[^>]*>(.*?)<\/(?:\w+:)?conditionalFormatting>/gs,
    );
    return [...formats].flatMap(([, areas, rules]) =>
      [...rules!.matchAll(/台账助手·(错误|提醒|红灯|黄灯)/g)].flatMap(([, word]) =>
        areas!
          .split(" ")
          .flatMap((area) => cellsIn(areaOf(area)))
          .map((cell) => `${sheet}!${cell} ${KINDS[word!]!}`),
      ),
    );
  });
  return marks.sort();
}

interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

function areaOf(reference: string): Area {
  const [first, last = first] = reference
    .replaceAll("$", "")
    .split(":")
    .map((corner) => {
      const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(corner)!;
      return { row: Number(row), column: columnNumber(letters!)! };
    });
  return { firstRow: first!.row, firstColumn: first!.column, lastRow: last!.row, lastColumn: last!.column };
}

function cellsIn({ firstRow, firstColumn, lastRow, lastColumn }: Area): readonly string[] {
  const cells: string[] = [];
  for (let row = firstRow; row <= lastRow; row++)
    for (let column = firstColumn; column <= lastColumn; column++) cells.push(cellAddress(row, column));
  return cells;
}
