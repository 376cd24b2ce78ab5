import type { FlagOption } from "./option";

/** A result may take the place of a file that is marked read-only, or of one that somebody writes on. */
export const force: FlagOption = {
  kind: "flag",
  name: "--force",
  meaning: "要写的文件已经有了（主工作簿、模板、汇总结果、Word文件）或是只读的，也照样替换",
};
