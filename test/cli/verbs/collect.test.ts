import { unzipSync } from "fflate";
import { newFormWorkbook } from "../../../src/adapters/xlsx/newFormWorkbook";
import { xlsxWorkbook } from "../../../src/adapters/xlsx/xlsxWorkbook";
import { cellAddress } from "../../../src/core/workbook/address";
import { bookBytes } from "../../contract/bookBytes";
import { readAll } from "../../contract/contractSupport";
import { aMaster, FAGAI, KEXIN, sentTo } from "../../core/show/collecting/aCollection";
import { filledForm } from "../../support/filledForm";
import { aDesk } from "../aDesk";

const MASTER = "2024年6月台账.xlsx";

/** The master, and what two units returned. */
async function desk(formulas: Readonly<Record<string, string>> = {}) {
  return aDesk({
    [MASTER]: bookBytes(aMaster(), formulas),
    "甲.xlsx": await newFormWorkbook(filledForm(sentTo(KEXIN), "任务", { 任务1: { 完成率: 0.8, 进展情况: "新的话" } })),
    "乙.xlsx": await newFormWorkbook(filledForm(sentTo(FAGAI), "任务", { 任务4: { 完成率: 0.1 } })),
    "坏.xlsx": new TextEncoder().encode("not a workbook"),
  });
}

const CALL = `collect ${MASTER} 甲.xlsx 乙.xlsx --out 汇总.xlsx --today 2024-07-06`;

