import { run } from "../../src/core/run";
import { partsOf } from "../../src/core/workbook/snapshotPart";
import { day } from "../builders/day";
import { assistantOver, sampleAssistant, sampleSnapshots, SAMPLE_DAY } from "../support/sampleAssistant";
import { allFindings, checkedAssistant, DAY, PROBLEMS, problemBook, taskBook, TASKS } from "./drawnMonth";
import { byWayOf, Door, during, failed, hostError, told, Trouble, withPort } from "./troubles";

test("it shows what the report says", async () => {
  const { state } = await sampleAssistant();
  const { report } = run(await sampleSnapshots(), { asOf: day(SAMPLE_DAY) });
  const { check, running, stale, notice } = state();
  expect({ running, stale, notice }).toEqual({ running: null, stale: false, notice: null });
  const ofSeverity = (severity: string) => report.findings.filter((finding) => finding.severity === severity).length;
  expect(check).toMatchObject({
    asOf: SAMPLE_DAY,
    records: report.records.length,
    overdue: report.overdue.length,
    counts: { error: ofSeverity("error"), warning: ofSeverity("warning"), info: ofSeverity("info") },
    since: null,
  });
  expect(check!.ledgers).toHaveLength(report.ledgers.length);
});

test("it shows the ledgers, what is wrong on each, and the names that findings can be filtered by", async () => {
  const { state } = await checkedAssistant(undefined, [taskBook, problemBook]);
  const { check } = state();
  expect(check!.ledgers).toMatchObject([
    { kind: "tasks", file: TASKS, sheet: "任务", records: 9, firstRow: 3, lastRow: 11, certainty: "sure", missing: [] },
    { kind: "problems", file: PROBLEMS, sheet: "问题", records: 3, firstRow: 3, lastRow: 5, certainty: "sure" },
  ]);
  expect(check!.ledgers.map(({ counts }) => counts)).toEqual([
    { error: 4, warning: 2, info: 2 },
    { error: 0, warning: 0, info: 2 },
  ]);
  expect(check!.counts).toEqual({ error: 4, warning: 2, info: 4 });
  expect(check).toMatchObject({ records: 12, overdue: 4, lights: { red: 4, yellow: 0, green: 4, none: 1 } });
  expect(check!.units).toEqual(["县工信科技局"]);
  expect(check!.towns).toEqual(["泽掌镇", "万安镇"]);
});

test("it tells reading and computing, and how many rows of how many", async () => {
  const made = assistantOver([taskBook]);
  const rows: (readonly [number | null, number | null])[] = [];
  await made.assistant.subscribe(({ running }) => {
    if (running?.step === "reading") rows.push([running.done, running.total]);
  });
  const steps = await told(made, () => made.assistant.check(DAY));
  expect(steps).toEqual(["-", "check reading", "check computing", "-"]);
  // Eleven rows: the title, the headings and nine records.
  expect(rows.at(-1)).toEqual([11, 11]);
});

test.each(["", "今天", "2024-02-30", "30.6.2024"])(
  "of %j, which is no day, it says so and leaves the last one",
  async (day) => {
    const { assistant, state } = await checkedAssistant();
    const before = state().check;
    await assistant.check(day);
    expect(state().notice).toMatchObject({ kind: "failed", job: "check", error: "bad-arguments" });
    expect(state().check).toBe(before);
  },
);

test("of no file it does nothing", async () => {
  const { assistant, state } = assistantOver([]);
  await assistant.check(DAY);
  expect(state()).toMatchObject({ check: null, notice: { kind: "nothing-to-do", job: "check" } });
});

test("asked for while another runs it is refused kindly, and the first goes on", async () => {
  const door = new Door();
  const made = assistantOver([taskBook], byWayOf(door.pass, "read"));
  const { assistant, state } = made;
  await during(
    door,
    () => assistant.check(DAY),
    async () => {
      await assistant.check("2024-07-31");
      expect(state()).toMatchObject({ notice: { kind: "busy", running: "check" }, running: { job: "check" } });
    },
  );
  expect(state()).toMatchObject({ running: null, notice: null, check: { asOf: DAY } });
});

