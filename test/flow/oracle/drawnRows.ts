import fc from "fast-check";
import type { CellValue } from "../../../src/core/workbook/snapshot";
import { fraction, decimal } from "./fractions";
import { TOWNS, type OracleSettings, serial, parts, SPECIALTY_TOWNS } from "./oracleMonth";
import {
  type Said,
  type Told,
  told,
  blank,
  oneOf,
  written,
  dueDays,
  unreadable,
  dues,
  happened,
  progresses,
  statuses,
  ALIASES,
  unitCells,
  townCells,
  specialtyCells,
  keyTaskCells,
  AS_OF,
} from "./drawnCells";

// Rows

export type ToldRow = Readonly<Record<string, Told<unknown>>>;

/** A day and what else has to do with it: start days at which scheduled progress is a whole number of thousandths. */
export function taskRows(D: number): fc.Arbitrary<ToldRow> {
  return fc
    .tuple(dues(D), fc.constantFrom(10, 20, 50, 100, 200), fc.boolean(), dueDays(D))
    .chain(([due, length, atBorder, other]) => {
      const day = typeof due.means === "number" ? due.means : null;
      const begin = day === null ? D - 10 : day - length + 1;
      const share = day === null ? null : Math.min(1000, Math.max(0, ((D - begin + 1) * 1000) / length));
      const begins: fc.Arbitrary<Told<number | null>> =
        atBorder && day !== null
          ? written(begin, "start")
          : oneOf<Told<number | null>>(
              [
                3,
                fc
                  .constantFrom(serial(2024, 1, 1), D, D + 1, (day ?? D) + 1, day ?? D)
                  .chain((d) => written(d, "start")),
              ],
              [2, blank<number | null>(null)],
              [1, unreadable],
            );
      return fc.record<ToldRow>({
        专业镇: specialtyCells,
        重点任务: keyTaskCells,
        责任镇: townCells,
        牵头单位: unitCells("lead"),
        责任单位: unitCells("support"),
        启动时间: begins,
        完成时限: fc.constant(due),
        完成状态: statuses,
        完成率: progresses(share),
        实际完成时间: happened(D, day),
        调整后时限: oneOf<Told<number | null>>(
          [6, blank<number | null>(null)],
          [3, written(other, "due")],
          [1, unreadable],
        ),
        延期理由: oneOf<Told<boolean>>([1, blank(false)], [2, fc.constant(told("连续降雨", true))]),
      });
    });
}

export function projectRows(D: number): fc.Arbitrary<ToldRow> {
  const money = fc.constantFrom<Told<Said>>(
    told(5000, fraction(5000)),
    told(0.1, fraction(1, 10)),
    told(0.2, fraction(2, 10)),
    told("1.2亿元", fraction(12_000)),
    told("约1.2亿", fraction(12_000)),
    told("3,500", fraction(3500)),
    told("3，500万", fraction(3500)),
    told("待定", "unread"),
    told(null, null),
  );
  const planned = oneOf<Told<number | null>>(
    [4, fc.constantFrom(-91, -90, -89, -31, -1, 0, 1, 100).chain((by) => written(D + by, "due"))],
    [1, blank<number | null>(null)],
  );
  const actual = oneOf<Told<number | null>>(
    [1, fc.constantFrom(-100, -31, -1, 0).chain((by) => written(D + by, "happened"))],
    [2, blank<number | null>(null)],
  );
  const stages = [
    ["储备", "谋划", "前期"],
    ["签约", "已签约"],
    ["开工", "在建", "已开工"],
    ["投产", "建成", "竣工", "已投产"],
  ];
  const stage = stages.flatMap((words) => words.map((word) => told<string | null>(word, words[0] ?? null)));
  return fc.record<ToldRow>({
    专业镇: specialtyCells,
    所在镇: townCells,
    总投资: money,
    年度计划投资: money,
    本年完成投资: money,
    项目阶段: fc.constantFrom(
      ...stage,
      told("取消", "取消"),
      told("暂缓", "暂缓"),
      told("说不清", null),
      told(null, null),
    ),
    签约时间: actual,
    计划开工时间: planned,
    实际开工时间: actual,
    计划投产时间: planned,
    实际投产时间: actual,
    牵头单位: unitCells("lead"),
    责任单位: unitCells("support"),
  });
}

