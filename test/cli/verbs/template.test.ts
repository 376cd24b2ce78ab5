import { resolve } from "node:path";
import { ledger } from "../../../src/cli/ledger";
import { aWorld, HOME } from "../aWorld";

function call(line: string) {
  const { world, kept } = aWorld();
  const at = (name: string) => kept.written.get(resolve(HOME, name));
  return {
    kept,
    at,
    run: (again = line) => ledger(again.split(" "), world),
  };
}

describe("ledger template --blank", () => {
  test("writes the standard ledgers", async () => {
    const { run, at, kept } = call("template --blank --out 新.xlsx");
    expect(await run()).toBe(0);
    expect(at("新.xlsx")).toContain("重点任务台账");
    expect(kept.out).toContain("新.xlsx");
  });

  test("never over what stands there, unless asked to", async () => {
    const { run, at, kept } = call("template --blank --out 新.xlsx");
    kept.written.set(resolve(HOME, "新.xlsx"), "filled in");
    expect(await run()).toBe(2);
    expect(kept.complaints.join()).toContain("--force");
    expect(at("新.xlsx")).toBe("filled in");
    expect(await run("template --blank --out 新.xlsx --force")).toBe(0);
    expect(at("新.xlsx")).not.toBe("filled in");
  });

  test.each([
    ["template --blank", "--out"],
    ["template --blank a.xlsx --out 新.xlsx", "不用给台账文件"],
    ["template --blank --out 新.xls", ".xlsx"],
  ])("%s: says what to do", async (line, part) => {
    const { run, kept } = call(line);
    expect(await run()).toBe(2);
    expect(kept.complaints.join()).toContain(part);
    expect(kept.written.size).toBe(0);
  });
});
