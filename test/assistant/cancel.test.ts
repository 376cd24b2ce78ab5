import { sameInBoth } from "../builders/sameInBoth";
import type { AssistantState, RunningJob } from "../../src/assistant/assistant";
import { HostError } from "../../src/core/base/hostError";
import { assistantOver, type AssistantForTest } from "../support/sampleAssistant";
import { ALL, cellOf, checkedAssistant, DAY, problemBook, taskBook } from "./drawnMonth";
import { withPort } from "./troubles";

/** Cancels as soon as a job is at a step, and says what was told then. */
async function cancelledAt(
  { assistant }: AssistantForTest,
  step: RunningJob["step"],
  work: () => Promise<void>,
): Promise<readonly AssistantState[]> {
  const told: AssistantState[] = [];
  const stop = await assistant.subscribe((state) => {
    told.push(state);
    if (state.running?.step === step && !state.running.cancelling && state.running.done !== null) {
      void assistant.cancel();
    }
  });
  await work();
  stop();
  return told;
}

test.each(["reading", "computing"] as const)("a check is stopped while %s, and the last one stands", async (step) => {
  const made = await checkedAssistant();
  const before = made.state().check;
  const told = await cancelledAt(made, step, () => made.assistant.check("2024-07-31"));
  expect(told.some(({ running }) => running?.cancelling)).toBe(true);
  expect(made.state()).toMatchObject({ running: null, stale: false, notice: { kind: "cancelled", job: "check" } });
  expect(made.state().check).toBe(before);
});

test("the first check, stopped, leaves nothing to show", async () => {
  const made = assistantOver([taskBook]);
  await cancelledAt(made, "computing", () => made.assistant.check(DAY));
  expect(made.state()).toMatchObject({ check: null, notice: { kind: "cancelled", job: "check" } });
});

test("after it everything can be asked for again", async () => {
  const made = await checkedAssistant();
  await cancelledAt(made, "reading", () => made.assistant.check("2024-07-31"));
  await made.assistant.check("2024-07-31");
  expect(made.state()).toMatchObject({ notice: null, check: { asOf: "2024-07-31" } });
});

describe("a file that has to be read before its first rows are there", () => {
  const told: (readonly [number, number])[] = [];
  const slow = withPort((port) => ({
    async read(take, onBytes) {
      for (const done of [0, 50, 100]) {
        if (onBytes === undefined) throw new Error("Nobody is told");
        told.push([done, 100]);
        if (!(await onBytes(done, 100))) throw new HostError("cancelled", sameInBoth("已取消，文件没有读完。"));
      }
      await port.read(take);
    },
  }));

  test("moves the progress, and is stopped in the middle of it", async () => {
    const made = await checkedAssistant(slow);
    const before = made.state().check;
    told.length = 0;
    const states = await cancelledAt(made, "reading", () => made.assistant.check("2024-07-31"));
    expect(told).toEqual([[0, 100]]);
    expect(states.flatMap(({ running }) => (running?.unit === "bytes" ? [running.total] : []))[0]).toBe(100);
    expect(made.state()).toMatchObject({ running: null, notice: { kind: "cancelled", job: "check" } });
    expect(made.state().check).toBe(before);
  });

  test("is read whole where nobody stops it, rows counted after", async () => {
    const made = assistantOver([taskBook], slow);
    const units: (string | undefined)[] = [];
    await made.assistant.subscribe(({ running }) => units.push(running?.done === null ? undefined : running?.unit));
    await made.assistant.check(DAY);
    expect(made.state().notice).toBeNull();
    expect(units.indexOf("bytes")).toBeLessThan(units.indexOf("rows"));
  });
});

test("figure sheets are stopped while they are written, and none is left", async () => {
  const made = await checkedAssistant();
  await cancelledAt(made, "writing", () => made.assistant.writeSheets());
  expect(made.state().notice).toEqual({ kind: "cancelled", job: "sheets" });
  expect(made.books[0]!.ours()).toEqual([]);
});

test("what has begun to change the user's cells is not stopped half way", async () => {
  const made = await checkedAssistant();
  const { assistant, state } = made;
  let isCancellable: boolean | undefined;
  await assistant.subscribe(({ running }) => {
    if (running === null) return;
    isCancellable ??= running.cancellable;
    void assistant.cancel();
  });
  await assistant.cure({ check: state().check!.check, rule: "unit-alias", filter: ALL });
  expect(isCancellable).toBe(false);
  expect(state().notice).toEqual({ kind: "cured", written: 1, refused: 0 });
  expect(cellOf(made, 0, 9, 8)).toBe("县工信科技局");
});

test("where nothing runs it does nothing", async () => {
  const { assistant, state } = await checkedAssistant(undefined, [problemBook]);
  const before = state();
  await assistant.cancel();
  expect(state()).toBe(before);
});
