import type { TemplatesOrder } from "../../src/assistant/views/templatesView";
import { IDENTITY_PROPERTY } from "../../src/core/show/handout/templateIdentity";
import { xlsxWorkbook } from "../../src/adapters/xlsx/xlsxWorkbook";
import { archiveOf } from "../support/closedBook";
import { assistantOver } from "../support/sampleAssistant";
import { checkedAssistant, DAY, problemBook, taskBook } from "./drawnMonth";

const KEXIN = "县工信科技局";
const FAGAI = "县发改局";
const ORDER: TemplatesOrder = { rows: "lead", due: null, units: [KEXIN, FAGAI] };
const both = () => checkedAssistant(undefined, [taskBook, problemBook]);

describe("what units would be asked for (MONTH §4)", () => {
  test("before a check there is nothing to say, and nothing is made", async () => {
    const { assistant, state } = assistantOver([taskBook]);
    expect(await assistant.templates(ORDER)).toBeNull();
    expect(await assistant.makeTemplates(ORDER)).toEqual([]);
    expect(state().notice).toMatchObject({ kind: "failed", job: "templates" });
  });

  test("rows and cells of each unit, and the rows that go to nobody with the way to them", async () => {
    const { assistant } = await both();
    const view = (await assistant.templates(ORDER))!;
    expect(view).toMatchObject({ month: "2024-06", asOf: DAY, due: "2024-07-05", isShort: false });
    const rows = Object.fromEntries(view.units.map((one) => [one.unit, [one.rows, one.cells, one.cellsLastMonth]]));
    // Of six tasks that it leads one is done; with them the problem under its old name.
    expect(rows[KEXIN]![0]).toBe(5 + 1);
    expect(rows[FAGAI]![0]).toBe(1);
    expect(view.unassigned.map(({ sheet, row, cell }) => [sheet, row, cell])).toEqual([
      ["任务", 7, expect.stringMatching(/^[A-Z]+7$/)],
      ["任务", 10, expect.stringMatching(/^[A-Z]+10$/)],
      // Long-term, and June ends a quarter.
      ["任务", 11, expect.stringMatching(/^[A-Z]+11$/)],
    ]);
  });

  test.each([
    ["2024-06-29", true, "2024-07-05", false],
    ["2024-06-30", false, "2024-06-30", true],
    ["2024-07-02", false, "2024-07-02", true],
    ["2024-07-03", false, "2024-07-03", false],
  ])("back by %s: too early %s", async (due, isDueTooEarly, shown, isShort) => {
    const { assistant } = await both();
    expect(await assistant.templates({ rows: "lead", due })).toMatchObject({ isDueTooEarly, due: shown, isShort });
  });

  test("with rows that a unit only supports there are more of them", async () => {
    const { assistant } = await both();
    const of = async (rows: "lead" | "all") => (await assistant.templates({ rows, due: null }))!.units;
    const has = (units: Awaited<ReturnType<typeof of>>) => units.some(({ unit }) => unit === "县财政局");
    expect([has(await of("lead")), has(await of("all"))]).toEqual([false, true]);
  });

  test("against last month where a month is closed", async () => {
    const { assistant } = await checkedAssistant(undefined, [taskBook, archiveOf([taskBook], "2024-05-31")]);
    const { units } = (await assistant.templates(ORDER))!;
    // The same rows were open a month before.
    expect(units.map(({ cells, cellsLastMonth }) => cellsLastMonth === cells)).toEqual(units.map(() => true));
  });
});

describe("making templates", () => {
  test("a file for each unit that was chosen, which says whose it is; the workbooks stay as they are", async () => {
    const { assistant, state, books } = await both();
    const before = books.map((book) => book.users());
    const files = await assistant.makeTemplates(ORDER);
    expect(files.map(({ name }) => name)).toEqual([`${FAGAI}_2024年6月.xlsx`, `${KEXIN}_2024年6月.xlsx`]);
    expect(state()).toMatchObject({
      running: null,
      undo: null,
      notice: { kind: "templates-made", count: 2, month: "2024-06", due: "2024-07-05", without: [] },
    });
    const opened = xlsxWorkbook(files[1]!.bytes, files[1]!.name);
    expect(await opened.property(IDENTITY_PROPERTY)).toContain(`|2024-06|${KEXIN}|`);
    expect(books.map((book) => book.users())).toEqual(before);
  });

  test("the columns are as wide as the workbook's own", async () => {
    const { assistant } = await checkedAssistant((book) => ({
      ...book,
      columnWidths: () => Promise.resolve(new Map([["任务", [undefined, 33]]])),
    }));
    const [file] = await assistant.makeTemplates({ ...ORDER, units: [KEXIN] });
    const widths = await xlsxWorkbook(file!.bytes, file!.name, { keepsLooks: true }).columnWidths();
    // Excel keeps part of a character free on a cell's sides.
    expect(Math.ceil(widths.get("任务")![1]!)).toBe(33);
  });

  test("what has changed since the check is in them", async () => {
    const { assistant, books } = await checkedAssistant();
    await books[0]!.edit({ newSheets: [], cells: [{ sheet: "任务", cell: "H5", value: "县文旅局" }] });
    await assistant.check(DAY);
    const view = (await assistant.templates(ORDER))!;
    const files = await assistant.makeTemplates({ ...ORDER, units: view.units.map(({ unit }) => unit) });
    expect(files).toHaveLength(view.units.length);
  });

  test("chosen units that have nothing to fill in are told; where none has, nothing is made", async () => {
    const { assistant, state } = await both();
    expect(await assistant.makeTemplates({ ...ORDER, units: [FAGAI, "县文旅局"] })).toHaveLength(1);
    expect(state().notice).toMatchObject({ kind: "templates-made", count: 1, without: ["县文旅局"] });
    expect(await assistant.makeTemplates({ ...ORDER, units: ["县文旅局"] })).toEqual([]);
    expect(state().notice).toEqual({ kind: "nothing-to-do", job: "templates" });
  });

  test("a day before the as-of date is refused in a sentence", async () => {
    const { assistant, state } = await both();
    expect(await assistant.makeTemplates({ ...ORDER, due: "2024-06-29" })).toEqual([]);
    expect(state().notice).toMatchObject({
      kind: "failed",
      error: "bad-arguments",
      sentence: { zh: expect.stringContaining("早于截至日期") as string },
    });
  });

  test("stopped between two files none is handed over, and it can be asked for again", async () => {
    const { assistant, state } = await both();
    const told: string[] = [];
    const stop = await assistant.subscribe(({ running }) => {
      if (running?.job !== "templates" || running.unit !== "files" || running.cancelling) return;
      told.push(`${running.done}/${running.total}`);
      if (running.done === 1) void assistant.cancel();
    });
    expect(await assistant.makeTemplates(ORDER)).toEqual([]);
    stop();
    expect(told).toEqual(["0/2", "1/2"]);
    expect(state()).toMatchObject({ running: null, notice: { kind: "cancelled", job: "templates" } });
    expect(await assistant.makeTemplates(ORDER)).toHaveLength(2);
  });
});
