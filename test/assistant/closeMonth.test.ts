import { run } from "../../src/core/run";
import { drawnBook } from "../support/drawnBook";
import { archiveOf, withCell } from "../support/closedBook";
import { day } from "../builders/day";
import { tasks } from "../flow/flow";
import { assistantOver, sampleAssistant } from "../support/sampleAssistant";
import { checkedAssistant, DAY, problemBook, taskBook, TASKS } from "./drawnMonth";
import { byWayOf, failed, readOnly, Trouble } from "./troubles";

const TODAY = "2024-07-03";
const BOTH = [taskBook, problemBook];

/** Two months of the same three tasks: in June one is done, one has gone back, one is new and one is gone. */
const [MAY, JUNE] = [
  [
    { 任务编号: "A-1", 具体任务: "建展厅", 完成状态: "进行中", 完成率: "40%" },
    { 任务编号: "A-2", 具体任务: "修大路", 完成状态: "进行中", 完成率: "60%" },
    { 任务编号: "A-3", 具体任务: "办展会", 完成状态: "进行中", 完成率: "10%" },
  ],
  [
    { 任务编号: "A-1", 具体任务: "建展厅", 完成状态: "已完成", 完成率: "100%", 实际完成时间: "2024-06-20" },
    { 任务编号: "A-2", 具体任务: "修大路", 完成状态: "进行中", 完成率: "50%" },
    { 任务编号: "A-4", 具体任务: "建平台", 完成状态: "进行中", 完成率: "10%" },
  ],
].map((rows) => drawnBook([tasks(rows)], TASKS));

async function closed(made: Awaited<ReturnType<typeof checkedAssistant>>, reason: string | null = null): Promise<void> {
  const view = await made.assistant.closing(TODAY);
  await made.assistant.closeMonth({ check: view!.check, reason, today: TODAY });
}

