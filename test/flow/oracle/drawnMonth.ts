import { drawnBook, drawnSheet, type DrawnCell } from "../../support/drawnBook";
import { type Fraction, decimal } from "./fractions";
import { type Owned, type Due, type OracleSettings, DEFAULTS, type OracleMonth } from "./oracleMonth";
import { oracle } from "./oracle";
import { type Cells, type Said, type Status, type Named } from "./drawnCells";
import { type ToldRow, memberOf, type DrawnLedger, type Month } from "./drawnRows";

export const FIXED: Readonly<Record<string, readonly string[]>> = {
  tasks: ["序号", "具体任务", "进展情况"],
  projects: ["序号", "项目名称", "建设单位"],
  problems: ["序号", "问题描述", "解决措施"],
  submissions: ["序号"],
};

/** The sheet as drawn, where its records stand, and what a column of a row means, blank where the sheet lacks it. */
export function drawLedger(kind: string, title: string, name: string, drawn: DrawnLedger) {
  const [first] = drawn.rows;
  const [leads, supports] = drawn.heads;
  const lacking = supports === null ? [...drawn.lacking, "责任单位"] : drawn.lacking;
  const columns = Object.keys(first ?? {}).filter((heading) => !lacking.includes(heading));
  const headings = [...(FIXED[kind] ?? []), ...columns];
  const place = new Map(headings.map((heading, index) => [heading, drawn.order[index] ?? 0]));
  // 序号 stays in front, so that bands and totals stand in the first columns.
  headings.sort((a, b) => (a === "序号" ? -1 : b === "序号" ? 1 : (place.get(a) ?? 0) - (place.get(b) ?? 0)));
  const shown = headings.map((each) => (each === "牵头单位" ? leads : each === "责任单位" ? supports : each));
  const lines: (readonly DrawnCell[])[] = [[title], shown];
  const rowNumbers: number[] = [];
  drawn.rows.forEach((row, index) => {
    for (const { at, line } of drawn.bands) {
      if (at !== index) continue;
      if (line === "band") lines.push([`${"一二三四五六七八九十"[lines.length] ?? "某"}、重点类（共计：5个）`]);
      else if (line === "numbered") lines.push([99]);
      else lines.push(["合计", ...headings.slice(1).map((heading) => (heading === "总投资" ? 99_999 : null)), 5]);
    }
    const cells: Cells = {
      序号: index + 1,
      具体任务: `${name}第${index + 1}件事`,
      进展情况: "正在办",
      项目名称: `${name}项目${index + 1}`,
      建设单位: "某公司",
      问题描述: `${name}有困难${index + 1}`,
      解决措施: "协调",
    };
    lines.push(headings.map((heading) => row[heading]?.cell ?? cells[heading]));
    rowNumbers.push(lines.length);
  });
  if (drawn.hasFooter) lines.push(["填表人：张三", null, "审核人：李四"]);
  const meaning = <T>(row: ToldRow, heading: string, otherwise: T): T =>
    columns.includes(heading) ? (row[heading]?.means as T) : otherwise;
  return { sheet: drawnSheet(lines, { name }), meaning, rowNumbers };
}

export const NOBODY: Named = { lead: [], support: [], towns: [] };

