import { assistantOver, sampleAssistant } from "../support/sampleAssistant";
import { checkedAssistant, DAY, problemBook, PROBLEMS, taskBook } from "./drawnMonth";
import { on, tasks } from "../flow/flow";
import { drawnBook } from "../support/drawnBook";
import { byWayOf, Door, during, failed, readOnly, Trouble } from "./troubles";

const BOTH = [taskBook, problemBook];

test("each workbook of the sample month gets marks on its own sheets, and loses them all again", async () => {
  const { assistant, state, books } = await sampleAssistant();
  await assistant.mark();
  expect(state()).toMatchObject({ marked: true, notice: { kind: "marked" } });
  for (const book of books) {
    const sheets = new Set(book.users().sheets.map(({ name }) => name));
    expect(book.marks().every(({ sheet }) => sheets.has(sheet))).toBe(true);
  }
  expect(books.flatMap((book) => book.marks()).length).toBeGreaterThan(0);
  await assistant.unmark();
  expect(state()).toMatchObject({ marked: false, notice: { kind: "unmarked" } });
  expect(books.flatMap((book) => book.marks())).toEqual([]);
});

test("red and yellow rows are counted, and cells with an error or a warning; hints are not marked", async () => {
  const { assistant, state } = await checkedAssistant();
  await assistant.mark();
  // Red: rows 5, 6, 9 and 10. Cells: N5, G6, H7, H10 and H11.
  expect(state().notice).toEqual({ kind: "marked", rows: 4, cells: 5, leftOut: [] });
});

test("marks change no cell, and figure sheets stay as they are", async () => {
  const { assistant, books } = await checkedAssistant();
  await assistant.writeSheets();
  const [users, ours] = [books[0]!.users(), books[0]!.ours()];
  await assistant.mark();
  await assistant.unmark();
  expect([books[0]!.users(), books[0]!.ours()]).toEqual([users, ours]);
});

test("before any check there is nothing to mark by", async () => {
  const { assistant, state, books } = assistantOver([taskBook]);
  await assistant.mark();
  expect(state()).toMatchObject({ marked: false, notice: { kind: "failed", job: "mark", error: "bad-arguments" } });
  expect(books[0]!.marks()).toEqual([]);
});

test("what has changed since is checked again first", async () => {
  const { assistant, state, books } = await checkedAssistant();
  await books[0]!.edit({ newSheets: [], cells: [{ sheet: "任务", cell: "H7", value: "县工信科技局" }] });
  await assistant.changed([{ kind: "structure", sheet: null }]);
  await assistant.mark();
  expect(state()).toMatchObject({ stale: false, notice: { kind: "marked", rows: 4, cells: 4 } });
});

test("what has changed unheard is found before anything is marked", async () => {
  const { assistant, state, books } = await checkedAssistant();
  await books[0]!.edit({ newSheets: [], cells: [{ sheet: "任务", cell: "H7", value: "县工信科技局" }] });
  await assistant.mark();
  expect(state()).toMatchObject({ stale: false, notice: { kind: "marked", rows: 4, cells: 4 } });
});

test("where nothing has changed the check stands, and with it the keys of its list", async () => {
  const { assistant, state } = await checkedAssistant();
  const { check } = state();
  await assistant.mark();
  expect(state().check).toBe(check);
});

test("a workbook that nothing can be put into is left out, and where there is no other it says why", async () => {
  const onlyFirst = await checkedAssistant((book, place) => (place === 1 ? readOnly(book, place) : book), BOTH);
  await onlyFirst.assistant.mark();
  expect(onlyFirst.state().notice).toEqual({ kind: "marked", rows: 4, cells: 5, leftOut: [] });
  expect(onlyFirst.books[1]!.marks()).toEqual([]);
  await onlyFirst.assistant.unmark();
  expect(onlyFirst.books[0]!.marks()).toEqual([]);

  const none = await checkedAssistant(readOnly, BOTH);
  await none.assistant.mark();
  expect(none.state()).toMatchObject({ marked: false, notice: { kind: "failed", job: "mark", error: "not-writable" } });
});

test.each(["mark", "unmark"] as const)(
  "where the workbook refuses to %s, the sentence says what to do",
  async (job) => {
    const trouble = new Trouble();
    const { assistant, state } = await checkedAssistant(byWayOf(trouble.meet, "write"));
    await assistant.mark();
    await assistant.unmark();
    const { marked } = state();
    trouble.begin();
    await assistant[job]();
    expect(state()).toMatchObject({ running: null, marked, notice: failed(job) });
  },
);

test.each(["mark", "unmark"] as const)("asked to %s while a check runs it is refused kindly", async (job) => {
  const door = new Door();
  const { assistant, state, books } = await checkedAssistant(byWayOf(door.pass, "read"));
  await assistant.mark();
  const before = books[0]!.marks();
  await assistant.check(DAY);
  await during(
    door,
    () => assistant.check(DAY),
    async () => {
      await assistant[job]();
      expect(state().notice).toEqual({ kind: "busy", running: "check" });
    },
  );
  expect(books[0]!.marks()).toBe(before);
});

describe("of several workbooks", () => {
  const other = tasks([{ 任务编号: "ZD-21", 具体任务: "举办钻石文化节", 完成时限: on("2024-03-31") }]);
  const TWO = [taskBook, drawnBook(other, "任务二.xlsx")];

  test("all are marked or none: cancelling works until the first is touched", async () => {
    const { assistant, state, books } = await checkedAssistant(undefined, TWO);
    const stop = await assistant.subscribe(({ running }) => {
      if (running?.step === "writing" && !running.cancelling) void assistant.cancel();
    });
    await assistant.mark();
    expect(state()).toMatchObject({ marked: false, notice: { kind: "cancelled", job: "mark" } });
    expect(books.flatMap((book) => book.marks())).toEqual([]);

    stop();
    await assistant.subscribe(({ running }) => {
      if (running?.cancellable === false) void assistant.cancel();
    });
    await assistant.mark();
    expect(state()).toMatchObject({ marked: true, notice: { kind: "marked" } });
    expect(books.map((book) => book.marks().length > 0)).toEqual([true, true]);
  });

  test("where the second refuses, the state tells that there are marks, and they can be cleared", async () => {
    const trouble = new Trouble();
    const around = byWayOf(trouble.meet, "write", (place) => place === 1);
    const { assistant, state, books } = await checkedAssistant(around, TWO);
    trouble.begin();
    await assistant.mark();
    expect(state()).toMatchObject({ marked: true, notice: failed("mark") });
    expect(books[0]!.marks()).not.toEqual([]);
    trouble.end();
    await assistant.unmark();
    expect(books[0]!.marks()).toEqual([]);
  });
});

test("a workbook closed since is not marked", async () => {
  const { assistant, books, close } = await checkedAssistant(undefined, BOTH);
  close(PROBLEMS);
  await assistant.mark();
  expect(books[0]!.marks()).not.toEqual([]);
  expect(books[1]!.marks()).toEqual([]);
});

test("of a day set since the last check: it is checked again first", async () => {
  const { assistant, state } = await checkedAssistant();
  await assistant.mark("2024-05-31");
  expect(state()).toMatchObject({ check: { asOf: "2024-05-31" }, notice: { kind: "marked" } });
});
