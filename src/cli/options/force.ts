import type { FlagOption } from "./option";

/** A result may take the place of a file that is marked read-only, of one that somebody writes on, and of figure sheets likewise. */
export const force: FlagOption = {
  kind: "flag",
  name: "--force",
  meaning: "要写的文件已经有了（主工作簿、模板、汇总结果、Word文件）或是只读的，统计表上有人填过内容，也照样替换",
};
