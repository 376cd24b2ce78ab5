/** Cells of one sheet, 0-based, `rows` × `columns`. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const LAST_ROW = 1048576;
export const LAST_COLUMN = 16384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: LAST_ROW, columns: LAST_COLUMN };

/** 0 → `A`. */
export function lettersOf(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → 0; null for what is no column of Excel's. */
export function columnOf(letters: string): number | null {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column >= 1 && column <= LAST_COLUMN ? column - 1 : null;
}

/** `B2`, `B2:C3`, `B:C`, `2:3`. */
export function addressOf(area: Area): string {
  const { row, column, rows, columns } = area;
  const lastColumn = lettersOf(column + columns - 1);
  if (rows === LAST_ROW) return `${lettersOf(column)}:${lastColumn}`;
  if (columns === LAST_COLUMN) return `${row + 1}:${row + rows}`;
  const first = `${lettersOf(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${lastColumn}${row + rows}`;
}

/** The sheet part of an address, quoted where Excel quotes it. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** An A1 address without a sheet; null where it is none. */
export function areaOf(address: string): Area | null {
  const [first = "", last = first, more] = address.trim().split(":");
  if (more !== undefined) return null;
  const a = cornerOf(first, address.includes(":"), "first");
  const b = cornerOf(last, address.includes(":"), "last");
  return a === null || b === null ? null : between(a, b);
}

/** Several areas between commas: `A1:B2,D4`. */
export function areasOf(addresses: string): readonly Area[] | null {
  const areas = addresses.split(/[,\s]+/).filter((part) => part !== "");
  const parsed = areas.map((part) => areaOf(splitSheet(part).address));
  return parsed.length === 0 || parsed.some((area) => area === null) ? null : (parsed as readonly Area[]);
}

/** `'a b'!A1` → sheet and address; sheet null where there is none. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly address: string } {
  const cut = address.lastIndexOf("!");
  if (cut < 0) return { sheet: null, address };
  const sheet = address.slice(0, cut);
  const bare = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: bare, address: address.slice(cut + 1) };
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function boundingArea(a: Area, b: Area): Area {
  return between(a, { row: b.row, column: b.column }, b, { row: a.row, column: a.column });
}

/** What of `a` lies outside `b`: up to four areas. */
export function without(a: Area, b: Area): readonly Area[] {
  const common = intersection(a, b);
  if (common === null) return [a];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  return [
    { ...a, rows: common.row - a.row },
    { ...a, row: below, rows: a.row + a.rows - below },
    { row: common.row, column: a.column, rows: common.rows, columns: common.column - a.column },
    { row: common.row, column: right, rows: common.rows, columns: a.column + a.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  return (
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= LAST_ROW && column + columns <= LAST_COLUMN
  );
}

/** Whole rows, whole columns or the sheet: Excel gives no cell values for these. */
export function isUnbounded({ rows, columns }: Area): boolean {
  return rows === LAST_ROW || columns === LAST_COLUMN;
}

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

function cornerOf(text: string, isPair: boolean, which: "first" | "last"): Corner | null {
  const cell = CELL.exec(text);
  if (cell !== null) {
    const column = columnOf(cell[1]!);
    const row = Number(cell[2]) - 1;
    return column === null || row < 0 || row >= LAST_ROW ? null : { row, column };
  }
  if (!isPair) return null;
  const column = COLUMN.exec(text);
  if (column !== null) {
    const place = columnOf(column[1]!);
    return place === null ? null : { row: which === "first" ? 0 : LAST_ROW - 1, column: place };
  }
  const row = ROW.exec(text);
  if (row === null) return null;
  const place = Number(row[1]) - 1;
  const isRow = place >= 0 && place < LAST_ROW;
  return isRow ? { row: place, column: which === "first" ? 0 : LAST_COLUMN - 1 } : null;
}

function between(...corners: readonly Corner[]): Area {
  const row = Math.min(...corners.map((corner) => corner.row));
  const column = Math.min(...corners.map((corner) => corner.column));
  const lastRow = Math.max(...corners.map((corner) => corner.row + (corner.rows ?? 1) - 1));
  const lastColumn = Math.max(...corners.map((corner) => corner.column + (corner.columns ?? 1) - 1));
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
