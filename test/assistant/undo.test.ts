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
import type { AssistantForTest } from "../support/sampleAssistant";
import type { RuleName } from "../../src/core/terms/finding";
import { byWayOf, Door, during, failed, Trouble } from "./troubles";

const BOTH = [taskBook, problemBook];

function cure({ assistant, state }: AssistantForTest, rule: RuleName): Promise<void> {
  return assistant.cure({ check: state().check!.check, rule, filter: ALL });
}

test("cures of the sample month are taken back exactly, and checked again", async () => {
  const made = await sampleAssistant();
  const { assistant, state, books } = made;
  const before = books.map((book) => book.users());
  const cause = (await allFindings(made)).causes.find(({ curable }) => curable > 0)!;
  await cure(made, cause.rule);
  const after = (await allFindings(made)).causes.find(({ rule }) => rule === cause.rule);
  expect(after?.count ?? 0).toBe(cause.count - cause.curable);
  expect(state().undo).toEqual({ what: "cures", cells: cause.curable });
  await assistant.undo();
  expect(state()).toMatchObject({ notice: { kind: "undone", restored: cause.curable, left: 0 }, undo: null });
  expect(books.map((book) => book.users())).toEqual(before);
  expect((await allFindings(made)).causes.find(({ rule }) => rule === cause.rule)?.count).toBe(cause.count);
});

test("where nothing was done there is nothing to take back", async () => {
  const { assistant, state } = await checkedAssistant();
  await assistant.undo();
  expect(state().notice).toEqual({ kind: "nothing-to-do", job: "undo" });
});

test("what was done is taken back one after the other, the last first, each only once", async () => {
  const made = await checkedAssistant();
  const { assistant, state } = made;
  await cure(made, "unit-alias");
  await cure(made, "date-as-text");
  await assistant.undo();
  expect([cellOf(made, 0, 9, 8), cellOf(made, 0, 6, 14)]).toEqual(["县工信科技局", "2024.5.31"]);
  expect(state().undo).toEqual({ what: "cures", cells: 1 });
  await assistant.undo();
  expect(cellOf(made, 0, 9, 8)).toBe("县工信局");
  await assistant.undo();
  expect(state()).toMatchObject({ undo: null, notice: { kind: "nothing-to-do", job: "undo" } });
});

test("another workbook opened takes nothing away that can be taken back; one that is closed does", async () => {
  const made = await checkedAssistant(undefined, BOTH);
  const { assistant, state, close } = made;
  const [first] = await findingsOf(made, "date-as-text");
  await assistant.cure({ findings: [first!.key] });
  close(PROBLEMS);
  assistant.filesChanged();
  expect(state()).toMatchObject({ check: null, undo: { what: "cures", cells: 1 } });
  close(TASKS);
  assistant.filesChanged();
  expect(state().undo).toBeNull();
});

describe("against the last check", () => {
  test("a cure that is taken back leaves nothing new, in the check at once and in the next ones", async () => {
    const made = await checkedAssistant();
    const { assistant, state } = made;
    const all = Object.values(state().check!.counts).reduce((sum, count) => sum + count, 0);
    await cure(made, "unit-alias");
    expect(state().check!.since).toEqual({ asOf: DAY, fresh: 0, stillOpen: all - 1, putRight: 1 });
    await assistant.undo();
    const unchanged = { asOf: DAY, fresh: 0, stillOpen: all, putRight: 0 };
    expect(state().check!.since).toEqual(unchanged);
    await assistant.check(DAY);
    expect(state().check!.since).toEqual(unchanged);
  });

  test("also where somebody has checked between the cure and taking it back", async () => {
    const made = await checkedAssistant();
    const { assistant, state } = made;
    await cure(made, "unit-alias");
    await assistant.check(DAY);
    await assistant.undo();
    expect(state().check!.since).toMatchObject({ fresh: 0, putRight: 0 });
    await assistant.check(DAY);
    expect(state().check!.since).toMatchObject({ fresh: 0, putRight: 0 });
  });

  test("what is really new is said to be", async () => {
    const made = await checkedAssistant();
    const { assistant, state, books } = made;
    await cure(made, "unit-alias");
    await books[0]!.edit({ newSheets: [], cells: [{ sheet: "任务", cell: "H3", value: "县某某局" }] });
    await assistant.undo();
    expect(state().check!.since).toMatchObject({ fresh: 1, putRight: 0 });
  });
});