describe("closing a month (MONTH §2)", () => {
  test("before a check there is nothing to close", async () => {
    const { assistant, state } = assistantOver([taskBook]);
    expect(await assistant.closing(TODAY)).toBeNull();
    await assistant.closeMonth({ check: 1, reason: null, today: TODAY });
    expect(state().notice).toMatchObject({ kind: "failed", job: "close", error: "bad-arguments" });
  });

  test("says beforehand what will be kept, where, and what ought to be known", async () => {
    const { assistant, state } = await checkedAssistant(undefined, BOTH);
    expect(await assistant.closing(TODAY)).toMatchObject({
      month: "2024-06",
      asOf: DAY,
      book: TASKS,
      writable: true,
      closed: null,
      version: 1,
      records: state().check!.records,
      warnings: [{ kind: "open-errors", count: state().check!.counts.error }],
    });
  });

  test("says beforehand that the month is not over", async () => {
    const { assistant } = await checkedAssistant();
    const isSaid = async (today: string) =>
      (await assistant.closing(today))!.warnings.some(({ kind }) => kind === "not-ended");
    expect([await isSaid("2024-06-30"), await isSaid("2024-06-29")]).toEqual([false, true]);
  });

  test("keeps the month in the month's book and nowhere else, and is taken back exactly", async () => {
    const made = await checkedAssistant(undefined, BOTH);
    const { assistant, state, books } = made;
    const before = books.map((book) => book.users());
    const view = await assistant.closing(TODAY);
    await closed(made);
    expect(state()).toMatchObject({
      notice: {
        kind: "month-closed",
        month: "2024-06",
        version: 1,
        groups: view!.groups,
        records: view!.records,
        warnings: view!.warnings,
        book: TASKS,
      },
      undo: { what: "closing" },
      stale: false,
    });
    expect(
      books.map((book) =>
        book
          .users()
          .sheets.slice(1)
          .map(({ name }) => name),
      ),
    ).toEqual([["月度存档", "存档明细"], []]);
    expect(books[0]!.users().sheets[0]).toEqual(before[0]!.sheets[0]);
    await assistant.undo();
    expect(books.map((book) => book.users())).toEqual(before);
    expect(state()).toMatchObject({ undo: null, notice: { kind: "undone", left: 0 } });
    expect((await assistant.months())!.history.months).toEqual([]);
  });

  test("gives the same archive as the command line's plan for the same day", async () => {
    const made = await checkedAssistant(undefined, BOTH);
    await closed(made);
    const archive = archiveOf(BOTH, DAY, { closed: TODAY });
    const own = made.books[0]!.users().sheets.slice(1);
    const values = (sheets: readonly (typeof own)[number][]) =>
      sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => Array.from(cells, (value) => value ?? null))]);
    expect(values(own)).toEqual(values(archive.sheets));
  });

  test("a month that is closed is closed again with a reason only, the old version stays, and that is undone alone", async () => {
    const made = await checkedAssistant();
    const { assistant, state, books } = made;
    await closed(made);
    expect(await assistant.closing(TODAY)).toMatchObject({ closed: { version: 1, asOf: DAY }, version: 2 });
    const first = books[0]!.users();
    await closed(made);
    expect(state().notice).toMatchObject({ kind: "failed", job: "close", error: "bad-arguments" });
    await closed(made, "核实无误");
    expect(state().notice).toHaveProperty("sentence.zh", expect.stringContaining("没有说明改了什么"));
    expect(books[0]!.users()).toEqual(first);
    await closed(made, "万安镇第3项办结时间补报");
    expect(state()).toMatchObject({ notice: { kind: "month-closed", version: 2 }, undo: { what: "closing" } });
    expect(books[0]!.users().sheets[1]!.rows.slice(0, first.sheets[1]!.rows.length)).toEqual(first.sheets[1]!.rows);
    expect((await assistant.months())!.history.months).toEqual([{ month: "2024-06", asOf: DAY, version: 2 }]);
    await assistant.undo();
    expect(books[0]!.users()).toEqual(first);
    expect(state().undo).toMatchObject({ what: "closing" });
    await assistant.undo();
    expect(books[0]!.users()).toEqual({ ...taskBook, sheets: first.sheets.slice(0, 1) });
  });

  test("a workbook that has changed since it was shown is checked again, and not closed", async () => {
    const made = await checkedAssistant();
    const { assistant, state, books } = made;
    const view = await assistant.closing(TODAY);
    await books[0]!.edit({ newSheets: [], cells: [{ sheet: "任务", cell: "H7", value: "县工信科技局" }] });
    await assistant.closeMonth({ check: view!.check, reason: null, today: TODAY });
    expect(state()).toMatchObject({ undo: null, notice: { kind: "failed", job: "close", error: "conflict" } });
    expect(books[0]!.users().sheets).toHaveLength(1);
    await closed(made);
    expect(state().notice).toMatchObject({ kind: "month-closed" });
  });

  test.each([
    ["cannot be written into", readOnly, "not-writable"],
    ["refuses", null, "locked"],
  ])("where the month's book %s nothing is closed, and it says what to do", async (_, around, error) => {
    const trouble = new Trouble();
    const made = await checkedAssistant(around ?? byWayOf(trouble.meet, "edit"));
    const before = made.books[0]!.users();
    if (around === null) trouble.begin();
    await closed(made);
    expect(made.state()).toMatchObject(
      around === null
        ? { undo: null, notice: failed("close") }
        : { undo: null, notice: { kind: "failed", job: "close", error } },
    );
    expect(made.books[0]!.users()).toEqual(before);
  });

  test("where one cell of it is refused, nothing of it stays", async () => {
    const first = await checkedAssistant();
    await closed(first);
    // A heading that is gone is put back, cell by cell.
    const archived = withCell(first.books[0]!.users(), "存档明细", "Q3", null);
    const made = await checkedAssistant(
      (book) => ({
        ...book,
        port: {
          ...book.port,
          async edit(edit) {
            const result = await book.port.edit(edit);
            return { ...result, refused: [{ sheet: "月度存档", cell: "A3", why: "changed" }] };
          },
        },
      }),
      [archived],
    );
    const before = made.books[0]!.users();
    await closed(made, "万安镇第3项办结时间补报");
    expect(made.state()).toMatchObject({ undo: null, notice: { kind: "failed", job: "close", error: "not-writable" } });
    expect(made.books[0]!.users()).toEqual(before);
  });

  test("the sample month is closed as a whole", async () => {
    const made = await sampleAssistant();
    await closed(made);
    const { records } = made.state().check!;
    const submissions = run(
      made.books.map((book) => book.users()),
      { asOf: day(DAY) },
    ).records.filter(({ kind }) => kind === "submissions").length;
    expect(made.state().notice).toMatchObject({ kind: "month-closed", records: records - submissions });
  });
});

