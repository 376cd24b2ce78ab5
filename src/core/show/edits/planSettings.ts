import { quotedEn } from "../../values/quotedEn";
import { quoted } from "../../values/quoted";
import { inBoth, type InBoth } from "../../base/inBoth";
import type { CellEdit, NewSheet, WorkbookEdit } from "./edit";
import { HostError } from "../../base/hostError";
import { ruleOf } from "../../judge/check/ruleOf";
import type { Finding } from "../../terms/finding";
import { hitOf } from "../../terms/hitOf";
import { acceptedRow } from "../../read/settings/acceptFindings";
import { cellAddress } from "../../workbook/address";
import { compact } from "../../workbook/cellText";
import type { LocalDate } from "../../workbook/localDate";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { scoringItems } from "../../read/settings/scoringItems";
import {
  appendedLines,
  findSettingSheet,
  newSettingSheet,
  onlyCells,
  onlySheet,
  type SettingSheet,
  type SettingValue,
} from "./settingSheet";
import { defaultSettings, type Settings } from "../../terms/settings";

type Line = Readonly<Record<string, SettingValue>>;

interface SheetPlan {
  readonly purpose: string;
  /** `whereSaid`: made only where a line has something for it. */
  readonly headings: readonly { readonly heading: string; readonly width: number; readonly whereSaid?: true }[];
}

/** What each settings sheet looks like when it is made (SPEC §14, DECIDED A9). */
const PLANS = {
  例外: {
    purpose: "接受的问题写在这里，到“至”那一天为止不再计数；删去一行，问题重新计数。",
    headings: [
      { heading: "规则", width: 22 },
      { heading: "表", width: 16 },
      { heading: "单元格或编号", width: 16 },
      { heading: "值", width: 26 },
      { heading: "理由", width: 36 },
      { heading: "至", width: 14 },
      { heading: "文件", width: 26, whereSaid: true },
    ],
  },
  考核设置: {
    purpose: "考核口径，改“值”一栏即可；删去一行，恢复默认。",
    headings: [
      { heading: "项目", width: 24 },
      { heading: "值", width: 14 },
      { heading: "说明", width: 48 },
    ],
  },
  名录: {
    purpose: "单位、镇、专业镇的规范名称和别名；别名之间用顿号隔开。",
    headings: [
      { heading: "类别", width: 12 },
      { heading: "规范名称", width: 26 },
      { heading: "别名", width: 40 },
      { heading: "生效", width: 14 },
      { heading: "失效", width: 14 },
    ],
  },
  加减分: {
    purpose: "加分、扣分逐条写明理由；对象写镇或单位。",
    headings: [
      { heading: "对象", width: 24 },
      { heading: "类型", width: 10 },
      { heading: "分值", width: 10 },
      { heading: "理由", width: 48 },
    ],
  },
  专业镇认定: {
    purpose: "省级、市级、县级认定逐条写；同一个专业镇后来升级的，另起一行。",
    headings: [
      { heading: "专业镇", width: 16 },
      { heading: "级别", width: 10 },
      { heading: "认定日期", width: 14 },
      { heading: "文号", width: 32 },
    ],
  },
} as const satisfies Readonly<Record<string, SheetPlan>>;

export type SettingSheetName = keyof typeof PLANS;

/**
 * Accepts findings (SPEC §7): a line each in 例外. A record's 编号 names its place where it has one, for rows move; a row that is gone is
 * named by what it was known by.
 *
 * @param findings each with the 编号 of its record, or null
 * @throws HostError not-writable where the sheet is there but has not its headings
 */
export function planAcceptance(
  workbook: WorkbookSnapshot,
  findings: readonly { readonly finding: Finding; readonly id: string | null }[],
  reason: string,
  until: LocalDate,
): WorkbookEdit {
  const lines = findings.map(({ finding, id }): Line => {
    const then = hitOf(finding)?.place.then;
    const known = then === undefined ? id : then.id;
    return acceptanceLine(workbook, finding, known, then?.name ?? null, reason, until);
  });
  return added(workbook, "例外", lines);
}

function acceptanceLine(
  workbook: WorkbookSnapshot,
  finding: Finding,
  id: string | null,
  name: string | null,
  reason: string,
  until: LocalDate,
): Line {
  return {
    规则: { value: ruleOf(finding.rule).words.title },
    表: { value: finding.sheet ?? "" },
    单元格或编号: { value: id ?? finding.cell ?? acceptedRow(finding) ?? "" },
    // The piece alone, where there is one: another unknown name in the same cell is not accepted with it.
    值: { value: finding.part ?? finding.value ?? name ?? "" },
    理由: { value: reason },
    至: { value: until, isDate: true },
    // Said only where it is not the workbook's own: the month's book keeps what is accepted in all files (MONTH §1).
    ...(finding.file === workbook.file ? {} : { 文件: { value: finding.file } }),
  };
}