export function problemRows(D: number): fc.Arbitrary<ToldRow> {
  const raised = fc.constantFrom(D - 60, D - 40, D - 31).chain((day) => written(day, "happened"));
  const closed = fc.constantFrom(D - 30, D - 15, D - 14, D).chain((day) => written(day, "happened"));
  return fc.record<ToldRow>({
    专业镇: specialtyCells,
    牵头单位: unitCells("lead"),
    责任单位: unitCells("support"),
    问题类别: fc.constantFrom(told("用地", "用地"), told("融资", "融资"), told(null, null)),
    提出时间: oneOf<Told<number | null>>([5, raised], [1, unreadable]),
    解决时限: dues(D),
    办理状态: statuses,
    销号时间: oneOf<Told<number | null>>([3, closed], [2, blank<number | null>(null)]),
  });
}

export function submissionRows(D: number): fc.Arbitrary<readonly ToldRow[]> {
  const { year, month } = parts(D);
  const now = year * 12 + month - 1;
  return fc
    .uniqueArray(
      fc.record({
        group: fc.constantFrom(...SPECIALTY_TOWNS).map(([name]) => name),
        month: fc.constantFrom(now - 3, now - 2, now - 1, now),
        day: fc.constantFrom(-1, 0, 1, null),
        due: fc.constantFrom(5, 10),
      }),
      { minLength: 1, maxLength: 10, selector: (row) => `${row.group} ${row.month}` },
    )
    .map((rows) =>
      rows.map((row) => {
        const text = `${Math.floor(row.month / 12)}年${(row.month % 12) + 1}月`;
        const due = serial(Math.floor((row.month + 1) / 12), ((row.month + 1) % 12) + 1, row.due);
        const submitted = row.day === null ? null : due + row.day;
        return {
          专班: told(row.group, row.group),
          月份: told(text, row.month),
          报送时间: told(submitted === null ? null : { value: submitted, format: "yyyy-mm-dd" }, submitted),
        };
      }),
    );
}

// Settings

export type Choice = readonly [item: string, value: CellValue, means: Partial<OracleSettings>];
export const CHOICES: readonly Choice[] = [
  ["每项逾期扣分", 2.5, { eachOverdue: fraction(5, 2) }],
  ["逾期扣分上限", 5, { mostOverdue: fraction(5) }],
  ["红灯落后", "20%", { red: fraction(20, 100) }],
  ["黄灯落后", 0.05, { yellow: fraction(5, 100) }],
  ["黄灯临期天数", 14, { yellowDays: 14 }],
  ["未开工红灯天数", 91, { missedRedDays: 91 }],
  ["督办起始天数", 10, { superviseFrom: 10 }],
  ["通知书起始天数", "30天", { noticeFrom: 30 }],
  ["并列名次", "1,2,2,3", { dense: true }],
  ["参与排名最少任务数", 2, { minimum: 2 }],
  ["月报报送日", 10, { dueDay: 10 }],
];
export const WEIGHTS: readonly (readonly [string, string, string])[] = [
  ["0.35", "0.35", "0.3"],
  ["0.5", "0.25", "0.25"],
  ["0.333", "0.333", "0.334"],
  ["0", "0.5", "0.5"],
];

export const settingLines: fc.Arbitrary<readonly Choice[]> = fc
  .tuple(fc.subarray([...CHOICES]), fc.option(fc.constantFrom(...WEIGHTS)))
  .map(([choices, weights]) => {
    if (weights === null) return choices;
    const [a, b, c] = weights;
    return [
      ...choices,
      ["完成率权重", Number(a), { weights: [decimal(a), decimal(b), decimal(c)] }],
      ["按期完成率权重", Number(b), {}],
      ["序时达成率权重", Number(c), {}],
    ];
  });

export interface AdjustmentLine {
  readonly name: string;
  readonly bonus: boolean;
  readonly points: string;
  readonly reason: string | null;
}
export const adjustmentLines = fc.uniqueArray(
  fc.record<AdjustmentLine>({
    name: fc.constantFrom(...TOWNS, "万安镇人民政府", ...ALIASES.map(([text]) => text), "县某某管理处"),
    bonus: fc.boolean(),
    points: fc.constantFrom("1", "0.005", "0.01", "2.675", "1.115", "0.5", "100"),
    reason: oneOf<string | null>([5, fc.constantFrom("受省表彰", "数据迟报")], [1, fc.constant(null)]),
  }),
  {
    maxLength: 8,
    selector: (line) => JSON.stringify([memberOf(line.name), line.bonus, line.points, line.reason]),
  },
);

