import { run } from "../../core/run";
import type { Report } from "../../core/terms/report";
import { handOver, settleJson } from "../files/handOver";
import { incompleteNote } from "../files/incompleteNote";
import { openWorkbooks } from "../files/openWorkbooks";
import { asOf } from "../options/asOf";
import { book } from "../options/book";
import { force } from "../options/force";
import { json } from "../options/json";
import { checkText } from "../summary/checkText";
import { WORDS } from "../terminal/words";
import { exitCode } from "./exitCode";
import { verb } from "./verb";

/** Findings only. */
export const check = verb({
  name: "check",
  usage: [{ words: "文件… [--as-of 截至日期] [--book 主工作簿] [--json 结果文件]", purpose: "只检查，不统计" }],
  files: "some",
  options: { asOf, json, book, force },
  request: (given) => given,
  async run(request, world) {
    const { asOf: day } = request;
    const target = settleJson(request, world);
    const { workbooks, book: chosen, failed } = await openWorkbooks(request, world);
    if (workbooks.length === 0) return exitCode([], failed);
    const note = incompleteNote(workbooks.length, failed, request.book !== null && chosen === null);
    world.progress(WORDS.computing);
    const { report } = run(workbooks, { asOf: day ?? world.today(), book: chosen });
    const text = () => [...note, checkText(report, world.drawing)];
    await handOver(aboutFindings(report), target, text, world);
    return exitCode(report.findings, failed);
  },
});

/** The part of a report that is about findings: what `check --json` gives. */
function aboutFindings({ schemaVersion, asOf, ledgers, skippedSheets, doubled, findings, accepted }: Report): object {
  return { schemaVersion, asOf, ledgers, skippedSheets, doubled, findings, accepted };
}
