import { sameInBoth } from "../../builders/sameInBoth";
import { HostError } from "../../../src/core/base/hostError";
import { untilDone, type HoldUp } from "../../../src/taskpane/commands/untilDone";

/** Somebody before the pane, and a clock. */
function aWorld() {
  const shown: HoldUp[] = [];
  const waiting = new Set<() => void>();
  let retry: () => void = () => undefined;
  return {
    shown,
    retry: async () => {
      retry();
      await settled();
    },
    timePasses: async () => {
      for (const work of waiting) work();
      waiting.clear();
      await settled();
    },
    world: {
      show: (holdUp: HoldUp) =>
        new Promise<void>((resolve) => {
          shown.push(holdUp);
          retry = resolve;
        }),
      later: (_: number, work: () => void) => void waiting.add(work),
    },
  };
}

function settled(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}

test("what works at once shows nothing", async () => {
  const { world, shown } = aWorld();
  expect(await untilDone(() => Promise.resolve("台账.xlsx"), world)).toBe("台账.xlsx");
  expect(shown).toEqual([]);
});

test("what takes long is said to be waited for, and goes on by itself when it comes", async () => {
  const { world, shown, timePasses } = aWorld();
  let comes: (name: string) => void = () => undefined;
  const done = untilDone(() => new Promise<string>((resolve) => (comes = resolve)), world);
  await settled();
  expect(shown).toEqual([]);
  await timePasses();
  expect(shown).toEqual([{ kind: "waiting" }]);
  comes("台账.xlsx");
  expect(await done).toBe("台账.xlsx");
});

test("a refusal is one sentence, and is tried again when somebody says so", async () => {
  const { world, shown, retry } = aWorld();
  let tries = 0;
  const done = untilDone(() => {
    tries += 1;
    return tries < 3 ? Promise.reject(new HostError("edit-mode", sameInBoth("请按回车。"))) : Promise.resolve(tries);
  }, world);
  await settled();
  expect(shown).toEqual([{ kind: "refused", sentence: sameInBoth("请按回车。") }]);
  await retry();
  expect(tries).toBe(2);
  await retry();
  expect(await done).toBe(3);
});

test("who does not want to wait any longer tries again", async () => {
  const { world, shown, retry, timePasses } = aWorld();
  let tries = 0;
  const done = untilDone(
    () => ((tries += 1) === 1 ? new Promise<number>(() => undefined) : Promise.resolve(tries)),
    world,
  );
  await settled();
  await timePasses();
  await retry();
  expect(await done).toBe(2);
  expect(shown).toEqual([{ kind: "waiting" }]);
});

test("a fault of ours is shown as one", async () => {
  const { world, shown } = aWorld();
  const error = new TypeError("no worker");
  void untilDone(() => Promise.reject(error), world);
  await settled();
  expect(shown).toEqual([{ kind: "broken", error }]);
});