/** Makes `written` another name of a canonical one (SPEC §14): a line in 名录. */
export function planAlias(
  workbook: WorkbookSnapshot,
  category: "单位" | "镇" | "专业镇",
  canonical: string,
  written: string,
): WorkbookEdit {
  return added(workbook, "名录", [
    { 类别: { value: category }, 规范名称: { value: canonical }, 别名: { value: written } },
  ]);
}

/**
 * Sets values of 考核设置: in place where the sheet has the line, below it where it has not; without the sheet it is made with all
 * lines, as they hold now.
 *
 * @param settings those in force
 * @param changes 项目 and 值
 */
export function planScoring(
  workbook: WorkbookSnapshot,
  settings: Settings,
  changes: readonly { readonly name: string; readonly value: string }[],
): WorkbookEdit {
  const sheet = sheetOf(workbook, "考核设置");
  const valueOf = new Map(changes.map(({ name, value }) => [name, value]));
  if (sheet === null) return onlySheet(scoringSheet(settings, valueOf));
  const cells: CellEdit[] = [];
  const missing: Line[] = [];
  for (const [name, value] of valueOf) {
    const same = sheet.lines.filter((line) => compact(line.text("项目") ?? "") === compact(name));
    const column = sheet.columns.get("值") ?? 0;
    // Of two lines of one 项目 the first counts.
    const [first] = same;
    if (first === undefined) missing.push({ 项目: { value: name }, 值: { value } });
    else {
      const cell = cellAddress(first.row, column);
      cells.push({ sheet: sheet.name, cell, value, expected: first.text("值") });
    }
  }
  return onlyCells([...cells, ...appendedLines(sheet, missing)]);
}

/** The settings sheets that the workbook lacks, filled with what holds now. */
export function planDefaultSheets(workbook: WorkbookSnapshot, settings: Settings): WorkbookEdit {
  const has = new Set(workbook.sheets.map(({ name }) => name.trim()));
  const names = (Object.keys(PLANS) as SettingSheetName[]).filter((name) => !has.has(name));
  return {
    newSheets: names.map((name) => (name === "考核设置" ? scoringSheet(settings, new Map()) : emptySheet(name))),
    cells: [],
  };
}

/** The first thing that is wrong with a value for a 项目, or null: what it has to be, as in the sheet's own findings. */
export function scoringFault(name: string, value: string): InBoth | null {
  const item = scoringItems.find((candidate) => candidate.name === name);
  if (item === undefined) return inBoth(`没有“${name}”这一项`, `There is no item “${name}”`);
  const text = compact(value);
  const percent = /^(-?\d+(?:\.\d+)?)%$/.exec(text)?.[1];
  const plain = /^(-?\d+(?:\.\d+)?)(?:天|日|分|个|项)?$/.exec(text)?.[1];
  const number = percent !== undefined ? Number(`${percent}e-2`) : Number(plain ?? Number.NaN);
  return item.set(defaultSettings, { text, number }) === null
    ? inBoth(`“${name}”应为${item.wanted.zh}`, `“${name}” should be ${item.wanted.en}`)
    : null;
}

function added(workbook: WorkbookSnapshot, name: SettingSheetName, lines: readonly Line[]): WorkbookEdit {
  const sheet = sheetOf(workbook, name);
  if (sheet !== null) return onlyCells(appendedLines(sheet, lines));
  const { purpose, headings }: SheetPlan = PLANS[name];
  const used = headings.filter(({ heading, whereSaid }) => whereSaid !== true || lines.some((line) => heading in line));
  return onlySheet(newSettingSheet(name, purpose, used, lines));
}

function sheetOf(workbook: WorkbookSnapshot, name: SettingSheetName): SettingSheet | null {
  const headings = PLANS[name].headings.map(({ heading }) => heading);
  const sheet = findSettingSheet(workbook, name, headings);
  if (sheet !== "unreadable") return sheet;
  const named = headings.slice(0, 6);
  throw new HostError(
    "not-writable",
    inBoth(
      `“${name}”表里没有找到列名${quoted(named)}，没有写入；请把列名补上后再试。`,
      `Sheet “${name}” lacks the headings ${quotedEn(named)}, and nothing was written. Put them in and try again.`,
    ),
  );
}

function scoringSheet(settings: Settings, changes: ReadonlyMap<string, string>): NewSheet {
  const { purpose, headings } = PLANS["考核设置"];
  const lines = scoringItems.map(({ name, shown, wanted }): Line => ({
    项目: { value: name },
    值: { value: changes.get(name) ?? shown(settings) },
    说明: { value: `应为${wanted.zh}` },
  }));
  return newSettingSheet("考核设置", purpose, headings, lines);
}

function emptySheet(name: SettingSheetName): NewSheet {
  const { purpose, headings }: SheetPlan = PLANS[name];
  const used = headings.filter(({ whereSaid }) => whereSaid !== true);
  return newSettingSheet(name, purpose, used, []);
}
