import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run, type CheckedRun } from "../../../../src/core/run";
import { planCircular } from "../../../../src/core/show/circular/planCircular";
import type { Report } from "../../../../src/core/terms/report";
import { decimalText, exactly, ratio, times } from "../../../../src/core/base/rational";
import type { WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { archiveOf } from "../../../support/closedBook";
import { drawnBook } from "../../../support/drawnBook";
import { on, projects, reportOf, reportOfBooks, submissions, tasks, type Cells } from "../../../flow/flow";
import { readWorkbookBytes } from "../../../support/xlsxFiles";
import { sampleMonth } from "../../../sample/makeSampleMonth";
import { SAMPLE_BOOK } from "../../../sample/makeSampleBook";
import { bareNumbersIn, behind, numbersIn, paragraphOf } from "./readSentences";

const SAMPLE = join(__dirname, "../../../../assets/sample");

let alone: Report;
let compared: Report;
let whole: CheckedRun;

beforeAll(async () => {
  const files = await sampleMonth("2024-06");
  const ledgers = await Promise.all(files.map(({ file, bytes }) => readWorkbookBytes(bytes, file)));
  const book: WorkbookSnapshot = await readWorkbookBytes(readFileSync(join(SAMPLE, SAMPLE_BOOK)), SAMPLE_BOOK);
  const asOf = day("2024-06-30");
  alone = run(ledgers, { asOf }).report;
  whole = run([...ledgers, book], { asOf, book: { at: ledgers.length, apart: true } });
  compared = whole.report;
});

/** Points between two rates as they are shown. */
const apart = (rate: number | null, than: number | null): number =>
  Math.round(Math.abs(percent(rate) - percent(than)) * 10) / 10;
const percent = (rate: number | null): number => Number(decimalText(times(exactly(rate ?? 0), ratio(100, 1)), 1));

describe("月度汇总 in words (MONTH §6)", () => {
  test("topics in their order, none of them twice", () => {
    const order = "progress ranking red projects problems indicators submissions recognition coordination next".split(
      " ",
    );
    const topics = compared.summary.paragraphs.map(({ topic }) => topic);
    expect(topics).toEqual(order.filter((topic) => topics.includes(topic as never)));
    // Nothing is written down of any recognition in the sample.
    expect(topics).not.toContain("recognition");
    expect(topics).toHaveLength(9);
  });

  test("progress: each number is the report's, beside last month's where there is one", () => {
    for (const report of [alone, compared]) {
      const text = paragraphOf(report, "progress");
      const { total } = report.completion;
      expect(text.startsWith("截至6月30日，")).toBe(true);
      expect(behind("，应完成", text)).toBe(total.countable);
      expect(behind("，已完成", text)).toBe(total.done);
      expect(behind("，完成率", text)).toBe(percent(total.completionRate));
      expect(behind("；到期", text)).toBe(total.dueByNow);
      expect(behind("按期完成", text)).toBe(total.doneOnTime);
      expect(behind("按期完成率", text)).toBe(percent(total.onTimeRate));
      expect(behind("；逾期", text)).toBe(total.overdue);
      expect(behind("平均进度", text)).toBe(percent(total.averageProgress));
      expect(behind("，序时进度", text)).toBe(percent(total.scheduledProgress));
      expect(behind("低于序时进度", text)).toBe(apart(total.averageProgress, total.scheduledProgress));
      expect(behind("长期任务", text)).toBe(total.longTerm);
      expect(behind("暂缓", text)).toBe(total.paused);
      expect(behind("还有", text)).toBe(report.findings.filter(({ severity }) => severity === "error").length);
      for (const [word, light] of [
        ["红灯", "red"],
        ["黄灯", "yellow"],
        ["绿灯", "green"],
      ] as const)
        expect(behind(word, text)).toBe(
          report.records.filter((one) => one.ledger === "tasks" && one.light === light).length,
        );
      const shares = /分别占([\d.]+)%、([\d.]+)%、([\d.]+)%/
        .exec(text)
        ?.slice(1)
        .map((share) => Math.round(Number(share) * 10));
      expect(shares?.reduce((sum, share) => sum + share, 0)).toBe(1000);
    }
  });

  test("what moved the rate adds up to how far it moved, and the overdue items likewise", () => {
    const text = paragraphOf(compared, "progress");
    const rate = compared.bridge?.completionRate;
    const overdue = compared.bridge?.overdue;
    if (!rate || !overdue) throw new Error("The sample has a month before");
    const signed = (part: string): number =>
      [...part.matchAll(/(提高|降低)([\d.]+)个百分点/g)].reduce(
        (sum, [, side, points]) => sum + (side === "提高" ? 1 : -1) * Math.round(Number(points) * 10),
        0,
      );
    const [, moved = "", steps = ""] = /较上月([^，]*)，其中([^；]*)；/.exec(text) ?? [];
    expect(signed(moved)).toBe(Math.round((rate.to - rate.from) * 1000));
    expect(signed(steps)).toBe(signed(moved));
    expect(behind("新办结", steps)).toBe(rate.steps.find(({ kind }) => kind === "finished")?.rows ?? null);
    const [, side = "", by = "", of = ""] = /比上月(多|少)(\d+)项，其中([^；]*)/.exec(text) ?? [];
    expect((side === "多" ? 1 : -1) * Number(by)).toBe(overdue.to - overdue.from);
    expect(behind("新增逾期", of)).toBe(overdue.steps.find(({ kind }) => kind === "newlyOverdue")?.rows);
    expect(paragraphOf(alone, "progress")).not.toMatch(/上月|持平，其中/);
  });

  test("ranking: names with the rank and score that the report gives them", () => {
    const text = paragraphOf(compared, "ranking");
    const members = [...compared.ranking.towns, ...compared.ranking.units];
    const places = [...text.matchAll(/([^、，。；是]+(?:、[^、，。；（）]+)*)（(?:并列)?第(\d+)名，([\d.]+)分）/g)];
    expect(places.length).toBeGreaterThan(8);
    for (const [, names = "", rank, score] of places)
      for (const name of names.split("、"))
        expect(members.find((one) => one.name === name)).toMatchObject({ rank: Number(rank), score: Number(score) });
    for (const [, names = "", side, by] of text.matchAll(/[；，]([^；，。（）]+)比上月(前移|后移)(\d+)位/g))
      for (const name of names.replace(/等\d+个$/, "").split("、"))
        expect(members.find((one) => one.name === name)?.change).toBe((side === "前移" ? 1 : -1) * Number(by));
    expect(text).toContain("比上月");
    expect(paragraphOf(alone, "ranking")).not.toContain("比上月");
  });

  test("the other topics: each number with what it counts is a figure of the report", () => {
    const { projects, problems, indicators, submissions, burden, records } = compared;
    const red = records.filter((one) => one.ledger === "tasks" && one.light === "red");
    const redText = paragraphOf(compared, "red");
    expect(behind("亮红灯", redText)).toBe(red.length);
    expect(behind("其中逾期", redText)).toBe(red.filter((one) => one.ledger === "tasks" && one.daysOverdue > 0).length);
    expect(behind("其余", redText)).toBe(red.length - 8);

    const projectText = paragraphOf(compared, "projects");
    expect(behind("重点项目", projectText)).toBe(projects.byStage.reduce((sum, { count }) => sum + count, 0));
    for (const { stage, count, totalInvestment } of projects.byStage)
      expect(projectText).toContain(`${stage ?? "阶段不明"}${count}个（${totalInvestment}万元）`);
    expect(behind("本年完成投资", projectText)).toBe(projects.investment.yearDone);
    expect(behind("占年度计划", projectText)).toBe(projects.investment.yearPlan);
    expect(behind("万元的", projectText)).toBe(percent(projects.investment.rate));
    expect(behind("时间进度（", projectText)).toBe(percent(projects.investment.scheduled));
    expect(behind("[低高]于时间进度（[\\d.]+%）", projectText)).toBe(
      apart(projects.investment.rate, projects.investment.scheduled),
    );
    expect(behind("到期未开工", projectText)).toBe(projects.missedStarts.length);
    expect(behind("已超期", projectText)).toBe(projects.missedStarts[0]?.days);

    const problemText = paragraphOf(compared, "problems");
    expect(behind("收集问题", problemText)).toBe(problems.total);
    expect(behind("已销号", problemText)).toBe(problems.closed);
    expect(behind("销号率", problemText)).toBe(percent(problems.closeRate));
    expect(behind("逾期未销号", problemText)).toBe(problems.overdue);
    expect(behind("中位数为", problemText)).toBe(problems.medianDaysToClose);

    const indicatorText = paragraphOf(compared, "indicators");
    const late = indicators.filter(({ gap }) => gap !== null && gap < 0);
    expect(behind("指标", indicatorText)).toBe(indicators.length);
    expect(behind("慢于时间进度（50.0%）的", indicatorText)).toBe(late.length);
    const shown = [...indicatorText.matchAll(/完成([\d.]+)%，低于时间进度([\d.]+)个百分点/g)];
    expect(shown).toHaveLength(4);
    const gaps = late.map(({ scheduled, rate }) => [percent(rate), apart(rate, scheduled)]);
    for (const [, rate, gap] of shown) expect(gaps).toContainEqual([Number(rate), Number(gap)]);

    const submissionText = paragraphOf(compared, "submissions");
    const results = (wanted: string): number => submissions.filter(({ result }) => result === wanted).length;
    expect(behind("应报", submissionText)).toBe(submissions.length);
    expect(behind("按时", submissionText)).toBe(results("on-time"));
    expect(behind("迟报", submissionText)).toBe(results("late"));
    expect(behind("未报", submissionText)).toBe(results("missing"));
    expect(behind("请", submissionText)).toBe(burden.units.length);
    expect(behind("个单位填", submissionText)).toBe(burden.total.rows);
    expect(behind("项、", submissionText)).toBe(burden.total.cells);
  });

  test("no number stands without what it counts, and no sentence without its stop", () => {
    for (const { summary } of [alone, compared])
      for (const { topic, text } of summary.paragraphs) {
        expect([topic, bareNumbersIn(text)]).toEqual([topic, []]);
        expect(text).toMatch(/。$/);
        expect(text).not.toMatch(/undefined|null|NaN|，，|。。|；。|：。|、。/);
        expect(numbersIn(text).length).toBeGreaterThan(0);
      }
  });

  test("places are rows of the report, of the topic's own kind, worst first", () => {
    const known = new Map(compared.records.map((one) => [`${one.file} ${one.sheet} ${one.row}`, one]));
    for (const { topic, places } of compared.summary.paragraphs)
      for (const { file, sheet, row, ledger } of places) {
        const record = known.get(`${file} ${sheet} ${row}`);
        expect(record?.ledger).toBe(ledger);
        if (topic === "red") expect(record).toMatchObject({ light: "red" });
      }
    const red = compared.summary.paragraphs.find(({ topic }) => topic === "red")?.places ?? [];
    const days = red.map(({ file, sheet, row }) => {
      const record = known.get(`${file} ${sheet} ${row}`);
      return record?.ledger === "tasks" ? record.daysOverdue : -1;
    });
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(red).toHaveLength(compared.records.filter((one) => one.ledger === "tasks" && one.light === "red").length);
  });
});

test("月度通报 of the sample: each number of its sentences and tables is the report's (MONTH §6)", () => {
  const { sections } = planCircular(whole, day("2024-07-03")).document;
  const [letter, ...attached] = sections;
  const paragraphs = (letter?.blocks ?? []).flatMap((block) => (block.kind === "paragraph" ? [block] : []));
  const textBy = (lead: string): string => paragraphs.find((one) => one.lead?.includes(lead))?.text ?? "";
  const texts = paragraphs.map(({ text }) => text);
  const { completion, ranking, overdue, submissions } = compared;

  // What the summary says, in the same words: its own numbers are read above.
  for (const topic of ["progress", "projects", "problems"] as const)
    expect(texts).toContain(paragraphOf(compared, topic));
  expect(texts.some((text) => text.startsWith(paragraphOf(compared, "ranking")))).toBe(true);
  const late = compared.indicators.filter(({ gap }) => gap !== null && gap < 0);
  const indicators = texts.find((text) => text.startsWith("共有指标")) ?? "";
  const gapsOf = (all: typeof late): readonly number[] => all.map(({ rate, scheduled }) => apart(rate, scheduled));
  const worst = [...late].sort((a, b) => (a.gap ?? 0) - (b.gap ?? 0));
  expect([...indicators.matchAll(/低于时间进度([\d.]+)个百分点/g)].map(([, gap]) => Number(gap))).toEqual(
    gapsOf(worst.slice(0, 5)),
  );
  expect(indicators).toContain(`其余${late.length - 5}项详见附件4`);

  const behindThem = textBy("进度落后");
  const groups = [...completion.towns, ...completion.unitsAsLead];
  const named = [...behindThem.matchAll(/([^、：；]+)（平均进度([\d.]+)%，序时进度([\d.]+)%，相差([\d.]+)个百分点）/g)];
  const slow = groups.filter(({ gap }) => gap !== null && gap <= -0.2);
  expect(named.map(([, name]) => name).sort()).toEqual(slow.map(({ name }) => name).sort());
  for (const [, name, average, scheduled, gap] of named) {
    const group = groups.find((one) => one.name === name);
    expect([average, scheduled, gap].map(Number)).toEqual([
      percent(group?.averageProgress ?? null),
      percent(group?.scheduledProgress ?? null),
      apart(group?.averageProgress ?? null, group?.scheduledProgress ?? null),
    ]);
  }

  const overdueText = textBy("事项逾期");
  const of = (ledger: string): number => overdue.filter((entry) => entry.ledger === ledger).length;
  expect(behind("逾期", overdueText)).toBe(overdue.length);
  expect(behind("其中任务", overdueText)).toBe(of("tasks"));
  expect(behind("问题", overdueText)).toBe(of("problems"));
  expect(behind("未按期开工或投产的项目", overdueText)).toBe(of("projects"));
  const units = [...overdueText.matchAll(/([^、：（）]+?)(\d+)项（最长(\d+)天）/g)];
  const lateUnits = new Set(overdue.flatMap((entry) => entry.units));
  for (const [, unit = ""] of units) expect(lateUnits).toContain(unit);
  expect(units).toHaveLength(Math.min(10, lateUnits.size));
  expect(behind("其余", overdueText) ?? 0).toBe(lateUnits.size - units.length);
  for (const [, unit = "", count, longest] of units) {
    const own = overdue.filter((entry) => entry.units.includes(unit)).map(({ days }) => days);
    expect([Number(count), Number(longest)]).toEqual([own.length, Math.max(...own)]);
  }

  const reports = [...textBy("月报报送").matchAll(/([^、是；，]+)专班（([^）]+)）/g)].flatMap(
    ([, name = "", months = ""]) => months.split("、").map((month) => [name, Number.parseInt(month, 10)] as const),
  );
  const lagging = submissions.filter(({ result }) => result !== "on-time");
  expect(reports.map(([name, month]) => `${name} ${month}`).sort()).toEqual(
    lagging.map(({ specialtyTown, month }) => `${specialtyTown} ${Number(month.slice(5))}`).sort(),
  );

  for (const { lead, text, role } of paragraphs)
    if (role === "body" || role === "point")
      expect([lead, bareNumbersIn(text.replace(/〔\d+〕\d+号|附件\d/g, ""))]).toEqual([lead, []]);

  const tables = attached.map(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])));
  const shown = tables.map((rows) => rows.slice(1).map(({ cells }) => cells.map(({ text }) => text)));
  expect(shown[0]?.map(([rank, , name, score]) => [Number(rank), name, Number(score)])).toEqual(
    ranking.towns.map(({ rank, name, score }) => [rank, name, score]),
  );
  expect(shown[1]?.map(([rank, , name, score]) => [Number(rank), name, Number(score)])).toEqual(
    ranking.units.map(({ rank, name, score }) => [rank, name, score]),
  );
  expect(shown[2]?.map(([, , unit, , days]) => [unit, Number(days)])).toEqual(
    overdue.map(({ units: leads, days }) => [leads.join("、"), days]),
  );
});

