import fc from "fast-check";
import { kept } from "../../../src/taskpane/parts/kept";

const before = { list: [{ name: "a" }, { name: "b" }], none: null, count: 1 };

test("what is the same in every part is the very thing it was", () => {
  expect(kept(before, JSON.parse(JSON.stringify(before)))).toBe(before);
});

test("what differs is the new one, its other parts those of before", () => {
  const next = kept(before, { list: [{ name: "a" }, { name: "c" }], none: null, count: 1 });
  expect(next).not.toBe(before);
  expect(next.list).not.toBe(before.list);
  expect(next.list[0]).toBe(before.list[0]);
  expect(next.list[1]).toEqual({ name: "c" });
});

test.each([
  ["a part that is gone", { list: before.list, none: null }],
  ["a part that has come", { ...before, more: undefined }],
  ["a part that is undefined instead of missing", { list: before.list, none: null, counts: 1 }],
  ["a shorter list", { ...before, list: before.list.slice(0, 1) }],
  ["a longer list", { ...before, list: [...before.list, { name: "c" }] }],
  ["nothing where a list stood", { ...before, list: null }],
])("%s is no sameness", (_, next) => {
  expect(kept(before, next)).not.toBe(before);
  expect(kept(before, next)).toStrictEqual(next);
});

test("says the same as the new one, whatever was before", () => {
  const data = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(data, data, (last, next) => {
      expect(kept(last, next)).toStrictEqual(next);
    }),
  );
});
