import * as xlsx from "@e965/xlsx";
import { readXlsx, writeXlsx as writeByHucre } from "hucre/xlsx";
import { unzipSync } from "fflate";
import { openedXlsx } from "../../src/adapters/xlsx/openedXlsx";
import { renamedSheets } from "../../src/core/show/writes/renamedSheets";
import { libreOffice, savedByLibreOffice } from "../support/libreOffice";
import { pythonWithOpenpyxl, savedByOpenpyxl } from "../support/openpyxl";
import { savedByExcelJs } from "../support/savedByExcelJs";
import type { TabChange } from "../support/tabChange";
import { monthIn, OURS, readAlike, resultMonth, typedSince, writtenAgain } from "./resultMonth";

/*
 * Our result workbook after other programs and people have had it in their hands: the user's sheets are the user's, what is left of
 * ours is never counted once more, and a further writing takes away nothing of theirs.
 */

let month: Awaited<ReturnType<typeof resultMonth>>;

beforeAll(async () => {
  month = await resultMonth();
});

const bySheetJs = (
  change: (book: xlsx.WorkBook) => void = () => undefined,
  bookType: "xlsx" | "biff8" = "xlsx",
): Uint8Array => {
  const book = xlsx.read(month.result, { cellFormula: true, cellNF: true, cellDates: false });
  change(book);
  return new Uint8Array(xlsx.write(book, { bookType, type: "buffer" }) as Uint8Array);
};

describe("saved by SheetJS", () => {
  test("as it is: ours are ours", async () => {
    const saved = bySheetJs();
    expect(await readAlike(month, saved)).toEqual(month.users);
    expect(await typedSince(month.record, saved)).toEqual([]);
    expect(await typedSince(month.record, month.result)).toEqual([]);
    expect(await writtenAgain(month, saved)).toEqual(month.users);
  });

  test("with the tabs turned round, scopes left behind", async () => {
    const saved = bySheetJs((book) => void book.SheetNames.reverse());
    expect([...(await readAlike(month, saved))].sort()).toEqual([...month.users].sort());
    expect([...(await writtenAgain(month, saved))].sort()).toEqual([...month.users].sort());
  });

  test("without defined names: ours look like ours, are said and stay", async () => {
    const saved = bySheetJs((book) => {
      book.Workbook = { ...book.Workbook, Names: [] };
    });
    expect(await readAlike(month, saved)).toEqual([...month.users, ...OURS]);
    expect(await writtenAgain(month, saved)).toEqual([...month.users, ...OURS]);
  });

  test("with ours renamed", async () => {
    const saved = bySheetJs((book) => {
      for (const name of OURS) renameSheet(book, name, `旧${name}`);
    });
    const own = await openedXlsx(saved, "月报.xlsx").ownSheetNames();
    expect(renamedSheets(own)).toEqual(OURS.map((name) => `旧${name}`));
    expect(renamedSheets(await openedXlsx(month.result, "月报.xlsx").ownSheetNames())).toEqual([]);
    expect(await readAlike(month, saved)).toEqual(month.users);
    expect(await writtenAgain(month, saved)).toEqual(month.users);
  });

  test("with some of ours deleted, scopes left behind", async () => {
    const saved = bySheetJs((book) => {
      book.SheetNames = book.SheetNames.filter(
        (name) => name !== "完成情况" && name !== "逾期清单" && name !== month.users[0],
      );
    });
    const left = { ...month, users: month.users.slice(1) };
    expect((await readAlike(left, saved)).filter((name) => !OURS.includes(name))).toEqual(left.users);
    expect(await writtenAgain(left, saved)).toEqual(expect.arrayContaining([...left.users]));
  });

  test("as .xls", async () => {
    const read = await readAlike(month, bySheetJs(undefined, "biff8"), "月报.xls");
    expect(read).toEqual([...month.users, ...OURS]);
  });
});

test("saved by hucre", async () => {
  const { sheets, namedRanges } = await readXlsx(month.result);
  const plain = sheets.map(({ name, rows, merges }) => ({ name, rows, merges: merges ?? [] }));
  const saved = await writeByHucre({ sheets: plain, namedRanges: namedRanges ?? [] });
  const names = await readAlike(month, new Uint8Array(saved));
  expect(names.filter((name) => !OURS.includes(name))).toEqual(month.users);
  await writtenAgain(month, new Uint8Array(saved));
});

const python = pythonWithOpenpyxl();

