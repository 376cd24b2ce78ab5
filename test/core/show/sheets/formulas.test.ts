import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import fc from "fast-check";
import { run } from "../../../../src/core/run";
import { defaultSettings, type Adjustment } from "../../../../src/core/terms/settings";
import { cellOf } from "../../../../src/core/show/sheets/cellOf";
import { changeCell } from "../../../../src/core/show/sheets/changeCell";
import { sheetModels } from "../../../../src/core/show/sheets/sheetModels";
import type { SheetModel } from "../../../../src/core/show/sheets/sheetModel";
import { aRegistry } from "../../../builders/aRegistry";
import { aDoneTask, aTaskRecord, inRows } from "../../../builders/aTaskRecord";
import { anyOtherRecords } from "../../../builders/anyOtherRecords";
import { anyTasks } from "../../../builders/anyTasks";
import { day } from "../../../builders/day";
import { aProblemRecord, aProjectRecord } from "../../../builders/otherRecords";
import { aRunResult, type RunDetails } from "./aRunResult";
import { differing, formulaEngine, type FormulaEngine } from "./formulaEngine";
import { readWorkbookBytes } from "../../../support/xlsxFiles";
import { runs } from "../../../support/runs";

const SAMPLE = join(__dirname, "../../../../assets/sample/2024-06");

let engine: FormulaEngine;
beforeAll(() => {
  engine = formulaEngine();
});
afterAll(() => engine.close());

async function expectComputed(models: readonly SheetModel[]): Promise<number> {
  const cells = await engine.compute(models);
  expect(differing(cells).slice(0, 5)).toEqual([]);
  return cells.length;
}

test("every formula of the sample month computes to its cached value", async () => {
  const names = readdirSync(SAMPLE)
    .filter((name) => name.endsWith(".xlsx"))
    .sort();
  const books = await Promise.all(names.map((name) => readWorkbookBytes(readFileSync(join(SAMPLE, name)), name)));
  const result = run(books, { asOf: day("2024-06-30") });
  expect(await expectComputed(sheetModels(result, [], false))).toBeGreaterThan(1000);
});

const anyAdjustment: fc.Arbitrary<Adjustment> = fc.record({
  member: fc.constantFrom("万安镇", "龙兴镇", "县发改局", "县财政局"),
  type: fc.constantFrom("bonus", "deduction"),
  points: fc.integer({ min: 0, max: 1500 }).map((tenths) => tenths / 10),
  reason: fc.constant("县里表扬"),
});

const anyDetails: fc.Arbitrary<RunDetails> = fc
  .record({
    ties: fc.constantFrom("standard", "dense"),
    minimumCountable: fc.integer({ min: 1, max: 3 }),
    weights: fc.constantFrom(
      defaultSettings.weights,
      { completionRate: 1, onTimeRate: 0, scheduleRate: 0 },
      { completionRate: 0.5, onTimeRate: 0.25, scheduleRate: 0.25 },
    ),
    each: fc.constantFrom(0, 0.5, 2),
    adjustments: fc.array(anyAdjustment, { maxLength: 4 }),
  } as const)
  .map(({ ties, minimumCountable, weights, each, adjustments }) => ({
    settings: { ...defaultSettings, weights, overduePoints: { each, most: 20 }, ranking: { ties, minimumCountable } },
    adjustments,
  }));

test("every formula computes to its cached value, whatever stands in the ledgers and settings", async () => {
  await fc.assert(
    fc.asyncProperty(anyTasks, anyDetails, async (tasks, details) => {
      await expectComputed(sheetModels(aRunResult(tasks, details), [], true));
    }),
    { numRuns: runs(8) },
  );
});

test("every formula of projects, problems, indicators and monthly reports computes to its cached value", async () => {
  await fc.assert(
    fc.asyncProperty(anyOtherRecords, anyTasks, fc.constantFrom(1, 5, 31), async (others, tasks, dueDay) => {
      const settings = { ...defaultSettings, submissions: { dueDay } };
      await expectComputed(sheetModels(aRunResult([...others, ...tasks], { settings }), [], true));
    }),
    { numRuns: runs(8) },
  );
});

test("every formula of June beside May computes to its cached value", async () => {
  const names = readdirSync(SAMPLE)
    .filter((name) => name.endsWith(".xlsx"))
    .sort();
  const paths = [...names.map((name) => join(SAMPLE, name)), join(SAMPLE, "..", "主工作簿.xlsx")];
  const books = await Promise.all(paths.map((path) => readWorkbookBytes(readFileSync(path), basename(path))));
  const result = run(books, { asOf: day("2024-06-30"), book: { at: names.length, apart: true } });
  expect(result.report.history.comparedWith).toBe("2024-05");
  await expectComputed(sheetModels(result, [], false));
});

test("what a month is compared with computes to its cached value, whatever stands in both", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyTasks,
      anyTasks,
      anyTasks,
      fc.constantFrom("2024-03", "2024-05"),
      async (march, may, june, month) => {
        const closed = [
          { month: "2024-02", tasks: march },
          { month, tasks: may },
        ];
        await expectComputed(sheetModels(aRunResult(june, { closed }), [], true));
      },
    ),
    { numRuns: runs(6) },
  );
});

