import { helpText } from "../../src/cli/helpText";
import { VERBS } from "../../src/cli/verbs/verbs";

describe("the help", () => {
  const lines = helpText(VERBS).split("\n");

  test("shows every way to call every verb, and every option that has something to say", () => {
    for (const { name, usage, options } of VERBS) {
      for (const { words, purpose } of usage) {
        const at = lines.findIndex((line) => line.includes(`ledger ${name} `) && line.includes(words));
        expect(lines.slice(at, at + 2).join()).toContain(purpose);
      }
      for (const { name: option, meaning } of options) {
        if (meaning !== null)
          expect(lines).toContainEqual(expect.stringMatching(`^  ${option}.* ${meaning.slice(0, 5)}`));
      }
    }
  });

  test("an option of several verbs is explained once", () => {
    expect(lines.filter((line) => line.startsWith("  --json"))).toHaveLength(1);
  });

  test("says how one month follows another, in words that are verbs and options", () => {
    const from = lines.indexOf("一个月接一个月");
    const said = lines.slice(from, lines.indexOf("", from)).join();
    const words = said.match(/--?[a-z]+(-[a-z]+)?|\b[a-z]+\b/g) ?? [];
    const known = VERBS.flatMap(({ name, options }) => [name, ...options.map((option) => option.name)]);
    expect(words.length).toBeGreaterThan(4);
    expect(words.filter((word) => !known.includes(word))).toEqual([]);
  });

  test("its columns stand under each other, counted as a terminal counts Chinese", () => {
    expect(lines).toContain(
      "  ledger inspect  文件… [--book 主工作簿] [--json 结果文件]   看每张工作表被认作什么、为什么",
    );
    expect(lines).toContain("  ledger --version                                            打印版本号");
    expect(lines.map((line) => line.replace(/ {3,}/, "   "))).toContain(
      "  --json 结果文件   把全部结果写成 JSON 文件；写 - 则打印到标准输出，不再打印摘要",
    );
  });
});
