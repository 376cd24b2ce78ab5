import fc from "fast-check";
import type { CellValue } from "../../../src/core/workbook/snapshot";
import { type DrawnCell } from "../../support/drawnBook";
import { type Fraction, decimal } from "./fractions";
import { TOWNS, KEY_TASKS, type State, type Due, serial, parts, SPECIALTY_TOWNS } from "./oracleMonth";

export interface Told<T> {
  readonly cell: DrawnCell;
  readonly means: T;
}
export type Cells = Readonly<Record<string, DrawnCell>>;

export const told = <T>(cell: DrawnCell, means: T): Told<T> => ({ cell, means });
export const BLANKS: readonly CellValue[] = [null, null, null, "—", "/", "无", "  "];

export function blank<T>(means: T): fc.Arbitrary<Told<T>> {
  return fc.constantFrom(...BLANKS.map((cell) => told(cell, means)));
}

export function oneOf<T>(...weighted: readonly (readonly [number, fc.Arbitrary<T>])[]): fc.Arbitrary<T> {
  return fc.oneof(...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary })));
}

// Days

export const AS_OF = [
  serial(2024, 6, 30),
  serial(2024, 1, 1),
  serial(2024, 2, 29),
  serial(2024, 3, 31),
  serial(2024, 7, 5),
  serial(2024, 7, 6),
  serial(2024, 12, 31),
  serial(2025, 1, 1),
];

/** One day, written in one of the ways that mean it in the column. Ledgers are of 2024. */
export function written(day: number, use: "due" | "start" | "happened"): fc.Arbitrary<Told<number>> {
  const { year, month, day: date } = parts(day);
  const two = (n: number): string => String(n).padStart(2, "0");
  const forms: DrawnCell[] = [
    { value: day, format: "yyyy/m/d" },
    { value: day + 0.5, format: "yyyy-mm-dd hh:mm" },
    `${year}-${month}-${date}`,
    `${year}/${month}/${date}`,
    `${year}.${month}.${date}`,
    ` ${year}年${month}月${date}日 `,
    `${year}${two(month)}${two(date)}`,
    `${year}-${two(month)}-${two(date)} 09:30`,
  ];
  if (year === 2024) forms.push(`${month}月${date}日`);
  const isLast = parts(day + 1).day === 1;
  if (use === "due") {
    forms.push(`${year}年${month}月${date}日前`, `${year - 1}年3月底：完成方案；${year}年${month}月${date}日：完成`);
    if (isLast)
      forms.push(
        `${year}年${month}月`,
        `${year}年${month}月底前`,
        `${year}-${two(month)}`,
        `${year % 100}年${month}月`,
      );
    if (isLast && year === 2024) forms.push(`${month}月底`, `${month}月下旬`, `1-${month}月`);
    if (isLast && month % 3 === 0) forms.push(`${year}年${"一二三四"[month / 3 - 1]}季度末`);
    if (isLast && month === 6 && year === 2024) forms.push("上半年");
    if (isLast && month === 12) forms.push(`${year}年底`, `${year}年底前，并长期坚持`);
    if (isLast && month === 12 && year === 2024) forms.push("年底", "全年", "年内", "下半年");
    if (isLast && month === 12 && year === 2025) forms.push("2023-2025", "“十四五”末");
    if (date === 10 && year === 2024) forms.push(`${month}月上旬`);
    if (date === 20 && year === 2024) forms.push(`${month}月中旬`);
  }
  if (use === "start" && date === 1) {
    forms.push(`${year}年${month}月`, `${year}-${two(month)}`);
    if (year === 2024) forms.push(`${month}月`);
    if (month === 1 && year === 2024) forms.push("上半年", "一季度");
  }
  return fc.constantFrom(...forms.map((cell) => told(cell, day)));
}

/** Days at and about what decides. */
export function dueDays(D: number): fc.Arbitrary<number> {
  const { year, month } = parts(D);
  const ends = [-7, -2, -1, 0, 1, 2, 6].map((by) => serial(year, month + by, 1) - 1);
  const near = [-32, -31, -30, -29, -12, -11, -10, -9, -1, 0, 1, 14, 15, 16].map((by) => D + by);
  return fc.constantFrom(...near, ...near, ...ends, serial(2023, 12, 31), serial(2024, 12, 31), serial(2025, 12, 31));
}

export const UNREADABLE_DATES = ["尽快", "29日", "2024年2月30日", "待定"];
export const unreadable = fc.constantFrom(...UNREADABLE_DATES.map((cell) => told(cell, null)));
export const longTerm = fc.constantFrom(
  ...["长期坚持", "持续推进", "常态化", "长期"].map((cell) => told<Due>(cell, "long-term")),
  ...["每月25日前", "每季度末"].map((cell) => told<Due>(cell, "recurring")),
);

