/** Words of the browser page around the pane: files, grid, saving, printing. */
export interface PageWords {
  readonly title: string;
  readonly privacy: string;
  readonly open: string;
  readonly openLabel: string;
  readonly sample: string;
  readonly blank: string;
  /** Name of the file with the standard ledgers. */
  readonly blankFile: string;
  readonly save: string;
  readonly saveAll: string;
  readonly print: string;
  readonly close: (file: string) => string;
  readonly files: string;
  readonly sheets: string;
  readonly changed: string;
  readonly result: string;
  readonly readOnly: string;
  /** A file with what is said of it. */
  readonly noted: (file: string, notes: readonly string[]) => string;
  readonly ours: string;
  readonly hidden: string;
  readonly emptyTitle: string;
  readonly emptySteps: readonly string[];
  readonly dropHere: string;
  readonly reopen: (files: readonly string[]) => string;
  readonly forget: string;
  readonly lastDamaged: (count: number) => string;
  readonly opening: (name: string) => string;
  readonly openingFile: (name: string, percent: number) => string;
  readonly stopOpening: string;
  readonly stopped: (names: readonly string[]) => string;
  readonly notOpened: string;
  readonly dismiss: string;
  readonly sampleFailed: string;
  readonly saved: (name: string) => string;
  readonly grid: (sheet: string) => string;
  readonly noCells: string;
  readonly drawings: string;
  /** Of our own charts, for those who do not see them: where their figures are. */
  readonly charts: (titles: readonly string[]) => string;
  readonly zoom: string;
  /** Of the border between sheet and pane. */
  readonly widen: string;
  /** The other language, in its own words. */
  readonly language: string;
  readonly zipped: (files: number) => string;
  readonly formulaBar: (address: string) => string;
  /** Why nothing can be typed. */
  readonly oursReadOnly: string;
  readonly oldReadOnly: string;
  readonly loading: string;
  readonly views: { readonly label: string; readonly grid: string; readonly pane: string };
  readonly closeAsk: {
    readonly title: string;
    readonly sentence: (file: string) => string;
    readonly close: string;
    readonly keep: string;
  };
  /** Of originals that were changed after they had been opened. */
  readonly disk: {
    readonly changed: (file: string) => string;
    readonly unsaved: (file: string) => string;
    readonly reread: string;
    readonly saveFirst: string;
    readonly dropEdits: string;
    readonly leave: string;
    readonly done: (file: string) => string;
    readonly unreadable: (file: string) => string;
  };
  /** What people choose in the browser's own window. */
  readonly workbooks: string;
  readonly printTooLong: (rows: number) => string;
  readonly printedPage: (page: number, count: number) => string;
  readonly cell: (address: string, text: string) => string;
  readonly help: string;
}

export const pageWordsZh: PageWords = {
  title: "专业镇台账助手",
  privacy: "文件只在这台电脑的浏览器里处理，不上传。",
  open: "打开工作簿",
  openLabel: "选择要打开的工作簿（.xlsx、.xlsm、.xls、.et，可以多选）",
  sample: "打开示例月份",
  blank: "新建标准台账",
  blankFile: "标准台账.xlsx",
  save: "另存副本",
  saveAll: "另存全部副本",
  print: "打印这张表",
  close: (file) => `关闭${file}`,
  files: "打开的文件",
  sheets: "工作表",
  changed: "有改动，还没有另存",
  result: "统计结果",
  readOnly: "旧格式，只能看和检查",
  noted: (file, notes) => `${file}（${notes.join("，")}）`,
  ours: "助手生成",
  hidden: "隐藏",
  emptyTitle: "打开台账文件开始",
  emptySteps: [
    "把工作簿拖到这里，或点“打开工作簿”；几个文件一起打开，按一个月统计。",
    "在“截至日期”里写统计到哪一天，点“检查台账”。",
    "改正、标记、生成统计表以后，点“另存副本”保存；原文件不会改动。",
  ],
  dropHere: "松开鼠标，打开这些文件",
  reopen: (files) => `重新打开上次的${files.length === 1 ? `《${files[0] ?? ""}》` : `${files.length}个文件`}`,
  forget: "清除记住的文件",
  lastDamaged: (count) => `浏览器记住的文件有${count}个已损坏，不能重新打开，请重新选择原文件。`,
  opening: (name) => `正在打开《${name}》……`,
  openingFile: (name, percent) => `正在打开《${name}》 ${percent}%`,
  stopOpening: "停止打开",
  stopped: (names) => `已停止，没有打开${names.map((name) => `《${name}》`).join("")}。`,
  notOpened: "有文件没有打开",
  dismiss: "知道了",
  sampleFailed: "示例月份没有取到，请刷新页面再试。",
  saved: (name) => `已交给浏览器保存：${name}`,
  grid: (sheet) => `工作表“${sheet}”`,
  noCells: "这张表没有单元格（图表工作表），这里不显示。",
  drawings: "这张表上的图表、图片在Excel中显示。",
  charts: (titles) => `表上的图：${titles.join("、")}；图里的数都在表中。`,
  zoom: "缩放",
  widen: "调整助手的宽度",
  language: "English",
  zipped: (files) => `台账副本（${files}个文件）.zip`,
  formulaBar: (address) => `${address}的内容`,
  oursReadOnly: "这张表由助手生成，数字要在台账里改",
  oldReadOnly: "这里不能改：旧格式的工作簿请在Excel里另存为.xlsx后再打开",
  loading: "正在读取……",
  views: { label: "显示", grid: "表格", pane: "助手" },
  closeAsk: {
    title: "还没有另存",
    sentence: (file) => `《${file}》有改动还没有另存，关闭后改动就没有了。`,
    close: "不保存，关闭",
    keep: "先不关闭",
  },
  disk: {
    changed: (file) => `《${file}》的原文件刚才有人改过，这里显示的还是打开时的内容。`,
    unsaved: (file) => `《${file}》的原文件刚才有人改过，而这里也有改动还没有另存；重新读取以后，这里的改动就没有了。`,
    reread: "重新读取",
    saveFirst: "先另存副本，再重新读取",
    dropEdits: "不要这里的改动，重新读取",
    leave: "先不读",
    done: (file) => `已重新读取《${file}》`,
    unreadable: (file) => `《${file}》的原文件现在读不了，可能正在保存，也可能已经移走；请稍候再试，或重新打开。`,
  },
  workbooks: "工作簿",
  printedPage: (page, count) => `第${page}页 共${count}页`,
  printTooLong: (rows) => `这张表有${rows}行，太长，不适合打印；请打印统计表，或另存后在Excel里打印。`,
  cell: (address, text) => (text === "" ? `${address}，空` : `${address}，${text}`),
  help: "方向键移动，Ctrl+Home回到开头",
};

