/** What is wrong in Excel and what to do, by kind. */
export const hostSentences: Readonly<Record<WorldKind, string>> = {
  "edit-mode": "Excel 正在编辑单元格，请按回车或 Esc 结束编辑后再试。",
  "read-only": "工作簿是只读的或当前没有编辑权限，请在“编辑”模式下打开，或另存一份后再试。",
  conflict: "有人同时在改动这份工作簿，本次操作已撤回，请稍候再试。",
  "session-lost": "与 Excel 的连接已经中断，请保存工作簿，关闭后重新打开再试。",
  busy: "Excel 正忙（可能开着对话框或正在计算），请关闭对话框、稍候再试。",
  "too-large": "内容太多，Excel 一次处理不了，请减少行数或把工作簿拆开后再试。",
  "too-old": "这个版本的 Excel 缺少所需的功能，请更新 Excel，或在网页版 Excel 中打开后再试。",
  cancelled: "已停止，工作簿没有改动。",
};

/** Kinds of HostError whose sentence needs no name in it. */
export type WorldKind =
  "edit-mode" | "read-only" | "conflict" | "session-lost" | "busy" | "too-large" | "too-old" | "cancelled";

/** Anything else, with Excel's own code for whoever is asked for help. */
export function otherTrouble(code: string, message: string): string {
  const shown = message === "" || message === code ? code : `${code}：${message}`;
  return `Excel 没有完成这一步，工作簿没有改动，请再试一次；若仍不行，请把这行字交给维护人员：${shown}`;
}

export function sheetProtected(sheet: string): string {
  return `工作表“${sheet}”受保护，请在“审阅—撤消工作表保护”中取消保护后再试。`;
}

export const structureProtected = "工作簿的结构受保护，不能增减工作表，请在“审阅—保护工作簿”中取消保护后再试。";

export function sheetMissing(sheet: string): string {
  return `工作簿里已没有工作表“${sheet}”，请重新检查后再试。`;
}

export function nameTaken(name: string): string {
  return `工作簿里已有名为“${name}”的工作表或图表页，请把它改名后再试。`;
}

export function tooManyValues(millions: number): string {
  return `工作簿中有内容的单元格超过 ${millions * 100} 万个，请拆分后再试。`;
}
