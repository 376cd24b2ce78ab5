import { sameInBoth } from "../../builders/sameInBoth";
import { HostError } from "../../../src/core/base/hostError";
import type { SelectedCells, WorkbookChange } from "../../../src/core/ports";
import { watchExcel } from "../../../src/taskpane/commands/watchExcel";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const EDIT: WorkbookChange = { kind: "cells", sheet: "任务", area: "B2", remote: false };

async function watched(refusals = 0, error: Error = new HostError("edit-mode", sameInBoth("请按回车。"))) {
  const taken: (readonly WorkbookChange[])[] = [];
  const pane = new EventTarget();
  let tries = 0;
  let happens: (change: WorkbookChange) => void = () => undefined;
  let selects: (cells: SelectedCells) => void = () => undefined;
  const watching = watchExcel(
    {
      watch: (listener, onSelected) => {
        tries += 1;
        if (tries <= refusals) return Promise.reject(error);
        happens = listener;
        selects = onSelected!;
        return Promise.resolve(() => Promise.resolve());
      },
    },
    { changed: (changes) => Promise.resolve(void taken.push(changes)) },
    pane,
  );
  watching.catch(() => undefined);
  await jest.advanceTimersByTimeAsync(0);
  return {
    taken,
    watching,
    tries: () => tries,
    happens: (change: WorkbookChange) => happens(change),
    selects: (sheet: string, area: string) => selects({ sheet, area }),
    comesToThePane: () => pane.dispatchEvent(new Event("focus")),
  };
}

test("edits are handed on together when they have ceased for a moment", async () => {
  const { taken, happens } = await watched();
  happens(EDIT);
  await jest.advanceTimersByTimeAsync(200);
  happens({ ...EDIT, area: "B3" });
  await jest.advanceTimersByTimeAsync(299);
  expect(taken).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(taken).toEqual([[EDIT, { ...EDIT, area: "B3" }]]);
});

test("cells that the user goes from are looked at again, and those selected when somebody comes to the pane", async () => {
  const { taken, selects, comesToThePane } = await watched();
  comesToThePane();
  selects("任务", "H5");
  await jest.advanceTimersByTimeAsync(300);
  expect(taken).toEqual([]);
  selects("任务", "H6");
  await jest.advanceTimersByTimeAsync(300);
  comesToThePane();
  await jest.advanceTimersByTimeAsync(300);
  expect(taken).toEqual([[{ kind: "left", sheet: "任务", area: "H5" }], [{ kind: "left", sheet: "任务", area: "H6" }]]);
});

test("where Excel refuses to tell of edits it is asked again, ever more seldom", async () => {
  const { tries, happens, taken } = await watched(3);
  expect(tries()).toBe(1);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(tries()).toBe(2);
  await jest.advanceTimersByTimeAsync(3_999);
  expect(tries()).toBe(2);
  await jest.advanceTimersByTimeAsync(1);
  expect(tries()).toBe(3);
  await jest.advanceTimersByTimeAsync(8_000);
  happens(EDIT);
  await jest.advanceTimersByTimeAsync(300);
  expect(taken).toHaveLength(1);
});

test("a fault of ours is not taken for a refusal", async () => {
  const { watching } = await watched(1, new TypeError("x"));
  await expect(watching).rejects.toThrow("x");
});
