import { drawnSheet } from "../support/drawnBook";
import { assistantOver, sampleAssistant } from "../support/sampleAssistant";
import { checkedAssistant, DAY, problemBook, taskBook, TASKS } from "./drawnMonth";
import { byWayOf, Door, during, failed, readOnly, told, Trouble } from "./troubles";

const SETTINGS = drawnSheet(
  [
    ["考核设置", null],
    ["项目", "值"],
    ["红灯落后", "40%"],
  ],
  { name: "考核设置" },
);
const firstReadOnly: typeof readOnly = (book, place) => (place === 0 ? readOnly(book, place) : book);

const YELLOW = { kind: "scoring", name: "黄灯临期天数", value: "30" } as const;

test("of the sample month are written into its own sheet and hold at once", async () => {
  const { assistant, state } = await sampleAssistant("重点任务");
  await assistant.changeSettings([YELLOW, { kind: "scoring", name: "红灯落后", value: "40%" }]);
  expect(state().notice).toMatchObject({ kind: "settings-written", refused: 0 });
  const { scoring, sheets } = await assistant.settings();
  expect(sheets).toContain("考核设置");
  expect(scoring.find(({ name }) => name === "黄灯临期天数")).toMatchObject({ value: "30", defaultValue: "15" });
  expect(scoring.find(({ name }) => name === "红灯落后")).toMatchObject({ value: "40%", defaultValue: "30%" });
});

test("what is written is told by sheet, can be taken back, and is checked again", async () => {
  const made = await checkedAssistant();
  const { assistant, state } = made;
  const steps = await told(made, () => assistant.changeSettings([YELLOW]));
  expect(steps).toEqual(["-", "settings reading", "settings writing", "settings reading", "settings computing", "-"]);
  expect(state()).toMatchObject({
    stale: false,
    notice: { kind: "settings-written", sheets: ["考核设置"], refused: 0 },
    undo: { what: "settings" },
  });
});

test("figures follow: what was red for being far behind is so no longer", async () => {
  const { assistant, state } = await checkedAssistant();
  expect(state().check!.lights).toMatchObject({ red: 4, yellow: 0 });
  // Row 9 is 37.3 points behind and not overdue.
  await assistant.changeSettings([{ kind: "scoring", name: "红灯落后", value: "40%" }]);
  expect(state().check!.lights).toMatchObject({ red: 3, yellow: 1 });
});

test("changed again, the line that is there is changed", async () => {
  const { assistant, books } = await checkedAssistant();
  await assistant.changeSettings([YELLOW]);
  const rows = () => books[0]!.users().sheets.find(({ name }) => name === "考核设置")!.rows.length;
  const before = rows();
  await assistant.changeSettings([{ ...YELLOW, value: "20" }]);
  expect(rows()).toBe(before);
  const { scoring } = await assistant.settings();
  expect(scoring.find(({ name }) => name === YELLOW.name)).toMatchObject({ value: "20" });
});

test("a name that was not understood, confirmed once, is understood from then on", async () => {
  const { assistant, state, books } = await checkedAssistant();
  await assistant.changeSettings([{ kind: "alias", of: "单位", canonical: "县工信科技局", written: "县工信据" }]);
  expect(state()).toMatchObject({
    notice: { kind: "settings-written", sheets: ["名录"] },
    check: { counts: { error: 1 } },
  });
  expect((await assistant.settings()).unknownNames).toEqual([]);
  expect(books[0]!.users().sheets.map(({ name }) => name)).toEqual(["任务", "名录"]);
});

test("sheets that are missing are made with the defaults, and change nothing", async () => {
  const { assistant, state } = await checkedAssistant();
  const { counts, lights } = state().check!;
  await assistant.changeSettings([{ kind: "default-sheets" }]);
  expect((await assistant.settings()).sheets).toEqual(["名录", "考核设置", "加减分", "例外", "专业镇认定"]);
  expect(state().check).toMatchObject({ counts, lights });
  await assistant.changeSettings([{ kind: "default-sheets" }]);
  expect(state().notice).toEqual({ kind: "nothing-to-do", job: "settings" });
});

test.each([
  ["that cannot be", { ...YELLOW, value: "很多" }, "不小于0的整数"],
  ["of no name", { ...YELLOW, name: "没有这一项" }, "没有这一项"],
])("a value %s is refused with what it should be, and nothing is written", async (_, change, said) => {
  const { assistant, state, books } = await checkedAssistant();
  const before = books[0]!.users();
  await assistant.changeSettings([change]);
  expect(state()).toMatchObject({ undo: null, notice: { kind: "failed", job: "settings", error: "bad-arguments" } });
  expect(state().notice).toHaveProperty("sentence.zh", expect.stringContaining(said));
  expect(books[0]!.users()).toEqual(before);
});

