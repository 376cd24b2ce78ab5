import type { SheetSnapshot } from "../../workbook/snapshot";
import { stateSheetHead, type StateSheetHead } from "../ledgers/stateSheetHead";
import type { ArchiveColumn } from "../archive/archiveColumns";

/** Columns of 督办登记 (MONTH §7). */
export const REGISTER_COLUMNS = {
  no: { heading: "序号", content: "number", width: 6 },
  number: { heading: "文号", content: "text", width: 22 },
  to: { heading: "对象", content: "text", width: 18 },
  kind: { heading: "类别", content: "text", width: 8 },
  level: { heading: "级别", content: "text", width: 10 },
  reason: { heading: "事由", content: "text", width: 36 },
  items: { heading: "涉及事项", content: "text", width: 48 },
  drafted: { heading: "起草日期", content: "day", width: 12 },
  sent: { heading: "发出日期", content: "day", width: 12 },
  deadline: { heading: "办理期限", content: "day", width: 12 },
  answered: { heading: "反馈日期", content: "day", width: 12 },
  outcome: { heading: "办理结果", content: "text", width: 30 },
  status: { heading: "状态", content: "text", width: 8 },
  note: { heading: "备注", content: "text", width: 20 },
} as const satisfies Readonly<Record<string, ArchiveColumn>>;

export type RegisterColumnKey = keyof typeof REGISTER_COLUMNS;

/** In the order of the sheet. */
export const REGISTER_KEYS = Object.keys(REGISTER_COLUMNS) as RegisterColumnKey[];

const HEADINGS: ReadonlySet<string> = new Set(REGISTER_KEYS.map((key) => REGISTER_COLUMNS[key].heading));

/** The heading row of a register: it says at least to whom, and how it stands. */
export function registerHead(sheet: Pick<SheetSnapshot, "rows">): StateSheetHead | null {
  return stateSheetHead(sheet, HEADINGS, [REGISTER_COLUMNS.to.heading, REGISTER_COLUMNS.status.heading]);
}
