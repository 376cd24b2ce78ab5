import { ledger } from "../../src/cli/ledger";
import { tasks } from "../flow/flow";
import { aWorld } from "./aWorld";

/** Names and texts as somebody would write them who wants the terminal to obey. */
const HOSTILE = tasks(
  [
    { 牵头单位: "局\u001b[31m科\u202e技\n第二行", 专业镇: "\u001b]0;pwned\u0007石", 完成时限: "\u009b2J明年" },
    { 责任镇: "万\u2066安", 完成状态: "\u001b[1A已办" },
  ],
  { name: "任务\u001b[31m\u202e" },
);
const FILE = "六月\u001b[2J\r\n\u202e.xlsx";

/** All that is not to be seen, line breaks apart. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

describe("nothing from a file is obeyed by the terminal", () => {
  test.each([["report"], ["check"], ["inspect"]])("%s: text, document and where they went", async (verb) => {
    const { world, kept } = aWorld(HOSTILE);
    const target = "结果\u001b[31m.json";
    await ledger([verb, FILE, "--json", target], world);
    expect(kept.out).toContain("任务?[31m?");
    expect(kept.out).toContain("结果?[31m.json");
    expect(kept.out).not.toMatch(UNSEEN);
    const [written = ""] = kept.written.values();
    // The document in a file keeps the data as it is.
    expect(written).toContain("任务\\u001b[31m\u202e");

    const { world: other, kept: printed } = aWorld(HOSTILE);
    await ledger([verb, FILE, "--json", "-"], other);
    expect(printed.out).not.toMatch(UNSEEN);
    expect(JSON.parse(printed.out)).toEqual(JSON.parse(written));
  });

  test("colours are ours alone", async () => {
    const { world, kept } = aWorld(HOSTILE, { drawing: { width: 60, colours: true } });
    await ledger(["report", FILE, "--out", "b\u001b.xlsx"], world);
    expect(kept.out).toContain("\u001b[31m");
    expect(kept.out.replaceAll(/\u001b\[(?:0|1|31|33|36)m/g, "")).not.toMatch(UNSEEN);
    for (const line of kept.out.split("\n")) {
      const codes = line.match(/\u001b\[\d+m/g) ?? [];
      expect([[], [expect.anything(), "\u001b[0m"]]).toContainEqual(codes);
    }
  });

  test("tables keep their columns", async () => {
    const { world, kept } = aWorld(HOSTILE);
    await ledger(["report", FILE], world);
    expect(kept.out).toMatch(/^ {2}重点任务台账 {2}任务\?\[31m\? {2}六月\?\[2J \?\.xlsx +2 {2}第3—4行$/m);
  });
});
