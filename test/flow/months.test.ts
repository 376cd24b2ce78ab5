import fc from "fast-check";
import { summaryText } from "../../src/cli/summary/summaryText";
import type { Bridge, ChangedRow, Report } from "../../src/core/terms/report";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { drawnBook, drawnSheet } from "../support/drawnBook";
import { archiveOf } from "../support/closedBook";
import { points } from "../core/read/settings/settingSheets";
import { on, projects, reportOfBooks, tasks, type Cells } from "./flow";

const MAY = "2024-05-31";
const done = { 完成状态: "已完成", 完成率: 1, 实际完成时间: on("2024-05-20") };
const paused = { 完成状态: "暂缓" };

function months(may: readonly Cells[], june: readonly Cells[], asOf = "2024-06-30"): Report {
  const last = drawnBook(tasks(may), "5月台账.xlsx");
  return reportOfBooks([drawnBook(tasks(june), "6月台账.xlsx"), archiveOf([last], MAY)], asOf);
}

test("rows whose progress alone has moved: nothing is listed, and nothing says that nothing has changed", () => {
  const report = months([{ 完成率: 0.3 }], [{ 完成率: 0.7, 进展情况: "有新进展" }]);
  expect(summaryText(report, { width: undefined, colours: false })).toMatch(/与上次一样多。\n +没有需要列出的变化。\n/);
});

const names = (rows: readonly ChangedRow[]) => rows.map(({ name }) => name);

describe("with nothing closed", () => {
  const report = reportOfBooks([drawnBook(tasks([{}]))]);

  test("there is no history and nothing to compare with (DECIDED F8)", () => {
    expect(report.history).toEqual({ months: [], comparedWith: null, gap: false });
    expect(report.bridge).toBeNull();
    expect(Object.values(report.changes).flat()).toEqual([]);
    expect(report.records.map(({ previous }) => previous)).toEqual([null]);
    expect(report.completion.total.previous).toBeNull();
    expect(report.ranking.towns.map(({ previous, change, isNew }) => [previous, change, isNew])).toEqual([
      [null, null, false],
    ]);
    expect(summaryText(report, { width: undefined, colours: false })).not.toContain("本月变化");
  });
});

describe("which month is compared with (MONTH §3)", () => {
  const of = (asOf: string) => {
    const ledger = drawnBook(tasks([{}]), "台账.xlsx");
    const books: WorkbookSnapshot[] = [
      ledger,
      archiveOf([ledger], "2024-03-31"),
      { ...archiveOf([ledger], MAY), file: "又.xlsx" },
    ];
    const { comparedWith, gap, months: all } = reportOfBooks(books, asOf).history;
    return [comparedWith, gap, all.map(({ month }) => month).join()];
  };

  test.each([
    ["2024-06-30", "2024-05", false],
    ["2024-07-15", "2024-05", true],
    ["2024-05-31", "2024-03", true],
    ["2024-04-30", "2024-03", false],
    ["2024-03-31", null, false],
  ])("as of %s: %s", (asOf, month, gap) => {
    expect(of(asOf)).toEqual([month, gap, "2024-03,2024-05"]);
  });
});

