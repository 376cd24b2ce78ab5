import type { MatchableRow } from "../../matching/matchableRow";
import { ledgerDefinitions } from "../../terms/ledgerKind";
import type { CellContent } from "./cellMeaning";
import type { Decision, DecisionAbout, DecisionKind, DecisionReason, Shown } from "./decision";

/** Sheets of RESULT that keep what is to be decided, what has been, and which files were taken (MONTH §5, DECIDED F7, F21). */
export const OPEN_SHEET = "汇总待定";
export const DONE_SHEET = "已处理";
export const TAKEN_SHEET = "汇总记录";

export const OPEN_COLUMNS = [
  { heading: "待定事项", width: 11 },
  { heading: "工作表", width: 13 },
  { heading: "行", width: 5 },
  { heading: "单元格", width: 7 },
  { heading: "栏目", width: 11 },
  { heading: "事项内容", width: 22 },
  { heading: "下发值", width: 15 },
  { heading: "报送值", width: 20 },
  { heading: "现值", width: 15 },
  { heading: "报送单位", width: 14 },
  { heading: "报送文件", width: 17 },
  { heading: "决定", width: 14 },
  { heading: "说明", width: 24 },
  { heading: "登记内容", width: 4 },
] as const;

export const DONE_COLUMNS = [...OPEN_COLUMNS, { heading: "处理日期", width: 12 }] as const;

export const TAKEN_COLUMNS = [
  { heading: "文件", width: 34 },
  { heading: "内容摘要", width: 16 },
  { heading: "报送单位", width: 20 },
  { heading: "情况", width: 14 },
  { heading: "月份", width: 12 },
] as const;

export type OpenHeading = (typeof OPEN_COLUMNS)[number]["heading"];

export const OPEN_PURPOSE =
  "各单位报送中需要人来定的内容。在“决定”一栏写“采用报送”“保留原值”或“改为：…”，再用本工作簿汇总一次就会照办，办完的移到“已处理”；请不要改“登记内容”。";
export const DONE_PURPOSE = "已经照“决定”办完的待定内容，留作依据；由台账助手写入，请不要改动。";
export const TAKEN_PURPOSE = "已经汇总过的文件，同样的文件不再重复汇总；由台账助手写入，请不要改动。";

/** What each kind is called, and what people may do about it. */
export const KIND_WORDS: Readonly<Record<DecisionKind, { readonly name: string; readonly why: string }>> = {
  "master-changed": { name: "台账已变", why: "下发以后主台账也改过这一格，与报送的不同" },
  conflict: { name: "报送不一致", why: "几个文件给这一格报的不同，或这一格是几行合用的合并单元格" },
  "locked-cell": { name: "改了锁定格", why: "这一格不由单位填报，发回来的与下发的不同" },
  "unknown-row": { name: "多出的行", why: "主台账里没有这一行；采用报送就作为新的一行加进去" },
  "lost-row": { name: "缺少的行", why: "下发的这一行没有报回来；不会删行，可以写“改为：取消”" },
  "duplicate-row": { name: "重复的行", why: "同一行报回来几次，内容不同" },
  unreadable: { name: "读不出", why: "报送的内容读不出，或把原有的内容清空了" },
  formula: { name: "公式", why: "报送的是没有结果的公式，或主台账这一格是公式" },
  regressed: { name: "进度倒退", why: "报送的完成率低于下发时的完成率" },
  "no-identity": { name: "来源不明", why: "文件没有完整的台账标识，说不准是谁报的、原来下发的是什么" },
};

