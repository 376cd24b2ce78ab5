import fc from "fast-check";
import { strayEdges } from "../../../../src/core/read/columns/strayEdges";

describe("white space around a text", () => {
  test.each([
    ["县发改局 ", "县发改局"],
    [" 县发改局", "县发改局"],
    ["　县发改局　", "县发改局"],
    ["县发改局\n", "县发改局"],
    ["\u00a0县 发改局\u200b", "县 发改局"],
  ])("%j → %j", (text, tidy) => {
    expect(strayEdges(text)).toBe(tidy);
  });

  test.each(["县发改局", "县 发改局", "（万安）", "“十四五”", "", "  ", "\n"])("%j has none to take away", (text) => {
    expect(strayEdges(text)).toBeNull();
  });

  test("what is left has none, and is what trimming gives", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(" ", "\t", "　", "县", "a", "、") }), (text) => {
        const tidy = strayEdges(text);
        if (tidy === null) expect(text.trim() === text || text.trim() === "").toBe(true);
        else expect([tidy, strayEdges(tidy)]).toEqual([text.trim(), null]);
      }),
    );
  });
});
