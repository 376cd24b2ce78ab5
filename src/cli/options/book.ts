import type { ValueOption } from "./option";

/** The month's book, given apart: its settings and archive are read, its ledgers are not counted (DECIDED F1). */
export const book: ValueOption<string> = {
  kind: "value",
  name: "--book",
  value: "主工作簿",
  example: "主工作簿.xlsx",
  meaning: "设置和月度存档都在这个工作簿里；只读这些，其中的台账不计入",
  read: (text) => text,
};
