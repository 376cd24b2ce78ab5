import type { FlagOption } from "./option";

/** A result may take the place of a file that is marked read-only. */
export const force: FlagOption = {
  kind: "flag",
  name: "--force",
  meaning: "结果文件已有同名的（模板、汇总结果、通知书、退回单）或同名的只读文件时，也照样替换",
};
