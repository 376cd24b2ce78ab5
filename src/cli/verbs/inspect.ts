import { inspect as inspected } from "../../core/inspect";
import { handOver, settleJson } from "../files/handOver";
import { incompleteNote } from "../files/incompleteNote";
import { openWorkbooks } from "../files/openWorkbooks";
import { book } from "../options/book";
import { force } from "../options/force";
import { json } from "../options/json";
import { inspectionText } from "../summary/inspectionText";
import { WORDS } from "../terminal/words";
import { exitCode } from "./exitCode";
import { verb } from "./verb";

/** What was seen on each sheet, and why it is or is not a ledger. */
export const inspect = verb({
  name: "inspect",
  usage: [{ words: "文件… [--book 主工作簿] [--json 结果文件]", purpose: "看每张工作表被认作什么、为什么" }],
  files: "some",
  options: { json, book, force },
  request: (given) => given,
  async run(request, world) {
    const target = settleJson(request, world);
    const { workbooks, book: chosen, failed } = await openWorkbooks(request, world);
    if (workbooks.length === 0) return exitCode([], failed);
    const note = incompleteNote(workbooks.length, failed);
    world.progress(WORDS.computing);
    const { monthBook, sheets } = inspected(workbooks, chosen, world.today());
    const text = () => [...note, inspectionText(sheets, monthBook, world.drawing)];
    await handOver({ schemaVersion: 1, monthBook, sheets }, target, text, world);
    return exitCode([], failed);
  },
});