describe("the month against the one closed last (MONTH §3)", () => {
  test("without a closed month there is nothing to compare with", async () => {
    const { assistant } = await checkedAssistant();
    expect(await assistant.months()).toMatchObject({
      month: "2024-06",
      book: TASKS,
      compared: null,
      bridge: null,
      history: { months: [], comparedWith: null, gap: false },
    });
    expect(await assistant.changedRows({ list: "finished", from: 0, count: 10 })).toEqual({ count: 0, rows: [] });
  });

  test("every list has its rows, each with how it stood and how it stands", async () => {
    const { assistant } = await checkedAssistant(undefined, [JUNE!, archiveOf([MAY!], "2024-05-31")]);
    const view = (await assistant.months())!;
    expect(view).toMatchObject({
      book: "主工作簿.xlsx",
      compared: { month: "2024-05", asOf: "2024-05-31", version: 1 },
      counts: { finished: 1, regressed: 1, added: 1, vanished: 1, reopened: 0 },
    });
    expect(view.bridge!.completionRate!.steps.find(({ kind }) => kind === "finished")!.rows).toBe(1);
    const rowsOf = async (list: keyof typeof view.counts) =>
      (await assistant.changedRows({ list, from: 0, count: 10 })).rows;
    expect(await rowsOf("finished")).toMatchObject([
      {
        file: TASKS,
        matter: "建展厅",
        cell: expect.stringMatching(/^[A-Z]+\d+$/) as string,
        previous: { state: "active", progress: 0.4 },
        now: { state: "done", progress: 1 },
      },
    ]);
    expect(await rowsOf("regressed")).toMatchObject([
      { matter: "修大路", previous: { progress: 0.6 }, now: { progress: 0.5 } },
    ]);
    expect(await rowsOf("added")).toMatchObject([{ matter: "建平台", previous: null }]);
    expect(await rowsOf("vanished")).toMatchObject([{ matter: "办展会", cell: null, now: null, file: TASKS }]);
    for (const list of Object.keys(view.counts) as (keyof typeof view.counts)[]) {
      const page = await assistant.changedRows({ list, from: 1, count: 1 });
      expect([list, page.count]).toEqual([list, view.counts[list]]);
      expect(page.rows.length).toBe(Math.max(0, Math.min(1, page.count - 1)));
    }
  });

  test("figures stand beside those of the month before", async () => {
    const { assistant } = await checkedAssistant(undefined, [JUNE!, archiveOf([MAY!], "2024-05-31")]);
    const figures = (await assistant.figures())!;
    expect(figures.comparedWith).toBe("2024-05");
    expect(figures.completion.total).toMatchObject({ done: 1, previous: { done: 0, countable: 3 } });
  });

  test("all of it can be sent to another thread", async () => {
    const { assistant } = await checkedAssistant(undefined, [JUNE!, archiveOf([MAY!], "2024-05-31")]);
    const answers = [
      await assistant.months(),
      await assistant.closing(TODAY),
      await assistant.changedRows({ list: "finished", from: 0, count: 9 }),
    ];
    for (const answer of answers) expect(structuredClone(answer)).toEqual(answer);
  });

  test("of several files the last check is remembered with the month's book", async () => {
    const made = await checkedAssistant(undefined, [JUNE!, archiveOf([MAY!], "2024-05-31")]);
    expect(await made.books[0]!.recall("lastCheck")).toBeNull();
    expect(await made.books[1]!.recall("lastCheck")).toContain(DAY);
  });
});
