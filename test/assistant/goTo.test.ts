import { on, tasks } from "../flow/flow";
import { drawnBook } from "../support/drawnBook";
import { checkedAssistant, DAY, problemBook, PROBLEMS, taskBook, TASKS } from "./drawnMonth";
import { byWayOf, Door, during, HOST_SENTENCE, hostError } from "./troubles";

const place = { file: TASKS, sheet: "任务", cell: "H7" };

const hidingBook = drawnBook(
  [
    tasks([{}, { 完成时限: on("2023-12-31") }], { hiddenRows: [4] }),
    tasks([{}], { name: "去年", visibility: "hidden" }),
  ],
  TASKS,
);

test("a cell that can be seen is shown without a word", async () => {
  const shown: string[] = [];
  const { assistant, state } = await checkedAssistant((book) => ({
    ...book,
    view: {
      goTo: (sheet, cell) => {
        shown.push(`${sheet}!${cell}`);
        return Promise.resolve("shown");
      },
    },
  }));
  const before = state();
  await assistant.goTo(place);
  expect(shown).toEqual(["任务!H7"]);
  expect(state()).toBe(before);
});

test("of several workbooks the one that is meant is asked", async () => {
  const asked: string[] = [];
  const { assistant } = await checkedAssistant(
    (book) => ({
      ...book,
      view: {
        goTo: () => {
          asked.push(book.file);
          return Promise.resolve("shown");
        },
      },
    }),
    [taskBook, problemBook],
  );
  await assistant.goTo({ file: PROBLEMS, sheet: "问题", cell: "I4" });
  expect(asked).toEqual([PROBLEMS]);
});

test.each([
  ["in a hidden row", "任务", "N4", "hidden-row"],
  ["on a hidden sheet", "去年", "A3", "hidden-sheet"],
  ["on a sheet that is gone", "没有", "A3", "missing-sheet"],
] as const)("a cell %s is said to be", async (_, sheet, cell, result) => {
  const { assistant, state } = await checkedAssistant(undefined, [hidingBook]);
  await assistant.goTo({ file: TASKS, sheet, cell });
  expect(state().notice).toEqual({ kind: "went-to", result, sheet, cell });
});

test("where workbooks are not looked at, and for files that are not open, nothing happens", async () => {
  const unseen = await checkedAssistant((book) => ({ ...book, view: null }));
  const before = unseen.state();
  await unseen.assistant.goTo(place);
  expect(unseen.state()).toBe(before);

  const { assistant, state } = await checkedAssistant();
  await assistant.goTo({ ...place, file: "别的.xlsx" });
  expect(state().notice).toBeNull();
});

test("where the host refuses, the sentence says what to do", async () => {
  const { assistant, state } = await checkedAssistant((book) => ({
    ...book,
    view: { goTo: () => Promise.reject(hostError("edit-mode")) },
  }));
  await assistant.goTo(place);
  expect(state().notice).toMatchObject({ kind: "failed", error: "edit-mode", sentence: HOST_SENTENCE });
});

test("a fault of ours is told with its details, and rejects nothing", async () => {
  const { assistant, state } = await checkedAssistant((book) => ({
    ...book,
    view: { goTo: () => Promise.reject(new TypeError("no view")) },
  }));
  await assistant.goTo(place);
  expect(state().notice).toMatchObject({ kind: "broken", details: "TypeError: no view" });
});

test("it is no job: while a check runs one may look around", async () => {
  const door = new Door();
  const { assistant, state } = await checkedAssistant(byWayOf(door.pass, "read"), [hidingBook]);
  await during(
    door,
    () => assistant.check(DAY),
    async () => {
      await assistant.goTo({ file: TASKS, sheet: "任务", cell: "N4" });
      expect(state()).toMatchObject({ running: { job: "check" }, notice: { kind: "went-to", result: "hidden-row" } });
    },
  );
  expect(state().running).toBeNull();
});