describe("what has become of each row", () => {
  const named = (name: string, cells: Cells = {}): Cells => ({ 具体任务: name, ...cells });
  const report = months(
    [
      named("办结的"),
      named("逾期的", { 完成时限: on("2024-06-15") }),
      named("改回的", done),
      named("倒退的", { 完成率: 0.6 }),
      named("照抄的", { 进展情况: "已完成土地平整3亩。" }),
      named("少了的"),
      named("改期的", { 完成时限: on("2024-09-30") }),
      named("改目标的", { 年度目标: "新增10家企业" }),
    ],
    [
      named("办结的", { ...done, 实际完成时间: on("2024-06-20") }),
      named("逾期的", { 完成时限: on("2024-06-15"), 进展情况: "有新进展一" }),
      named("改回的", { 完成率: 0.9, 进展情况: "有新进展二" }),
      named("倒退的", { 完成率: 0.5, 进展情况: "有新进展三" }),
      named("照抄的", { 进展情况: "已完成土地平整 5 亩" }),
      named("新增的"),
      named("改期的", { 完成时限: on("2024-12-31"), 进展情况: "有新进展四" }),
      named("改目标的", { 年度目标: "新增一批企业", 进展情况: "有新进展五" }),
    ],
  );

  test("each list has what belongs there and nothing else", () => {
    const { changes } = report;
    expect(
      Object.fromEntries(Object.entries(changes).map(([key, rows]) => [key, names(rows as ChangedRow[])])),
    ).toEqual({
      finished: ["办结的"],
      newlyOverdue: ["逾期的"],
      reopened: ["改回的"],
      regressed: ["倒退的"],
      stale: ["照抄的"],
      added: ["新增的"],
      vanished: ["少了的"],
      dueMoved: ["改期的"],
      targetChanged: ["改目标的"],
      untold: [],
    });
    expect(changes.vanished[0]).toEqual({
      ledger: "tasks",
      file: "5月台账.xlsx",
      sheet: "任务",
      row: 8,
      name: "少了的",
    });
  });

  test("each row has last month's values beside it", () => {
    expect(report.records.map(({ previous }) => previous?.progress ?? null)).toEqual([
      0.6,
      0.6,
      1,
      0.6,
      0.6,
      null,
      0.6,
      0.6,
    ]);
    expect(report.records[6]?.previous).toEqual({
      progress: 0.6,
      state: "active",
      due: "2024-09-30",
      text: "正在推进第7项",
      cumulative: null,
    });
  });

  test("the terminal tells it in the office's words", () => {
    const text = summaryText(report, { width: undefined, colours: false });
    expect(text).toContain("本月变化（与2024年5月存档比）");
    expect(text).toContain(
      "完成率12.5%，与上次持平：少了1项，提高1.8个百分点；新增1项，降低1.8个百分点；由办结改回1项，降低12.5个百分点；新办结1项，提高12.5个百分点。",
    );
    expect(text).toContain("任务逾期1项，比上次多1项：新逾期1项。");
    expect(text).toMatch(/进度比上次低1项：\n +任务 +任务!第\d+行 +倒退的 +60\.0% → 50\.0%\n/);
    expect(text).toMatch(/时限变动1项：\n +任务 +任务!第\d+行 +改期的 +2024-09-30 → 2024-12-31\n/);
    expect(report.summary.paragraphs[0]?.text).toContain(
      "其中新办结1项提高12.5个百分点、由办结改回1项降低12.5个百分点、新增1项降低1.8个百分点、1项不再列入提高1.8个百分点；",
    );
    expect(text).toMatch(/上次有、这次没有1项（上次的位置）：\n +任务 +\[5月台账\.xlsx\]任务!第8行 +少了的/);
  });
});

test("towns and units that 名录 has renamed since are themselves (SPEC §3, §14)", () => {
  const may = { 具体任务: "改造老街", 责任镇: "龙兴镇", 专业镇: "绛州非遗文创", 牵头单位: "县文旅局" };
  const directory = drawnSheet(
    [
      ["类别", "规范名称", "别名"],
      ["镇", "龙兴街道", "龙兴镇"],
      ["单位", "县文化旅游体育局", "县文旅局"],
    ],
    { name: "名录" },
  );
  const last = archiveOf([drawnBook([tasks([may]), points(["龙兴镇", "加分", 2, "省级表彰"])], "5月.xlsx")], MAY);
  const june = [
    tasks([{ ...may, 责任镇: "龙兴街道", 牵头单位: "县文化旅游体育局" }]),
    points(["龙兴街道", "加分", 2, "省级表彰"]),
  ];
  const { ranking, records, changes, adjustmentChanges } = reportOfBooks(
    [drawnBook([...june, directory], "6月.xlsx"), last],
    "2024-06-30",
  );
  expect(adjustmentChanges).toEqual([]);
  const of = (members: Report["ranking"]["towns"], name: string) => members.find((member) => member.name === name);
  expect(of(ranking.towns, "龙兴街道")).toMatchObject({ isNew: false, change: 0 });
  expect(of(ranking.units, "县文化旅游体育局")).toMatchObject({ isNew: false, change: 0 });
  expect([records[0]?.previous === null, changes.added, changes.vanished]).toEqual([false, [], []]);
});

