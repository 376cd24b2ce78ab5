import { HostError } from "../../src/core/base/hostError";
import type { WorkbookChange } from "../../src/core/ports";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import type { WorkbookWrite } from "../../src/core/show/writes/workbookWrite";
import { drawnSheet } from "../support/drawnBook";
import { sampleMonth } from "../sample/makeSampleMonth";
import { bookBytes } from "./bookBytes";
import { comparableRow, comparableSnapshot } from "./comparableSnapshot";
import { carried, planned, plannedBesideMay, readAll, reportOf, type OpenedForTest } from "./contractSupport";
import { describeAppending } from "./appending.contract";
import { describeOwnSheets } from "./ownSheets.contract";
import { describeEditing } from "./editing.contract";
import { editedBook, editedFormulas, messyBooks } from "./messyBooks";
import { expectedMarks, expectedOurs, type OurCell, type WorkbookState } from "./workbookState";
import { readWorkbookBytes } from "../support/xlsxFiles";

export interface ContractOptions {
  /** Random edits to try; a slow host may do with fewer. */
  readonly randomEdits?: number;
  /** Whether it gives a `view` and `changes`, which then have to keep their promises too. */
  readonly isLookedAt?: boolean;
  /** How the host writes a formula that we wrote otherwise, where it does. */
  readonly formula?: (formula: string) => string;
}

/**
 * What every adapter that opens workbooks promises (core/ports.ts): the same workbook gives the same snapshot, the same report
 * and the same sheets of ours, and what is the user's stays as it is.
 *
 * @param open opens the bytes of an .xlsx under a file name
 */
