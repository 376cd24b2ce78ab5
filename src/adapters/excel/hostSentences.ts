import { inBoth, type InBoth } from "../../core/base/inBoth";
import { numberEn } from "../../core/values/numberEn";

/** What is wrong in Excel and what to do, by kind. Whether anything was changed is said behind it, by whoever has looked. */
export const hostSentences: Readonly<Record<WorldKind, InBoth>> = {
  "edit-mode": inBoth(
    "Excel 正在编辑单元格，请按回车或 Esc 结束编辑后再试。",
    "A cell is being edited in Excel. Press Enter or Esc, then try again.",
  ),
  "other-workbook": inBoth(
    "现在显示的是另一个工作簿，Excel 这时做不了这一步，请切回本工作簿后再试。",
    "Another workbook is in front, and Excel cannot do this then. Go back to this workbook and try again.",
  ),
  "read-only": inBoth(
    "工作簿是只读的或当前没有编辑权限，请在“编辑”模式下打开，或另存一份后再试。",
    "The workbook is read-only, or you may not edit it. Open it for editing, or save a copy, and try again.",
  ),
  conflict: inBoth(
    "有人同时在改动这份工作簿，请稍候再试。",
    "Somebody else is changing this workbook right now. Wait a moment and try again.",
  ),
  "session-lost": inBoth(
    "与 Excel 的连接已经中断，请保存工作簿，关闭后重新打开再试。",
    "The connection to Excel is lost. Save the workbook, close and reopen it, then try again.",
  ),
  busy: inBoth(
    "Excel 正忙（可能开着对话框或正在计算），请关闭对话框、稍候再试。",
    "Excel is busy (a dialog may be open, or it is calculating). Close the dialog, wait a moment and try again.",
  ),
  "too-large": inBoth(
    "内容太多，Excel 一次处理不了，请减少行数或把工作簿拆开后再试。",
    "This is too much for Excel at once. Use fewer rows, or split the workbook, and try again.",
  ),
  "too-old": inBoth(
    "这个版本的 Excel 缺少所需的功能，请更新 Excel，或在网页版 Excel 中打开后再试。",
    "This version of Excel lacks what is needed. Update Excel, or open the workbook in Excel on the web.",
  ),
  cancelled: inBoth("已停止。", "Stopped."),
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
export function otherTrouble(code: string, message: string): InBoth {
  const asked = askedFor(code, message);
  return inBoth(`Excel 没有完成这一步，请再试一次；${asked.zh}`, `Excel did not finish this. Try again; ${asked.en}`);
}

/** Where Excel has no word for it: what is known to be behind it as well. */
export function generalTrouble(code: string, message: string): InBoth {
  const asked = askedFor(code, message);
  return inBoth(
    `Excel 没有完成这一步。如果显示的是另一个工作簿，请切回本工作簿；如果同时选中了几张工作表（标题栏有“组”字样），请点一张表的标签取消成组；然后再试一次。${asked.zh}`,
    `Excel did not finish this. If another workbook is in front, go back to this one; if several sheets are selected (“Group” in the title bar), click the tab of one to ungroup them; then try again. ${capital(asked.en)}`,
  );
}

function askedFor(code: string, message: string): InBoth {
  const isMore = message !== "" && message !== code;
  return inBoth(
    `若仍不行，请把这行字交给维护人员：${isMore ? `${code}：${message}` : code}`,
    `if it still fails, give this line to support: ${isMore ? `${code}: ${message}` : code}`,
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a piece of work that broke off has left, after somebody has looked. */
export const aftermaths = {
  /** All is as it was before. */
  "taken-back": inBoth("工作簿没有改动。", "The workbook has not changed."),
  /** Excel let nobody look, or nobody tidy up. */
  unknown: inBoth(
    "没能确认已经全部恢复：工作簿里可能留有隐藏的临时表或部分标记，再做一次会自动清理；台账的内容没有动。",
    "Whether everything was put back could not be made sure of: hidden temporary sheets or some marks may be left in the workbook; doing it once more clears them. What the ledgers say has not changed.",
  ),
  /** The same, of work on the user's own cells. */
  "unknown-cells": inBoth(
    "没能确认已经全部恢复，请核对刚才要改的单元格。",
    "Whether everything was put back could not be made sure of. Please look at the cells that were to be changed.",
  ),
} as const satisfies Readonly<Record<string, InBoth>>;

export type Aftermath = keyof typeof aftermaths;

export function sheetProtected(sheet: string): InBoth {
  return inBoth(
    `工作表“${sheet}”受保护，请在“审阅—撤消工作表保护”中取消保护后再试。`,
    `Sheet “${sheet}” is protected. Unprotect it under Review, Unprotect Sheet, and try again.`,
  );
}

export const structureProtected = inBoth(
  "工作簿的结构受保护，不能增减工作表，请在“审阅—保护工作簿”中取消保护后再试。",
  "The structure of the workbook is protected: sheets cannot be added or removed. Unprotect it under Review, Protect Workbook, and try again.",
);

export function sheetMissing(sheet: string): InBoth {
  return inBoth(
    `工作簿里已没有工作表“${sheet}”，请重新检查后再试。`,
    `The workbook has no sheet “${sheet}” any more. Check again, then try once more.`,
  );
}

export function rowsInTheWay(sheet: string): InBoth {
  return inBoth(
    `“${sheet}”表末尾又有了新内容，没有写入；请重新检查后再试。`,
    `Sheet “${sheet}” has something new at its end, and nothing was written. Check again, then try once more.`,
  );
}

export function nameTaken(name: string): InBoth {
  return inBoth(
    `工作簿里已有名为“${name}”的工作表或图表页，请把它改名后再试。`,
    `The workbook has a sheet or chart sheet called “${name}” already. Rename it and try again.`,
  );
}

export function tooManyValues(millions: number): InBoth {
  return inBoth(
    `工作簿中有内容的单元格超过 ${millions * 100} 万个，请拆分后再试。`,
    `The workbook has more than ${numberEn(millions * 1_000_000)} filled cells. Split it and try again.`,
  );
}
