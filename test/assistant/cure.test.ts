import { tasks } from "../flow/flow";
import { drawnBook } from "../support/drawnBook";
import { sampleAssistant } from "../support/sampleAssistant";
import {
  ALL,
  allFindings,
  cellOf,
  checkedAssistant,
  DAY,
  findingsOf,
  problemBook,
  PROBLEMS,
  taskBook,
  TASKS,
} from "./drawnMonth";
import { byWayOf, Door, during, failed, hostError, Trouble, withPort } from "./troubles";

const BOTH = [taskBook, problemBook];

test("of one finding: its cell gets what was shown, and the check that follows no longer finds it", async () => {
  const made = await checkedAssistant();
  const { assistant, state } = made;
  const [finding] = await findingsOf(made, "date-as-text");
  expect(finding).toMatchObject({ cell: "N6", cure: { before: "2024.5.31", after: "2024-05-31" } });
  await assistant.cure({ findings: [finding!.key] });
  expect(state()).toMatchObject({
    notice: { kind: "cured", written: 1, refused: 0 },
    undo: { what: "cures", cells: 1 },
  });
  expect(state().stale).toBe(false);
  // 31 May 2024 as Excel counts days.
  expect(cellOf(made, 0, 6, 14)).toBe(45443);
  expect(await findingsOf(made, "date-as-text")).toEqual([]);
  expect(state().check!.since).toMatchObject({ putRight: 1, fresh: 0 });
});

test("the only good suggestion is taken with one click, in its piece of the cell alone, and undone exactly", async () => {
  const row = { 任务编号: "ZD-1", 牵头单位: "县发改局、县工信 据", 责任单位: "县商务局" };
  const made = await checkedAssistant(undefined, [drawnBook(tasks([row]), TASKS)]);
  const { assistant, state } = made;
  const [lead, support] = await findingsOf(made, "unit-unknown");
  expect(lead).toMatchObject({
    value: "县发改局、县工信 据",
    cure: { before: "县发改局、县工信 据", after: "县发改局、县工信科技局", suggestion: "县工信科技局" },
  });
  // A bureau that the plan does not know is nobody misspelt.
  expect(support).toMatchObject({ value: "县商务局", cure: null });
  await assistant.cure({ findings: [lead!.key] });
  expect(cellOf(made, 0, 3, 8)).toBe("县发改局、县工信科技局");
  expect((await findingsOf(made, "unit-unknown")).map(({ value }) => value)).toEqual(["县商务局"]);
  await assistant.undo();
  expect(cellOf(made, 0, 3, 8)).toBe("县发改局、县工信 据");
  expect(state().check!.counts).toMatchObject({ error: 2 });
});

test("of a rule: all its findings, in every workbook, and of no other rule", async () => {
  const made = await checkedAssistant(undefined, BOTH);
  const { assistant, state } = made;
  await assistant.cure({ check: state().check!.check, rule: "unit-alias", filter: ALL });
  expect(state()).toMatchObject({
    notice: { kind: "cured", written: 2, refused: 0 },
    undo: { what: "cures", cells: 2 },
  });
  expect([cellOf(made, 0, 9, 8), cellOf(made, 1, 4, 9)]).toEqual(["县工信科技局", "县工信科技局"]);
  expect([cellOf(made, 0, 6, 14), cellOf(made, 1, 4, 7)]).toEqual(["2024.5.31", "2024.3.1"]);
});

test("of a rule, only as far as the filter of the list lets through", async () => {
  const made = await checkedAssistant(undefined, BOTH);
  const { assistant, state } = made;
  await assistant.cure({ check: state().check!.check, rule: "unit-alias", filter: { ...ALL, file: PROBLEMS } });
  expect(state().notice).toEqual({ kind: "cured", written: 1, refused: 0 });
  expect([cellOf(made, 0, 9, 8), cellOf(made, 1, 4, 9)]).toEqual(["县工信局", "县工信科技局"]);
});

test("in the sample month, whole cells stay whole where a finding is about a part of its cell", async () => {
  const made = await sampleAssistant("重点任务");
  const aliases = (await allFindings(made)).causes.find(({ rule }) => rule === "unit-alias")!;
  await made.assistant.cure({ check: made.state().check!.check, rule: "unit-alias", filter: ALL });
  expect(aliases.curable).toBeGreaterThan(0);
  expect(made.state().notice).toEqual({ kind: "cured", written: aliases.curable, refused: 0 });
});