export function drawMonth(month: Month) {
  const books = { "一.xlsx": [] as ReturnType<typeof drawnSheet>[], "二.xlsx": [] as ReturnType<typeof drawnSheet>[] };
  const facts = { tasks: [], projects: [], problems: [], submissions: [] } as {
    -readonly [K in "tasks" | "projects" | "problems" | "submissions"]: OracleMonth[K][number][];
  };
  type Meaning = ReturnType<typeof drawLedger>["meaning"];
  const owned = (place: { file: string; sheet: string; row: number }, row: ToldRow, means: Meaning): Owned => {
    const lead = means(row, "牵头单位", NOBODY);
    const support = means(row, "责任单位", NOBODY);
    return {
      ...place,
      specialtyTown: means<string | null>(row, "专业镇", null),
      ownTowns: means<readonly string[]>(row, "责任镇" in row ? "责任镇" : "所在镇", []),
      unitTowns: [...lead.towns, ...support.towns],
      lead: [...lead.lead, ...support.lead],
      support: [...lead.support, ...support.support],
    };
  };
  const put = (
    kind: keyof typeof facts,
    title: string,
    name: string,
    drawn: DrawnLedger,
    fact: (row: ToldRow, own: Owned, means: Meaning) => void,
    file: keyof typeof books = "一.xlsx",
  ): void => {
    const { sheet, meaning, rowNumbers } = drawLedger(kind, title, name, drawn);
    books[file].push(sheet);
    drawn.rows.forEach((row, index) => {
      const place = { file, sheet: name, row: rowNumbers[index] ?? 0 };
      fact(row, owned(place, row, meaning), meaning);
    });
  };
  const taskFact = (row: ToldRow, own: Owned, means: Meaning): void => {
    facts.tasks.push({
      ...own,
      keyTask: means<number | null>(row, "重点任务", null),
      start: means<number | null>(row, "启动时间", null),
      due: means<Due>(row, "完成时限", null),
      adjusted: means<number | null>(row, "调整后时限", null),
      hasReason: means(row, "延期理由", false),
      status: means<Status>(row, "完成状态", null),
      progress: means<Said>(row, "完成率", null),
      finished: means<number | null>(row, "实际完成时间", null),
    });
  };
  const plainLedger = (rows: readonly ToldRow[]): DrawnLedger => ({
    rows,
    lacking: [],
    order: [],
    heads: ["牵头单位", null],
    bands: [],
    hasFooter: false,
    merged: [],
  });
  month.tasks.forEach((drawn, index) => {
    if (index === 2 && month.twoFiles) return;
    put("tasks", "2024年重点任务台账", `任务${index + 1}`, drawn, taskFact);
  });
  if (month.projects)
    put("projects", "2024年重点项目台账（单位：万元）", "项目", month.projects, (row, place, means) => {
      facts.projects.push({
        ...place,
        stage: means<string | null>(row, "项目阶段", null),
        total: knownAmount(means<Said>(row, "总投资", null)),
        yearPlan: means<Said>(row, "年度计划投资", null),
        yearDone: means<Said>(row, "本年完成投资", null),
        signed: means<number | null>(row, "签约时间", null),
        plannedStart: means<number | null>(row, "计划开工时间", null),
        actualStart: means<number | null>(row, "实际开工时间", null),
        plannedProduction: means<number | null>(row, "计划投产时间", null),
        actualProduction: means<number | null>(row, "实际投产时间", null),
      });
    });
  if (month.problems)
    put("problems", "2024年问题台账", "问题", month.problems, (row, place, means) => {
      facts.problems.push({
        ...place,
        category: means<string | null>(row, "问题类别", null),
        raised: means<number | null>(row, "提出时间", null),
        due: means<Due>(row, "解决时限", null),
        state: means<Status>(row, "办理状态", null)?.state ?? "unknown",
        finished: means<number | null>(row, "销号时间", null),
      });
    });
  if (month.submissions)
    put("submissions", "2024年月报报送台账", "报送", plainLedger(month.submissions), (row, _place, means) => {
      facts.submissions.push({
        group: means(row, "专班", ""),
        month: means(row, "月份", 0),
        submitted: means<number | null>(row, "报送时间", null),
      });
    });
  if (month.settings)
    books["一.xlsx"].push(
      drawnSheet([["项目", "值", "说明"], ...month.settings.map(([item, value]) => [item, value])], {
        name: "考核设置",
      }),
    );
  if (month.adjustments) {
    const lines = month.adjustments.map(({ name, bonus, points, reason }) => [
      name,
      bonus ? "加分" : "扣分",
      Number(points),
      reason,
    ]);
    books["一.xlsx"].push(drawnSheet([["对象", "类型", "分值", "理由"], ...lines], { name: "加减分" }));
  }
  const third = month.tasks[2];
  if (third && month.twoFiles) put("tasks", "2024年重点任务台账", "任务3", third, taskFact, "二.xlsx");
  const expected = oracle({
    D: month.D,
    ...facts,
    sheets: Object.entries(books).flatMap(([file, sheets]) => sheets.map(({ name }) => ({ file, sheet: name }))),
    settings: Object.assign({}, DEFAULTS, ...(month.settings ?? []).map(([, , means]) => means)) as OracleSettings,
    adjustments: (month.adjustments ?? []).flatMap(({ name, bonus, points, reason }) => {
      const member = memberOf(name);
      return member === null || reason === null ? [] : [{ member, bonus, points: decimal(points) }];
    }),
  });
  const workbooks = Object.entries(books).flatMap(([file, sheets]) =>
    sheets.length === 0 ? [] : [drawnBook(sheets, file)],
  );
  return { workbooks, expected, facts };
}

function knownAmount(said: Said): Fraction | null {
  return said === "unread" ? null : said;
}
