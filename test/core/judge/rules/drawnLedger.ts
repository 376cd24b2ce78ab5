import { ledgerDefinitions, ledgerLabel, type LedgerKind } from "../../../../src/core/terms/ledgerKind";
import type { SheetSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { drawnSheet, type DrawnCell, type DrawnDetails } from "../../../support/drawnBook";

/** Cells of one record by standard heading; what is not named stands as in the faultless record. */
export type DrawnRecord = Readonly<Record<string, DrawnCell>>;

export interface DrawnLedgerDetails extends DrawnDetails {
  /** Standard headings that the sheet lacks. */
  readonly without?: readonly string[];
  /** Headings written otherwise: `{ 完成时限: "完成时现" }`. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Headings behind the standard ones. */
  readonly more?: readonly string[];
  readonly title?: string;
}

/** Row of the first record. */
export const FIRST = 4;

/**
 * A ledger with every column of SPEC §4 in that order: title in row 1, 单位：万元 in row 2, headings in row 3, records from row 4.
 * The faultless record has no finding of its own; every further one has its own id and text.
 */
export function drawnLedger(
  kind: LedgerKind,
  records: readonly DrawnRecord[],
  { without = [], renamed = {}, more = [], title, ...details }: DrawnLedgerDetails = {},
): SheetSnapshot {
  const label = ledgerLabel(kind);
  const standard = Object.values(ledgerDefinitions[kind].columns).map((column) => column.label);
  const headings = [...standard.filter((heading) => !without.includes(heading)), ...more];
  const rows = records.map((record, index) => {
    const cells = { ...faultless(kind, index), ...record };
    for (const heading of Object.keys(record)) {
      if (!standard.includes(heading) && !more.includes(heading)) throw new Error(`No heading ${heading}`);
    }
    return headings.map((heading) => (cells as DrawnRecord)[heading]);
  });
  return drawnSheet(
    [
      [title ?? `2024年${label}`],
      ["", "", "单位：万元"],
      headings.map((heading) => renamed[heading] ?? heading),
      ...rows,
    ],
    { name: label, ...details },
  );
}

/** An Excel date cell. */
export function date(iso: string): DrawnCell {
  return { value: day(iso), format: "yyyy-mm-dd" };
}

function faultless(kind: LedgerKind, index: number): DrawnRecord {
  const number = index + 1;
  const names = { 序号: number, 专业镇: "万安钻石", 牵头单位: "县发改局" };
  switch (kind) {
    case "tasks":
      return {
        ...names,
        任务编号: `ZD-${number}`,
        重点任务: "3",
        具体任务: `建设第${number}个钻石加工车间`,
        责任镇: "万安镇",
        责任单位: "县工信科技局",
        启动时间: date("2024-01-01"),
        完成时限: date("2024-12-31"),
        完成状态: "进行中",
        完成率: "50%",
      };
    case "projects":
      return {
        ...names,
        项目编号: `XM-${number}`,
        项目名称: `钻石产业园第${number}期`,
        所在镇: "万安镇",
        建设单位: "新绛县钻石公司",
        总投资: 5000 + index,
        项目阶段: "储备",
      };
    case "problems":
      return {
        ...names,
        问题编号: `WT-${number}`,
        问题描述: `第${number}家企业缺少用地`,
        提出时间: date("2024-03-01"),
        解决措施: "协调指标",
        解决时限: date("2024-12-31"),
        办理状态: "正在办理",
      };
    case "indicators":
      return {
        ...names,
        指标名称: `产值${number}`,
        计量单位: "亿元",
        基期值: 8,
        年度目标值: 10,
        累计值: 5,
        完成率: "50%",
      };
    case "submissions":
      return { 序号: number, 专班: GROUPS[index % 4], 月份: "2024年5月", 报送时间: date("2024-06-03") };
  }
}

const GROUPS = ["万安钻石", "绛州非遗文创", "绛州绿", "新绛中药材"];
