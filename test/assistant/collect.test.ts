import { newFormWorkbook } from "../../src/adapters/xlsx/newFormWorkbook";
import { run } from "../../src/core/run";
import type { FormWorkbook } from "../../src/core/show/forms/formWorkbook";
import { planTemplates } from "../../src/core/show/handout/planTemplates";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { day } from "../builders/day";
import { aMaster, FAGAI, KEXIN, sentTo } from "../core/show/collecting/aCollection";
import { problems, tasks } from "../flow/flow";
import { drawnBook } from "../support/drawnBook";
import { filledForm } from "../support/filledForm";
import { assistantOver, type AroundBook, type AssistantForTest } from "../support/sampleAssistant";
import { readOnly } from "./troubles";

const TODAY = "2024-07-06";
const MASTER = "2024年6月台账.xlsx";

async function fileOf(form: FormWorkbook, name: string) {
  return { name, bytes: await newFormWorkbook(form) };
}

const progress = (values: Readonly<Record<string, Readonly<Record<string, string | number>>>>) =>
  filledForm(sentTo(KEXIN), "任务", values);

/** What 县工信科技局 returned: a cell to be merged and one that went backwards. */
const KEXINS = fileOf(progress({ 任务1: { 完成率: 0.7 }, 任务2: { 完成率: 0.1 } }), "工信.xlsx");
const FAGAIS = fileOf(sentTo(FAGAI), "发改.xlsx");
const kexin = () => KEXINS;
const fagai = () => FAGAIS;

async function collecting(master: WorkbookSnapshot = aMaster(), around?: AroundBook) {
  const made = assistantOver([master], around);
  await made.assistant.check("2024-06-30");
  const view = async () => (await made.assistant.collection(TODAY))!;
  const merge = async () => made.assistant.mergeReturned((await view()).version, TODAY);
  return { ...made, view, merge };
}

function valueOf({ books }: AssistantForTest, sheet: string, row: number, column: number) {
  const found = books[0]!.users().sheets.find(({ name }) => name === sheet);
  return found?.rows.find((one) => one.row === row)?.cells[column - 1] ?? null;
}
const RATE = 16;

