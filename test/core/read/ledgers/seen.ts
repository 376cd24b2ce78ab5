import { recogniseLedgers, type SeenSheet } from "../../../../src/core/read/ledgers/recogniseLedgers";
import { headingsByLetter, rowSpan } from "../../../../src/core/read/ledgers/recogniseSheet";
import { columnLetters } from "../../../../src/core/workbook/address";
import type { SheetSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { drawnBook, drawnSheet, type DrawnDetails, type DrawnRows } from "../../../support/drawnBook";

/** One sheet as recognition sees it, in the words of the report (SPEC §16). */
export function seen(rows: DrawnRows, details: DrawnDetails = {}): Seen {
  return seenSheets([drawnSheet(rows, details)])[0]!;
}

export interface Seen {
  readonly kind: string | null;
  readonly headerRows: readonly number[];
  readonly headings: Readonly<Record<string, readonly string[]>>;
  /** Column letters by key, sorted by key. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly number[];
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  readonly reason: string;
  /** `labels ← heading` of what is missing, `?` where no heading is near. */
  readonly missing: readonly string[];
  /** Letters of duplicate columns. */
  readonly duplicates: readonly string[];
  readonly secondHeader: number | null;
  readonly whole: SeenSheet;
}

export function seenSheets(sheets: readonly SheetSnapshot[], file = "台账.xlsx", asOf = "2024-06-30"): readonly Seen[] {
  return recogniseLedgers([drawnBook(sheets, file)], day(asOf)).sheets.map((whole) => {
    const { sight, ledger } = whole;
    const label = (key: string): string => sight.match?.definition.columns[key as "seq"]?.label ?? key;
    return {
      kind: ledger?.kind ?? null,
      headerRows: sight.header?.rows ?? [],
      headings: headingsByLetter(sight.header),
      columns: Object.fromEntries(
        [...(sight.match?.columns ?? [])].map(([key, column]) => [key, columnLetters(column)] as const).sort(),
      ),
      rows: sight.rows.records.map(({ row }) => row),
      ...rowSpan(sight.rows.records),
      reason: sight.reason.zh,
      missing: sight.missing.map(({ keys, near }) => `${keys.map(label).join("/")} ← ${near?.text ?? "?"}`),
      duplicates: (sight.match?.duplicates ?? []).map(({ column }) => columnLetters(column)),
      secondHeader: sight.rows.secondHeader?.row ?? null,
      whole,
    };
  });
}

/** Headings of the standard ledgers' required columns, and a record for each (SPEC §4). */
export const REQUIRED = {
  tasks: {
    headings: ["专业镇", "重点任务", "具体任务", "牵头单位", "完成时限", "完成状态"],
    record: ["万安钻石", "3", "建设标准厂房", "县工信科技局", "2024年6月", "进行中"],
  },
  projects: {
    headings: ["项目名称", "专业镇", "建设单位", "总投资", "项目阶段", "牵头单位"],
    record: ["钻石产业园", "万安钻石", "某公司", 12000, "开工", "县工信科技局"],
  },
  problems: {
    headings: ["专业镇", "问题描述", "提出时间", "牵头单位", "解决时限", "办理状态"],
    record: ["万安钻石", "用地紧张", "2024年3月", "县自然资源局", "2024年6月", "在办"],
  },
  indicators: {
    headings: ["指标名称", "计量单位", "专业镇", "年度目标值", "累计值"],
    record: ["规上产值", "亿元", "万安钻石", 10, 4.5],
  },
  submissions: { headings: ["专班", "月份"], record: ["万安钻石", "2024年5月"] },
} as const;
