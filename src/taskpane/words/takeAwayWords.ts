import { plural } from "../../core/values/numberEn";

/** Words of taking a list away. */
export interface TakeAwayWords {
  readonly copy: string;
  readonly save: string;
  readonly letter: (unit: string) => string;
  readonly slip: (unit: string) => string;
  readonly copied: (lines: number) => string;
  readonly saved: (file: string) => string;
  readonly refused: string;
}

export const takeAwayWordsZh: TakeAwayWords = {
  copy: "复制",
  save: "导出",
  letter: (unit) => `复制发给${unit}的文字`,
  slip: (unit) => `${unit}的退回单`,
  copied: (lines) => `已复制${lines}条，可以粘贴。`,
  saved: (file) => `已交给浏览器保存：${file}`,
  refused: "浏览器不让复制，请在浏览器页面里用“导出”。",
};

export const takeAwayWordsEn: TakeAwayWords = {
  copy: "Copy",
  save: "Export",
  letter: (unit) => `Copy a message to ${unit}`,
  slip: (unit) => `Return slip for ${unit}`,
  copied: (lines) => `${plural(lines, "line")} copied.`,
  saved: (file) => `Handed to the browser: ${file}`,
  refused: "The browser does not allow copying; on the browser page use Export.",
};