describe("the edges", () => {
  const row = (more: Cells): Cells => ({
    启动时间: on("2024-01-01"),
    完成时限: on("2024-12-31"),
    完成率: 0.6,
    ...more,
  });
  const text = (rows: readonly Cells[], topic: Parameters<typeof paragraphOf>[1]) =>
    paragraphOf(reportOf(tasks(rows)), topic);

  test("a ledger without a row says nothing", () => {
    expect(reportOf(tasks([])).summary.paragraphs).toEqual([]);
  });

  test("lights that nothing shows are not told; where all are one, no shares", () => {
    const lights = (...rates: readonly number[]): string =>
      /亮灯的.*?。/.exec(paragraphOf(reportOf(tasks(rates.map((rate) => ({ 完成率: rate })))), "progress"))?.[0] ?? "";
    expect(lights(0.5, 0.5)).toBe("亮灯的2项均为绿灯。");
    expect(lights(0, 0.5)).toBe("亮灯的2项中，红灯1项、绿灯1项，分别占50.0%、50.0%。");
    expect(lights(0, 0.3, 0.5)).toBe(
      "亮灯的3项中，红灯1项、黄灯1项、绿灯1项，分别占33.4%、33.3%、33.3%（红灯的尾数调整到合计100.0%）。",
    );
  });

  test("errors are told, but not where monthly reports are all that is missing", () => {
    const reports = submissions([{ 专班: "万安钻石", 月份: "4月", 报送时间: on("2024-05-03") }]);
    const errors = (...rows: readonly Cells[]): number | null =>
      behind("台账校验还有", paragraphOf(reportOf([tasks(rows.map(row)), reports]), "progress"));
    expect(errors({})).toBeNull();
    const missing = reportOf([tasks([row({})]), reports]).findings.filter(({ severity }) => severity === "error");
    expect(new Set(missing.map(({ rule }) => rule))).toEqual(new Set(["submission-missing"]));
    expect(errors({ 牵头单位: "县工信据" })).toBe(missing.length + 1);
  });

  test("an investment that nobody can read, or wrote down, is not told as 0", () => {
    const said = (...investments: readonly Cells[string][]): string =>
      paragraphOf(reportOf(projects(investments.map((one) => ({ 总投资: one })))), "projects");
    expect(said("若干")).toContain("开工1个（总投资读不出）");
    expect(said(null, null)).toContain("开工2个（没有填总投资）");
    expect(said("若干", null)).toContain("开工2个（总投资没有填或者读不出）");
    expect(said(5000, "若干", "待定")).toContain("开工3个（5000万元，另有2个总投资读不出）");
    expect(said(0, 3.5)).toContain("开工2个（3.5万元）");
    expect(said(0)).toContain("开工1个（0万元）");
  });

  test("what left the overdue ones by a deadline moved without a word is told so", () => {
    const may = archiveOf([drawnBook(tasks([row({ 完成时限: on("2024-05-20") })]))], "2024-05-31");
    const said = (more: Cells): string => paragraphOf(reportOfBooks([drawnBook(tasks([row(more)])), may]), "progress");
    expect(said({ 完成时限: on("2024-09-30") })).toContain("比上月少1项，其中延期1项（1项没有说明）");
    expect(said({ 完成时限: on("2024-05-20"), 调整后时限: on("2024-09-30"), 延期理由: "用地未批" })).toMatch(
      /比上月少1项，其中延期1项[；。]/,
    );
  });

  test("a red row without a rate is told as blank, not as 0 %", () => {
    expect(text([row({ 完成率: null })], "red")).toContain("应达49.7%，未填完成率（按零计），落后49.7个百分点");
  });

  test("one town, one unit: they are the only ones, neither first nor last", () => {
    const said = text([row({})], "ranking");
    expect(said).toMatch(/^参与排名的镇只有万安镇，得分[\d.]+分。参与排名的单位只有县工信科技局，得分[\d.]+分。$/);
  });

  /** Towns with one task each, by how far it is. */
  const towns = (...progress: readonly number[]): string =>
    text(
      progress.map((rate, place) => row({ 责任镇: TOWNS[place]!, 完成率: rate })),
      "ranking",
    );
  const TOWNS = ["万安镇", "泉掌镇", "龙兴镇", "三泉镇", "泽掌镇", "北张镇", "古交镇", "阳王镇", "横桥镇"];

  test("of two one stands first and one last; where all are equal nobody does", () => {
    expect(towns(0.3, 0.1)).toMatch(/^镇排名居前的是万安镇（第1名，[\d.]+分），居后的是泉掌镇（第2名，[\d.]+分）。/);
    expect(towns(0.3, 0.3, 0.3, 0.3, 0.3)).toMatch(/^参与排名的单位只有/);
  });

  test("who shares a score is told together, all or by number, and the last are never among the first", () => {
    expect(towns(0.3, 0.1, 0.1, 0.1)).toMatch(
      /^镇排名居前的是万安镇（第1名，[\d.]+分），其余3个镇并列第2名（[\d.]+分）。/,
    );
    expect(towns(0.3, 0.3, 0.3, 0.1)).toMatch(
      /居前的是龙兴镇、万安镇、泉掌镇（并列第1名，[\d.]+分），居后的是三泉镇（第4名，/,
    );
    // Of the seven that share the second place none is picked out.
    expect(towns(0.3, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.1)).toMatch(
      /^镇排名居前的是万安镇（第1名，[\d.]+分），居后的是横桥镇（第9名，[\d.]+分）。/,
    );
    expect(towns(0.3, 0.1, 0.1, 0.1, 0.1, 0.1)).toMatch(/分），其余5个镇并列第2名（[\d.]+分）。/);
    expect(towns(0.3, 0.25, 0.2, 0.15, 0.1, 0.1, 0.1, 0.1)).not.toMatch(/^镇[^。]*(?:居后|其余)/);
  });

  test("nothing red, nothing to coordinate, nothing due: silence", () => {
    const said = reportOf(tasks([row({})])).summary.paragraphs.map(({ topic }) => topic);
    expect(said).toEqual(["progress", "ranking", "submissions"]);
  });

  test("eight red rows are all named, of nine one is counted", () => {
    const late = (count: number): string =>
      text(
        Array.from({ length: count }, (_, place) =>
          row({ 具体任务: `事项${place}`, 完成时限: on("2024-06-10"), 完成率: 0.2 }),
        ),
        "red",
      );
    expect(late(8)).not.toContain("其余");
    expect(late(8).match(/“事项\d”/g)).toHaveLength(8);
    expect(late(9)).toMatch(/^亮红灯9项，均为逾期：.*。其余1项详见统计表《红灯和到期》。$/);
  });

  test("存在问题 of red rows word for word, without phone numbers; 无 is no problem", () => {
    const said = text(
      [
        row({ 完成时限: on("2024-06-10"), 存在问题: "用地指标未落实，需县自然资源局协调，联系13800138000。" }),
        row({ 完成时限: on("2024-06-11"), 存在问题: "无" }),
        row({ 存在问题: "这一项不红" }),
      ],
      "coordination",
    );
    expect(said).toMatch(/^需要协调的问题1项：县工信科技局反映（“任务1”）：用地指标未落实，需县自然资源局协调，联系/);
    expect(said).not.toContain("13800138000");
    expect(said).not.toContain("这一项不红");
  });

  test("同上 is what the row above says", () => {
    const late = { 完成时限: on("2024-05-31"), 牵头单位: "县教育局" };
    const said = (...issues: readonly (string | null)[]): string =>
      paragraphOf(reportOf(tasks(issues.map((issue) => ({ ...late, 存在问题: issue })))), "coordination");
    const three = said("缺资金", "同上", "同上。");
    expect(three).toMatch(/^需要协调的问题3项：/);
    expect(three.match(/”）：缺资金/g)).toHaveLength(3);
    expect(said("无", "同上")).toBe("");
    expect(said("同上")).toBe("");
    expect(said("缺资金", null, "同上")).toMatch(/^需要协调的问题1项/);
  });

  test("where nobody leads a row, nobody reports of it; what cannot be read is not called blank", () => {
    const late = { 牵头单位: "县没有这个局", 完成时限: on("2024-06-10"), 存在问题: "缺钱", 完成率: "差不多" };
    expect(text([row(late)], "coordination")).toBe("需要协调的问题1项：“任务1”（牵头单位不明）：缺钱。");
    expect(text([row(late)], "red")).toContain("逾期20天，完成率读不出");
    expect(text([row({ ...late, 完成率: null })], "red")).toContain("逾期20天，没有填完成率");
  });

  test("numbers that look like an identity number are masked, whether or not they check", () => {
    const number = "110105194912310021";
    for (const told of [number, `${number}9`, "１１０１０５１９４９１２３１００２１"]) {
      const late = row({ 具体任务: `办理${told}一事`, 完成时限: on("2024-06-10"), 存在问题: `等${told}答复` });
      for (const topic of ["red", "coordination"] as const) {
        expect(text([late], topic)).not.toContain(told);
        expect(text([late], topic)).toMatch(/[1１]{2}[0０].{3}\*{10,}/);
      }
    }
    // Seventeen digits are no such number.
    const short = row({ 具体任务: "合同12345678901234567", 完成时限: on("2024-06-10") });
    expect(text([short], "red")).toContain("12345678901234567");
  });

  test("what comes due: the day after the as-of date to the end of the next month", () => {
    const dueOn = (iso: string): string =>
      text([row({ 启动时间: on("2024-01-01"), 完成时限: on(iso), 完成率: 0.99 })], "next");
    expect(dueOn("2024-06-30")).toBe("");
    expect(dueOn("2024-07-01")).toBe("7月31日以前到期的有任务1项：“任务1”（县工信科技局，7月1日）。");
    expect(dueOn("2024-07-31")).toContain("7月31日）。");
    expect(dueOn("2024-08-01")).toBe("");
  });
});
