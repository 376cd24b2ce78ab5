import type { FileStatus } from "../../core/show/collecting/collectFiles";
import type { Collection } from "../../core/show/collecting/planCollection";
import { extrasText } from "../../core/show/collecting/extrasText";
import { monthWords } from "../../core/workbook/dayText";
import { textTable } from "./textTable";

const STATUS_WORDS: Readonly<Record<FileStatus, string>> = {
  merged: "已汇总",
  unchanged: "无变化",
  duplicate: "重复",
  foreign: "不是本台账的",
  "no-identity": "来源不明",
  unreadable: "读不了",
  "older-issue": "往月模板",
};

const COLUMNS = [
  { heading: "文件", align: "left" },
  { heading: "单位", align: "left" },
  { heading: "情况", align: "left" },
  { heading: "行", align: "right" },
  { heading: "合并", align: "right" },
  { heading: "待定", align: "right" },
] as const;

/** What was collected, in lines for a terminal. */
export function collectionText(collection: Collection): readonly string[] {
  const { month, files, merged, decisions, missing, carriedOut, notCarriedOut } = collection;
  const rows = files.map((one) => [
    one.file,
    one.unit ?? "—",
    STATUS_WORDS[one.status],
    String(one.rows),
    String(one.merged),
    String(one.decisions),
  ]);
  const said = files.flatMap(({ file, sentence, extras }) => [
    // Why a file could not be read begins with its name.
    ...(sentence.zh === "" ? [] : [`  ${sentence.zh.startsWith(`《${file}》`) ? "" : `《${file}》`}${sentence.zh}`]),
    ...extrasText(extras).map((one) => `  《${file}》${one}`),
  ]);
  return [
    ...(files.length === 0
      ? [`没有给报回的文件，没有汇总新的内容；“汇总待定”里还有${decisions.length}处待定。`]
      : [`${monthWords(month)}汇总：${files.length}个文件，合并${merged.length}格，待定${decisions.length}处。`]),
    ...(files.length === 0 ? [] : textTable(COLUMNS, rows, "  ")),
    ...said,
    ...(carriedOut > 0 ? [`照“决定”办完${carriedOut}处，已移到“已处理”。`] : []),
    ...(notCarriedOut.length > 0
      ? [`有${notCarriedOut.length}处决定没能办：`, ...notCarriedOut.map(({ zh }) => `  ${zh}`)]
      : []),
    ...(decisions.length > 0 ? [`待定的${decisions.length}处在“汇总待定”表里，填好“决定”后用结果再汇总一次。`] : []),
    missing.length === 0
      ? `${monthWords(month)}应报的单位都报了。`
      : `${monthWords(month)}还有${missing.length}个单位没有报：${missing.map(({ unit }) => unit).join("、")}。`,
  ];
}
