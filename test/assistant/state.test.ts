import type { AssistantState } from "../../src/assistant/assistant";
import { assistantOver } from "../support/sampleAssistant";
import { byWayOf, Door, during, readOnly } from "./troubles";
import { ALL, checkedAssistant, DAY, problemBook, PROBLEMS, taskBook, TASKS } from "./drawnMonth";

test("whoever subscribes is told how things stand now, and of every change after", async () => {
  const { assistant } = assistantOver([taskBook]);
  const told: AssistantState[] = [];
  const stop = await assistant.subscribe((state) => told.push(state));
  expect(told).toMatchObject([{ files: [TASKS], running: null, check: null, stale: false, undo: null, marked: false }]);
  await assistant.check(DAY);
  const versions = told.map(({ version }) => version);
  expect(versions).toEqual(versions.map((_, place) => versions[0]! + place));
  expect(told.at(-1)).toMatchObject({ running: null, check: { asOf: DAY } });
  stop();
  const { length } = told;
  await assistant.check(DAY);
  expect(told).toHaveLength(length);
});

test("several are told the same", async () => {
  const { assistant } = assistantOver([taskBook]);
  const [first, second]: [AssistantState[], AssistantState[]] = [[], []];
  await assistant.subscribe((state) => first.push(state));
  await assistant.subscribe((state) => second.push(state));
  await assistant.check(DAY);
  expect(second).toEqual(first);
});

test("a notice goes when it is put away, and when the next command starts", async () => {
  const { assistant, state } = await checkedAssistant();
  await assistant.undo();
  expect(state().notice).not.toBeNull();
  await assistant.dismiss();
  expect(state().notice).toBeNull();
  const { version } = state();
  await assistant.dismiss();
  expect(state().version).toBe(version);
  await assistant.undo();
  await assistant.check(DAY);
  expect(state().notice).toBeNull();
});

test("with other workbooks open, what was checked, marked and could be undone is gone", async () => {
  const made = await checkedAssistant(undefined, [taskBook, problemBook]);
  const { assistant, state, close } = made;
  await assistant.mark();
  await assistant.cure({ check: state().check!.check, rule: "unit-alias", filter: ALL });
  const { check } = state().check!;
  close(PROBLEMS);
  assistant.filesChanged();
  expect(state()).toMatchObject({
    files: [TASKS],
    check: null,
    stale: false,
    undo: null,
    marked: false,
    notice: { kind: "check-dropped" },
  });
  expect(await assistant.figures()).toBeNull();
  await assistant.undo();
  expect(state().notice).toEqual({ kind: "nothing-to-do", job: "undo" });
  await assistant.cure({ check, rule: "date-as-text", filter: ALL });
  expect(state().notice).toMatchObject({ kind: "failed", error: "conflict" });
  await assistant.check(DAY);
  expect(state().check).toMatchObject({ records: 9 });
});

test("everything that it tells can be sent to another thread", async () => {
  const { assistant, state } = await checkedAssistant();
  await assistant.writeSheets();
  await assistant.mark();
  const answers = [
    state(),
    await assistant.findings({ filter: ALL, opened: null }),
    await assistant.rows({ group: { by: "total" }, figure: "total", from: 0, count: 100 }),
    await assistant.overdue({
      unit: null,
      town: null,
      ledger: null,
      step: null,
      days: null,
      order: "days",
      from: 0,
      count: 100,
    }),
    await assistant.search({ text: "任务", count: 100 }),
    await assistant.figures(),
    await assistant.settings(),
  ];
  for (const answer of answers) expect(structuredClone(answer)).toEqual(answer);
});

test("files opened before anything was checked are no notice", () => {
  const { assistant, state } = assistantOver([taskBook]);
  assistant.filesChanged();
  expect(state()).toMatchObject({ files: [TASKS], writable: true, notice: null });
});

test("whether anything can be put in is told", async () => {
  expect((await checkedAssistant(readOnly, [taskBook, problemBook])).state().writable).toBe(false);
  const one = await checkedAssistant(
    (book, place) => (place === 1 ? readOnly(book, place) : book),
    [taskBook, problemBook],
  );
  expect(one.state().writable).toBe(true);
});

test("files closed while they are checked: the check speaks of others and is not shown", async () => {
  const door = new Door();
  const { assistant, state, close } = await checkedAssistant(byWayOf(door.pass, "read"), [taskBook, problemBook]);
  await during(
    door,
    () => assistant.check(DAY),
    () => {
      close(PROBLEMS);
      assistant.filesChanged();
      return Promise.resolve();
    },
  );
  expect(state()).toMatchObject({
    files: [TASKS],
    check: null,
    notice: { kind: "failed", job: "check", error: "conflict" },
  });
});