export const pageWordsEn: PageWords = {
  title: "Specialty-town ledger assistant",
  privacy: "Files are worked on in this browser only; nothing is uploaded.",
  open: "Open workbooks",
  openLabel: "Choose workbooks to open (.xlsx, .xlsm, .xls, .et; several at once)",
  sample: "Open the sample month",
  blank: "New standard ledgers",
  blankFile: "标准台账.xlsx",
  save: "Save a copy",
  saveAll: "Save all copies",
  print: "Print this sheet",
  close: (file) => `Close ${file}`,
  files: "Open files",
  sheets: "Sheets",
  changed: "changed, not saved yet",
  result: "figures",
  readOnly: "old format, to look at and check only",
  noted: (file, notes) => `${file} (${notes.join(", ")})`,
  ours: "made by the assistant",
  hidden: "hidden",
  emptyTitle: "Open ledger files to begin",
  emptySteps: [
    "Drop workbooks here, or choose Open workbooks; several files are figured as one month.",
    "Set the as-of date and choose Check ledgers.",
    "After corrections, marks or figure sheets choose Save a copy; the original never changes.",
  ],
  dropHere: "Drop to open these files",
  reopen: (files) => `Open ${files.length === 1 ? (files[0] ?? "") : `the ${files.length} files of last time`} again`,
  forget: "Forget them",
  lastDamaged: (count) =>
    `${count === 1 ? "A file" : `${count} files`} of last time cannot be opened again: what this browser kept is damaged. Please choose the original again.`,
  opening: (name) => `Opening ${name}…`,
  openingFile: (name, percent) => `Opening ${name}: ${percent}%`,
  stopOpening: "Stop opening",
  stopped: (names) => `Stopped; not opened: ${names.join(", ")}.`,
  notOpened: "Some files were not opened",
  dismiss: "OK",
  sampleFailed: "The sample month could not be fetched; reload the page and try again.",
  saved: (name) => `Handed to the browser: ${name}`,
  grid: (sheet) => `Sheet ${sheet}`,
  noCells: "This sheet has no cells (a chart sheet) and is not shown here.",
  drawings: "Charts and pictures of this sheet are shown in Excel.",
  charts: (titles) => `Charts of this sheet: ${titles.join(", ")}. Their figures stand in its cells.`,
  zoom: "Zoom",
  widen: "Width of the assistant",
  language: "中文",
  zipped: (files) => `Copies of ${files} ledgers.zip`,
  formulaBar: (address) => `Content of ${address}`,
  oursReadOnly: "Made by the assistant: figures are changed in the ledgers",
  oldReadOnly: "Cannot be changed here: save workbooks of the old format as .xlsx in Excel first",
  loading: "Reading…",
  views: { label: "Show", grid: "Sheet", pane: "Assistant" },
  closeAsk: {
    title: "Not saved yet",
    sentence: (file) => `${file} has changes that are not saved; closing it loses them.`,
    close: "Close without saving",
    keep: "Keep it open",
  },
  disk: {
    changed: (file) => `The original of ${file} has been changed since; what is shown here is as it was opened.`,
    unsaved: (file) =>
      `The original of ${file} has been changed since, and here are changes that have not been saved: reading it again drops them.`,
    reread: "Read again",
    saveFirst: "Save a copy, then read again",
    dropEdits: "Drop the changes here and read again",
    leave: "Not now",
    done: (file) => `${file} has been read again`,
    unreadable: (file) =>
      `The original of ${file} cannot be read now: it is being saved, or has been moved. Try again, or open it anew.`,
  },
  workbooks: "Workbooks",
  printedPage: (page, count) => `Page ${page} of ${count}`,
  printTooLong: (rows) =>
    `This sheet has ${rows} rows, too many to print here; print the figure sheets, or save and print in Excel.`,
  cell: (address, text) => (text === "" ? `${address}, blank` : `${address}, ${text}`),
  help: "Arrow keys move, Ctrl+Home goes to the start",
};