/** What there is to say beside: in place of why a kind is not merged. */
export const REASON_WORDS: Readonly<Record<DecisionReason, string>> = {
  "merged-down": "报送文件把这一格和上下行合并成了一格，说不准是不是每一行都这样报",
  "merged-across": "报送文件把这一格并进了左边的格，这一栏没有内容了",
  "row-moved": "这一行的编号、名称与行号标识对不上，可能排序或粘贴时错了行，说不准报的是哪一行",
  "cells-moved": "这一行报送的内容有的是下发给另一行的，可能只排了部分列，说不准报的是哪一行",
  "still-open": "这一格还有没定的内容，和它一并定",
  "scale-unclear": "报的是没有百分号的数，说不准是百分之几（如1.5，是1.5%还是150%）；请与单位核实后写“改为：…%”",
};

/** What 登记内容 keeps of a decision, so that nothing hangs on how a cell shows it. */
interface Kept {
  readonly kind: DecisionKind;
  readonly file: string;
  readonly unit: string | null;
  readonly column: string | null;
  readonly shown: readonly [Shown, Shown, Shown];
  readonly key: string | null;
  readonly name: string | null;
  readonly heading: string | null;
  readonly content: readonly [CellContent["value"], string?] | null;
  readonly cells: readonly (readonly [string, CellContent["value"], string?])[];
  readonly table: DecisionAbout["table"];
  readonly reason?: DecisionReason;
  readonly row?: DecisionAbout["row"];
}

export function keptText({ kind, file, unit, column, sent, returned, master, about }: Decision): string {
  const plain = ({ value, format }: CellContent): readonly [CellContent["value"], string?] =>
    format === undefined ? [value ?? null] : [value ?? null, format];
  const kept: Kept = {
    kind,
    file,
    unit,
    column,
    shown: [sent, returned, master],
    key: about.key,
    name: about.name,
    heading: about.heading,
    content: about.content === null ? null : plain(about.content),
    cells: about.cells.map(([name, content]) => [name, ...plain(content)] as const),
    table: about.table,
    ...(about.reason === undefined ? {} : { reason: about.reason }),
    ...(about.row === undefined ? {} : { row: about.row }),
  };
  return JSON.stringify(kept);
}

/** The decision that a 登记内容 keeps; null where it cannot be read. Its place is the caller's to find: rows move. */
export function keptDecision(text: string, matter: string): Decision | null {
  const kept = parsed(text);
  if (kept === null) return null;
  const content = (value: CellContent["value"], format: string | undefined): CellContent => ({ value, format });
  const about: DecisionAbout = {
    key: kept.key,
    name: kept.name,
    heading: kept.heading,
    // The column says, where it is found in the master.
    isShare: false,
    content: kept.content === null ? null : content(kept.content[0], kept.content[1]),
    cells: kept.cells.map(([name, value, format]) => [name, content(value, format)]),
    table: kept.table,
    matter,
    ...(kept.reason !== undefined && kept.reason in REASON_WORDS ? { reason: kept.reason } : {}),
    ...(isMatchable(kept.row) ? { row: kept.row } : {}),
  };
  const [sent, returned, master] = kept.shown;
  const { kind, file, unit, column } = kept;
  return { kind, file, unit, column, sent, returned, master, sheet: null, row: null, cell: null, about };
}

/** What people may have touched is looked at before it is used. */
function isMatchable(row: DecisionAbout["row"]): row is MatchableRow {
  if (typeof row !== "object" || !(row.ledger in ledgerDefinitions) || !Array.isArray(row.leadUnits)) return false;
  return [row.id, row.specialtyTown, row.name].every((text) => text === null || typeof text === "string");
}

function parsed(text: string): Kept | null {
  try {
    const kept = JSON.parse(text) as (Partial<Omit<Kept, "shown">> & { readonly shown?: readonly Shown[] }) | null;
    if (typeof kept !== "object" || kept === null) return null;
    const { kind, file, shown, cells } = kept;
    if (kind === undefined || !(kind in KIND_WORDS) || typeof file !== "string") return null;
    if (!Array.isArray(shown) || shown.length !== 3 || !Array.isArray(cells)) return null;
    return kept as unknown as Kept;
  } catch {
    return null;
  }
}
