import fc from "fast-check";
import { run } from "../../../../src/core/run";
import { planCircular } from "../../../../src/core/show/circular/planCircular";
import type { SheetSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { indicators, on, problems, projects, submissions, tasks, type Cells } from "../../../flow/flow";
import { runs } from "../../../support/runs";
import { ALL, BEST, GOOD, pages, planned, POOR, under, WORST, leftOut } from "./circularRows";

describe("data before blame (MONTH §6, SPEC §15)", () => {
  const UNREAD: Cells = { 完成时限: "下下个月" };
  const heldBy = (...rows: readonly Cells[]) => planned(tasks(rows));

  test.each<[string, Cells]>([
    ["last in the ranking", WORST],
    ["named for what is overdue", { ...POOR, 责任单位: "县工信据" }],
  ])("an error behind somebody %s: every page is a draft, the last says which row", (_, row) => {
    const late = { ...POOR, 完成时限: on("2024-06-10"), 完成率: 0.9 };
    const { sendable, document, blockedBy } = heldBy(...ALL, late, { ...row, ...UNREAD });
    expect(sendable).toBe(false);
    expect(blockedBy.map((fault) => fault.row)).toContain(10);
    expect(new Set(document.sections.map(({ header }) => header))).toEqual(new Set(["草稿·不可发"]));
    expect(pages(document).at(-1)).toMatch(/^发出前须先改正的内容\n[^]*“任务”第10行\|/);
  });

  test("an error behind somebody who is not named holds nothing back, but nobody is praised for it", () => {
    const { sendable, document, unpraised } = heldBy(...ALL, {
      ...BEST,
      专业镇: "",
      完成率: "差不多了",
      完成状态: null,
    });
    expect([sendable, document.sections[0]?.header]).toEqual([true, undefined]);
    expect(under("表扬", document)).not.toMatch(/万安镇|县发改局/);
    expect(leftOut(unpraised)).toEqual([
      { name: "万安镇", why: "open-errors" },
      { name: "县发改局", why: "open-errors" },
    ]);
  });

  /** Of a unit and a town that stand first: done in May, and what is told. */
  const first = (...told: readonly Cells[]) =>
    planned(
      tasks([
        ...ALL,
        ...told.map((more) => ({
          ...BEST,
          完成时限: on("2024-05-31"),
          完成状态: "已完成",
          完成率: 1,
          实际完成时间: on("2024-05-20"),
          ...more,
        })),
      ]),
    );

  test.each<[string, Cells]>([
    ["done with less than 100 %", { 完成率: 0.8 }],
    ["at 100 % and not done", { 完成状态: "进行中", 完成时限: on("2024-07-31"), 实际完成时间: null }],
    ["done on a day that is still to come", { 实际完成时间: on("2024-07-05") }],
    ["done, nobody knows when, and due before today", { 实际完成时间: null }],
    [
      "overdue in its own words and not by its deadline",
      { 完成状态: "逾期", 完成时限: on("2024-07-31"), 完成率: 0.98, 实际完成时间: null },
    ],
  ])("nobody is praised on a row that speaks against itself: %s; and the letter says so", (_, row) => {
    const { document, unpraised, sendable } = first({}, {}, row);
    expect(under("表扬", document)).not.toMatch(/万安镇|县发改局/);
    expect(leftOut(unpraised)).toEqual([
      { name: "万安镇", why: "doubtful" },
      { name: "县发改局", why: "doubtful" },
    ]);
    expect(under("排名及变化", document)).toContain("万安镇、县发改局的台账数据还在核实，名次以核实后为准。");
    expect(sendable).toBe(true);
  });

  test.each<[string, Cells]>([
    ["done in time", {}],
    ["done without a day, and due today or later", { 完成时限: on("2024-06-30"), 实际完成时间: null }],
    ["behind in its own words", { 完成状态: "欠进度", 完成时限: on("2024-07-31"), 完成率: 0.98, 实际完成时间: null }],
    ["called off", { 完成状态: "取消", 完成率: 1 }],
  ])("what speaks for itself is praised: %s", (_, row) => {
    const { document, unpraised } = first({}, {}, row);
    expect(under("表扬", document)).toMatch(/万安镇.*县发改局/);
    expect(leftOut(unpraised)).toEqual([]);
    expect(under("排名及变化", document)).not.toContain("核实");
  });

  test("a problem overdue in its unit's own words is no ground for praise", () => {
    const { unpraised } = planned([tasks(ALL), problems([{ 牵头单位: "县发改局", 办理状态: "逾期" }])]);
    expect(leftOut(unpraised)).toEqual([{ name: "县发改局", why: "doubtful" }]);
  });

  test("who leads a row with an error in another ledger is not praised", () => {
    const { sendable, unpraised } = planned([tasks(ALL), problems([{ 提出时间: "去年", 牵头单位: "县发改局" }])]);
    expect([sendable, leftOut(unpraised)]).toEqual([true, [{ name: "县发改局", why: "open-errors" }]]);
  });

  test.each([
    ["a weight nobody can read", "考核设置", ["项目", "值"], ["完成率权重", "六十"], false],
    ["points without a reason", "加减分", ["对象", "类型", "分值", "理由"], ["万安镇", "镇", 5, null], false],
    ["a sheet without its headings", "考核设置", ["甲", "乙"], ["完成率权重", 0.6], false],
    [
      "a recognition nobody can date",
      "专业镇认定",
      ["专业镇", "级别", "认定日期", "文号"],
      ["绛州绿", "市级", "去年", null],
      true,
    ],
    ["a weight", "考核设置", ["项目", "值"], ["通报表扬镇数", 2], true],
  ])("ranks hang on the settings: %s", (_, name, heads, line, sendable) => {
    expect(planned([tasks(ALL), drawnSheet([heads, line], { name })]).sendable).toBe(sendable);
  });

  test("an error in a row of another ledger for which a unit is named holds it back; beside it, it does not", () => {
    const open = { 解决时限: on("2024-06-20"), 牵头单位: "县自然资源局" };
    const good = [tasks(ALL), projects([{}])];
    expect(planned([...good, problems([open])]).sendable).toBe(true);
    expect(planned([...good, problems([{ ...open, 责任单位: "县工信据" }])]).sendable).toBe(false);
    expect(planned([...good, problems([open, { 提出时间: "去年", 牵头单位: "县住建局" }])]).sendable).toBe(true);
  });

  test("an error that may change what a unit is named for holds it back in any ledger; one that touches nobody named does not", () => {
    const open = problems([{ 解决时限: on("2024-06-20"), 牵头单位: "县自然资源局" }]);
    const isSendable = (sheet: SheetSnapshot) => planned([tasks(ALL), open, sheet]).sendable;
    const own: Cells = { 牵头单位: "县自然资源局" };
    expect(isSendable(projects([own]))).toBe(true);
    expect(isSendable(projects([{ ...own, 实际投产时间: "上个季度" }]))).toBe(false);
    expect(isSendable(projects([{ ...own, 实际投产时间: "上个季度", 项目阶段: "取消" }]))).toBe(true);
    expect(isSendable(projects([{ 实际投产时间: "上个季度", 牵头单位: "县住建局" }]))).toBe(true);
    // In no figure for which a unit is named: what a project costs.
    expect(isSendable(projects([{ ...own, 总投资: "若干" }]))).toBe(true);
  });

  test.each<[string, Cells, boolean]>([
    ["one with a deadline that cannot be read", { 解决时限: "下下个月" }, false],
    ["one not overdue, and raised nobody knows when", { 提出时间: "去年" }, true],
    ["one overdue, and raised nobody knows when", { 解决时限: on("2024-06-10"), 提出时间: "去年" }, false],
    ["one closed on a day that is none", { 办理状态: "已销号", 销号时间: "2024-02-30" }, true],
  ])("of the problems of a unit that is named for another: %s", (_, more, sendable) => {
    const own: Cells = { 牵头单位: "县自然资源局" };
    const rows = [
      { ...own, 解决时限: on("2024-06-20") },
      { ...own, ...more },
    ];
    expect(planned([tasks(ALL), problems(rows)]).sendable).toBe(sendable);
  });

  test.each<[string, SheetSnapshot | null, Cells | null]>([
    ["a long-term task with a rate that cannot be read", null, { ...WORST, 完成时限: "长期坚持", 完成率: "差不多" }],
    ["a paused one with a town that nobody knows", null, { ...WORST, 完成状态: "暂缓", 责任镇: "泉涨镇" }],
    [
      "a closed problem with a day that is none",
      problems([{ 牵头单位: "县能源局", 解决时限: "2024-02-30", 办理状态: "已销号", 销号时间: on("2024-04-01") }]),
      null,
    ],
    [
      "an indicator that is not behind, with an error for a rate",
      indicators([{ 牵头单位: "县能源局", 完成率: "#REF!" }]),
      null,
    ],
    [
      "an indicator named nowhere, its figure not to be read",
      indicators([{ 牵头单位: "县能源局", 累计值: "不少" }]),
      null,
    ],
  ])("what touches nobody named holds no letter: %s", (_, sheet, row) => {
    const late = problems([{ 牵头单位: "县能源局", 解决时限: on("2024-06-20") }], { name: "逾期问题" });
    const sheets = [tasks([...ALL, ...(row === null ? [] : [row])]), sheet ?? late];
    const { sendable, blockedBy } = planned(sheets);
    expect([sendable, blockedBy]).toEqual([true, []]);
  });

  test.each<[string, SheetSnapshot | null, Cells | null]>([
    [
      "a task whose new deadline cannot be read",
      null,
      { ...WORST, 完成时限: "长期坚持", 调整后时限: "下下个月", 延期理由: "用地" },
    ],
    ["an indicator that is behind, with an error for a rate", indicators([{ 累计值: 2, 完成率: "#REF!" }]), null],
  ])("what touches somebody named does: %s", (_, sheet, row) => {
    expect(
      planned([tasks([...ALL, ...(row === null ? [] : [row])]), ...(sheet === null ? [] : [sheet])]).sendable,
    ).toBe(false);
  });

  test.each(["-5%", "很多", "#REF!"])(
    "a progress of %s counts as nothing: nobody is behind for it, and it is said",
    (rate) => {
      const row = { ...GOOD, 完成率: rate };
      const { document } = planned(tasks([BEST, row]));
      expect(under("存在问题", document)).toBe("");
      expect(under("总体情况", document)).toContain("1项的完成率读不出，不计入平均和序时进度");
      expect(under("总体情况", document)).toContain("平均进度90.0%");
      expect(under("存在问题", planned(tasks([BEST, { ...GOOD, 完成率: null }])).document)).toContain(
        "泽掌镇（平均进度0.0%",
      );
    },
  );

  test("where somebody is named, a progress that cannot be read behind the name holds the circular back", () => {
    expect(planned(tasks([...ALL, { ...WORST, 完成率: "-5%" }])).sendable).toBe(false);
    expect(planned(tasks([...ALL, { ...BEST, 完成率: "-5%" }])).sendable).toBe(true);
  });

  test("a report that is missing is what is told and no error of the data; one that cannot be read is", () => {
    const sent = (when: Cells[string]) =>
      planned([tasks(ALL), submissions([{ 专班: "万安钻石", 月份: "4月", 报送时间: when }])]);
    expect(sent(on("2024-05-09")).sendable).toBe(true);
    expect(under("存在问题", sent(on("2024-05-09")).document)).toContain("未按要求报送");
    expect(sent("早就交了").sendable).toBe(false);
  });

  test.each<[string, Cells, boolean]>([
    ["of a month that is told", { 月份: "4月", 报送时间: "早就交了" }, false],
    ["of a month that nobody can read", { 月份: "春天", 报送时间: on("2024-05-03") }, false],
    ["of a group that nobody can read", { 专班: "万按钻石", 月份: "4月", 报送时间: on("2024-05-03") }, false],
    ["of a month that is not due", { 月份: "6月", 报送时间: "早就交了" }, true],
    ["of last December, due this year", { 月份: "2023年12月", 报送时间: "早就交了" }, false],
    ["of a month that was due last year", { 月份: "2023年11月", 报送时间: "早就交了" }, true],
  ])("a report with an error, %s", (_, row, sendable) => {
    const sheet = submissions([
      { 专班: "万安钻石", 月份: "2月", 报送时间: on("2024-03-03") },
      { 专班: "万安钻石", ...row },
    ]);
    expect(planned([tasks(ALL), sheet]).sendable).toBe(sendable);
  });

  test("in January the report of December is told, and no earlier one", () => {
    const reports = submissions([{ 专班: "万安钻石", 月份: "2024年10月", 报送时间: on("2024-11-03") }]);
    const named = under("存在问题", planned([tasks(ALL), reports], "2025-01-31").document);
    expect(named).toMatch(/今年以来，未按要求报送月报的是万安钻石专班（2024年12月）、/);
    expect(named).not.toContain("11月");
    expect(under("存在问题", planned([tasks(ALL), reports], "2024-12-31").document)).toMatch(/万安钻石专班（11月）、/);
  });

  test("an office without leave may not send it to towns; the last page says why", () => {
    const settings = drawnSheet(
      [
        ["项目", "值"],
        ["经同意语", "无"],
      ],
      { name: "考核设置" },
    );
    const { sendable, guard, document } = planned([tasks(ALL), settings]);
    expect(sendable).toBe(false);
    expect(pages(document)[0]).not.toContain("同意，");
    expect(pages(document).at(-1)).toContain(guard?.zh);
  });
});

describe("on any ledger (property)", () => {
  const any = (...values: readonly Cells[string][]) => fc.constantFrom(...values);
  const DAYS = [on("2024-03-31"), on("2024-06-10"), on("2024-06-30"), on("2024-08-31"), on("2024-12-31")] as const;
  const UNITS = ["县发改局", "县财政局", "县水利局", "县能源局", "万安镇人民政府", "县工信据"] as const;
  const anyTask: fc.Arbitrary<Cells> = fc.record({
    责任镇: any("万安镇", "泽掌镇", "北张镇", "泉掌镇", "泉涨镇"),
    牵头单位: any(...UNITS),
    完成时限: any(...DAYS, ...DAYS, "下下个月", "2024-02-30", "长期坚持", null),
    完成状态: any("已完成", "进行中", "进行中", "逾期", "欠进度", "暂缓", "取消", "搁一搁", null),
    完成率: any(0, 0.3, 0.8, 0.95, 1, "差不多", null),
    实际完成时间: any(null, null, on("2024-05-20"), on("2024-07-05"), "去年"),
    调整后时限: any(null, null, on("2024-09-30")),
    延期理由: any(null, "待批", "用地未批"),
  });
  const anyProblem: fc.Arbitrary<Cells> = fc.record({
    牵头单位: any(...UNITS),
    解决时限: any(...DAYS, "下下个月"),
    办理状态: any("正在办理", "已销号", "暂缓", "逾期", "搁一搁"),
    销号时间: any(null, on("2024-05-20"), on("2024-07-05")),
  });

  test("whoever is named as behind or overdue has a row for it that holds, whoever is praised none, and no doubt", () => {
    const rows = fc.tuple(
      fc.array(anyTask, { minLength: 1, maxLength: 8 }),
      fc.array(anyProblem, { minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(rows, ([more, open]) => {
        const result = run([drawnBook([tasks([...ALL, ...more]), problems(open)])], { asOf: day("2024-06-30") });
        const { document, sendable } = planCircular(result, day("2024-07-03"));
        const { report } = result;
        const wrong = new Set(
          report.findings.filter(({ severity }) => severity === "error").map(({ sheet, row }) => `${sheet} ${row}`),
        );
        const told = [...ALL, ...more];
        const mine = report.records.map((record) => {
          const isTask = record.ledger === "tasks";
          if (!isTask && record.ledger !== "problems") throw new Error(`A ledger of ${record.ledger}`);
          const isOpen = !["done", "paused", "cancelled"].includes(record.state);
          const cells = isTask ? told[record.row - 3] : open[record.row - 3];
          return {
            ...record,
            names: [...(isTask ? record.towns : []), ...record.leadUnits],
            isOpen: isOpen && record.due !== null,
            isOverdue: isOpen && record.due !== null && record.due < "2024-06-30",
            isBlank: cells?.["完成率"] === null,
            isWrong: wrong.has(`${record.sheet} ${record.row}`),
            // What goes on for good is in no rank.
            isDoubtful:
              (record.due !== null || record.dueKind === "none") &&
              ((record.state === "done" && record.finished !== null && record.finished > "2024-06-30") ||
                (isTask && record.state === "done" && record.progress !== null && record.progress < 1) ||
                (isOpen && record.declared === "overdue")),
          };
        });
        const named = under("存在问题", document);
        for (const [, unit = "", count, longest] of named.matchAll(/([^、：（）]+?)(\d+)项（最长(\d+)天）/g)) {
          const isUnknown = unit === "牵头单位不明的";
          const own = mine.filter(
            (row) => row.isOverdue && (isUnknown ? row.leadUnits.length === 0 : row.leadUnits.includes(unit)),
          );
          expect([unit, own.length]).toEqual([unit, Number(count)]);
          const days = own.map(({ due }) => day("2024-06-30") - day(due ?? ""));
          expect(Math.max(...days)).toBe(Number(longest));
          if (sendable) expect(own.filter(({ isWrong }) => isWrong)).toEqual([]);
        }
        for (const [, name = ""] of named.matchAll(/([^、：；]+)（平均进度/g)) {
          const own = mine.filter(
            (row) =>
              row.ledger === "tasks" &&
              row.isOpen &&
              (row.progress !== null || row.isBlank) &&
              (row.scheduledProgress ?? 0) > (row.progress ?? 0) &&
              row.names.includes(name),
          );
          expect([name, own.length > 0]).toEqual([name, true]);
          if (sendable) expect(own.filter(({ isWrong }) => isWrong)).toEqual([]);
        }
        for (const name of under("表扬", document).match(/[^、的，对]+(?:镇|局)(?=[、，予])/g) ?? []) {
          const own = mine.filter(({ names, state }) => names.includes(name) && state !== "cancelled");
          expect(own.length).toBeGreaterThan(0);
          for (const row of own)
            expect([name, row.isOverdue, row.isWrong, row.isDoubtful]).toEqual([name, false, false, false]);
        }
      }),
      { numRuns: runs(20) },
    );
  });
});