test("findings without a cure are nothing to do, and nothing is written", async () => {
  const made = await checkedAssistant();
  const { assistant, state, books } = made;
  const before = books[0]!.users();
  const keys = (await findingsOf(made, "due-before-start")).map(({ key }) => key);
  await assistant.cure({ findings: keys });
  expect(state()).toMatchObject({ notice: { kind: "nothing-to-do", job: "cure" }, undo: null });
  await assistant.cure({ findings: [] });
  expect(state()).toMatchObject({ notice: { kind: "nothing-to-do", job: "cure" }, undo: null });
  expect(books[0]!.users()).toEqual(before);
});

test("a cell that says something else by now is left alone, and counted as refused", async () => {
  const made = await checkedAssistant(undefined, BOTH);
  const { assistant, state, books } = made;
  await books[0]!.edit({ newSheets: [], cells: [{ sheet: "任务", cell: "H9", value: "县财政局" }] });
  await assistant.cure({ check: state().check!.check, rule: "unit-alias", filter: ALL });
  expect(state()).toMatchObject({ notice: { kind: "cured", written: 1, refused: 1 }, undo: { cells: 1 } });
  expect(cellOf(made, 0, 9, 8)).toBe("县财政局");
});

test("where every cell is refused, there is nothing to take back", async () => {
  const made = await checkedAssistant();
  const { assistant, state, books } = made;
  await books[0]!.edit({ newSheets: [], cells: [{ sheet: "任务", cell: "H9", value: "县财政局" }] });
  await assistant.cure({ check: state().check!.check, rule: "unit-alias", filter: ALL });
  expect(state()).toMatchObject({ notice: { kind: "cured", written: 0, refused: 1 }, undo: null });
});

test("of a list that is no longer shown it is refused, and nothing is written", async () => {
  const made = await checkedAssistant();
  const { assistant, state, books } = made;
  const before = books[0]!.users();
  const { check } = state().check!;
  const [alias] = await findingsOf(made, "unit-alias");
  await assistant.check(DAY);
  await assistant.cure({ findings: [alias!.key] });
  expect(state().notice).toMatchObject({ kind: "failed", job: "cure", error: "conflict" });
  await assistant.cure({ check, rule: "unit-alias", filter: ALL });
  expect(state().notice).toMatchObject({ kind: "failed", job: "cure", error: "conflict" });
  expect(books[0]!.users()).toEqual(before);
});

test("a workbook closed since: it says which, and the others are as they were", async () => {
  const made = await checkedAssistant(undefined, BOTH);
  const { assistant, state, books, close } = made;
  const before = books[0]!.users();
  close(PROBLEMS);
  await assistant.cure({ check: state().check!.check, rule: "unit-alias", filter: ALL });
  expect(state()).toMatchObject({ notice: { kind: "failed", job: "cure", error: "not-found" }, undo: null });
  expect(state().notice).toHaveProperty("sentence.zh", expect.stringContaining(PROBLEMS));
  expect(books[0]!.users()).toEqual(before);
});

test("where one workbook refuses, what the others got is taken back", async () => {
  const made = await checkedAssistant(
    withPort(
      () => ({ edit: () => Promise.reject(hostError()) }),
      (place) => place === 1,
    ),
    BOTH,
  );
  const { assistant, state, books } = made;
  const before = books.map((book) => book.users());
  await assistant.cure({ check: state().check!.check, rule: "unit-alias", filter: ALL });
  expect(state()).toMatchObject({ running: null, undo: null, notice: failed("cure") });
  expect(books.map((book) => book.users())).toEqual(before);
});

test("where reading again fails, what was cured stands, can be taken back, and figures are said to be old", async () => {
  const trouble = new Trouble();
  const made = await checkedAssistant(byWayOf(trouble.meet, "read"));
  const { assistant, state } = made;
  trouble.begin();
  await assistant.cure({ check: state().check!.check, rule: "unit-alias", filter: ALL });
  expect(state()).toMatchObject({ stale: true, notice: { kind: "cured", written: 1 }, undo: { cells: 1 } });
  trouble.end();
  await assistant.undo();
  expect(state()).toMatchObject({ stale: false, notice: { kind: "undone", restored: 1, left: 0 } });
  expect(cellOf(made, 0, 9, 8)).toBe("县工信局");
});

test("asked for while a check runs it is refused kindly, and nothing is written", async () => {
  const door = new Door();
  const made = await checkedAssistant(byWayOf(door.pass, "read"));
  const { assistant, state } = made;
  const { check } = state().check!;
  await during(
    door,
    () => assistant.check(DAY),
    async () => {
      await assistant.cure({ check, rule: "unit-alias", filter: ALL });
      expect(state().notice).toEqual({ kind: "busy", running: "check" });
    },
  );
  expect(cellOf(made, 0, 9, 8)).toBe("县工信局");
});