export function dues(D: number): fc.Arbitrary<Told<Due>> {
  const dated: fc.Arbitrary<Told<Due>> = dueDays(D).chain((day) => written(day, "due"));
  return oneOf([12, dated], [1, blank<Due>(null)], [1, unreadable], [1, longTerm]);
}

export function happened(D: number, about: number | null): fc.Arbitrary<Told<number | null>> {
  const days = fc.constantFrom(D - 20, D - 1, D, D + 1, ...(about === null ? [] : [about - 1, about, about + 1]));
  const { year, month } = parts(D - 1);
  const period = [told<number | null>(`${year}年${month}月`, Math.min(serial(year, month + 1, 1) - 1, D))];
  const dated: fc.Arbitrary<Told<number | null>> = days.chain((day) => written(day, "happened"));
  return oneOf([5, dated], [3, blank<number | null>(null)], [1, unreadable], [1, fc.constantFrom(...period)]);
}

// Progress and status

/** Thousandths, in one of the ways that mean them. */
/** What a cell of 完成率 says: a share, nothing, or something that is no share. */
export type Said = Fraction | null | "unread";

export function progressCell(thousandths: number): fc.Arbitrary<Told<Said>> {
  const share = String(thousandths / 1000);
  const percent = String(thousandths / 10);
  const forms: DrawnCell[] = [
    { value: Number(share), format: "0.0%" },
    `${percent}%`,
    `${percent}%左右`,
    `完成${percent}%以上`,
  ];
  if (thousandths <= 1000) forms.push(Number(share), share);
  // Up to 1 a plain number is a fraction in every column.
  if (thousandths > 10) forms.push(Number(percent), percent);
  if (thousandths === 1000) forms.push("√");
  if (thousandths === 0) forms.push("×");
  if (thousandths === 800) forms.push("八成", "百分之八十");
  return fc.constantFrom(...forms.map((cell) => told<Said>(cell, decimal(share))));
}

export function progresses(scheduled: number | null): fc.Arbitrary<Told<Said>> {
  const lags = [-100, 0, 1, 99, 100, 101, 299, 300, 301];
  const atBorder = scheduled === null ? [] : lags.map((lag) => scheduled - lag).filter((share) => share >= 0);
  const share = fc.constantFrom(0, 126, 500, 800, 1000, 1226, ...atBorder, ...atBorder);
  const known = share.chain(progressCell);
  return oneOf(
    [8, known],
    [1, blank<Said>(null)],
    [1, fc.constantFrom(told<Said>("差不多", "unread"), told<Said>("-5%", "unread"))],
  );
}

export type Status = { readonly state: State; readonly declared: "behind" | "overdue" | null } | null;

export function statusWords(
  state: State,
  declared: "behind" | "overdue" | null,
  words: string,
): readonly Told<Status>[] {
  return words.split(" ").map((word) => told<Status>(word, { state, declared }));
}

export const DONE = statusWords(
  "done",
  null,
  "已完成 完成 提前完成 已办结 办结 已销号 办结销号 √ 是 已完成（6月28日）",
);
export const ACTIVE = statusWords(
  "active",
  null,
  "进行中 正在推进 正在办理 推进中 有序推进 达进度 超进度 达到序时进度 基本完成 未完成 未办结 在办 正在实施 待销号 × 否",
);
export const BEHIND = [
  ...statusWords("active", "behind", "欠进度 滞后 进展滞后 未达到序时进度 滞后序时"),
  ...statusWords("active", "overdue", "超期未完成 逾期"),
];
export const IDLE = statusWords("not-started", null, "未启动 尚未启动 未开始 未开工");
export const PAUSED = statusWords("paused", null, "暂缓 暂停");
export const CANCELLED = statusWords("cancelled", null, "取消 终止 不再实施");

export const statuses: fc.Arbitrary<Told<Status>> = oneOf(
  [6, fc.constantFrom(...DONE)],
  [6, fc.constantFrom(...ACTIVE)],
  [3, fc.constantFrom(...BEHIND)],
  [1, fc.constantFrom(...IDLE)],
  [1, fc.constantFrom(...PAUSED)],
  [1, fc.constantFrom(...CANCELLED)],
  [3, blank<Status>(null)],
  [1, fc.constant(told<Status>("情况复杂", null))],
);

// Names

export interface Named {
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly towns: readonly string[];
}

