import fc from "fast-check";
import { complainOn } from "../../../src/cli/terminal/complainOn";
import { printableJson, printableLine, printableLines } from "../../../src/cli/terminal/printable";
import { progressOn } from "../../../src/cli/terminal/progressOn";

/** Everything that has no picture: controls, formats, line and paragraph separators. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Texts rich in what terminals obey. */
const anyHostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom("\u001b[31m", "\u001b]0;x\u0007", "\u009b2J", "\u202e", "\u2066", "\u200b", "\ufeff", "\u{e0041}"),
    fc.constantFrom("\r\n", "\n", "\t", "\u0085", "\u2028", "\u007f", "\b", "\u061c", "台账", "a", "😀", '"', "\\"),
  ),
});

describe("what a terminal is given", () => {
  test.each([
    ["万安\u001b[31m镇", "万安?[31m镇"],
    ["\u001b]0;pwned\u0007\u001b[2J", "?]0;pwned??[2J"],
    ["abc\u202edcba\u202c", "abc?dcba?"],
    ["第一行\r\n第二行\t尾", "第一行 第二行 尾"],
    ["\u2028甲\u0085乙", " 甲 乙"],
    ["县发\u200b改局\ufeff", "县发改局"],
    ["\u009b1m", "?1m"],
    ["“张三11010519491231002X”表", "“张三110105***********X”表"],
    ["  普通的 一行！“😀” 㐀𠀀", "  普通的 一行！“😀” 㐀𠀀"],
  ])("%j becomes %j", (text, line) => {
    expect(printableLine(text)).toBe(line);
  });

  test("a line is one line with nothing to obey in it, and stays so", () => {
    fc.assert(
      fc.property(anyHostile, (text) => {
        const line = printableLine(text);
        expect(line).not.toMatch(UNSEEN);
        expect(printableLine(line)).toBe(line);
      }),
    );
  });

  test("lines are as many as were given", () => {
    expect(printableLines(["甲\n乙", "", "丙"])).toBe("甲 乙\n\n丙\n");
  });

  test("a JSON document keeps its content and shows nothing unseen", () => {
    fc.assert(
      fc.property(fc.array(anyHostile), (texts) => {
        const shown = [...printableJson([`${JSON.stringify(texts)}\n`])].join("");
        expect(JSON.parse(shown)).toEqual(texts);
        expect(shown.trimEnd()).not.toMatch(UNSEEN);
      }),
    );
  });

  test("an ordinary document stays byte for byte", () => {
    const text = '{\n  "sheet": "台账",\n  "row": 3\n}\n';
    expect([...printableJson([text])]).toEqual([text]);
  });

  test("a complaint is one line", () => {
    const written: string[] = [];
    complainOn({ write: (text) => written.push(text) })("《a\n\u001b[31m.xlsx》打不开。");
    expect(written).toEqual(["《a ?[31m.xlsx》打不开。\n"]);
  });

  test("progress obeys nothing but itself", () => {
    const written: string[] = [];
    progressOn({ isTTY: true, columns: 80, write: (text) => written.push(text) })("正在读取：\u001b[2J\n甲.xlsx");
    expect(written).toEqual(["\r\u001b[2K正在读取：?[2J 甲.xlsx"]);
  });
});
