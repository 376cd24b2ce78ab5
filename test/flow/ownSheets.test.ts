import * as xlsx from "@e965/xlsx";
import { readXlsx, writeXlsx as writeByHucre } from "hucre/xlsx";
import { unzipSync } from "fflate";
import { run, type CheckedRun } from "../../src/core/run";
import { OWN_SHEETS } from "../../src/core/show/sheets/sheetModels";
import { planWrites } from "../../src/core/show/writes/planWrites";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { day } from "../builders/day";
import { sampleMonth } from "../sample/makeSampleMonth";
import { libreOffice, savedByLibreOffice } from "../support/libreOffice";
import { readWorkbookBytes, usersSheetNames, writeXlsx } from "../support/xlsxFiles";

/*
 * Our result workbook after other programs and people have had it in their hands: the user's sheets are the user's, what is left of
 * ours is never counted once more, and a further writing takes away nothing of theirs.
 */

const FILE = "重点任务台账（2024年6月）.xlsx";
const AS_OF = day("2024-06-30");
const OURS = OWN_SHEETS.map(({ name }) => name);

interface Month {
  readonly users: readonly string[];
  readonly run: CheckedRun;
  readonly result: Uint8Array;
}

let month: Month;

beforeAll(async () => {
  const bytes = (await sampleMonth()).find(({ file }) => file === FILE)?.bytes;
  if (bytes === undefined) throw new Error("The sample month has no tasks");
  const checked = checkedRun(await readWorkbookBytes(bytes, FILE));
  const users = await usersSheetNames(bytes);
  const write = planWrites(checked, users, { mark: true, sameWorkbook: true });
  month = { users, run: checked, result: await writeXlsx(bytes, write) };
});

function checkedRun(snapshot: WorkbookSnapshot): CheckedRun {
  return run([snapshot], { asOf: AS_OF });
}

/** The figures that hang on the rows read, in an order that moving tabs does not change. */
function figuresOf({ report }: CheckedRun): unknown {
  const { completion, ranking, overdue, records } = report;
  return {
    completion,
    // Which of several rows a rank hangs on goes by the order of the sheets.
    ranking: JSON.parse(
      JSON.stringify(ranking, (key, value: unknown) => (key === "hangsOn" ? null : value)),
    ) as unknown,
    overdue: overdue.map(({ sheet, row, days }) => `${days} ${sheet} ${row}`).sort(),
    records: records.map(({ sheet, row }) => `${sheet} ${row}`).sort(),
  };
}

/** Read again: the same figures, whatever else was said. Answers the sheets that are read as the user's. */
async function readAlike(bytes: Uint8Array, file = FILE, users = month.users): Promise<readonly string[]> {
  const snapshot = await readWorkbookBytes(bytes, file);
  const again = checkedRun(snapshot);
  expect(figuresOf(again)).toEqual(figuresOf(month.run));
  const passedOver = again.report.skippedSheets.filter(({ reason }) => reason.includes("像是台账助手生成的"));
  const looksOurs = snapshot.sheets.map(({ name }) => name).filter((name) => !users.includes(name));
  expect(passedOver.map(({ sheet }) => sheet)).toEqual(looksOurs);
  return snapshot.sheets.map(({ name }) => name);
}