export function memberOf(name: string): string | null {
  return ALIASES.find(([text]) => text === name)?.[1] ?? TOWNS.find((town) => name.startsWith(town)) ?? null;
}

// Months

export interface DrawnLedger {
  readonly rows: readonly ToldRow[];
  /** Optional columns that the sheet lacks. */
  readonly lacking: readonly string[];
  readonly order: readonly number[];
  /** What the columns of leaders and supporters are headed; null where supporters have none. */
  readonly heads: readonly [string, string | null];
  /** Lines that are no records, and the record before which each stands. */
  readonly bands: readonly { readonly at: number; readonly line: "band" | "total" | "numbered" }[];
  readonly hasFooter: boolean;
  /** Columns in which all records share the first one's cell. */
  readonly merged: readonly string[];
}

export const HEADS: readonly DrawnLedger["heads"][] = [
  ["牵头单位", "责任单位"],
  ["牵头单位", "责任单位"],
  ["牵头单位", "配合单位"],
  ["责任单位", "配合单位"],
  ["责任单位", null],
];

export function sheetsOf(
  rows: fc.Arbitrary<ToldRow>,
  optional: readonly string[],
  most: number,
): fc.Arbitrary<DrawnLedger> {
  const line = fc.constantFrom("band" as const, "total" as const, "numbered" as const);
  const plain = fc.constant({ bands: [], hasFooter: false, merged: [] as string[] });
  const banded = fc.record({
    bands: fc.array(fc.record({ at: fc.nat(most), line }), { maxLength: 4 }),
    hasFooter: fc.boolean(),
    merged: fc.constant<string[]>([]),
  });
  const merged = fc.record({
    bands: fc.constant([]),
    hasFooter: fc.boolean(),
    merged: fc.subarray(["专业镇", "重点任务", "牵头单位", "完成时限"]),
  });
  return fc
    .record({
      rows: fc.array(rows, { minLength: 1, maxLength: most }),
      lacking: oneOf([1, fc.constant<string[]>([])], [1, fc.subarray([...optional])]),
      order: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 20, maxLength: 20 }),
      heads: fc.constantFrom(...HEADS),
      lines: oneOf<{ bands: DrawnLedger["bands"]; hasFooter: boolean; merged: string[] }>(
        [2, plain],
        [1, banded],
        [1, merged],
      ),
    })
    .map(({ lines, ...drawn }) => ({ ...drawn, ...lines, rows: sharing(drawn.rows, lines.merged) }));
}

/** A merged cell gives its value to every row it covers. */
export function sharing(rows: readonly ToldRow[], merged: readonly string[]): readonly ToldRow[] {
  const [first] = rows;
  return rows.map((row, index) =>
    Object.fromEntries(
      Object.entries(row).map(([heading, cell]) =>
        index > 0 && merged.includes(heading) ? [heading, told("^", first?.[heading]?.means)] : [heading, cell],
      ),
    ),
  );
}

export const months = fc.constantFrom(...AS_OF).chain((D) =>
  fc.record({
    D: fc.constant(D),
    tasks: fc.array(
      sheetsOf(taskRows(D), ["责任镇", "责任单位", "启动时间", "完成率", "实际完成时间", "调整后时限", "延期理由"], 14),
      { minLength: 1, maxLength: 3 },
    ),
    projects: fc.option(
      sheetsOf(projectRows(D), ["所在镇", "责任单位", "年度计划投资", "签约时间", "计划投产时间"], 8),
    ),
    problems: fc.option(sheetsOf(problemRows(D), ["责任单位", "问题类别"], 8)),
    submissions: fc.option(submissionRows(D)),
    settings: fc.option(settingLines),
    adjustments: fc.option(adjustmentLines),
    twoFiles: fc.boolean(),
  }),
);
export type Month = typeof months extends fc.Arbitrary<infer T> ? T : never;
