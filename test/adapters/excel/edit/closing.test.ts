import { xlsxWorkbook } from "../../../../src/adapters/xlsx/xlsxWorkbook";
import { HostError } from "../../../../src/core/base/hostError";
import { run } from "../../../../src/core/run";
import { planClosing } from "../../../../src/core/show/closing/planClosing";
import type { WorkbookEdit } from "../../../../src/core/show/edits/edit";
import type { WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { bookBytes } from "../../../contract/bookBytes";
import { comparableSnapshot } from "../../../contract/comparableSnapshot";
import { tasks } from "../../../flow/flow";
import type { Fault } from "../../../host/simulatedHost";
import { closedBook } from "../../../support/closedBook";
import { drawnBook } from "../../../support/drawnBook";
import { openedExcel, snapshotOf, type OpenedExcel } from "../openedExcel";
import { usersState } from "../workbookFacts";

const FILE = "台账.xlsx";
const LEDGER = drawnBook([tasks([{ 完成状态: "已完成", 完成率: 1 }, { 进展情况: "001" }, {}])], FILE);
const MAY = closedBook([LEDGER], "2024-05-31");

function closingOf(book: WorkbookSnapshot): WorkbookEdit {
  const result = run([book], { asOf: day("2024-06-30") });
  return planClosing(book, result, result.basis, { closed: day("2024-07-01"), reason: null }).edit;
}

const FAULTS: readonly ((k: number) => Fault)[] = [
  () => ({ outer: 5012 }),
  () => ({ lost: 5012 }),
  (k) => ({ code: "GeneralException", atAction: 2 + (k % 7) }),
];

/** The archive apart from how it looks: cells, formats, sheets. */
function archiveIn({ model }: OpenedExcel): unknown {
  const { sheets } = usersState(model) as { sheets: readonly { name: string; cells: unknown }[] };
  return [model.sheets.map(({ name }) => name), sheets.map(({ name, cells }) => [name, cells])];
}

describe.each([
  ["the first month, for which two sheets are made", LEDGER],
  ["a month put below the one before", MAY],
])("closing %s", (_, book) => {
  const bytes = bookBytes(book);

  test("gives the same archive in Excel and in a file", async () => {
    const excel = await openedExcel(bytes, FILE);
    const file = xlsxWorkbook(bytes, FILE);
    const edit = closingOf(await file.snapshot());
    expect(closingOf(await snapshotOf(excel.workbook))).toEqual(edit);
    const [inExcel, inFile] = [await excel.workbook.edit(edit), await file.edit(edit)];
    expect([inExcel.written, inExcel.refused]).toEqual([inFile.written, inFile.refused]);
    const [theirs, ours] = [await snapshotOf(excel.workbook), await file.snapshot()];
    await excel.dispose();
    expect(comparableSnapshot(theirs)).toEqual(comparableSnapshot(ours));
    const months = (read: WorkbookSnapshot) =>
      run([read], { asOf: day("2024-07-31") }).report.history.months.map(({ month }) => month);
    expect(months(theirs)).toEqual(book === MAY ? ["2024-05", "2024-06"] : ["2024-06"]);
  });

  test("a fault at any call leaves the archive as it was, or as it was to be", async () => {
    const whole = await openedExcel(bytes, FILE);
    const edit = closingOf(await snapshotOf(whole.workbook));
    const before = archiveIn(whole);
    const first = whole.host.roundTrips();
    await whole.workbook.edit(edit);
    const trips = whole.host.roundTrips() - first;
    const after = archiveIn(whole);
    await whole.dispose();
    for (let k = 1; k <= trips; k++) {
      for (const fault of FAULTS) {
        const excel = await openedExcel(bytes, FILE);
        excel.host.failAt(k, fault(k));
        const trouble = await excel.workbook.edit(edit).then(
          () => null,
          (error: unknown) => {
            if (error instanceof HostError) return error.message;
            throw error;
          },
        );
        await excel.dispose();
        expect([k, fault(k), archiveIn(excel)]).toEqual([k, fault(k), trouble === null ? after : before]);
        if (trouble !== null) expect([k, trouble]).toEqual([k, expect.stringMatching(/工作簿没有改动。$/)]);
      }
    }
  });

  test("undone, the workbook is what it was", async () => {
    const excel = await openedExcel(bytes, FILE);
    const before = usersState(excel.model);
    const { journal } = await excel.workbook.edit(closingOf(await snapshotOf(excel.workbook)));
    expect(await excel.workbook.undo(structuredClone(journal!))).toEqual({ restored: 0, left: [] });
    expect(usersState(excel.model)).toEqual(before);
    await excel.dispose();
  });
});

test("the sheets of an archive stay in sight at the top, can be filtered and are set up for paper, in front is what was", async () => {
  const excel = await openedExcel(bookBytes(LEDGER), FILE);
  const front = excel.model.active.name;
  await excel.workbook.edit(closingOf(await snapshotOf(excel.workbook)));
  await excel.dispose();
  for (const name of ["月度存档", "存档明细"]) {
    const sheet = excel.model.sheet(name);
    expect([name, sheet.freeze?.rows, sheet.autoFilter?.row, sheet.page.orientation]).toEqual([
      name,
      3,
      2,
      "Landscape",
    ]);
  }
  expect(excel.model.active.name).toBe(front);
});

test("a later month goes in by a handful of round trips, however many rows it has", async () => {
  const trips = async (rows: number) => {
    const excel = await openedExcel(bookBytes(MAY), FILE);
    const edit = closingOf(await snapshotOf(excel.workbook));
    const first = excel.host.roundTrips();
    const appended = edit.appended!.map((one) => ({
      ...one,
      rows: Array.from({ length: rows }, (_, i) => one.rows[i % one.rows.length]!),
    }));
    await excel.workbook.edit({ ...edit, appended });
    await excel.dispose();
    return excel.host.roundTrips() - first;
  };
  const one = await trips(1);
  expect(one).toBeLessThanOrEqual(12);
  expect(await trips(500)).toBe(one);
});
