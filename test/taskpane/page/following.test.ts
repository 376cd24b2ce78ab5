import { following } from "../../../src/taskpane/page/following";

/** Something that is asked about, each question answered by the test. */
function followed() {
  const listeners = new Set<() => void>();
  const asked: { readonly come: (answer: string) => Promise<void>; readonly fail: () => Promise<void> }[] = [];
  const taken: string[] = [];
  const turn = () => new Promise<void>((done) => setImmediate(done));
  const stop = following(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () =>
      new Promise<string>((resolve, reject) =>
        asked.push({
          come: (answer) => (resolve(answer), turn()),
          fail: () => (reject(new Error("gone")), turn()),
        }),
      ),
    (answer) => taken.push(answer),
    () => taken.push("failed"),
  );
  return { asked, taken, stop, change: () => listeners.forEach((listen) => listen()), listeners };
}

test("asks at once and after every change, and takes what is answered", async () => {
  const { asked, taken, change } = followed();
  await asked[0]!.come("first");
  change();
  await asked[1]!.come("second");
  change();
  await asked[2]!.fail();
  expect(taken).toEqual(["first", "second", "failed"]);
});

test("of several questions under way only the last one's answer counts, in whatever order they are answered", async () => {
  const { asked, taken, change } = followed();
  change();
  change();
  await asked[1]!.come("between");
  await asked[2]!.come("last");
  await asked[0]!.fail();
  expect(taken).toEqual(["last"]);
});

test("ended, it neither asks nor takes any more", async () => {
  const { asked, taken, stop, change, listeners } = followed();
  stop();
  change();
  await asked[0]!.come("late");
  expect([taken, asked.length, listeners.size]).toEqual([[], 1, 0]);
});