test("what somebody has changed since is left, and counted", async () => {
  const made = await checkedAssistant(undefined, BOTH);
  const { assistant, state, books } = made;
  await cure(made, "unit-alias");
  await books[0]!.edit({ newSheets: [], cells: [{ sheet: "任务", cell: "H9", value: "县财政局" }] });
  await assistant.undo();
  expect(state().notice).toEqual({ kind: "undone", restored: 1, left: 1 });
  expect([cellOf(made, 0, 9, 8), cellOf(made, 1, 4, 9)]).toEqual(["县财政局", "县工信局"]);
});

test("a check in between does not take it away", async () => {
  const made = await checkedAssistant();
  await cure(made, "unit-alias");
  await made.assistant.check("2024-07-31");
  await made.assistant.undo();
  expect(cellOf(made, 0, 9, 8)).toBe("县工信局");
  expect(made.state().check).toMatchObject({ asOf: "2024-07-31" });
});

test("an acceptance is taken back with the sheet that was made for it", async () => {
  const made = await checkedAssistant();
  const { assistant, state, books } = made;
  const before = books[0]!.users();
  const [finding] = await findingsOf(made, "due-before-start");
  await assistant.accept([finding!.key], "跨年任务", "2024-12-31");
  expect(state().undo).toMatchObject({ what: "acceptance" });
  await assistant.undo();
  expect(state()).toMatchObject({ undo: null, check: { accepted: 0, counts: { error: 4 } } });
  expect(books[0]!.users()).toEqual(before);
});

test("settings are taken back, and hold no longer", async () => {
  const { assistant, state, books } = await checkedAssistant();
  const before = books[0]!.users();
  await assistant.changeSettings([{ kind: "scoring", name: "红灯落后", value: "40%" }]);
  expect(state().undo).toMatchObject({ what: "settings" });
  await assistant.undo();
  expect(books[0]!.users()).toEqual(before);
  const { scoring } = await assistant.settings();
  expect(scoring.find(({ name }) => name === "红灯落后")).toMatchObject({ value: "30%" });
});

test("where the workbook refuses, it can be tried again", async () => {
  const trouble = new Trouble();
  const made = await checkedAssistant(byWayOf(trouble.meet, "undo"));
  const { assistant, state } = made;
  await cure(made, "unit-alias");
  trouble.begin();
  await assistant.undo();
  expect(state()).toMatchObject({ running: null, undo: { what: "cures", cells: 1 }, notice: failed("undo") });
  trouble.end();
  await assistant.undo();
  expect(state()).toMatchObject({ undo: null, notice: { kind: "undone", restored: 1, left: 0 } });
  expect(cellOf(made, 0, 9, 8)).toBe("县工信局");
});

test("where reading again fails, it is taken back all the same, and figures are said to be old", async () => {
  const trouble = new Trouble();
  const made = await checkedAssistant(byWayOf(trouble.meet, "read"));
  await cure(made, "unit-alias");
  trouble.begin();
  await made.assistant.undo();
  expect(made.state()).toMatchObject({ stale: true, undo: null, notice: { kind: "undone", restored: 1, left: 0 } });
  expect(cellOf(made, 0, 9, 8)).toBe("县工信局");
});

test("asked for while a check runs it is refused kindly, and can be asked for afterwards", async () => {
  const door = new Door();
  const made = await checkedAssistant(byWayOf(door.pass, "read"));
  const { assistant, state } = made;
  await cure(made, "unit-alias");
  await during(
    door,
    () => assistant.check(DAY),
    async () => {
      await assistant.undo();
      expect(state()).toMatchObject({ notice: { kind: "busy", running: "check" }, undo: { cells: 1 } });
    },
  );
  await assistant.undo();
  expect(cellOf(made, 0, 9, 8)).toBe("县工信局");
});