test("whatever deadline a row had and was extended to, with or without a reason, the archive reads it back as it counted", () => {
  const dues = ["2024-03-31", "2024-12-31", "长期坚持", "每月底前", null];
  const extensions = ["2024-04-30", "2024-11-30", "长期", "常年坚持", "每月5日前", "待定", null];
  const rows = dues.flatMap((due) =>
    extensions.flatMap((extension) =>
      ["设备到货推迟", null].map((reason) => ({ 完成时限: due, 调整后时限: extension, 延期理由: reason })),
    ),
  );
  const ledger = rows.map((row, index) => ({ ...row, 任务编号: `RW-${index}`, 具体任务: `建设第${index}号厂房` }));
  const { changes, completion } = months(ledger, ledger);
  const { stale, ...others } = changes;
  expect(stale.length).toBeGreaterThan(0);
  expect(Object.values(others).flat()).toEqual([]);
  const { total, previous } = completion.total;
  for (const key of ["countable", "longTerm", "undated", "overdue", "dueByNow"] as const)
    expect([key, previous?.[key]]).toEqual([key, completion.total[key]]);
  expect(total).toBe(rows.length);
});

describe("the same task once for each town", () => {
  const tidy = (town: string | null, cells: Cells = {}): Cells => ({
    ...{ 任务编号: null, 具体任务: "开展镇容镇貌整治", 责任镇: town, 专业镇: "绛州非遗文创" },
    ...cells,
  });

  test("is compared town by town", () => {
    const report = months(
      [tidy("龙兴镇"), tidy("泽掌镇", { 完成率: 0.4 }), tidy("北张镇")],
      [
        tidy("泽掌镇", { 完成率: 0.1, 进展情况: "有新进展一" }),
        tidy("龙兴镇", { ...done, 实际完成时间: on("2024-06-20") }),
        tidy("北张镇", { 完成时限: on("2025-06-30"), 进展情况: "有新进展二" }),
      ],
    );
    const rows = (list: readonly ChangedRow[]) => list.map(({ row }) => row);
    const { finished, regressed, dueMoved, untold } = report.changes;
    expect([finished, regressed, dueMoved, untold].map(rows)).toEqual([[4], [3], [5], []]);
    expect(report.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["progress-regressed", "due-moved"]),
    );
  });

  test("what cannot be told apart is said to be not compared", () => {
    const same = Array.from({ length: 3 }, () => tidy("龙兴镇"));
    const report = months(same, [{ ...same[0], ...done, 实际完成时间: on("2024-06-20") }, ...same.slice(1)]);
    expect(report.changes.untold.map(({ row }) => row)).toEqual([3, 4, 5]);
    expect(report.changes.finished).toEqual([]);
    const text = summaryText(report, { width: undefined, colours: false });
    expect(text).toContain("有3项同名，分不清哪一项是上次的哪一项，未逐项比较");
    expect(text).not.toContain("没有需要列出的变化");
  });
});

