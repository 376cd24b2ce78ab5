import type { TypedSheet } from "../../core/show/writes/typedCells";
import { typedPhrase } from "../../core/show/writes/typedPhrase";

/** Every sentence of the command line itself; those of the summary stand in `summary/summaryWords.ts`. */
export const WORDS = {
  helpTitle: "专业镇台账助手：检查专业镇台账，计算完成情况和排名",
  helpUsage: "用法",
  helpOtherWays: [
    ["ledger --help", "打印本说明"],
    ["ledger --version", "打印版本号"],
  ],
  helpOptions: "选项",
  helpNotes: [
    "说明",
    "  一次可以给几个文件（.xlsx、.xlsm、.xls、.et），合在一起统计；原文件只读，不会被改动。",
    "  退出码：0 没有错误，1 台账里有错误，2 没能运行（有文件打不开、参数写错等）。",
    "",
    "一个月接一个月",
    "  数字核对完后用 close 存档，结果存进主工作簿；下个月 report、check 用 --book 带上它，就和最近一次存档的月份比较。",
    "  存档以后要更正的，改好台账，用 close 加 --amend 写明原因重新存档；旧的一版保留。",
    "",
    "在项目文件夹里这样运行",
    "  npm run --silent ledger -- report 台账.xlsx --as-of 2024-06-30 --json 结果.json",
    "  npm run --silent ledger -- close 台账.xlsx --as-of 2024-06-30 --book 主工作簿.xlsx --out 主工作簿（6月）.xlsx",
  ],
  noCommand: (verbs: readonly string[]) =>
    `没有写要做什么，请写 ${verbs.slice(0, -1).join("、")} 或 ${verbs.at(-1) ?? ""}，用法见 ledger --help。`,
  unknownCommand: (command: string, verbs: readonly string[]) =>
    `不认识命令“${command}”，可用的有 ${verbs.join("、")}，用法见 ledger --help。`,
  unknownOption: (option: string) => `不认识选项“${option}”，可用的选项见 ledger --help。`,
  optionTwice: (option: string) => `选项 ${option} 写了两次，请只留一个。`,
  valueMissing: (option: string, example: string) => `选项 ${option} 后面缺内容，请写成 ${option} ${example}。`,
  noFile: (command: string) => `没有给出台账文件，请写成 ledger ${command} 台账.xlsx。`,
  emptyFile: "有一个文件名是空的，请核对命令里的文件名和引号。",
  noStandardInput: "不能从标准输入读取台账，请给出文件名。",
  impossibleDay: (called: string, text: string, example: string) =>
    `${called}“${text}”不是实际存在的日期，请写成 ${example} 这样的年-月-日。`,
  dayForm: (called: string, text: string, example: string) =>
    `${called}“${text}”的写法不对，请写成 ${example} 这样的年-月-日。`,
  notClosedIncomplete: (failed: number) => `有${failed}个文件没有读成，数字不全，没有存档；请换成能打开的文件后再存。`,
  newBook: (file: string) =>
    `《${file}》是旧格式，不能往里写；存档写在新工作簿里，以后请用 --book 指定它，或把它和台账一起给出。`,
  bookWritten: (path: string) => `存档后的主工作簿已写入 ${path}`,
  targetIsInput: (path: string) => `结果文件《${path}》就是输入的台账，为免覆盖没有运行，请给结果另取一个文件名。`,
  targetIsReadOnly: (path: string) =>
    `《${path}》是只读文件，没有覆盖；确实要替换它，请加上 --force，或给结果另取一个文件名。`,
  documentWritten: (path: string) => `Word 文件已写入 ${path}`,
  notWrittenIncomplete: (failed: number) =>
    `有${failed}个文件没有读成，数字不全，没有写出 Word 文件；请换成能打开的文件后再写。`,
  targetExists: (path: string) => `《${path}》已经存在，没有覆盖；确实要替换它，请加上 --force，或另取一个文件名。`,
  bookExists: (path: string) =>
    `《${path}》已经存在，没有覆盖：里面可能有以前各月的存档和登记。它就是主工作簿的，请用 --book ${path} 指定它，结果另取一个文件名；确实要替换它，请加上 --force。`,
  folderHasFiles: (folder: string, files: readonly string[]) =>
    `文件夹“${folder}”里已有《${files.slice(0, 3).join("》《")}》${files.length > 3 ? `等${files.length}个文件` : ""}，一个也没有写；确实要替换，请加上 --force，或换一个文件夹。`,
  notMadeIncomplete: (failed: number) =>
    `有${failed}个文件没有读成，内容不全，一个文件也没有写；请换成能打开的文件后再试。`,
  oldFormulas: "结果里有公式，公式的数还是汇总以前的；请用 Excel 或 WPS 打开并保存一次，再检查或上报。",
  sameTarget: (path: string) => `有两个结果写的是同一个文件《${path}》，请分别取名。`,
  outExtension: (path: string, wanted: string) => `《${path}》的扩展名应为 ${wanted}，请改文件名。`,
  newWorkbook: (file: string) => `《${file}》是旧格式，不能往里加表，统计表写在新工作簿里。`,
  typedInSource: (sheets: readonly TypedSheet[]) =>
    `台账工作簿的统计表上有人填过内容，新结果里不会有，没有写结果：${typedOn(sheets)}。确实不用带过去，请加上 --force（原文件不动）；要留，请先把那些内容抄到别的表里。`,
  typedInTarget: (path: string, sheets: readonly TypedSheet[]) =>
    `《${path}》的统计表上有人填过内容，没有覆盖：${typedOn(sheets)}。确实不用留，请加上 --force；要留，请给结果另取一个文件名。`,
  renamedReplaced: (sheets: readonly string[]) =>
    `${sheets.map((sheet) => `“${sheet}”`).join("、")}是改了名的统计表，结果工作簿里已换成新的；原来的仍在原工作簿里`,
  outWritten: (path: string) => `结果工作簿已写入 ${path}`,
  oneFile: (command: string) => `${command} 一次只处理一个文件。`,
  sameFileTwice: (path: string) => `《${path}》给了不止一次，只读一次。`,
  lockFile: (path: string) => `《${path}》是 Excel 打开文件时的临时文件，已略过。`,
  withoutFormats: (path: string) =>
    `《${path}》缺少样式部件，看不出数字是日期、百分数还是以万元显示，按普通数字读了，请对照原表核实，或请对方重新发送完整的文件。`,
  nothingToCollect:
    "没有给出发回的文件，主台账里也没有填好的“决定”可办，没有汇总；请写成 ledger collect 主台账.xlsx 发回的文件.xlsx --out 汇总结果.xlsx。",
  reading: (index: number, count: number, file: string, percent: number | null) =>
    `正在读取 ${index}/${count}${percent === null ? "" : ` ${percent}%`}：${file}`,
  computing: "正在检查和统计……",
  writing: "正在写出结果……",
  incomplete: (read: number, failed: number) =>
    `注意：有${failed}个文件没有读成，以下只含读成的${read}个文件，数字不全。`,
  withoutBook: "注意：主工作簿没有读成，没有用它里面的设置，也没有与以前各月比较；给的台账都读了。",
  written: (path: string) => `全部结果已写入 ${path}`,
  outputLost: (code: string) => `结果没有打印完：标准输出写不进去（${code}），请检查磁盘空间，或把结果打印到别处。`,
  internalError: (details: string) => `程序内部出错，没有得出结果。请把本行发给维护人员：${details}`,
} as const;

function typedOn(sheets: readonly TypedSheet[]): string {
  return sheets.map((sheet) => typedPhrase(sheet).zh).join("；");
}
