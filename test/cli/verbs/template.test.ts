import { resolve } from "node:path";
import { ledger } from "../../../src/cli/ledger";
import { tasks } from "../../flow/flow";
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

describe("ledger template FILE… --out DIR (MONTH §4, §8)", () => {
  const at = (kept: { written: Map<string, string> }, name: string) => kept.written.get(resolve(HOME, name));
  const two = () => aWorld(tasks([{}, { 牵头单位: "县某局" }]));
  const UNIT = "县工信科技局_2024年6月.xlsx";
  const CALL = "template 台账.xlsx --as-of 2024-06-30 --out 六月";

  test("a file a unit; a row that goes to nobody is told, exit 1", async () => {
    const { world, kept } = two();
    expect(await ledger(`${CALL} --json -`.split(" "), world)).toBe(1);
    expect(at(kept, `六月/${UNIT}`)).toContain("任务");
    expect(JSON.parse(kept.out)).toEqual({
      schemaVersion: 1,
      month: "2024-06",
      files: [{ unit: "县工信科技局", file: UNIT, rows: 1, cells: 6, cellsLastMonth: null }],
      unassigned: [{ file: "台账.xlsx", sheet: "任务", row: 4 }],
    });
  });

  test("every row has a unit: exit 0, and the burden of each is shown", async () => {
    const { world, kept } = aWorld(tasks([{}, { 牵头单位: "县发改局" }]));
    expect(await ledger(CALL.split(" "), world)).toBe(0);
    expect(kept.out).toContain("2024年6月填报模板2个，2024年7月5日前报回");
    expect([...kept.written.keys()].sort()).toEqual(
      ["县发改局_2024年6月.xlsx", UNIT].map((name) => resolve(HOME, "六月", name)).sort(),
    );
  });

  test.each([
    ["2024-07-02", true],
    ["2024-07-03", false],
  ])("back by %s: said to be too short %s", async (due, isShort) => {
    const { world, kept } = aWorld(tasks([{}]));
    await ledger(`${CALL} --due ${due}`.split(" "), world);
    expect(kept.out.includes("不足三个工作日")).toBe(isShort);
  });

  test("what stands there is replaced only with --force, and other files never", async () => {
    const { world, kept } = two();
    kept.written.set(resolve(HOME, "六月", UNIT), "answered");
    kept.written.set(resolve(HOME, "六月", "别的.xlsx"), "mine");
    expect(await ledger(CALL.split(" "), world)).toBe(2);
    expect(kept.complaints.join()).toContain(UNIT);
    expect(at(kept, `六月/${UNIT}`)).toBe("answered");
    expect(await ledger(`${CALL} --force`.split(" "), world)).toBe(1);
    expect(at(kept, `六月/${UNIT}`)).not.toBe("answered");
    expect(at(kept, "六月/别的.xlsx")).toBe("mine");
  });

  test("no file is written over an input", async () => {
    const { world, kept } = two();
    const line = `template ${UNIT} --as-of 2024-06-30 --out . --force`;
    expect(await ledger(line.split(" "), world)).toBe(2);
    expect(kept.complaints.join()).toContain("输入的台账");
    expect(kept.written.size).toBe(0);
  });

  test("a unit by another of its names; an unknown one is refused with what it may be", async () => {
    const { world, kept } = aWorld(tasks([{}, { 牵头单位: "县发改局" }]));
    expect(await ledger(`${CALL} --unit 发改局`.split(" "), world)).toBe(0);
    expect([...kept.written.keys()]).toEqual([resolve(HOME, "六月", "县发改局_2024年6月.xlsx")]);
    expect(await ledger(`${CALL} --force --unit 县工信据`.split(" "), world)).toBe(2);
    expect(kept.complaints.join()).toContain("“县工信科技局”");
  });

  test.each([
    ["template --out 六月", "没有给出台账文件"],
    ["template 台账.xlsx", "--out"],
    ["template 台账.xlsx --out 六月 --rows both", "lead 或 all"],
    ["template 台账.xlsx --out 六月 --due 2024-02-30", "“2024-02-30”不是实际存在的日期"],
    ["template 台账.xlsx --out 六月 --due 2024/7/5", "截止日“2024/7/5”的写法不对，请写成 2024-07-05"],
    ["template 台账.xlsx --out 六月 --as-of 2024/6/30", "截至日期“2024/6/30”的写法不对，请写成 2024-06-30"],
    ["template 台账.xlsx --out 六月 --as-of 2024-06-31", "“2024-06-31”不是实际存在的日期"],
    [`${CALL} --due 2024-06-29`, "报回的截止日2024年6月29日早于截至日期2024年6月30日"],
    [`${CALL} --json 六月/${UNIT}`, "同一个文件"],
    ["template bad.xlsx 台账.xlsx --out 六月", "一个文件也没有写"],
  ])("%s: exit 2 and what to do", async (line, part) => {
    const { world, kept } = two();
    expect(await ledger(line.split(" "), world)).toBe(2);
    expect(kept.complaints.join()).toContain(part);
    expect(kept.written.size).toBe(0);
  });
});
