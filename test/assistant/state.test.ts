import type { AssistantState } from "../../src/assistant/assistant";
import { assistantOver } from "../support/sampleAssistant";
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
    notice: null,
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
    await assistant.overdue({ unit: null, step: null, from: 0, count: 100 }),
    await assistant.figures(),
    await assistant.settings(),
  ];
  for (const answer of answers) expect(structuredClone(answer)).toEqual(answer);
});