describe("where the workbook cannot be read", () => {
  const trouble = new Trouble();
  afterEach(() => {
    trouble.end();
  });
  const troubled = byWayOf(trouble.meet, "read");

  test("the sentence says what to do, and the last check stands", async () => {
    const { assistant, state } = await checkedAssistant(troubled);
    const before = state().check;
    trouble.begin(hostError("edit-mode"));
    await assistant.check("2024-07-31");
    expect(state()).toMatchObject({ running: null, stale: false, notice: failed("check", "edit-mode") });
    expect(state().check).toBe(before);
    trouble.end();
    await assistant.check("2024-07-31");
    expect(state()).toMatchObject({ notice: null, check: { asOf: "2024-07-31" } });
  });

  test("for a fault of ours, its details are told, and the next check is free to run", async () => {
    const { assistant, state } = await checkedAssistant(troubled);
    trouble.begin(new RangeError("no such row"));
    await assistant.check(DAY);
    expect(state()).toMatchObject({
      running: null,
      notice: { kind: "broken", job: "check", details: "RangeError: no such row" },
    });
    trouble.end();
    await assistant.check(DAY);
    expect(state().notice).toBeNull();
  });

  test("of several workbooks only the last, nothing of the others is shown", async () => {
    const onlyLast = byWayOf(trouble.meet, "read", (place) => place === 1);
    const { assistant, state } = assistantOver([taskBook, problemBook], onlyLast);
    trouble.begin();
    await assistant.check(DAY);
    expect(state()).toMatchObject({ check: null, notice: failed("check") });
  });
});

describe("against the last check", () => {
  test("the first has nothing to be compared with", async () => {
    const { state } = await checkedAssistant();
    expect(state().check!.since).toBeNull();
  });

  test("what is new, still open and put right is counted", async () => {
    const made = await checkedAssistant();
    const { assistant, state, books } = made;
    const edit = (cell: string, value: string) => ({ sheet: "任务", cell, value });
    // Row 7's unit is put right, row 3's is spoilt.
    await books[0]!.edit({ newSheets: [], cells: [edit("H7", "县工信科技局"), edit("H3", "县某某局")] });
    await assistant.check("2024-07-01");
    const { counts, since } = state().check!;
    expect(since).toEqual({
      asOf: DAY,
      fresh: 1,
      stillOpen: counts.error + counts.warning + counts.info - 1,
      putRight: 1,
    });
    const { causes, putRight } = await allFindings(made);
    expect(putRight).toMatchObject([{ rule: "unit-unknown", sheet: "任务", cell: "H7" }]);
    const fresh = causes.flatMap(({ findings }) => findings).filter(({ change }) => change === "new");
    expect(fresh).toMatchObject([{ rule: "unit-unknown", cell: "H3" }]);
  });

  test("a workbook without a memory is never compared", async () => {
    const { assistant, state } = await checkedAssistant((book) => ({ ...book, memory: null }));
    await assistant.check(DAY);
    expect(state().check!.since).toBeNull();
  });

  test("a check that failed or was cancelled is not the last one", async () => {
    const trouble = new Trouble();
    const { assistant, state } = await checkedAssistant(byWayOf(trouble.meet, "read"));
    trouble.begin();
    await assistant.check("2024-07-30");
    trouble.end();
    await assistant.check("2024-07-31");
    expect(state().check!.since).toMatchObject({ asOf: DAY });
  });
});

test("every check has a number of its own", async () => {
  const { assistant, state } = await checkedAssistant();
  const numbers = [state().check!.check];
  for (let again = 0; again < 3; again++) {
    await assistant.check(DAY);
    numbers.push(state().check!.check);
  }
  expect(new Set(numbers).size).toBe(4);
});

test("where merged cells could not be seen it is said", async () => {
  const blind = withPort(() => ({
    async read(take) {
      for (const part of partsOf(taskBook, 100, ["merges"])) if (!(await take(part))) return;
    },
  }));
  expect((await checkedAssistant(blind)).state().check!.unseen).toEqual(["merges"]);
  expect((await checkedAssistant()).state().check!.unseen).toEqual([]);
});

test("it reads and writes nothing of the user's", async () => {
  const { books } = await checkedAssistant(undefined, [taskBook, problemBook]);
  const [first, second] = await Promise.all([checkedAssistant(), checkedAssistant(undefined, [problemBook])]);
  expect(books.map((book) => book.users())).toEqual([first.books[0]!.users(), second.books[0]!.users()]);
  expect(books.flatMap((book) => [...book.ours(), ...book.marks()])).toEqual([]);
});
