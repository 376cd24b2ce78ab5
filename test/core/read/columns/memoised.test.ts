import { memoised } from "../../../../src/core/read/columns/memoised";

describe("a remembered reading", () => {
  test("is made once for each text", () => {
    const read: string[] = [];
    const length = memoised((text) => {
      read.push(text);
      return text.length;
    });
    expect(["镇", "专业镇", "镇", "专业镇"].map(length)).toEqual([1, 3, 1, 3]);
    expect(read).toEqual(["镇", "专业镇"]);
  });

  test("is right for more texts than are kept", () => {
    const same = memoised((text) => text);
    const texts = Array.from({ length: 50_010 }, (_, index) => String(index));
    for (const text of texts) same(text);
    expect(texts.every((text) => same(text) === text)).toBe(true);
  });
});