export function describeWorkbookPort(
  name: string,
  open: (bytes: Uint8Array, file: string) => Promise<OpenedForTest>,
  { randomEdits = 25, isLookedAt = false, formula = same }: ContractOptions = {},
): void {
  describe(name, () => {
    const opened: OpenedForTest[] = [];
    const opening = async (bytes: Uint8Array, file = "台账.xlsx"): Promise<OpenedForTest> => {
      const workbook = await open(bytes, file);
      opened.push(workbook);
      return workbook;
    };
    const closeAll = async (): Promise<void> => {
      for (const workbook of opened.splice(0)) await workbook.close?.();
    };
    afterEach(closeAll);

    describe("reading", () => {
      test("the sample month's five workbooks give the report that their files give, byte for byte", async () => {
        const files = await sampleMonth();
        const theirs: WorkbookSnapshot[] = [];
        for (const { bytes, file } of files) theirs.push(await readAll((await opening(bytes, file)).port));
        const ours = await Promise.all(files.map(({ bytes, file }) => readWorkbookBytes(bytes, file)));
        theirs.forEach((book, i) => expect(comparableSnapshot(book)).toEqual(comparableSnapshot(ours[i]!)));
        expect(reportOf(theirs)).toBe(reportOf(ours));
      });

      test.each(messyBooks)("%s: as drawn, and the report too", async (_, book) => {
        const read = await readAll((await opening(bookBytes(book), book.file)).port);
        expect(comparableSnapshot(read)).toEqual(comparableSnapshot(book));
        expect(reportOf([read])).toBe(reportOf([book]));
      });

      test("parts come in order: the workbook, then each sheet before its rows", async () => {
        const { port } = await opening(bookBytes(messyBooks[1]![1]));
        const kinds: string[] = [];
        await port.read((part) => {
          kinds.push(part.kind === "sheet" ? part.name : part.kind);
          return Promise.resolve(true);
        });
        const names = messyBooks[1]![1].sheets.map((sheet) => sheet.name);
        expect(kinds[0]).toBe("workbook");
        expect(kinds.filter((kind) => names.includes(kind))).toEqual(names);
        expect(kinds[1]).toBe(names[0]);
      });

      test("stops when it is told to", async () => {
        const { port } = await opening(bookBytes(messyBooks[1]![1]));
        let parts = 0;
        await port.read(() => Promise.resolve(++parts < 2));
        expect(parts).toBe(2);
      });

      test("changes nothing, however often", async () => {
        const workbook = await opening(bookBytes(editedBook, editedFormulas));
        const before = await workbook.state();
        const first = await readAll(workbook.port);
        expect(await readAll(workbook.port)).toEqual(first);
        expect(await workbook.state()).toEqual(before);
      });
    });

    describe("writing", () => {
      const asDrawn = ([, book]: (typeof messyBooks)[number]) => bookBytes(book);

      test.each([
        ["重点任务台账（2024年6月）.xlsx", plannedBesideMay],
        ["问题台账.xlsx", planned],
      ] as const)("%s gets our sheets and marks as planned, and its own sheets stay", async (file, plan) => {
        const { bytes } = (await sampleMonth()).find((one) => one.file === file)!;
        const workbook = await opening(bytes, file);
        const before = await workbook.state();
        const write = await plan(workbook.port);
        let told = 0;
        await workbook.port.write(write, (written) => {
          expect(written).toBeGreaterThanOrEqual(told);
          told = written;
          return Promise.resolve(true);
        });
        const after = await workbook.state();
        expectOurs(after, write);
        expect(after.oursLast).toBe(true);
        expect(after.marks).toEqual(expectedMarks(write.marks ?? []));
        expect(after.marks.length).toBeGreaterThan(0);
        expect(after.users).toEqual(before.users);
      });

      test("our sheets are not read, and their names not counted as the user's", async () => {
        const { port } = await opening(asDrawn(messyBooks[1]!));
        const [names, snapshot] = [await port.usersSheetNames(), await readAll(port)];
        expect(names).toEqual(messyBooks[1]![1].sheets.map((sheet) => sheet.name));
        expect(await port.ownSheetNames()).toEqual([]);
        const write = await planned(port);
        await port.write(write);
        expect(await port.usersSheetNames()).toEqual(names);
        expect(await port.ownSheetNames()).toEqual(write.sheets!.map(({ name }) => name));
        expect(await readAll(port)).toEqual(snapshot);
      });

      test("written again, everything is as it was", async () => {
        const workbook = await opening(asDrawn(messyBooks[0]!));
        await workbook.port.write(await planned(workbook.port));
        const once = await workbook.state();
        await workbook.port.write(await planned(workbook.port));
        expect(await workbook.state()).toEqual(once);
      });

      test("a later write replaces ours whole; null leaves them", async () => {
        const workbook = await opening(asDrawn(messyBooks[0]!));
        const { sheets, marks } = await planned(workbook.port);
        await workbook.port.write({ sheets, marks });
        // 统计规则, 校验结果 and 台账索引: no Excel takes a formula that speaks of a sheet which is not there.
        const less = { sheets: sheets!.slice(-3), marks: null };
        await workbook.port.write(less);
        expectOurs(await workbook.state(), less);
        expect((await workbook.state()).marks).toEqual(expectedMarks(marks!));
        await workbook.port.write({ sheets: null, marks: marks!.slice(0, 1) });
        expectOurs(await workbook.state(), less);
        expect((await workbook.state()).marks).toEqual(expectedMarks(marks!.slice(0, 1)));
      });

      test("marks are taken away without a trace", async () => {
        const workbook = await opening(asDrawn(messyBooks[0]!));
        const before = await workbook.state();
        const { marks } = await planned(workbook.port);
        expect(marks!.length).toBeGreaterThan(0);
        await workbook.port.write({ sheets: null, marks });
        await workbook.port.write({ sheets: null, marks: [] });
        expect(await workbook.state()).toEqual(before);
      });

      test("a sheet of the user's by one of our names is theirs and stays", async () => {
        const own = drawnSheet([["我的统计"], ["甲", 1]], { name: "完成情况" });
        const workbook = await opening(bookBytes({ file: "台账.xlsx", sheets: [messyBooks[0]![1].sheets[0]!, own] }));
        const before = await workbook.state();
        const write = await planned(workbook.port);
        await workbook.port.write(write);
        const after = await workbook.state();
        expect(after.users).toEqual(before.users);
        expectOurs(after, write);
        expect(after.ours.map((sheet) => sheet.name)).not.toContain("完成情况");
      });

      test.each([1, 2, 4])("cancelled when told of progress for the %d. time, nothing has been written", async (k) => {
        const workbook = await opening(asDrawn(messyBooks[0]!));
        const write = await planned(workbook.port);
        // Sheets of ours of another month stand there, and must stand there afterwards.
        await workbook.port.write(await planned(workbook.port, "2024-05-31"));
        const before = await workbook.state();
        let told = 0;
        const writing = workbook.port.write(write, () => Promise.resolve(++told < k));
        const trouble = await writing.then(
          () => null,
          (error: unknown) => error,
        );
        expect(trouble).toBeInstanceOf(HostError);
        expect(trouble).toMatchObject({ kind: "cancelled" });
        expect(await workbook.state()).toEqual(before);
        await workbook.port.write(write);
        expectOurs(await workbook.state(), write);
      });
    });

    describe("edits", () => describeEditing({ opening, closeAll, expectOurs }, randomEdits));
    describe("our sheets in people's hands", () => describeOwnSheets({ opening, expectOurs }));
    describe("rows put below", () => describeAppending({ opening, closeAll }, randomEdits));

    test("what it is given to remember, it remembers", async () => {
      const { port } = await opening(bookBytes(editedBook));
      expect(await port.recall("上次")).toBeNull();
      await port.keep("上次", "一");
      await port.keep("上次", "二".repeat(60_000));
      await port.keep("别的", "<三>&\n😀");
      expect(await port.recall("上次")).toBe("二".repeat(60_000));
      expect(await port.recall("别的")).toBe("<三>&\n😀");
      expect(await readAll(port)).toMatchObject({ sheets: [{ name: "台账" }, { name: "别的" }] });
    });

    if (isLookedAt) {
      test("where people look at it: a cell is shown, and said to be hidden where it is", async () => {
        const { view } = await opening(bookBytes(messyBooks[1]![1]));
        expect(await view!.goTo("问题 & <台账>", "B3")).toBe("shown");
        expect(await view!.goTo("重点任务", "B3")).toBe("hidden-sheet");
        expect(await view!.goTo("没有", "B3")).toBe("missing-sheet");
        const { view: other } = await opening(bookBytes(messyBooks[0]![1]));
        expect(await other!.goTo("任务", "A4")).toBe("hidden-row");
        expect(await other!.goTo("任务", "A5")).toBe("shown");
      });

      test("where others change it too: rows are read again as they were read, and our own writes are silent", async () => {
        const book = messyBooks[0]![1];
        const { port, changes } = await opening(bookBytes(book));
        const all = (await readAll(port)).sheets[0]!.rows.filter(({ row }) => row >= 4 && row <= 6);
        const some = await changes!.readRows("任务", 4, 6);
        expect(some.map(comparableRow)).toEqual(all.map(comparableRow));
        const heard: WorkbookChange[] = [];
        const stop = await changes!.watch((change) => heard.push(change));
        await port.write(await planned(port));
        const { journal } = await port.edit({ newSheets: [], cells: [{ sheet: "任务", cell: "W4", value: "记" }] });
        await port.undo(carried(journal!));
        await stop();
        expect(heard).toEqual([]);
      });
    }

    function expectOurs({ ours }: WorkbookState, write: WorkbookWrite): void {
      const expected = expectedOurs(write);
      expect(ours.map(({ key, name: tab }) => [key, tab])).toEqual(expected.map(({ key, name: tab }) => [key, tab]));
      expected.forEach(({ cells }, i) => expect(spelled(ours[i]!.cells)).toEqual(spelled(cells)));
    }

    /** Numbers to eleven digits: a host may have computed them itself. */
    function spelled(cells: Readonly<Record<string, OurCell>>): unknown {
      return Object.fromEntries(
        Object.entries(cells).map(([address, { value, formula: written }]) => [
          address,
          [
            typeof value === "number" ? Number(value.toPrecision(11)) : value,
            written === null ? null : formula(written),
          ],
        ]),
      );
    }
  });
}

function same(formula: string): string {
  return formula;
}