describe("laying returned files beside the workbook (MONTH §5)", () => {
  test("before a check there is nothing to set them against; with nothing chosen nobody is missing", async () => {
    const { assistant } = assistantOver([aMaster()]);
    expect(await assistant.collection(TODAY)).toBeNull();
    const { view } = await collecting();
    expect(await view()).toMatchObject({ month: null, trouble: null, files: [], units: [], missing: [], changes: 0 });
  });

  test("units by what they answered, and who is missing; nothing is written", async () => {
    const made = await collecting();
    const before = made.books[0]!.users();
    await made.assistant.takeReturned([await kexin(), await fagai()]);
    expect(made.state().notice).toEqual({ kind: "returned-taken", count: 2, same: 0 });
    expect(await made.view()).toMatchObject({
      month: "2024-06",
      files: [
        { file: "发改.xlsx", unit: FAGAI, status: "unchanged" },
        { file: "工信.xlsx", unit: KEXIN, status: "merged" },
      ],
      units: [
        { name: FAGAI, standing: "unchanged", changes: 0, decisions: 0 },
        { name: KEXIN, standing: "to-decide", changes: 1, decisions: 1 },
      ],
      changes: 1,
      fresh: 1,
      kinds: [],
    });
    expect(made.books[0]!.users()).toEqual(before);
    await made.assistant.dropReturned(["发改.xlsx"]);
    expect((await made.view()).missing).toEqual([
      { unit: FAGAI, rows: 2, cells: 12 },
      { unit: "县自然资源局", rows: 1, cells: 3 },
    ]);
    await made.assistant.dropReturned(null);
    expect(await made.view()).toMatchObject({ files: [], units: [], missing: [] });
  });

  test("each change has its row and cell, before and after", async () => {
    const made = await collecting();
    await made.assistant.takeReturned([await kexin()]);
    const { changes, decisions } = await made.assistant.returnsOf(KEXIN, TODAY);
    expect(changes).toEqual([
      {
        place: { file: MASTER, sheet: "任务", row: 3, cell: "P3" },
        matter: "任务1",
        heading: "完成率",
        before: "60%",
        after: "70%",
        isDone: false,
      },
    ]);
    expect(decisions).toMatchObject([
      {
        id: null,
        kind: "regressed",
        place: { cell: "P4" },
        sent: "60%",
        returned: "10%",
        now: "60%",
        from: "工信.xlsx",
      },
    ]);
  });

  test("chosen once more, a file of the same content is not laid there twice; another of its name is", async () => {
    const made = await collecting();
    await made.assistant.takeReturned([await kexin()]);
    await made.assistant.takeReturned([await kexin(), await fileOf(sentTo(KEXIN), "工信.xlsx")]);
    expect(made.state().notice).toEqual({ kind: "returned-taken", count: 1, same: 1 });
    expect((await made.view()).files.map(({ file }) => file)).toEqual(["工信.xlsx", "工信.xlsx (2)"]);
  });

  test("a file that cannot be read stops nobody, and is named with what to do", async () => {
    const made = await collecting();
    const broken = { name: "坏.xlsx", bytes: new TextEncoder().encode("%PDF-1.7") };
    await made.assistant.takeReturned([broken, await fagai()]);
    expect((await made.view()).files).toMatchObject([
      { file: "发改.xlsx", status: "unchanged" },
      { file: "坏.xlsx", status: "unreadable", sentence: { zh: expect.stringContaining("《坏.xlsx》") } },
    ]);
  });

  test("a stranger's file alone makes nobody missing", async () => {
    const made = await collecting();
    const elsewhere = drawnBook(tasks([{ 具体任务: "别县的任务" }, { 具体任务: "另一件" }]), "别县台账.xlsx");
    await made.assistant.takeReturned([await fileOf(sentTo(KEXIN, elsewhere), "别县.xlsx")]);
    expect(await made.view()).toMatchObject({ files: [{ status: "foreign" }], units: [], missing: [] });
  });

  test("cancelled while they are read, none of them lies there", async () => {
    const made = await collecting();
    const files = [await kexin(), await fagai()];
    const end = await made.assistant.subscribe(({ running }) => {
      if (running?.cancelling === false && (running.done ?? 0) > 0) void made.assistant.cancel();
    });
    await made.assistant.takeReturned(files);
    end();
    expect(made.state().notice).toEqual({ kind: "cancelled", job: "take-returned" });
    expect((await made.view()).files).toEqual([]);
  });

  test("an old workbook takes nothing in, and it is said", async () => {
    const made = await collecting(aMaster(), readOnly);
    await made.assistant.takeReturned([await kexin()]);
    expect((await made.view()).trouble?.zh).toContain(`《${MASTER}》是旧格式`);
    await made.merge();
    expect(made.state().notice).toMatchObject({ kind: "failed", job: "collect", error: "not-writable" });
  });
});

test("a template of several workbooks is collected into each; together it is one answer, taken back as one", async () => {
  const books = [drawnBook(tasks([{}]), "任务.xlsx"), drawnBook(problems([{ 牵头单位: KEXIN }]), "问题.xlsx")];
  const order = { rows: "lead", units: null, due: null, widthsOf: () => [] } as const;
  const [sent] = planTemplates(run(books, { asOf: day("2024-06-30") }), order).files.filter(
    ({ unit }) => unit === KEXIN,
  );
  const tasksFilled = filledForm(sent!.form(), "任务", { 任务1: { 完成率: 0.7 } });
  const made = assistantOver(books);
  await made.assistant.check("2024-06-30");
  const before = made.books.map((book) => book.users());
  await made.assistant.takeReturned([
    await fileOf(filledForm(tasksFilled, "问题", { 问题1: { 进展情况: "已协调" } }), "工信.xlsx"),
  ]);
  const view = await made.assistant.collection(TODAY);
  expect(view).toMatchObject({
    files: [{ status: "merged", rows: 2 }],
    units: [{ name: KEXIN, changes: 2 }],
    changes: 2,
  });
  expect((await made.assistant.returnsOf(KEXIN, TODAY)).changes.map(({ place }) => place.file)).toEqual([
    "任务.xlsx",
    "问题.xlsx",
  ]);
  await made.assistant.mergeReturned(view!.version, TODAY);
  expect(made.state()).toMatchObject({ notice: { kind: "collected", merged: 2 }, undo: { what: "collection" } });
  await made.assistant.undo();
  expect(made.books.map((book) => book.users())).toEqual(before);
});

