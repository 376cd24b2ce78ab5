import { inBoth } from "../../base/inBoth";
import { HostError } from "../../base/hostError";
import { ARCHIVE_DAY_FORMAT } from "../../read/archive/archiveColumns";
import { isBlank } from "../../read/ledgers/sheetGrid";
import { stateSheetName } from "../../read/ledgers/stateSheet";
import {
  REGISTER_COLUMNS,
  REGISTER_KEYS,
  registerHead,
  type RegisterColumnKey,
} from "../../read/register/registerColumns";
import type { RegisterRow } from "../../terms/register";
import { cellAddress } from "../../workbook/address";
import type { LocalDate } from "../../workbook/localDate";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { CellEdit, WorkbookEdit } from "../edits/edit";
import { headingsPutBack } from "../edits/headingsPutBack";
import { newStateSheet } from "../edits/newStateSheet";
import type { CellRole, SheetCell } from "../sheets/sheetModel";

/** What a row of 督办登记 gets; days as serials. */
export type RegisterLine = Readonly<Partial<Record<RegisterColumnKey, string | number>>>;

export interface RegisterChange {
  /** The draft's row that is brought up to date; null for a new row. */
  readonly row: RegisterRow | null;
  readonly line: RegisterLine;
}

const NAME = "督办登记";
const HEADINGS = REGISTER_KEYS.map((key) => REGISTER_COLUMNS[key].heading);
const PURPOSE =
  "每份督办通知一行：起草时由台账助手写入，发出、反馈、销号由办公室填写；状态填草稿、已发、已反馈、已销号或撤回。";

/**
 * Rows put behind what 督办登记 of the month's book has, drafts brought up to date in their own rows; the sheet made where the workbook
 * has none (MONTH §7). What the office typed stays.
 *
 * @param file the book's name as the register's rows have it
 * @throws HostError not-writable where the sheet cannot be used
 */
export function registerEdit(book: WorkbookSnapshot, file: string, changes: readonly RegisterChange[]): WorkbookEdit {
  if (changes.length === 0) return { newSheets: [], cells: [] };
  const all = book.sheets.filter((sheet) => stateSheetName(sheet) === NAME);
  const sheet = all.find(({ name }) => name === NAME) ?? all[0];
  if (sheet !== undefined) return { newSheets: [], cells: cellsOf(sheet, file, changes) };
  if (book.sheets.some(({ name }) => name.trim() === NAME))
    throw new HostError(
      "not-writable",
      inBoth(
        `“${NAME}”表的列名不是督办登记的列名，没有登记；请把列名改成${HEADINGS.join("、")}，或给这张表另起名字。`,
        `The headings of sheet “${NAME}” are not those of the register, and nothing was registered. Change them to ${HEADINGS.join(", ")}, or give the sheet another name.`,
      ),
    );
  return { newSheets: [newRegister(changes)], cells: [] };
}

function newRegister(changes: readonly RegisterChange[]): WorkbookEdit["newSheets"][number] {
  const columns = REGISTER_KEYS.map((key) => REGISTER_COLUMNS[key]);
  const lines = changes.map(({ line }, index) =>
    REGISTER_KEYS.map((key): SheetCell | null => {
      const value = key === "no" ? index + 1 : (line[key] ?? null);
      return value === null ? null : { value, role: roleOf(key) };
    }),
  );
  return newStateSheet(NAME, PURPOSE, columns, lines);
}

function roleOf(key: RegisterColumnKey): CellRole {
  const { content } = REGISTER_COLUMNS[key];
  return content === "day" ? "date" : content === "number" ? "integer" : "text";
}

/**
 * Notes in a letter's own row that it was sent, or answered, on a day; what else stands there stays.
 *
 * @throws HostError not-writable where the sheet's headings are gone
 */
export function noteInRegister(
  book: WorkbookSnapshot,
  row: RegisterRow,
  what: "sent" | "answered",
  day: LocalDate,
): WorkbookEdit {
  const sheet = book.sheets.find(({ name }) => name === row.sheet);
  const head = sheet === undefined ? null : registerHead(sheet);
  if (sheet === undefined || head === null) throw new HostError("not-writable", NO_HEADINGS);
  const cell = (key: RegisterColumnKey, value: string | number): readonly CellEdit[] => {
    const column = head.places.get(REGISTER_COLUMNS[key].heading);
    if (column === undefined) return [];
    const format = REGISTER_COLUMNS[key].content === "day" ? { numberFormat: ARCHIVE_DAY_FORMAT } : {};
    return [{ sheet: sheet.name, cell: cellAddress(row.row, column), value, ...format }];
  };
  const cells =
    what === "sent"
      ? [...cell("sent", day), ...cell("status", "已发")]
      : [...cell("answered", day), ...cell("status", "已反馈")];
  return { newSheets: [], cells };
}

const NO_HEADINGS = inBoth(
  `“${NAME}”表的列名找不到，没有登记；请把列名恢复后再试。`,
  `Sheet “${NAME}” has lost its headings, and nothing was registered. Put them back and try again.`,
);

function cellsOf(sheet: SheetSnapshot, file: string, changes: readonly RegisterChange[]): readonly CellEdit[] {
  const head = registerHead(sheet);
  if (head === null) throw new HostError("not-writable", NO_HEADINGS);
  const { places, cells: headings } = headingsPutBack(sheet.name, head, HEADINGS);
  const cells: CellEdit[] = [...headings];
  const at = (key: RegisterColumnKey): number => places.get(REGISTER_COLUMNS[key].heading) ?? 0;
  const put = (row: number, key: RegisterColumnKey, value: string | number, isNew: boolean): void => {
    const format = REGISTER_COLUMNS[key].content === "day" ? { numberFormat: ARCHIVE_DAY_FORMAT } : {};
    const expected = isNew ? { expected: null } : {};
    cells.push({ sheet: sheet.name, cell: cellAddress(row, at(key)), value, ...format, ...expected });
  };
  const noOf = ({ cells: values }: SheetSnapshot["rows"][number]): number => {
    const value = values[at("no") - 1];
    const isNumber = typeof value === "number" || (typeof value === "string" && /^\s*\d+\s*$/.test(value));
    return isNumber ? Number(value) : 0;
  };
  // Numbers drawn down ahead of time do not make a row used; a note that somebody wrote in their column does.
  const used = sheet.rows.filter(
    (one) =>
      one.row > head.row &&
      REGISTER_KEYS.some((key) => !isBlank(one.cells[at(key) - 1]) && (key !== "no" || noOf(one) === 0)),
  );
  let next = Math.max(head.row, used.at(-1)?.row ?? 0, ...sheet.merges.map(({ lastRow }) => lastRow)) + 1;
  let no = Math.max(0, ...used.map(noOf));
  for (const { row, line } of changes) {
    const own = row !== null && row.file === file && row.sheet === sheet.name ? row.row : null;
    const target = own ?? next;
    if (own === null) {
      next += 1;
      no += 1;
      const drawn = sheet.rows.find((one) => one.row === target);
      if (drawn === undefined || noOf(drawn) === 0) put(target, "no", no, true);
    }
    for (const key of REGISTER_KEYS) {
      const value = line[key];
      if (value !== undefined && key !== "no") put(target, key, value, own === null);
    }
  }
  return cells;
}
