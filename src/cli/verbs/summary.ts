import { run } from "../../core/run";
import { summaryDocument } from "../../core/show/documents/summaryDocument";
import { newFileTarget } from "../files/newFileTarget";
import { openWhole } from "../files/openWhole";
import { asOf } from "../options/asOf";
import { book } from "../options/book";
import { dayAndPlace } from "../options/dayAndPlace";
import { force } from "../options/force";
import { out as outOption } from "../options/out";
import { monthText } from "../summary/monthText";
import { printableLines } from "../terminal/printable";
import { WORDS } from "../terminal/words";
import { exitCode } from "./exitCode";
import { verb } from "./verb";

/** The month in words for leaders, as a Word file (MONTH §6, §8). */
export const summary = verb({
  name: "summary",
  usage: [
    { words: "文件… --as-of 截至日期 --out 月度汇总.docx [--book 主工作簿]", purpose: "写出月度汇总（Word文件）" },
  ],
  files: "some",
  options: { asOf, out: outOption("月度汇总.docx", "月度汇总.docx"), book, force },
  request: (given) =>
    dayAndPlace(given, { day: "没有写汇总到哪一天", place: "没有写汇总放到哪里，请加上 --out 月度汇总.docx" }),
  async run(request, world) {
    const place = newFileTarget(request.out, ".docx", request, world);
    // Leaders would take a part for the whole.
    const opened = await openWhole(request, world, WORDS.notWrittenIncomplete);
    if (opened === null) return 2;
    world.progress(WORDS.computing);
    const result = run(opened.workbooks, { asOf: request.asOf, book: opened.book });
    world.progress(WORDS.writing);
    world.writeFile(place.path, [await world.newDocument(summaryDocument(result))]);
    world.progress(null);
    const told = printableLines(["", WORDS.documentWritten(place.given)]);
    await world.print([monthText(result.report, world.drawing), told]);
    return exitCode(result.report.findings, 0);
  },
});
