import {
  planAcceptance,
  planAlias,
  planDefaultSheets,
  planScoring,
  scoringFault,
} from "../../../../src/core/show/edits/planSettings";
import type { WorkbookEdit } from "../../../../src/core/show/edits/edit";
import { run, type CheckedRun } from "../../../../src/core/run";
import { defaultSettings } from "../../../../src/core/terms/settings";
import type { WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { memoryWorkbook } from "../../../support/memoryWorkbook";

const asOf = day("2024-06-30");

const ledger = drawnSheet(
  [
    ["2024年重点任务台账"],
    ["序号", "任务编号", "专业镇", "重点任务", "具体任务", "牵头单位", "完成时限", "完成状态"],
    [1, "RW-1", "万安钻石", 1, "招引企业", "县工信据", "2024年6月底", "进行中"],
    [2, null, "万安钻石", 2, "建设园区", "县工信科技局", "差不多", "进行中"],
  ],
  { name: "任务" },
);

/** As a county lays it out: a title, a column of its own, a note below, headings in another order. */
const exceptions = drawnSheet(
  [
    ["接受的提示"],
    ["登记人", "规则", "理由", "表", "单元格或编号", "至", "值"],
    ["张", "状态认不出", "县里的说法", "任务", "H9", "2024-12-31", "待议"],
    ["注：由办公室登记"],
  ],
  { name: "例外" },
);

async function after(workbook: WorkbookSnapshot, edit: WorkbookEdit): Promise<CheckedRun> {
  const memory = memoryWorkbook(workbook);
  const { refused } = await memory.edit(edit);
  expect(refused).toEqual([]);
  return run([memory.users()], { asOf });
}

const found = (rule: string, { report }: CheckedRun) => report.findings.filter((finding) => finding.rule === rule);

describe("planAcceptance", () => {
  test.each([
    ["makes the sheet where there is none", [ledger]],
    ["goes below all that a county's own sheet holds, under its headings", [ledger, exceptions]],
    ["adds headings that a county's sheet lacks", [ledger, drawnSheet([["规则", "表"]], { name: "例外" })]],
  ])("%s, and is read back as meant", async (_, sheets) => {
    const workbook = drawnBook(sheets);
    const before = run([workbook], { asOf });
    const accepted = found("unit-unknown", before).map((finding) => ({ finding, id: "RW-1" }));
    expect(accepted).toHaveLength(1);
    const checked = await after(workbook, planAcceptance(workbook, accepted, "名称待定", day("2024-12-31")));
    expect(found("unit-unknown", checked)).toEqual([]);
    expect(found("setting-invalid", checked)).toEqual(found("setting-invalid", before));
    expect(checked.report.accepted).toMatchObject([{ rule: "unit-unknown", reason: "名称待定", until: "2024-12-31" }]);
  });

  test("of a row without 编号 names the cell", async () => {
    const workbook = drawnBook([ledger]);
    const [finding] = found("date-unreadable", run([workbook], { asOf }));
    const checked = await after(
      workbook,
      planAcceptance(workbook, [{ finding: finding!, id: null }], "已口头说明", day("2024-12-31")),
    );
    expect(found("date-unreadable", checked)).toEqual([]);
  });

  test("refuses a sheet whose headings are not there, rather than writing anywhere", () => {
    const workbook = drawnBook([ledger, drawnSheet([["随便写写"]], { name: "例外" })]);
    const [finding] = found("unit-unknown", run([workbook], { asOf }));
    expect(() => planAcceptance(workbook, [{ finding: finding!, id: null }], "理由", day("2024-12-31"))).toThrow(
      /“例外”表里没有找到列名/,
    );
  });
});

describe("planScoring", () => {
  test("changes the value in place where the line is there, and adds the line where it is not", async () => {
    const scoring = drawnSheet(
      [
        ["项目", "值"],
        ["黄灯临期天数", 20],
        ["备注：", "县定"],
      ],
      { name: "考核设置" },
    );
    const workbook = drawnBook([ledger, scoring]);
    const edit = planScoring(workbook, defaultSettings, [
      { name: "黄灯临期天数", value: "25" },
      { name: "红灯落后", value: "35%" },
    ]);
    expect(edit.cells.map(({ cell, value }) => [cell, value])).toEqual([
      ["B2", "25"],
      ["A4", "红灯落后"],
      ["B4", "35%"],
    ]);
    const { settings } = await after(workbook, edit);
    expect(settings.lights).toMatchObject({ yellowDays: 25, redBehind: 0.35 });
  });

  test("makes the sheet with every 项目 as it holds", async () => {
    const workbook = drawnBook([ledger]);
    const checked = await after(workbook, planScoring(workbook, defaultSettings, [{ name: "月报报送日", value: "8" }]));
    expect(checked.settings).toEqual({ ...defaultSettings, submissions: { dueDay: 8 } });
    expect(found("setting-invalid", checked)).toEqual([]);
  });
});

test("planAlias lets a name be understood", async () => {
  const workbook = drawnBook([ledger]);
  const checked = await after(workbook, planAlias(workbook, "单位", "县工信科技局", "县工信据"));
  expect(found("unit-unknown", checked)).toEqual([]);
  expect(checked.report.records[0]?.leadUnits).toEqual(["县工信科技局"]);
});

test("planDefaultSheets changes nothing that is said or figured", async () => {
  const workbook = drawnBook([ledger]);
  const before = run([workbook], { asOf });
  const checked = await after(workbook, planDefaultSheets(workbook, before.settings));
  expect(checked.settings).toEqual(before.settings);
  expect(checked.report.findings).toEqual(before.report.findings);
});

describe("scoringFault", () => {
  test.each([
    ["黄灯临期天数", "0"],
    ["黄灯临期天数", "15天"],
    ["红灯落后", "30%"],
    ["红灯落后", "0.3"],
    ["并列名次", "1,2,2,3"],
    ["月报报送日", "28"],
  ])("%s may be %s", (name, value) => {
    expect(scoringFault(name, value)).toBeNull();
  });

  test.each([
    ["黄灯临期天数", "-1"],
    ["黄灯临期天数", "1.5"],
    ["红灯落后", "30"],
    ["并列名次", "随意"],
    ["月报报送日", "29"],
    ["没有的项目", "1"],
  ])("%s may not be %s", (name, value) => {
    const fault = scoringFault(name, value);
    expect(fault?.zh).toContain(name);
    expect(fault?.en).toContain(`“${name}”`);
  });
});
