import type { Job } from "../../assistant/assistant";

/** What is said where a command finds nothing to do. */
export const nothingToDoZh: Readonly<Record<Job, string>> = {
  check: "没有可检查的台账。",
  sheets: "这里没有认出台账，统计表没有写。请看“问题”里对每张表的说明，打开台账后再检查。",
  mark: "没有需要标记的地方。",
  unmark: "台账上没有本工具做的标记。",
  cure: "没有可改正的格子：内容可能已经变了，请重新检查。",
  entry: "这一格没有变化。",
  undo: "没有可撤销的操作。",
  accept: "没有可接受的问题：台账可能已经变了，请重新检查。",
  settings: "设置没有变化，不用写。",
  close: "没有可存档的内容。",
  notices: "没有要起草的通知书：该发的已经发出，或者没有需要发的事项。",
  returns: "没有要退回单位改正的内容。",
  summary: "没有可以汇总的内容。",
  circular: "没有可以通报的内容。",
  templates: "选中的单位没有要填的行，没有生成模板。",
  ledgers: "标准台账的各张表都已经有了，没有新建。",
  "take-returned": "没有选文件。",
  collect: "没有要写进台账的内容。",
  decide: "没有要办的待定事项。",
};

export const nothingToDoEn: Readonly<Record<Job, string>> = {
  check: "There is no ledger to check.",
  sheets:
    "No ledger was recognised, so no sheet was written. The findings say why for each sheet; open a ledger and check again.",
  mark: "There is nothing to mark.",
  unmark: "The ledger has no marks of ours.",
  cure: "There is no cell to correct: it may have changed. Please check again.",
  entry: "The cell has not changed.",
  undo: "There is nothing to undo.",
  accept: "There is no finding to accept: the ledger may have changed. Please check again.",
  settings: "The settings have not changed.",
  close: "There is nothing to close.",
  notices: "No notice is to be drafted.",
  returns: "There is nothing for units to put right.",
  summary: "There is nothing to sum up.",
  circular: "There is nothing to tell.",
  templates: "The chosen units have nothing to fill in; no template was made.",
  ledgers: "All the standard ledgers are there already; nothing was added.",
  "take-returned": "No file was chosen.",
  collect: "There is nothing to write into the ledger.",
  decide: "There is nothing to decide.",
};
