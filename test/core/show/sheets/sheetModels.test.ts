import { sheetModels, type SheetKey } from "../../../../src/core/show/sheets/sheetModels";
import { roleStyles } from "../../../../src/core/show/sheets/roleStyles";
import type { AreaModel, SheetCell, SheetModel } from "../../../../src/core/show/sheets/sheetModel";
import { aFinding } from "../../../builders/aFinding";
import { aDoneTask, aTaskRecord, inRows } from "../../../builders/aTaskRecord";
import { day } from "../../../builders/day";
import { anIndicatorRecord, aProblemRecord, aProjectRecord, aSubmissionRecord } from "../../../builders/otherRecords";
import { aRunResult } from "./aRunResult";

const tasks = inRows([
  aTaskRecord({ towns: ["万安镇", "泉掌镇"], leadUnits: ["县发改局", "县财政局"], due: day("2024-06-01") }),
  aDoneTask({ towns: ["龙兴镇"], finished: day("2024-06-02") }),
  aTaskRecord({ due: null, dueKind: "long-term" }),
]);
const everyKind = [...tasks, aProjectRecord(), aProblemRecord(), anIndicatorRecord(), aSubmissionRecord()];
const findings = [
  aFinding({ message: "“台账”表H6“牵头单位”：认不出“县工信据”。", suggestions: ["县工信科技局"] }),
  aFinding({
    rule: "key-task-uncovered",
    severity: "warning",
    cell: null,
    row: null,
    column: null,
    sheet: null,
    message: "x",
  }),
];
const full = sheetModels(aRunResult(everyKind, { findings }), [], true);

function cellsOf(model: SheetModel): readonly (readonly (SheetCell | null)[])[] {
  return [...model.rows].map(({ cells }) => cells);
}

function textsOf(model: SheetModel): readonly string[] {
  return cellsOf(model).flatMap((row) =>
    row.flatMap((cell) => (cell?.value === undefined ? [] : [String(cell.value)])),
  );
}

function the(models: readonly SheetModel[], key: SheetKey): SheetModel {
  return models.find((model) => model.key === key)!;
}

function formulasOf(models: readonly SheetModel[]): readonly string[] {
  return models.flatMap((model) => cellsOf(model).flatMap((row) => row.flatMap((cell) => cell?.formula ?? [])));
}

test("the sheets stand in their order with their names", () => {
  expect(full.map(({ name }) => name)).toEqual([
    "月度汇总",
    "完成情况",
    "镇排名",
    "单位排名",
    "逾期清单",
    "红灯和到期",
    "项目进展",
    "问题办理",
    "指标完成",
    "报送情况",
    "统计规则",
    "校验结果",
    "台账索引",
  ]);
});

test("a sheet about a kind of ledger is made where there is such a ledger, and so are its columns of 台账索引", () => {
  const models = sheetModels(aRunResult([...tasks, aSubmissionRecord()]), [], true);
  const others = ["项目进展", "问题办理", "指标完成"];
  expect(models.map(({ name }) => name)).toEqual(full.map(({ name }) => name).filter((name) => !others.includes(name)));
  const headings = cellsOf(the(models, "index"))[2]!.map((cell) => cell?.value);
  expect(headings).toContain("报送月份");
  expect(headings).not.toContain("年度目标值");
  expect(headings).not.toContain("总投资（万元）");
});

test("a user's sheet keeps its name, in the formulas too", () => {
  const models = sheetModels(aRunResult(tasks), ["台账索引"], true);
  expect(the(models, "index").name).toBe("台账索引（助手）");
  expect(formulasOf(models).some((formula) => formula.includes("'台账索引（助手）'!"))).toBe(true);
  expect(formulasOf(models).some((formula) => formula.includes("'台账索引'!"))).toBe(false);
});