test("the difference of two rates is that of what both show, also at exact halves of a tenth", async () => {
  const rates = Array.from({ length: 81 }, (_, done) => done / 80);
  const pairs = rates.flatMap((now, place) => [3, 7, 40].map((step) => [now, rates[(place + step) % 81]!] as const));
  const [model] = sheetModels(aRunResult([]), [], false);
  const rows = pairs.map(([now, before], place) => ({
    cells: [
      cellOf(now, "percent"),
      cellOf(Number(before.toPrecision(12)), "percent"),
      changeCell(`A${place + 1}`, `B${place + 1}`, now, before, "points"),
    ],
  }));
  expect(await expectComputed([{ ...model!, name: "率", rows }])).toBe(pairs.length);
});

test("ranks under 1,2,2,3 count a shared score once", async () => {
  const tasks = inRows([
    aDoneTask({ towns: ["龙兴镇"] }),
    aTaskRecord({ towns: ["三泉镇"] }),
    aTaskRecord({ towns: ["泽掌镇"] }),
    aTaskRecord({ towns: ["万安镇"], progress: 0 }),
  ]);
  const settings = { ...defaultSettings, ranking: { ties: "dense", minimumCountable: 1 } } as const;
  const result = aRunResult(tasks, { settings });
  expect(result.report.ranking.towns.map(({ rank }) => rank)).toEqual([1, 2, 2, 3]);
  await expectComputed(sheetModels(result, [], true));
});

test("an exact half of a hundredth is rounded up in the sheet as in the report", async () => {
  // 1 of 16 done is 6.25 points; 0.005 less is exactly half way between 6.24 and 6.25.
  const settings = {
    ...defaultSettings,
    weights: { completionRate: 1, onTimeRate: 0, scheduleRate: 0 },
    overduePoints: { each: 0, most: 0 },
  };
  const tasks = inRows([aDoneTask(), ...Array.from({ length: 15 }, () => aTaskRecord())]);
  const adjustments: Adjustment[] = [{ member: "万安镇", type: "deduction", points: 0.005, reason: "迟报" }];
  const result = aRunResult(tasks, { settings, adjustments });
  expect(result.report.ranking.towns[0]?.score).toBe(6.25);
  await expectComputed(sheetModels(result, [], true));
});

test("加减分 longer than a page has its headings on each, and its last line counts", async () => {
  const tasks = inRows([aTaskRecord(), aTaskRecord({ towns: ["龙兴镇"] })]);
  const adjustments = Array.from({ length: 120 }, (_, place): Adjustment => ({
    member: place === 119 ? "龙兴镇" : "万安镇",
    type: "bonus",
    points: place === 119 ? 3 : 0.1,
    reason: "进度快",
  }));
  const sheets = sheetModels(aRunResult(tasks, { adjustments }), [], true);
  const rules = [...sheets.find(({ name }) => name === "统计规则")!.rows];
  expect(rules.filter(({ cells }) => cells[0]?.value === "对象").length).toBeGreaterThan(1);
  const lines = rules.filter(({ cells }) => cells[3]?.value === "进度快");
  expect(lines).toHaveLength(120);
  await expectComputed(sheets);
});

test("names with wildcards, bars and quotes are found whole, and nothing else with them", async () => {
  const names = ["县*局", "县某局", "县?局", "县~局", "县|局", '县"局', "=县局", "<县局"];
  const tasks = inRows(names.map((name) => aTaskRecord({ leadUnits: [name], supportUnits: [name] })));
  // IronCalc misreads "~~" where no other wildcard stands; Excel and LibreOffice do not.
  const odd = names.filter((name) => !name.includes("~")).map((name) => aTaskRecord({ specialtyTown: name }));
  const registry = { ...aRegistry, specialtyTowns: names.map((name) => ({ name, towns: [] })) };
  await expectComputed(sheetModels(aRunResult([...tasks, ...inRows(odd)], { registry }), [], true));
});

test("sheets that had to take other names are still found by every formula", async () => {
  const result = aRunResult(inRows([aTaskRecord(), aDoneTask()]));
  await expectComputed(sheetModels(result, ["台账索引", "统计规则", "完成情况"], true));
});

test("projects and problems in the overdue list compute too", async () => {
  const result = aRunResult([
    ...inRows([aTaskRecord({ due: day("2024-05-30"), leadUnits: ["县发改局", "县财政局"] })]),
    aProblemRecord({ due: day("2024-06-20"), leadUnits: [] }),
    aProjectRecord({ plannedStart: day("2024-06-19") }),
  ]);
  expect(result.report.overdue).toHaveLength(3);
  await expectComputed(sheetModels(result, [], true));
});

test("without any ledger the sheets still compute", async () => {
  await expectComputed(sheetModels(aRunResult([]), [], false));
});
