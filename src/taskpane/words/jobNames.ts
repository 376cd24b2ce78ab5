import type { Job } from "../../assistant/assistant";

/** What a command of the assistant is called in a sentence. */
export const jobNamesZh: Readonly<Record<Job, string>> = {
  check: "检查台账",
  sheets: "生成统计表",
  mark: "标记台账",
  unmark: "清除标记",
  cure: "改正",
  entry: "填写",
  undo: "撤销",
  accept: "接受问题",
  settings: "保存设置",
  close: "存档",
  notices: "起草通知书",
  returns: "生成退回单",
  summary: "生成月度汇总",
  circular: "起草通报",
  templates: "生成填报模板",
  "take-returned": "读入报回的文件",
  collect: "汇总报送",
  decide: "办理待定",
};

export const jobNamesEn: Readonly<Record<Job, string>> = {
  check: "Checking",
  sheets: "Making figure sheets",
  mark: "Marking",
  unmark: "Clearing marks",
  cure: "Correcting",
  entry: "Typing",
  undo: "Undoing",
  accept: "Accepting findings",
  settings: "Saving settings",
  close: "Closing the month",
  notices: "Drafting notices",
  returns: "Making return slips",
  summary: "Making the summary",
  circular: "Drafting the circular",
  templates: "Making templates",
  "take-returned": "Reading returned files",
  collect: "Putting returns together",
  decide: "Carrying out decisions",
};