test("formulas use only functions that Excel 2016, WPS and LibreOffice share, none of them volatile", () => {
  const used = new Set(
    formulasOf(full).flatMap((formula) => formula.replace(/"[^"]*"/g, "").match(/[A-Z]+(?=\()/g) ?? []),
  );
  const shared = ["AND", "AVERAGEIFS", "COUNT", "COUNTIF", "COUNTIFS", "DATE", "DAY", "IF", "MAX", "MEDIAN", "MIN", "MONTH", "ROUND", "SUM", "SUMIFS", "YEAR"]; // prettier-ignore
  expect([...used].filter((name) => !shared.includes(name))).toEqual([]);
});

test("no formula refers to whole columns or is longer than Excel takes", () => {
  for (const formula of formulasOf(full)) {
    expect(formula).not.toMatch(/\$?[A-Z]+:\$?[A-Z]+(?!\$?\d)/);
    expect(formula.length).toBeLessThan(8192);
    expect(formula.startsWith("=")).toBe(false);
  }
});

test.each(full.map((model) => [model.name, model] as const))("%s iterates twice to the same rows", (_, model) => {
  expect([...model.rows]).toEqual([...model.rows]);
});

test.each(full.map((model) => [model.name, model] as const))(
  "%s has a width for every cell and a look for each",
  (_, model) => {
    for (const row of cellsOf(model)) {
      expect(row.length).toBeLessThanOrEqual(model.columns.length);
      for (const cell of row) if (cell !== null) expect(roleStyles[cell.role]).toBeDefined();
    }
  },
);

test.each(full.map((model) => [model.name, model] as const))(
  "%s has merges and charts that do not overlap cells of others",
  (_, model) => {
    const areas: readonly AreaModel[] = model.merges;
    areas.forEach((area, place) => {
      for (const other of areas.slice(place + 1)) expect(overlap(area, other)).toBe(false);
    });
    const rows = cellsOf(model);
    for (const { anchor } of model.charts) {
      for (let row = anchor.firstRow; row < anchor.lastRow; row++) {
        const under = (rows[row - 1] ?? []).slice(anchor.firstColumn - 1, anchor.lastColumn);
        expect(under.filter((cell) => cell?.value !== undefined && cell.value !== null)).toEqual([]);
      }
    }
  },
);

function overlap(a: AreaModel, b: AreaModel): boolean {
  const apart =
    a.lastRow < b.firstRow || b.lastRow < a.firstRow || a.lastColumn < b.firstColumn || b.lastColumn < a.firstColumn;
  return !apart;
}

test.each(["key", "name"] as const)("no two sheets have one %s", (property) => {
  const all = full.map((model) => model[property].toLowerCase());
  expect(new Set(all).size).toBe(all.length);
});

test.each(["index", "findings"] as const)(
  "the table of %s has its headings in its first row and a row for each entry",
  (key) => {
    const model = the(full, key);
    const { area, headings } = model.table!;
    const rows = cellsOf(model);
    expect(rows[area.firstRow - 1]!.map((cell) => cell?.value)).toEqual(headings);
    expect(new Set(headings).size).toBe(headings.length);
    expect(rows).toHaveLength(area.lastRow);
    expect(area.lastRow - area.firstRow).toBe(key === "index" ? everyKind.length : findings.length);
  },
);

test("every sheet has its title, and the as-of date with who made it below", () => {
  for (const model of full) {
    const rows = cellsOf(model);
    expect(rows[0]![0]!.role).toBe("title");
    expect(String(rows[1]![0]!.value)).toMatch(/^截至日期：2024年6月30日/);
    expect(String(rows[1]![0]!.value)).toMatch(/本表由台账助手生成$/);
  }
});

test("rates carry no denominator of 0: they show a dash", () => {
  const rows = cellsOf(the(full, "completion"));
  const town = rows.find((row) => row[1]?.value === "横桥镇")!;
  expect(town[9]).toMatchObject({ value: "—", role: "percent" });
});

test("list rows lead to their cells where the ledger is in the same workbook, and only there", () => {
  const linksOf = (models: readonly SheetModel[]): number =>
    models.flatMap((model) => cellsOf(model).flat()).filter((cell) => cell?.link !== undefined).length;
  const findingCell = cellsOf(the(full, "findings")).at(-2)![4]!;
  expect(findingCell).toMatchObject({ value: "H6", role: "link", link: { sheet: "台账", cell: "H6" } });
  expect(linksOf(full)).toBeGreaterThan(everyKind.length);
  expect(linksOf(sheetModels(aRunResult(everyKind, { findings }), [], false))).toBe(0);
});

test("an overdue row of two units stands under both and is counted once", () => {
  const rows = cellsOf(the(full, "overdue"));
  expect(rows.filter((row) => row[5]?.value === "推动专业镇重大项目建设").map((row) => row[0]!.value)).toEqual([
    1,
    "同第1项",
  ]);
  expect(rows[2]!.map((cell) => cell?.value)).toEqual(["催办", 0, "督办", 1, "通知书", 0, "合计", 1]);
});

test("lights and severities are words, not only colours", () => {
  expect(textsOf(the(full, "index"))).toContain("红");
  expect(textsOf(the(full, "findings"))).toEqual(expect.arrayContaining(["错误", "警告"]));
});

test("without ledgers every sheet says so in words", () => {
  const empty = sheetModels(aRunResult([]), [], false);
  expect(textsOf(the(empty, "completion"))).toContain("没有读到重点任务台账的记录，没有完成情况可列。");
  expect(textsOf(the(empty, "townRanking"))).toContain("没有读到重点任务台账的记录，没有镇排名。");
  expect(textsOf(the(empty, "overdue"))).toContain("没有读到任务、项目、问题台账，没有逾期清单可列。");
  expect(textsOf(the(empty, "findings"))).toContain("文件里没有台账，没有可以检查的内容。");
  expect(textsOf(the(empty, "rules"))).toContain("没有读到台账");
  expect(textsOf(the(empty, "index"))).toContain("没有读到台账记录");
  for (const model of empty) expect(model.charts).toEqual([]);
});

test("统计规则 says of a hidden sheet among its sources that it is hidden, and of no other", () => {
  const result = aRunResult(everyKind);
  const [first, ...others] = result.report.ledgers;
  const hidden = { ...result.report, ledgers: [{ ...first!, hidden: true as const }, ...others] };
  const saying = (given: typeof result): readonly string[] =>
    textsOf(the(sheetModels(given, [], true), "rules")).filter((text) => text.includes("隐藏"));
  expect(saying({ ...result, report: hidden })).toEqual([
    expect.stringMatching(/^《.+》 表头.+；隐藏的工作表，同样计入$/),
  ]);
  expect(saying(result)).toEqual([]);
});

test("settings that differ from the default say where they come from", () => {
  const result = aRunResult(tasks);
  const settings = { ...result.settings, steps: { superviseFrom: 6, noticeFrom: 31 } };
  const rows = cellsOf(the(sheetModels({ ...result, settings }, [], true), "rules"));
  const line = (name: string): readonly unknown[] =>
    rows.find((row) => row[0]?.value === name)!.map((cell) => cell?.value);
  expect(line("督办起始天数").slice(0, 3)).toEqual(["督办起始天数", 6, "考核设置"]);
  expect(line("通知书起始天数").slice(0, 3)).toEqual(["通知书起始天数", 31, "默认"]);
});

test("text that looks like a formula stays text", () => {
  const index = the(sheetModels(aRunResult(inRows([aTaskRecord({ id: "=1+1" })])), [], true), "index");
  const cell = cellsOf(index)
    .flat()
    .find((each) => each?.value === "=1+1")!;
  expect(cell.formula).toBeUndefined();
});

test("a hundred thousand rows are made one by one", () => {
  const row = aTaskRecord();
  const result = aRunResult([row]);
  const many = Array.from({ length: 100_000 }, () => row);
  const report = { ...result.report, records: many.map(() => result.report.records[0]!) };
  const index = the(sheetModels({ ...result, report, records: many }, [], true), "index");
  expect(Array.isArray(index.rows)).toBe(false);
  const [first, , third] = index.rows;
  expect([first?.cells.length, third?.cells.length]).toEqual([1, index.columns.length]);
});

test("校验结果 names rules by their titles; the id stands in a hidden last column", () => {
  const model = the(full, "findings");
  const { area, headings } = model.table!;
  expect(headings.slice(0, 3)).toEqual(["序号", "级别", "规则"]);
  expect(headings.at(-1)).toBe("规则编号");
  expect(model.columns.map(({ hidden }) => hidden === true)).toEqual(headings.map((heading) => heading === "规则编号"));
  const list = cellsOf(model).slice(area.firstRow);
  expect(list.map((cells) => cells[headings.length - 1]?.value)).toEqual(findings.map(({ rule }) => rule));
  const shown = cellsOf(model).flatMap((cells) => cells.slice(0, -1).map((cell) => String(cell?.value ?? "")));
  for (const { rule } of findings) expect(shown.filter((text) => text.includes(rule))).toEqual([]);
});
