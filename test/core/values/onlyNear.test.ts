import fc from "fast-check";
import { editDistance } from "../../../src/core/values/editDistance";
import { readStage } from "../../../src/core/values/readStage";
import { readStatus } from "../../../src/core/values/readStatus";

describe("the only good word", () => {
  test.each([
    ["已完城", "已完成"],
    ["己完成", "已完成"],
    ["进行种", "进行中"],
    ["有续推进", "有序推进"],
    ["进中行", "进行中"],
  ])("%s is a slip of %s", (text, word) => expect(readStatus(text)).toMatchObject({ kind: "unknown", only: word }));

  test.each(["差不多了", "难完成", "完成中", "快完成", "待完成", "张三", "进"])(
    "%s is none: the clerk has to say",
    (text) => expect(readStatus(text)).toMatchObject({ kind: "unknown", only: null }),
  );

  test.each([
    ["己开工", "已开工"],
    ["已签月", "已签约"],
    ["正在建没", "正在建设"],
  ])("%s is a slip of %s", (text, word) => expect(readStage(text)).toMatchObject({ kind: "unknown", only: word }));

  test.each(["未开工", "促建开工", "试投产", "试生产", "落地", "推进中"])("%s lies between stages", (text) =>
    expect(readStage(text)).toMatchObject({ kind: "unknown", only: null }),
  );
});

test("the distance of two texts is the same both ways, 0 for equals alone, and never above what is asked for", () => {
  const text = fc.string({ unit: fc.constantFrom("县", "工", "信", "局"), maxLength: 6 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
      const distance = editDistance(a, b, most);
      expect(distance).toBe(editDistance(b, a, most));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(most + 1);
    }),
  );
});