describe("projects, problems and indicators", () => {
  test("a project's money last month stands beside it, and a date missed before is not newly missed", () => {
    const last = drawnBook(
      projects([
        { 累计完成投资: 500, 计划开工时间: on("2024-03-31"), 实际开工时间: null, 项目阶段: "签约" },
        { 计划开工时间: on("2024-06-10"), 实际开工时间: null, 项目阶段: "签约" },
      ]),
      "5月.xlsx",
    );
    const now = drawnBook(
      projects([
        { 累计完成投资: 800, 计划开工时间: on("2024-03-31"), 实际开工时间: null, 项目阶段: "签约" },
        { 计划开工时间: on("2024-06-10"), 实际开工时间: null, 项目阶段: "签约" },
      ]),
      "6月.xlsx",
    );
    const { records, changes } = reportOfBooks([now, archiveOf([last], MAY)]);
    expect(records[0]?.previous).toMatchObject({ cumulative: 500, state: "签约" });
    expect(changes.newlyOverdue.map(({ row }) => row)).toEqual([records[1]?.row]);
  });

  test("a planned start that is another one, or gone, is a plan moved as one of production is; one that was blank is filled in", () => {
    const plan = {
      计划开工时间: on("2024-09-01"),
      计划投产时间: on("2025-06-30"),
      项目阶段: "签约",
      实际开工时间: null,
    };
    const then = [plan, plan, plan, plan, { ...plan, 计划开工时间: null }, plan];
    const now = [
      { ...plan, 计划开工时间: on("2024-12-01") },
      { ...plan, 计划开工时间: null },
      { ...plan, 计划投产时间: on("2025-12-31") },
      plan,
      plan,
      { ...plan, 计划开工时间: "待定" },
    ].map((cells, place) => ({ 项目名称: `第${place}个项目`, ...cells }));
    const last = then.map((cells, place) => ({ 项目名称: `第${place}个项目`, ...cells }));
    const { changes } = reportOfBooks([
      drawnBook(projects(now), "6月.xlsx"),
      archiveOf([drawnBook(projects(last), "5月.xlsx")], MAY),
    ]);
    expect(names(changes.dueMoved)).toEqual(["第0个项目", "第1个项目", "第2个项目"]);
  });

  test("a deadline that became 长期 is told so, and not as none", () => {
    const last = archiveOf([drawnBook(tasks([{ 完成时限: on("2024-09-30") }]), "5月.xlsx")], MAY);
    const said = (due: Cells[string]) =>
      summaryText(reportOfBooks([drawnBook(tasks([{ 完成时限: due }]), "6月.xlsx"), last]), {
        width: undefined,
        colours: false,
      });
    expect(said("长期坚持")).toMatch(/时限变动1项：\n.* 2024-09-30 → 长期\n/);
    expect(said(null)).toMatch(/时限变动1项：\n.* 2024-09-30 → 没有日期\n/);
  });

  test("a list with rows of several ledgers says on the terminal how many of each", () => {
    const book = (file: string, ledgers: number) =>
      drawnBook([tasks([{}]), ...[projects([{}])].slice(0, ledgers)], file);
    const last = archiveOf([drawnBook([tasks([{ 具体任务: "早已办结的" }])], "5月.xlsx")], MAY);
    const said = (now: WorkbookSnapshot) =>
      summaryText(reportOfBooks([now, last]), { width: undefined, colours: false });
    expect(said(book("6月.xlsx", 1))).toContain("新增2项（任务1项、项目1项）：");
    expect(said(book("6月.xlsx", 0))).toContain("新增1项：");
  });

  test("a start that was met then, and is taken back, is newly missed; so is one of a project that stood still then", () => {
    const planned = { 计划开工时间: on("2024-03-31"), 计划投产时间: null, 实际投产时间: null };
    const started = { ...planned, 项目阶段: "开工", 实际开工时间: on("2024-04-01") };
    const notYet = { ...planned, 项目阶段: "签约", 实际开工时间: null };
    const last = [started, { ...notYet, 项目阶段: "暂缓" }, notYet, { ...started, 计划投产时间: on("2024-05-15") }];
    const now = [notYet, notYet, notYet, { ...started, 计划投产时间: on("2024-05-15") }];
    const { changes, overdue } = reportOfBooks([
      drawnBook(projects(now), "6月.xlsx"),
      archiveOf([drawnBook(projects(last), "5月.xlsx")], MAY),
    ]);
    expect(overdue.map(({ row }) => row).sort()).toEqual([3, 4, 5, 6]);
    expect(changes.newlyOverdue.map(({ row }) => row)).toEqual([3, 4]);
  });
});