export const GOVERNMENTS = TOWNS.map((town) => `${town}人民政府`);
export const ALIASES: readonly (readonly [string, string])[] = [
  ["县发改局", "县发改局"],
  ["县发展和改革局", "县发改局"],
  ["县工信局", "县工信科技局"],
  ["县工信科技局", "县工信科技局"],
  ["县财政局", "县财政局"],
  ["县自然资源局", "县自然资源局"],
  ["市生态环境局新绛分局", "市生态环境局新绛分局"],
  ["新绛经济技术开发区管委会", "新绛经济技术开发区管委会"],
  ["县农业农村局", "县农业农村局"],
  ["县文旅局", "县文旅局"],
  ["县小企业发展促进中心", "县小企业发展促进中心"],
  ["县蔬菜中心", "县蔬菜中心"],
];
export interface OneName {
  readonly text: string;
  readonly units: readonly string[];
  readonly towns: readonly string[];
}
export const unit = fc.constantFrom(...ALIASES.map(([text, name]): OneName => ({ text, units: [name], towns: [] })));
export const government = fc
  .tuple(fc.constantFrom(...TOWNS), fc.constantFrom("", "人民政府", "政府"))
  .map(([town, tail]): OneName => ({ text: town + tail, units: [`${town}人民政府`], towns: [town] }));
export const others = fc.constantFrom<OneName>(
  { text: "各镇", units: GOVERNMENTS, towns: [] },
  { text: "各镇人民政府", units: GOVERNMENTS, towns: [] },
  { text: "各乡镇", units: GOVERNMENTS, towns: [] },
  { text: "县某某管理处", units: [], towns: [] },
  { text: "绛县财政局", units: [], towns: [] },
  { text: "丙村镇人民政府", units: [], towns: [] },
);
export const names = fc.array(oneOf([6, unit], [2, government], [1, others]), { minLength: 1, maxLength: 3 });
export const MARKS = ["、", "，", ",", "；", ";", "\n", "/"];

export function unitCells(role: "lead" | "support"): fc.Arbitrary<Told<Named>> {
  const none: Named = { lead: [], support: [], towns: [] };
  const all = (list: readonly OneName[]): readonly string[] => list.flatMap(({ units }) => units);
  const towns = (list: readonly OneName[]): readonly string[] => list.flatMap((each) => each.towns);
  const plain = fc.tuple(names, fc.constantFrom(...MARKS)).map(([list, mark]) => {
    const text = list.map((each) => each.text).join(mark);
    return told(text, { ...none, [role]: all(list), towns: towns(list) });
  });
  const roles = fc.tuple(names, names).map(([lead, support]) => {
    const text = `${lead.map((each) => each.text).join("、")}牵头，${support.map((each) => each.text).join("、")}配合`;
    return told(text, { lead: all(lead), support: all(support), towns: [...towns(lead), ...towns(support)] });
  });
  const dutiful = names.map((list) =>
    told(`${list.map((each) => each.text).join("、")}按职责分工负责`, {
      ...none,
      support: all(list),
      towns: towns(list),
    }),
  );
  return oneOf([8, plain], [1, roles], [role === "support" ? 1 : 0, dutiful], [1, blank(none)]);
}

export const townCells: fc.Arbitrary<Told<readonly string[]>> = oneOf<Told<readonly string[]>>(
  [4, fc.constantFrom(...TOWNS).map((town) => told([town][0], [town]))],
  [1, fc.constantFrom(...TOWNS).map((town) => told(`${town}人民政府`, [town]))],
  [1, fc.subarray(TOWNS, { minLength: 2, maxLength: 3 }).map((list) => told(list.join("、"), list))],
  [1, fc.constantFrom("各镇", "各乡镇").map((text) => told(text, TOWNS))],
  [1, fc.constant(told("丙村镇", []))],
  [4, blank<readonly string[]>([])],
);

export const specialtyCells: fc.Arbitrary<Told<string | null>> = oneOf<Told<string | null>>(
  [8, fc.constantFrom(...SPECIALTY_TOWNS).map(([name]) => told(name, name))],
  [2, fc.constantFrom(...SPECIALTY_TOWNS).map(([name]) => told(`${name}专业镇`, name))],
  [1, fc.constantFrom(told("某某专业镇", null), told(null, null))],
);

export const keyTaskCells: fc.Arbitrary<Told<number | null>> = oneOf<Told<number | null>>(
  [
    8,
    fc.integer({ min: 1, max: 12 }).chain((no) => {
      const title = KEY_TASKS[no - 1] ?? "";
      const short = title.replace(/^(?:推动|加强)专业镇/, "");
      return fc.constantFrom(...[no, String(no), `任务${no}`, `${no}.${title}`, title, short].map((c) => told(c, no)));
    }),
  ],
  [1, fc.constantFrom(told("其他工作", null), told("13", null), told(null, null))],
);
