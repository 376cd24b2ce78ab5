import { nobodyLast } from "../../core/count/figures/lastPlaces";
import { terminalTrouble } from "../terminal/terminalTrouble";
import { run } from "../../core/run";
import { handOver, settleJson } from "../files/handOver";
import { incompleteNote } from "../files/incompleteNote";
import { openWorkbooks } from "../files/openWorkbooks";
import { resultWorkbook, writeResultWorkbook } from "../files/resultWorkbook";
import { refuseTyped } from "../files/refuseTyped";
import { refuseSameTarget } from "../files/refuseSameTarget";
import { settleTarget } from "../files/settleTarget";
import { asOf } from "../options/asOf";
import { book } from "../options/book";
import { force } from "../options/force";
import { json } from "../options/json";
import { misuse } from "../options/misuse";
import type { FlagOption } from "../options/option";
import { out as outOption } from "../options/out";
import { summaryText } from "../summary/summaryText";
import { printableLines } from "../terminal/printable";
import { WORDS } from "../terminal/words";
import { exitCode } from "./exitCode";
import { verb } from "./verb";

const out = outOption(
  "结果工作簿",
  "结果.xlsx",
  "只给一个文件时，写出它的副本并加上统计表；给几个文件时，写出只有统计表的新工作簿",
);

const mark: FlagOption = {
  kind: "flag",
  name: "--mark",
  meaning: "在副本的台账上标出红灯、黄灯和有问题的单元格（条件格式，可用 unmark 去掉）",
};

/** Everything: findings, figures, the JSON document, the result workbook. */
export const report = verb({
  name: "report",
  usage: [
    {
      words: "文件… [--as-of 截至日期] [--book 主工作簿] [--json 结果文件] [--out 结果工作簿 [--mark]]",
      purpose: "检查并统计，打印摘要",
    },
  ],
  files: "some",
  options: { asOf, json, out, mark, book, force },
  request: (given) =>
    given.mark && given.out === null ? misuse("--mark 要和 --out 一起用：标记写在副本上，原文件不会改动。") : given,
  async run(request, world) {
    const { files } = request;
    const document = settleJson(request, world);
    const place = request.out === null ? null : settleTarget(request.out, request, world);
    refuseSameTarget([document, place]);
    const {
      workbooks,
      book: chosen,
      open,
      failed,
    } = await openWorkbooks(request, world, place !== null && files.length === 1);
    if (workbooks.length === 0) return exitCode([], failed);
    const book = place === null ? null : resultWorkbook(place, files, open);
    if (request.mark && book?.source === null) {
      const sentence = "--mark 只能用于一个 .xlsx 或 .xlsm 文件：标记要写在这个台账的副本上。";
      throw terminalTrouble("bad-arguments", sentence);
    }

    if (book !== null) await refuseTyped(book, request.force, world);
    const note = incompleteNote(workbooks.length, failed, request.book !== null && chosen === null);
    world.progress(WORDS.computing);
    const result = run(workbooks, { asOf: request.asOf ?? world.today(), book: chosen });
    world.progress(WORDS.writing);
    const written = book === null ? [] : await writeResultWorkbook(book, result, request.mark, world);
    const told = written.length === 0 ? [] : [printableLines(["", ...written])];
    const nobody = nobodyLast(result.report.ranking, result.settings.notices).map(({ zh }) => zh);
    const text = () => [...note, summaryText(result.report, world.drawing, nobody), ...told];
    await handOver(result.report, document, text, world);
    return exitCode(result.report.findings, failed);
  },
});
