import { sampleAssistant } from "../support/sampleAssistant";
import {
  ALL,
  allFindings,
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
const REASON = "已与县工信局核对";
const UNTIL = "2024-12-31";

test("an error of the sample month is out of the counts until its last day", async () => {
  const made = await sampleAssistant("重点任务");
  const { assistant, state, books } = made;
  const errors = state().check!.counts.error;
  const { causes } = await assistant.findings({ filter: { ...ALL, severities: ["error"] }, opened: null });
  const { key } = causes.flatMap(({ findings }) => findings).find(({ cell }) => cell !== null)!;
  await assistant.accept([key], REASON, UNTIL);
  expect(state()).toMatchObject({
    notice: { kind: "accepted", count: 1, until: UNTIL },
    check: { accepted: 1, counts: { error: errors - 1 } },
  });
  expect((await allFindings(made)).accepted).toMatchObject([{ reason: REASON, until: UNTIL }]);
  expect(books[0]!.users().sheets.map(({ name }) => name)).toContain("例外");

  await assistant.check(UNTIL);
  expect(state().check!.accepted).toBe(1);
  await assistant.check("2025-01-01");
  expect(state().check!.accepted).toBe(0);
});

test("several are accepted at once, a line each, by the number of their row", async () => {
  const made = await checkedAssistant();
  const { assistant, state, books } = made;
  const keys = (await findingsOf(made, "unit-unknown")).map(({ key }) => key);
  await assistant.accept(keys, REASON, UNTIL);
  expect(state()).toMatchObject({
    notice: { kind: "accepted", count: 3, until: UNTIL },
    check: { accepted: 3, counts: { error: 1 } },
  });
  const lines = books[0]!
    .users()
    .sheets.find(({ name }) => name === "例外")!
    .rows.map(({ cells }) => cells);
  const ids = lines.filter((cells) => cells.includes(REASON)).map((cells) => cells[2]);
  expect(ids).toEqual(["ZD-5", "ZD-8", "ZD-9"]);
});

test("a second acceptance goes into the same sheet, below the first", async () => {
  const made = await checkedAssistant();
  const { assistant, state, books } = made;
  for (const rule of ["due-before-start", "town-outside-specialty-town"] as const) {
    const [finding] = await findingsOf(made, rule);
    await assistant.accept([finding!.key], REASON, UNTIL);
  }
  expect(state().check!.accepted).toBe(2);
  expect(books[0]!.users().sheets.filter(({ name }) => name === "例外")).toHaveLength(1);
});

test("of several workbooks the month's book gets all lines, with the file where it is another (MONTH §1)", async () => {
  const made = await checkedAssistant(undefined, BOTH);
  const { assistant, state, books } = made;
  const keys = (await findingsOf(made, "unit-alias")).map(({ key }) => key);
  await assistant.accept(keys, REASON, UNTIL);
  expect(state()).toMatchObject({ notice: { kind: "accepted", count: 2 }, check: { accepted: 2 } });
  expect(books.map((book) => book.users().sheets.some(({ name }) => name === "例外"))).toEqual([true, false]);
  const lines = books[0]!
    .users()
    .sheets.at(-1)!
    .rows.map(({ cells }) => cells.map((value) => value ?? ""));
  expect(lines.filter((cells) => cells.includes(REASON)).map((cells) => cells[6])).toEqual([undefined, PROBLEMS]);
});

test("where the month's book cannot be written into it is refused, and says what to do", async () => {
  const made = await checkedAssistant((book, place) => (place === 0 ? { ...book, writable: false } : book), BOTH);
  const { assistant, state } = made;
  const [finding] = await findingsOf(made, "unit-alias");
  await assistant.accept([finding!.key], REASON, UNTIL);
  expect(state()).toMatchObject({ undo: null, notice: { kind: "failed", job: "accept", error: "not-writable" } });
});

test("reasons are kept without the blanks around them", async () => {
  const made = await checkedAssistant();
  const [finding] = await findingsOf(made, "due-before-start");
  await made.assistant.accept([finding!.key], `  ${REASON} `, UNTIL);
  const sentence = {
    zh: expect.stringContaining("早于启动时间"),
    en: expect.stringMatching(/^The deadline, .* is before/),
  };
  expect((await allFindings(made)).accepted).toMatchObject([{ reason: REASON, finding: { sentence } }]);
});

test.each([
  ["without a reason", " ", UNTIL],
  ["until no day", REASON, "2024-13-31"],
  ["until a day before the figures' own", REASON, "2024-06-29"],
])("%s it is refused, and nothing is written", async (_, reason, until) => {
  const made = await checkedAssistant();
  const { assistant, state, books } = made;
  const before = books[0]!.users();
  const [finding] = await findingsOf(made, "due-before-start");
  await assistant.accept([finding!.key], reason, until);
  expect(state()).toMatchObject({ undo: null, notice: { kind: "failed", job: "accept", error: "bad-arguments" } });
  expect(books[0]!.users()).toEqual(before);
});

test("until the day of the figures itself it holds for them", async () => {
  const made = await checkedAssistant();
  const [finding] = await findingsOf(made, "due-before-start");
  await made.assistant.accept([finding!.key], REASON, DAY);
  expect(made.state().check).toMatchObject({ accepted: 1 });
});

test("of nothing there is nothing to do", async () => {
  const { assistant, state } = await checkedAssistant();
  await assistant.accept([], REASON, UNTIL);
  expect(state()).toMatchObject({ undo: null, notice: { kind: "nothing-to-do", job: "accept" } });
});

test("of a list that is no longer shown it is refused", async () => {
  const made = await checkedAssistant();
  const { assistant, state, books } = made;
  const before = books[0]!.users();
  const [finding] = await findingsOf(made, "due-before-start");
  await assistant.check(DAY);
  await assistant.accept([finding!.key], REASON, UNTIL);
  expect(state().notice).toMatchObject({ kind: "failed", job: "accept", error: "conflict" });
  expect(books[0]!.users()).toEqual(before);
});

test("where the month's book refuses, nothing is accepted", async () => {
  const made = await checkedAssistant(
    withPort(
      () => ({ edit: () => Promise.reject(hostError()) }),
      (place) => place === 0,
    ),
    BOTH,
  );
  const { assistant, state, books } = made;
  const before = books.map((book) => book.users());
  const keys = (await findingsOf(made, "unit-alias")).map(({ key }) => key);
  await assistant.accept(keys, REASON, UNTIL);
  expect(state()).toMatchObject({ running: null, undo: null, notice: failed("accept"), check: { accepted: 0 } });
  expect(books.map((book) => book.users())).toEqual(before);
});

test("where reading again fails, the line stands and figures are said to be old", async () => {
  const trouble = new Trouble();
  const made = await checkedAssistant(byWayOf(trouble.meet, "read"));
  const { assistant, state, books } = made;
  const [finding] = await findingsOf(made, "due-before-start");
  trouble.begin();
  await assistant.accept([finding!.key], REASON, UNTIL);
  expect(state()).toMatchObject({ stale: true, notice: { kind: "accepted", count: 1 }, undo: { what: "acceptance" } });
  expect(books[0]!.users().sheets.map(({ name }) => name)).toContain("例外");
});

test("asked for while a check runs it is refused kindly", async () => {
  const door = new Door();
  const made = await checkedAssistant(byWayOf(door.pass, "read"));
  const { assistant, state, books } = made;
  const [finding] = await findingsOf(made, "due-before-start");
  await during(
    door,
    () => assistant.check(DAY),
    async () => {
      await assistant.accept([finding!.key], REASON, UNTIL);
      expect(state().notice).toEqual({ kind: "busy", running: "check" });
    },
  );
  expect(books[0]!.users().sheets).toHaveLength(1);
});

test("exceptions are shown with the workbook that they are in", async () => {
  const made = await checkedAssistant(undefined, BOTH);
  const keys = (await findingsOf(made, "unit-alias")).map(({ key }) => key);
  await made.assistant.accept(keys, REASON, UNTIL);
  const { accepted } = await allFindings(made);
  expect(accepted.map(({ finding }) => [finding.file, finding.cell])).toEqual([
    [TASKS, "H9"],
    [PROBLEMS, "I4"],
  ]);
});