describe("merging and deciding (MONTH §5, DECIDED F7)", () => {
  const merged = async () => {
    const made = await collecting();
    await made.assistant.takeReturned([await kexin()]);
    await made.merge();
    return made;
  };
  const lineOf = async (made: Awaited<ReturnType<typeof collecting>>) =>
    (await made.assistant.returnsOf(KEXIN, TODAY)).decisions.map(({ id }) => id!);
  const take = { verdict: { kind: "take" }, today: TODAY } as const;

  test("what nobody contradicts is written, the rest waits in 汇总待定; checked again; taken back exactly", async () => {
    const made = await collecting();
    const before = made.books[0]!.users();
    await made.assistant.takeReturned([await kexin()]);
    await made.merge();
    expect(made.state()).toMatchObject({
      notice: { kind: "collected", merged: 1, fresh: 1, carriedOut: 0 },
      undo: { what: "collection" },
      stale: false,
      check: { check: 2 },
    });
    expect([valueOf(made, "任务", 3, RATE), valueOf(made, "任务", 4, RATE)]).toEqual([0.7, 0.6]);
    expect(await made.view()).toMatchObject({
      files: [{ file: "工信.xlsx", status: "taken" }],
      units: [{ name: KEXIN, standing: "to-decide", changes: 1, decisions: 1 }],
      kinds: [{ kind: "regressed", count: 1, verdicts: ["take", "keep"] }],
      changes: 0,
      fresh: 0,
    });
    expect((await made.assistant.returnsOf(KEXIN, TODAY)).changes).toMatchObject([
      { before: "60%", after: "70%", isDone: true },
    ]);
    await made.merge();
    expect(made.state().notice).toEqual({ kind: "nothing-to-do", job: "collect" });
    await made.assistant.undo();
    expect(made.books[0]!.users()).toEqual(before);
    expect(await made.view()).toMatchObject({ files: [{ status: "merged" }], changes: 1, fresh: 1, kinds: [] });
  });

  test("that formulas still show what they gave before is told where it is so", async () => {
    for (const isStale of [false, true]) {
      const made = await collecting(aMaster(), (book) => ({
        ...book,
        port: { ...book.port, edit: async (edit) => ({ ...(await book.port.edit(edit)), isStale }) },
      }));
      await made.assistant.takeReturned([await kexin()]);
      await made.merge();
      expect(made.state().notice).toMatchObject({ kind: "collected", merged: 1, hasOldFormulas: isStale });
      await made.assistant.decide({ target: { lines: await lineOf(made) }, ...take });
      expect(made.state().notice).toMatchObject({ kind: "decided", count: 1, hasOldFormulas: isStale });
    }
  });

  test.each([
    ["采用报送", { kind: "take" }, 0.1],
    ["保留原值", { kind: "keep" }, 0.6],
    ["改为：80%", { kind: "instead", text: "80%" }, 0.8],
  ] as const)("%s: carried out and moved to 已处理; taken back, decided otherwise", async (words, verdict, value) => {
    const made = await merged();
    const before = made.books[0]!.users();
    await made.assistant.decide({ target: { lines: await lineOf(made) }, verdict, today: TODAY });
    expect(made.state()).toMatchObject({
      notice: { kind: "decided", count: 1, notCarriedOut: [] },
      undo: { what: "decisions" },
    });
    expect(valueOf(made, "任务", 4, RATE)).toBe(value);
    const done = made.books[0]!.users().sheets.find(({ name }) => name === "已处理")!;
    expect(done.rows.some(({ cells }) => cells.includes(words))).toBe(true);
    expect(await made.view()).toMatchObject({ kinds: [], units: [{ standing: "taken" }] });
    await made.assistant.undo();
    expect(made.books[0]!.users()).toEqual(before);
    await made.assistant.decide({ ...take, target: { lines: await lineOf(made) } });
    expect(valueOf(made, "任务", 4, RATE)).toBe(0.1);
  });

  test("all of a kind at once, and no other", async () => {
    const made = await collecting();
    const values = { 任务1: { 完成率: 0.1 }, 任务2: { 完成率: 0.2, 完成状态: "大概" } };
    await made.assistant.takeReturned([await fileOf(progress(values), "工信.xlsx")]);
    await made.merge();
    const { version, kinds } = await made.view();
    expect(kinds.map(({ kind, count }) => [kind, count])).toEqual([
      ["regressed", 2],
      ["unreadable", 1],
    ]);
    await made.assistant.decide({ ...take, target: { kind: "regressed", version } });
    expect([valueOf(made, "任务", 3, RATE), valueOf(made, "任务", 4, RATE)]).toEqual([0.1, 0.2]);
    expect((await made.view()).kinds).toMatchObject([{ kind: "unreadable", count: 1 }]);
  });

  test("what is written under 决定 on the sheet is left to the next merging, which carries it out", async () => {
    const made = await merged();
    const sheet = made.books[0]!.users().sheets.find(({ name }) => name === "汇总待定")!;
    const head = sheet.rows.find(({ cells }) => cells[0] === "待定事项")!;
    const column = String.fromCharCode(65 + head.cells.indexOf("决定"));
    await made.books[0]!.edit({
      newSheets: [],
      cells: [{ sheet: "汇总待定", cell: `${column}${head.row + 1}`, value: "采用报送" }],
    });
    await made.assistant.check("2024-06-30");
    expect(await made.view()).toMatchObject({ decided: 1 });
    await made.merge();
    expect(made.state().notice).toMatchObject({ kind: "collected", merged: 0, carriedOut: 1 });
    expect(valueOf(made, "任务", 4, RATE)).toBe(0.1);
  });

  test("where the workbook has changed since the list was shown, nothing is written, and it is said", async () => {
    const made = await merged();
    const lines = await lineOf(made);
    const { version } = await made.view();
    await made.books[0]!.edit({ newSheets: [], cells: [{ sheet: "任务", cell: "P4", value: 0.65 }] });
    const before = made.books[0]!.users();
    for (const target of [{ lines }, { kind: "regressed", version } as const]) {
      await made.assistant.decide({ ...take, target });
      expect(made.state().notice).toMatchObject({ kind: "failed", job: "decide", error: "conflict" });
    }
    await made.assistant.mergeReturned(version, TODAY);
    expect(made.state().notice).toMatchObject({ kind: "failed", job: "collect", error: "conflict" });
    expect(made.books[0]!.users()).toEqual(before);
    await made.assistant.decide({ ...take, target: { lines: await lineOf(made) } });
    expect(valueOf(made, "任务", 4, RATE)).toBe(0.1);
  });

  test("what cannot be carried out stays, and the sentence says why", async () => {
    const made = await merged();
    const lines = await lineOf(made);
    await made.assistant.decide({ target: { lines }, verdict: { kind: "instead", text: "差不多" }, today: TODAY });
    expect(made.state().notice).toMatchObject({
      kind: "decided",
      count: 0,
      notCarriedOut: [expect.objectContaining({ zh: expect.stringContaining("差不多") })],
    });
    expect(await lineOf(made)).toEqual(lines);
  });

  test("a cell that the workbook refuses becomes a decision, and the rest is merged", async () => {
    const refusing: AroundBook = (book) => ({
      ...book,
      port: {
        ...book.port,
        edit: async (edit) => {
          const refused = edit.cells.filter(({ sheet, cell }) => sheet === "任务" && cell === "P3");
          const rest = edit.cells.filter((cell) => !refused.includes(cell));
          const result = await book.port.edit({ ...edit, cells: rest });
          return { ...result, refused: refused.map(({ sheet, cell }) => ({ sheet, cell, why: "formula" as const })) };
        },
      },
    });
    const made = await collecting(aMaster(), refusing);
    await made.assistant.takeReturned([await kexin()]);
    await made.merge();
    expect(made.state().notice).toMatchObject({ kind: "collected", merged: 0, fresh: 2 });
    expect((await made.view()).kinds.map(({ kind }) => kind).sort()).toEqual(["formula", "regressed"]);
    expect(valueOf(made, "任务", 3, RATE)).toBe(0.6);
  });
});