test("of several values one that cannot be holds back all", async () => {
  const { assistant, books } = await checkedAssistant();
  const before = books[0]!.users();
  await assistant.changeSettings([YELLOW, { kind: "scoring", name: "红灯落后", value: "红" }]);
  expect(books[0]!.users()).toEqual(before);
});

test("no change is nothing to do", async () => {
  const { assistant, state } = await checkedAssistant();
  await assistant.changeSettings([]);
  expect(state()).toMatchObject({ undo: null, notice: { kind: "nothing-to-do", job: "settings" } });
});

test("of several workbooks they go into the month's book, and into no other (MONTH §1)", async () => {
  const bookWithSettings = { ...problemBook, sheets: [...problemBook.sheets, SETTINGS] };
  for (const [books, place] of [
    [[taskBook, problemBook], 0],
    // The first that has a settings sheet.
    [[taskBook, bookWithSettings], 1],
  ] as const) {
    const made = await checkedAssistant(undefined, books);
    const before = made.books.map((book) => book.users());
    expect(await made.assistant.settings()).toMatchObject({ book: books[place].file, writable: true });
    await made.assistant.changeSettings([YELLOW]);
    expect(made.state()).toMatchObject({
      notice: { kind: "settings-written", refused: 0 },
      undo: { what: "settings" },
    });
    const after = made.books.map((book) => book.users());
    expect(after.map((book, at) => JSON.stringify(book) === JSON.stringify(before[at]))).toEqual(
      books.map((_, at) => at !== place),
    );
    const { scoring } = await made.assistant.settings();
    expect(scoring.find(({ name }) => name === YELLOW.name)).toMatchObject({ value: "30" });
    await made.assistant.undo();
    expect(made.books.map((book) => book.users())).toEqual(before);
  }
});

test("which settings sheets there are is told of the month's book", async () => {
  const bookWithSettings = { ...problemBook, sheets: [...problemBook.sheets, SETTINGS] };
  const { assistant } = await checkedAssistant(undefined, [taskBook, bookWithSettings]);
  expect((await assistant.settings()).sheets).toEqual(["考核设置"]);
});

test.each([
  ["a workbook that cannot be written into", readOnly, [taskBook]],
  ["a month's book that cannot be written into", firstReadOnly, [taskBook, problemBook]],
])("into %s they are not written, and it says so", async (_, around, books) => {
  const made = await checkedAssistant(around, books);
  await made.assistant.changeSettings([YELLOW]);
  expect(made.state().notice).toMatchObject({ kind: "failed", job: "settings", error: "not-writable" });
  expect(made.state().notice).toHaveProperty("sentence.zh", expect.stringContaining(`主工作簿《${TASKS}》`));
  expect((await made.assistant.settings()).writable).toBe(false);
  expect(made.books.map((book) => book.users().sheets.length)).toEqual(books.map(({ sheets }) => sheets.length));
});

test("before any check it says what to do first", async () => {
  const { assistant, state, books } = assistantOver([taskBook]);
  await assistant.changeSettings([YELLOW]);
  expect(state().notice).toMatchObject({ kind: "failed", job: "settings", error: "bad-arguments" });
  expect(books[0]!.users().sheets).toHaveLength(1);
});

test("where the workbook has changed since, it is read again before anything is written", async () => {
  const { assistant, state, books } = await checkedAssistant();
  // Somebody makes the sheet themselves meanwhile.
  const elsewhere = await checkedAssistant();
  await elsewhere.assistant.changeSettings([YELLOW]);
  const sheet = elsewhere.books[0]!.users().sheets[1]!;
  const rows = sheet.rows.map(({ cells }) => ({
    cells: cells.map((value) => ({ value: value as string, role: "text" as const })),
  }));
  await books[0]!.edit({ newSheets: [{ name: "考核设置", columns: [], rows }], cells: [] });
  await assistant.changed([{ kind: "structure", sheet: "考核设置" }]);
  expect(state().stale).toBe(true);
  await assistant.changeSettings([{ ...YELLOW, value: "20" }]);
  expect(state()).toMatchObject({ stale: false, notice: { kind: "settings-written", refused: 0 } });
  expect(books[0]!.users().sheets.map(({ name }) => name)).toEqual(["任务", "考核设置"]);
});

test("where the workbook refuses, the sentence says what to do", async () => {
  const trouble = new Trouble();
  const { assistant, state } = await checkedAssistant(byWayOf(trouble.meet, "edit"));
  trouble.begin();
  await assistant.changeSettings([YELLOW]);
  expect(state()).toMatchObject({ running: null, undo: null, notice: failed("settings") });
});

test("asked for while a check runs it is refused kindly", async () => {
  const door = new Door();
  const { assistant, state, books } = await checkedAssistant(byWayOf(door.pass, "read"));
  await during(
    door,
    () => assistant.check(DAY),
    async () => {
      await assistant.changeSettings([YELLOW]);
      expect(state().notice).toEqual({ kind: "busy", running: "check" });
    },
  );
  expect(books[0]!.users().sheets).toHaveLength(1);
});
