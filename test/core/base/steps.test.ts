import { behind, drained, mapSteps, visited, type Steps } from "../../../src/core/base/steps";

function* threeSteps(): Steps<string> {
  yield 1;
  yield 2;
  yield 3;
  return "done";
}

/** What steps tell, and what they come to. */
function told<S, T>(steps: Generator<S, T>): { readonly told: readonly S[]; readonly value: T } {
  const all: S[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { told: all, value: step.value };
    all.push(step.value);
  }
}

test("mapped steps tell what is made of each, and come to the same", () => {
  expect(told(mapSteps(threeSteps(), (done) => `${String(done)} of 3`))).toEqual({
    told: ["1 of 3", "2 of 3", "3 of 3"],
    value: "done",
  });
});

test("mapped steps do nothing before they are asked, and one step at a time", () => {
  const done: number[] = [];
  function* work(): Steps<null> {
    done.push(1);
    yield 1;
    done.push(2);
    yield 2;
    return null;
  }
  const mapped = mapSteps(work(), (step) => step);
  expect(done).toEqual([]);
  mapped.next();
  expect(done).toEqual([1]);
});

test("steps behind others count on from them", () => {
  expect(told(behind(10, threeSteps()))).toEqual({ told: [11, 12, 13], value: "done" });
});

test("drained, steps come to their value", () => {
  expect(drained(threeSteps())).toBe("done");
});

test.each([
  [0, []],
  [2, [2]],
  [3, [3]],
  [4, [3, 4]],
  [6, [3, 6]],
])("%i things, three at a step, are each visited once", (count, steps) => {
  const seen: number[] = [];
  expect(told(visited(count, (index) => seen.push(index), 3)).told).toEqual(steps);
  expect(seen).toEqual(Array.from({ length: count }, (_, index) => index));
});