describe.each<[string, ((bytes: Uint8Array, change: TabChange) => Promise<Uint8Array>) | null, keepsMarks: boolean]>([
  ["exceljs", savedByExcelJs, false],
  [
    "openpyxl",
    python === null ? null : (bytes, change) => Promise.resolve(savedByOpenpyxl(python, bytes, change)),
    true,
  ],
])("saved by %s", (_, save, keepsMarks) => {
  if (save === null) {
    test("is not tried: it is not on this machine", () => undefined);
    return;
  }

  /** The user's sheets, with those of ours that lost their mark. */
  const read = (users: readonly string[], ours: readonly string[]) => (keepsMarks ? users : [...users, ...ours]);

  test("as it is", async () => {
    const saved = await save(month.result, {});
    expect(await readAlike(month, saved)).toEqual(read(month.users, OURS));
    expect(await typedSince(month.record, saved)).toEqual([]);
    expect(await writtenAgain(month, saved)).toEqual(read(month.users, OURS));
  });

  test("with the tabs turned round and ours renamed", async () => {
    const renamed = new Map(OURS.map((name) => [name, `旧${name}`]));
    const saved = await save(month.result, { turnedRound: true, renamed });
    const here = read(month.users, [...renamed.values()]).toSorted();
    expect((await readAlike(month, saved)).toSorted()).toEqual(here);
    expect((await writtenAgain(month, saved)).toSorted()).toEqual(here);
  });

  test("with some of ours and of the user's deleted, and one of the user's renamed", async () => {
    const [notes = "", diamonds = "", culture = ""] = month.users;
    const theirs = { deleted: [notes, culture], renamed: new Map([[diamonds, "万安钻石（改）"]]) };
    const left = await monthIn(await save(month.original, theirs));
    expect(left.users).toHaveLength(month.users.length - 2);
    expect(left.run.report.records.length).toBeGreaterThan(0);
    const saved = await save(month.result, { ...theirs, deleted: [...theirs.deleted, "完成情况", "逾期清单"] });
    const here = read(
      left.users,
      OURS.filter((name) => name !== "完成情况" && name !== "逾期清单"),
    );
    expect(await readAlike(left, saved)).toEqual(here);
    expect(await writtenAgain(left, saved)).toEqual(here);
  });
});

test("what the user has made of a sheet of ours is theirs", async () => {
  const saved = bySheetJs((book) => {
    book.Sheets["完成情况"] = xlsx.utils.aoa_to_sheet([["乡镇自报"], ["序号", "事项"], [1, "修路"]]);
  });
  const { users } = await monthIn(saved);
  expect([...users].sort()).toEqual([...month.users, "完成情况"].sort());
  expect(await writtenAgain({ ...month, users }, saved)).toEqual(users);
});

describe("saved by LibreOffice", () => {
  const program = libreOffice();
  if (program === null) {
    test("is not tried: it is not on this machine", () => undefined);
    return;
  }

  test("as .xlsx and by way of .ods", async () => {
    const asXlsx = savedByLibreOffice(program, month.result, "xlsx");
    expect(Object.keys(unzipSync(asXlsx))).toContain("xl/workbook.xml");
    expect(await readAlike(month, asXlsx)).toEqual(month.users);
    expect(await typedSince(month.record, asXlsx)).toEqual([]);
    expect(await writtenAgain(month, asXlsx)).toEqual(month.users);
    const byOds = savedByLibreOffice(program, savedByLibreOffice(program, month.result, "ods"), "xlsx", "ods");
    expect((await readAlike(month, byOds)).filter((name) => !OURS.includes(name))).toEqual(month.users);
    await writtenAgain(month, byOds);
  });

  test("as .xls", async () => {
    const read = await readAlike(month, savedByLibreOffice(program, month.result, "xls"), "月报.xls");
    expect(read).toEqual([...month.users, ...OURS]);
  });

  test("as .xls, whose grid wraps the texts that it wraps as .xlsx", async () => {
    const before = await wrappingOf(month.result, "月报.xlsx");
    const after = await wrappingOf(savedByLibreOffice(program, month.result, "xls"), "月报.xls");
    // Of some formulas that show “—” LibreOffice keeps the value 0 in an .xls.
    const kept = [...before].filter(([cell]) => after.has(cell));
    expect(kept.filter(([cell, wraps]) => after.get(cell) !== wraps)).toEqual([]);
    for (const wraps of [true, false]) expect(kept.filter((cell) => cell[1] === wraps).length).toBeGreaterThan(50);
  });
});

/** Of every cell that shows a text, whether it wraps. */
async function wrappingOf(bytes: Uint8Array, file: string): Promise<ReadonlyMap<string, boolean>> {
  const look = await openedXlsx(bytes, file, { keepsLooks: true }).look();
  const tabs = look.tabs.map(async ({ name, hasCells }, tab) => {
    const rows = hasCells ? await look.rows(tab, 1, 1_048_576) : [];
    return rows.flatMap(({ row, cells }) =>
      cells
        .filter(({ text, align }) => text !== "" && align === "left")
        .map(({ column, style }) => [`${name} ${row} ${column}`, look.styles[style]!.wrap] as const),
    );
  });
  return new Map((await Promise.all(tabs)).flat());
}

function renameSheet(book: xlsx.WorkBook, from: string, to: string): void {
  const sheet = book.Sheets[from];
  if (sheet === undefined) throw new Error(`No sheet ${from}`);
  book.Sheets[to] = sheet;
  book.SheetNames = book.SheetNames.map((name) => (name === from ? to : name));
}
