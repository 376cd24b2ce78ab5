import type { ValueOption } from "./option";

/** Where the whole result goes as a JSON document: a path, or `-` for the standard output. */
export const json: ValueOption<string> = {
  kind: "value",
  name: "--json",
  value: "结果文件",
  example: "结果.json",
  meaning: "把全部结果写成 JSON 文件；写 - 则打印到标准输出，不再打印摘要",
  read: (text) => text,
};