describe("ledger collect (MONTH §5, §8)", () => {
  test("RESULT has what the units returned; what is to be decided and who is missing make exit 1", async () => {
    const { call } = await desk();
    const { code, out } = await call(`${CALL} --json -`);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      schemaVersion: 1,
      master: MASTER,
      month: "2024-06",
      files: [
        { file: "乙.xlsx", unit: FAGAI, status: "merged", rows: 2, merged: 0, decisions: 1, extras: [], sentence: "" },
        { file: "甲.xlsx", unit: KEXIN, status: "merged", rows: 5, merged: 2, decisions: 0, extras: [], sentence: "" },
      ],
      merged: [
        { file: "甲.xlsx", unit: KEXIN, sheet: "任务", row: 3, column: "rate", cell: "P3", before: 0.6, after: 0.8 },
        {
          file: "甲.xlsx",
          unit: KEXIN,
          sheet: "任务",
          row: 3,
          column: "progressText",
          cell: "T3",
          before: "正在推进第1项",
          after: "新的话",
        },
      ],
      decisions: [
        {
          kind: "regressed",
          file: "乙.xlsx",
          unit: FAGAI,
          sheet: "任务",
          row: 6,
          column: "rate",
          cell: "P6",
          sent: 0.6,
          returned: 0.1,
          master: 0.6,
        },
      ],
      missing: [{ unit: "县自然资源局", rows: 1, cells: 3 }],
      counts: { merged: 2, decisions: 1, unchanged: 0 },
    });
  });

  test("said in words, with who is missing", async () => {
    const { call } = await desk();
    const { out } = await call(CALL);
    expect(out).toContain("2024年6月汇总：2个文件，合并2格，待定1处。");
    expect(out).toContain("2024年6月还有1个单位没有报：县自然资源局。");
  });

  test("all merged and nobody missing: exit 0; collected again, nothing changes", async () => {
    const { call, put, bytesOf } = await desk();
    put("乙.xlsx", await newFormWorkbook(sentTo(FAGAI)));
    put("丙.xlsx", await newFormWorkbook(sentTo("县自然资源局")));
    const files = "甲.xlsx 乙.xlsx 丙.xlsx";
    expect(await call(`collect ${MASTER} ${files} --out 汇总.xlsx`)).toMatchObject({ code: 0 });
    const first = bytesOf("汇总.xlsx")!;
    expect(await call(`collect 汇总.xlsx ${files} --out 再汇总.xlsx`)).toMatchObject({ code: 0 });
    expect(bytesOf("再汇总.xlsx")).toEqual(first);
  });

  test("of the master only the cells that are merged change, and its parts else byte for byte", async () => {
    const { call, bytesOf } = await desk();
    const before = unzipSync(bytesOf(MASTER)!);
    await call(CALL);
    const after = unzipSync(bytesOf("汇总.xlsx")!);
    const touched = Object.keys(before).filter(
      (name) => !Buffer.from(before[name]!).equals(Buffer.from(after[name] ?? [])),
    );
    expect(touched.filter((name) => name.startsWith("xl/worksheets/"))).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(await call(`inspect 汇总.xlsx --json -`)).toMatchObject({ code: 0 });
  });

  test("a cell of the master's that is a formula is not overwritten: it is to be decided", async () => {
    const { call, bytesOf } = await desk({ "任务!P3": "0.5+0.1" });
    const { out } = await call(`${CALL} --json -`);
    const { merged, decisions } = JSON.parse(out) as {
      merged: { cell: string }[];
      decisions: { kind: string; cell: string }[];
    };
    expect(merged.map(({ cell }) => cell)).toEqual(["T3"]);
    expect(decisions.map(({ kind, cell }) => [kind, cell])).toEqual([
      ["regressed", "P6"],
      ["formula", "P3"],
    ]);
    expect(new TextDecoder().decode(unzipSync(bytesOf("汇总.xlsx")!)["xl/worksheets/sheet1.xml"])).toContain("0.5+0.1");
  });

  test("a file that cannot be read stops nobody, and is told", async () => {
    const { call } = await desk();
    const { code, out } = await call(`collect ${MASTER} 坏.xlsx 没有.xlsx 甲.xlsx --out 汇总.xlsx`);
    expect(code).toBe(1);
    expect(out).toContain("合并2格");
    expect(out).toContain("没有找到《没有.xlsx》");
  });

  test.each([
    [`collect ${MASTER} 甲.xlsx`, "--out"],
    [`collect ${MASTER} 甲.xlsx --out 甲.xlsx`, "输入的台账"],
    [`collect 坏.xlsx 甲.xlsx --out 汇总.xlsx`, "坏.xlsx"],
    [`collect ${MASTER} 甲.xlsx --out 汇总.xlsm`, ".xlsx"],
  ])("%s: exit 2 and what to do", async (line, part) => {
    const { call, bytesOf } = await desk();
    const { code, complaint } = await call(line);
    expect([code, complaint.includes(part)]).toEqual([2, true]);
    expect(bytesOf("汇总.xlsx")).toBeUndefined();
  });

  test("without a returned file there is nothing to collect: refused, with no result that has everybody missing", async () => {
    const { call, bytesOf } = await desk();
    for (const line of [`collect ${MASTER} --out 再汇总.xlsx`, `collect ${MASTER} ${MASTER} --out 再汇总.xlsx`]) {
      const { code, complaint } = await call(line);
      expect([code, complaint]).toEqual([2, expect.stringContaining("没有给出发回的文件")]);
    }
    await call(CALL);
    expect(await call("collect 汇总.xlsx --out 再汇总.xlsx")).toMatchObject({ code: 2 });
    expect(bytesOf("再汇总.xlsx")).toBeUndefined();
  });

  test("a result in which decisions were filled in is collected alone", async () => {
    const { call, put, bytesOf } = await desk();
    await call(CALL);
    const result = xlsxWorkbook(bytesOf("汇总.xlsx")!, "汇总.xlsx");
    const { rows } = (await readAll(result)).sheets.find(({ name }) => name === "汇总待定")!;
    const head = rows.findIndex(({ cells }) => cells.includes("决定"));
    const cell = cellAddress(rows[head + 1]!.row, rows[head]!.cells.indexOf("决定") + 1);
    await result.edit({ newSheets: [], cells: [{ sheet: "汇总待定", cell, value: "保留原值" }] });
    put("汇总.xlsx", result.bytes());
    const { out } = await call("collect 汇总.xlsx --out 再汇总.xlsx");
    expect(out).toContain("没有给报回的文件，没有汇总新的内容");
    expect(out).toContain("照“决定”办完1处");
    // Of the month that was collected, not of the one in which decisions are carried out.
    expect(out).toContain("2024年6月还有1个单位没有报：县自然资源局。");
    expect(bytesOf("再汇总.xlsx")).toBeDefined();
  });

  test("a result that is there, with decisions filled in perhaps, is replaced only where that is asked for", async () => {
    const { call, put, bytesOf } = await desk();
    const there = new TextEncoder().encode("填好的决定");
    put("汇总.xlsx", there);
    const { code, complaint } = await call(CALL);
    expect([code, complaint]).toEqual([2, expect.stringContaining("--force")]);
    expect(bytesOf("汇总.xlsx")).toEqual(there);
    expect((await call(`${CALL} --force`)).code).toBe(1);
    expect(bytesOf("汇总.xlsx")).not.toEqual(there);
  });

  test("the same call gives the same bytes", async () => {
    const { call, bytesOf } = await desk();
    await call(CALL);
    const first = bytesOf("汇总.xlsx");
    expect((await call(`${CALL} --force`)).code).toBe(1);
    expect(bytesOf("汇总.xlsx")).toEqual(first);
  });
});