describe("members and groups", () => {
  const two = (first: Cells, second: Cells): Cells[] => [
    { 责任镇: "万安镇", ...first },
    { 责任镇: "龙兴镇", 具体任务: "另一项", ...second },
  ];

  test("a member that overtakes another is two ways told; one without a rank then is new (DECIDED F11)", () => {
    const report = months(two(done, {}), two({ 完成率: 0.1 }, done));
    const told = report.ranking.towns.map(({ name, rank, change, isNew, previous }) => [
      name,
      rank,
      change,
      isNew,
      previous?.rank,
    ]);
    expect(told).toEqual([
      ["龙兴镇", 1, 1, false, 2],
      ["万安镇", 2, -1, false, 1],
    ]);
    const fresh = months([{ 责任镇: "万安镇" }], two({}, done));
    expect(fresh.ranking.towns.map(({ name, change, isNew }) => [name, change, isNew])).toEqual([
      ["龙兴镇", null, true],
      ["万安镇", -1, false],
    ]);
    expect(fresh.completion.towns.find(({ name }) => name === "龙兴镇")?.previous).toMatchObject({
      total: 0,
      completionRate: null,
    });
  });
});

describe("the bridge adds up, always (MONTH §3, DECIDED F8, F20)", () => {
  const rowOf = (name: string): fc.Arbitrary<Cells> =>
    fc
      .record({
        state: fc.constantFrom<Cells>(
          {},
          done,
          paused,
          { 完成状态: "已取消" },
          { 完成时限: "长期坚持" },
          { 完成状态: "说不清" },
        ),
        due: fc.constantFrom("2024-04-30", "2024-06-15", "2024-12-31"),
        isTwin: fc.boolean(),
      })
      .map(({ state, due, isTwin }) => ({
        具体任务: isTwin ? "孪生" : name,
        进展情况: null,
        完成时限: on(due),
        ...state,
      }));
  const month = fc
    .subarray(
      Array.from({ length: 7 }, (_, index) => `任务甲${index}`),
      { minLength: 1 },
    )
    .chain((some) => fc.tuple(...some.map(rowOf)));

  test("whatever the two months hold", () => {
    fc.assert(
      fc.property(month, month, (may, june) => {
        const { bridge, completion } = months(may, june);
        const { completionRate, overdue } = bridge as Bridge;
        expect(overdue.to).toBe(completion.total.overdue);
        expect(overdue.from).toBe(completion.total.previous?.overdue);
        const signed = overdue.steps.map(({ kind, rows }) => (kind === "newlyOverdue" ? rows : -rows));
        expect(overdue.from + signed.reduce((sum, rows) => sum + rows, 0)).toBe(overdue.to);
        if (completionRate === null) {
          const rates = [completion.total.completionRate, completion.total.previous?.completionRate];
          expect(rates).toContain(null);
          return;
        }
        expect(completionRate.to).toBe(completion.total.completionRate);
        expect(completionRate.from).toBeCloseTo(completion.total.previous!.completionRate!, 11);
        const points = completionRate.steps.reduce((sum, step) => sum + step.points, 0);
        expect(Math.abs(points - 100 * (completionRate.to - completionRate.from))).toBeLessThan(1e-9);
        expect(completionRate.steps.map(({ kind }) => kind)).toEqual([
          "vanished",
          "uncounted",
          "added",
          "reopened",
          "finished",
        ]);
      }),
      { numRuns: 60 },
    );
  });
});
