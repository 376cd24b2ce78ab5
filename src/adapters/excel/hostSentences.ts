/** What is wrong in Excel and what to do, by kind. Whether anything was changed is said behind it, by whoever has looked. */
export const hostSentences: Readonly<Record<WorldKind, string>> = {
  "edit-mode": "Excel 正在编辑单元格，请按回车或 Esc 结束编辑后再试。",
  "other-workbook": "现在显示的是另一个工作簿，Excel 这时做不了这一步，请切回本工作簿后再试。",
  "read-only": "工作簿是只读的或当前没有编辑权限，请在“编辑”模式下打开，或另存一份后再试。",
  conflict: "有人同时在改动这份工作簿，请稍候再试。",
  "session-lost": "与 Excel 的连接已经中断，请保存工作簿，关闭后重新打开再试。",
  busy: "Excel 正忙（可能开着对话框或正在计算），请关闭对话框、稍候再试。",
  "too-large": "内容太多，Excel 一次处理不了，请减少行数或把工作簿拆开后再试。",
  "too-old": "这个版本的 Excel 缺少所需的功能，请更新 Excel，或在网页版 Excel 中打开后再试。",
  cancelled: "已停止。",
};

/** Kinds of HostError whose sentence needs no name in it. */
export type WorldKind =
  | "edit-mode"
  | "other-workbook"
  | "read-only"
  | "conflict"
  | "session-lost"
  | "busy"
  | "too-large"
  | "too-old"
  | "cancelled";

/** Anything else, with Excel's own code for whoever is asked for help. */
export function otherTrouble(code: string, message: string): string {
  return `Excel 没有完成这一步，请再试一次；${asked(code, message)}`;
}

/** Where Excel has no word for it: what is known to be behind it as well. */
export function generalTrouble(code: string, message: string): string {
  return `Excel 没有完成这一步。如果显示的是另一个工作簿，请切回本工作簿；如果同时选中了几张工作表（标题栏有“组”字样），请点一张表的标签取消成组；然后再试一次。${asked(code, message)}`;
}

function asked(code: string, message: string): string {
  return `若仍不行，请把这行字交给维护人员：${message === "" || message === code ? code : `${code}：${message}`}`;
}

/** What a piece of work that broke off has left, after somebody has looked. */
export const aftermaths = {
  /** All is as it was before. */
  "taken-back": "工作簿没有改动。",
  /** Excel let nobody look, or nobody tidy up. */
  unknown: "没能确认已经全部恢复：工作簿里可能留有隐藏的临时表或部分标记，再做一次会自动清理；台账的内容没有动。",
  /** The same, of work on the user's own cells. */
  "unknown-cells": "没能确认已经全部恢复，请核对刚才要改的单元格。",
} as const;

export type Aftermath = keyof typeof aftermaths;

export function sheetProtected(sheet: string): string {
  return `工作表“${sheet}”受保护，请在“审阅—撤消工作表保护”中取消保护后再试。`;
}

export const structureProtected = "工作簿的结构受保护，不能增减工作表，请在“审阅—保护工作簿”中取消保护后再试。";

export function sheetMissing(sheet: string): string {
  return `工作簿里已没有工作表“${sheet}”，请重新检查后再试。`;
}

export function rowsInTheWay(sheet: string): string {
  return `“${sheet}”表末尾又有了新内容，没有写入；请重新检查后再试。`;
}

export function nameTaken(name: string): string {
  return `工作簿里已有名为“${name}”的工作表或图表页，请把它改名后再试。`;
}

export function tooManyValues(millions: number): string {
  return `工作簿中有内容的单元格超过 ${millions * 100} 万个，请拆分后再试。`;
}