/** Written into once more: every sheet of the user's is still there, cell by cell, and the figures are the same. */
async function writtenAgain(bytes: Uint8Array, theirs = month.users): Promise<readonly string[]> {
  const users = await usersSheetNames(bytes);
  const checked = checkedRun(await readWorkbookBytes(bytes, FILE));
  const after = await writeXlsx(bytes, planWrites(checked, users, { mark: true, sameWorkbook: true }));
  const [before, now] = [xlsx.read(bytes), xlsx.read(after)];
  for (const name of users) {
    expect([name, xlsx.utils.sheet_to_json(now.Sheets[name]!, { header: 1 })]).toEqual([
      name,
      xlsx.utils.sheet_to_json(before.Sheets[name]!, { header: 1 }),
    ]);
  }
  await readAlike(after, FILE, theirs);
  expect(now.SheetNames).toHaveLength(users.length + OURS.length);
  return users;
}

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
    expect(await readAlike(saved)).toEqual(month.users);
    expect(await writtenAgain(saved)).toEqual(month.users);
  });

  test("with the tabs turned round, scopes left behind", async () => {
    const saved = bySheetJs((book) => void book.SheetNames.reverse());
    expect([...(await readAlike(saved))].sort()).toEqual([...month.users].sort());
    expect([...(await writtenAgain(saved))].sort()).toEqual([...month.users].sort());
  });

  test("without defined names: ours look like ours, are said and stay", async () => {
    const saved = bySheetJs((book) => {
      book.Workbook = { ...book.Workbook, Names: [] };
    });
    expect(await readAlike(saved)).toEqual([...month.users, ...OURS]);
    expect(await writtenAgain(saved)).toEqual([...month.users, ...OURS]);
  });

  test("with ours renamed", async () => {
    const saved = bySheetJs((book) => {
      for (const name of OURS) renameSheet(book, name, `旧${name}`);
    });
    expect(await readAlike(saved)).toEqual(month.users);
    expect(await writtenAgain(saved)).toEqual(month.users);
  });

  test("with some of ours deleted, scopes left behind", async () => {
    const saved = bySheetJs((book) => {
      book.SheetNames = book.SheetNames.filter(
        (name) => name !== "完成情况" && name !== "逾期清单" && name !== month.users[0],
      );
    });
    const left = month.users.slice(1);
    const snapshot = await readWorkbookBytes(saved, FILE);
    expect(snapshot.sheets.map(({ name }) => name).filter((name) => !OURS.includes(name))).toEqual(left);
    const users = await usersSheetNames(saved);
    expect(users).toEqual(expect.arrayContaining([...left]));
    const after = await writeXlsx(saved, planWrites(checkedRun(snapshot), users, { mark: false, sameWorkbook: true }));
    expect(xlsx.read(after).SheetNames).toEqual(expect.arrayContaining([...users]));
  });

  test("as .xls", async () => {
    const read = await readAlike(bySheetJs(undefined, "biff8"), "月报.xls");
    expect(read).toEqual([...month.users, ...OURS]);
  });
});

test("saved by hucre", async () => {
  const { sheets, namedRanges } = await readXlsx(month.result);
  const plain = sheets.map(({ name, rows, merges }) => ({ name, rows, merges: merges ?? [] }));
  const saved = await writeByHucre({ sheets: plain, namedRanges: namedRanges ?? [] });
  const names = await readAlike(new Uint8Array(saved));
  expect(names.filter((name) => !OURS.includes(name))).toEqual(month.users);
  await writtenAgain(new Uint8Array(saved));
});

test("what the user has made of a sheet of ours is theirs", async () => {
  const saved = bySheetJs((book) => {
    book.Sheets["完成情况"] = xlsx.utils.aoa_to_sheet([["乡镇自报"], ["序号", "事项"], [1, "修路"]]);
  });
  const users = await usersSheetNames(saved);
  expect([...users].sort()).toEqual([...month.users, "完成情况"].sort());
  expect(await writtenAgain(saved, users)).toEqual(users);
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
    expect(await readAlike(asXlsx)).toEqual(month.users);
    expect(await writtenAgain(asXlsx)).toEqual(month.users);
    const byOds = savedByLibreOffice(program, savedByLibreOffice(program, month.result, "ods"), "xlsx", "ods");
    expect((await readAlike(byOds)).filter((name) => !OURS.includes(name))).toEqual(month.users);
    await writtenAgain(byOds);
  });

  test("as .xls", async () => {
    const read = await readAlike(savedByLibreOffice(program, month.result, "xls"), "月报.xls");
    expect(read).toEqual([...month.users, ...OURS]);
  });
});

function renameSheet(book: xlsx.WorkBook, from: string, to: string): void {
  const sheet = book.Sheets[from];
  if (sheet === undefined) throw new Error(`No sheet ${from}`);
  book.Sheets[to] = sheet;
  book.SheetNames = book.SheetNames.map((name) => (name === from ? to : name));
}
