import * as xlsx from "@e965/xlsx";
import { run, type CheckedRun } from "../../src/core/run";
import { OWN_SHEETS } from "../../src/core/show/sheets/sheetModels";
import { openedXlsx } from "../../src/adapters/xlsx/openedXlsx";
import { recordedWrite } from "../../src/core/show/writes/ownRecord";
import { planWrites } from "../../src/core/show/writes/planWrites";
import type { TypedSheet } from "../../src/core/show/writes/typedCells";
import { typedOnOurs } from "../../src/core/show/writes/typedOnOurs";
import type { WorkbookWrite } from "../../src/core/show/writes/workbookWrite";
import { day } from "../builders/day";
import { sampleMonth } from "../sample/makeSampleMonth";
import { readWorkbookBytes, usersSheetNames, writeXlsx } from "../support/xlsxFiles";

/** The user's sheets in a workbook that came back from other hands, and the figures of the rows on them. */
export interface ResultMonth {
  readonly users: readonly string[];
  readonly run: CheckedRun;
}

const FILE = "重点任务台账（2024年6月）.xlsx";
const AS_OF = day("2024-06-30");
/** The sheets that a workbook with tasks alone gets. */
export const OURS: readonly string[] = OWN_SHEETS.flatMap(({ name, of }) =>
  of === undefined || [of].flat().includes("tasks") ? [name] : [],
);

/** The tasks of the sample month: the user's workbook, and with our sheets and marks in it. */
export async function resultMonth(): Promise<
  ResultMonth & Record<"original" | "result", Uint8Array> & { readonly record: string }
> {
  const original = (await sampleMonth()).find(({ file }) => file === FILE)?.bytes;
  if (original === undefined) throw new Error("The sample month has no tasks");
  const month = await monthIn(original);
  const { write, record } = recordedWrite(planned(month));
  return { ...month, original, result: await writeXlsx(original, write), record: record() };
}

/** What a workbook without sheets of ours has to show. */
export async function monthIn(bytes: Uint8Array): Promise<ResultMonth> {
  const snapshot = await readWorkbookBytes(bytes, FILE);
  return { users: await usersSheetNames(bytes), run: run([snapshot], { asOf: AS_OF }) };
}

async function written(bytes: Uint8Array, month: ResultMonth): Promise<Uint8Array> {
  return writeXlsx(bytes, planned(month));
}

function planned({ run: checked, users }: ResultMonth): WorkbookWrite {
  return planWrites(checked, users, { mark: true, sameWorkbook: true });
}

/** What somebody has typed on our sheets, by what was written on them: programs that drop what a workbook remembers included. */
export function typedSince(record: string, bytes: Uint8Array): Promise<readonly TypedSheet[]> {
  const opened = openedXlsx(bytes, FILE);
  return typedOnOurs({
    recall: () => Promise.resolve(record),
    readOurs: (keys, take) => opened.readOurs(keys, take),
  });
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

/** Read: the figures of the month, and of what is no sheet of the user's each is said. Answers what is read as theirs. */
export async function readAlike(month: ResultMonth, bytes: Uint8Array, file = FILE): Promise<readonly string[]> {
  const snapshot = await readWorkbookBytes(bytes, file);
  const again = run([snapshot], { asOf: AS_OF });
  expect(figuresOf(again)).toEqual(figuresOf(month.run));
  const passedOver = again.report.skippedSheets.filter(({ reason }) => reason.includes("像是台账助手生成的"));
  const looksOurs = snapshot.sheets.map(({ name }) => name).filter((name) => !month.users.includes(name));
  expect(passedOver.map(({ sheet }) => sheet)).toEqual(looksOurs);
  return snapshot.sheets.map(({ name }) => name);
}

/** Written into once more: every sheet of the user's is still there, cell by cell, and the figures are the same. */
export async function writtenAgain(month: ResultMonth, bytes: Uint8Array): Promise<readonly string[]> {
  const here = await monthIn(bytes);
  const after = await written(bytes, here);
  const [before, now] = [xlsx.read(bytes), xlsx.read(after)];
  for (const name of here.users) {
    expect([name, xlsx.utils.sheet_to_json(now.Sheets[name]!, { header: 1 })]).toEqual([
      name,
      xlsx.utils.sheet_to_json(before.Sheets[name]!, { header: 1 }),
    ]);
  }
  await readAlike(month, after);
  expect(now.SheetNames).toHaveLength(here.users.length + OURS.length);
  return here.users;
}
