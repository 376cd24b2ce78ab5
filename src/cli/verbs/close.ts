import { basename } from "node:path";
import { run } from "../../core/run";
import { planClosing, type Closing } from "../../core/show/closing/planClosing";
import { closingWarningText } from "../../core/show/closing/closingWarnings";
import { monthWords } from "../../core/workbook/dayText";
import { isoText, type LocalDate } from "../../core/workbook/localDate";
import { bookWithEdit } from "../files/bookWithEdit";
import { handOver, settleJson } from "../files/handOver";
import { newFileTarget } from "../files/newFileTarget";
import { openedBook } from "../files/openedBook";
import { openWhole } from "../files/openWhole";
import { refuseSameTarget } from "../files/refuseSameTarget";
import { asOf } from "../options/asOf";
import { book } from "../options/book";
import { dayAndPlace } from "../options/dayAndPlace";
import { force } from "../options/force";
import { json } from "../options/json";
import type { ValueOption } from "../options/option";
import { out as outOption } from "../options/out";
import { today } from "../options/today";
import { printableLines } from "../terminal/printable";
import { WORDS } from "../terminal/words";
import { verb } from "./verb";

const out = outOption("存档后的主工作簿", "主工作簿.xlsx");

const amend: ValueOption<string> = {
  kind: "value",
  name: "--amend",
  value: "更正原因",
  example: "万安镇第3项办结时间补报",
  meaning: "更正已经存档的月份：另存一版，写明改了什么",
  read: (text) => text,
};

/** Keeps a run as its month (MONTH §2, §8): a copy of the month's book with the month in it. */
export const close = verb({
  name: "close",
  usage: [
    {
      words: "文件… --as-of 截至日期 --out 存档后的主工作簿 [--book 主工作簿] [--amend 更正原因]",
      purpose: "把本月结果存档，供以后各月比较",
    },
  ],
  files: "some",
  options: { asOf, out, amend, book, today, json, force },
  request: (given) =>
    dayAndPlace(given, { day: "没有写存哪一天的结果", place: "没有写存档放到哪里，请加上 --out 主工作簿.xlsx" }),
  async run(request, world) {
    const target = settleJson(request, world);
    // What stands there may be the book with the months closed so far.
    const place = newFileTarget(request.out, null, request, world, WORDS.bookExists);
    refuseSameTarget([target, place]);
    // A month kept from some of its files would be wrong for good.
    const opened = await openWhole(request, world, WORDS.notClosedIncomplete, true);
    if (opened === null) return 2;
    world.progress(WORDS.computing);
    const result = run(opened.workbooks, { asOf: request.asOf, book: opened.book });
    const { read, into } = openedBook(result, opened);
    const closing = planClosing(read, result, result.basis, {
      closed: request.today ?? world.today(),
      reason: request.amend,
    });
    world.progress(WORDS.writing);
    world.writeFile(place.path, [await bookWithEdit(into, closing.edit, "存档", place, world)]);
    const note = into.isWritable ? [] : [WORDS.newBook(basename(read.file))];
    const text = () => [printableLines([...closedText(closing), ...note, "", WORDS.bookWritten(place.given)])];
    await handOver(closedDocument(closing, request.asOf), target, text, world);
    return closing.openErrors > 0 ? 1 : 0;
  },
});

function closedText({ month, version, groups, records, warnings }: Closing): readonly string[] {
  return [
    `${monthWords(month)}已存档${version > 1 ? `（第${version}版，旧版保留）` : ""}：各组数字${groups}行，逐项明细${records}行。`,
    ...warnings.map((warning) => `注意：${closingWarningText(warning)}`),
  ];
}

function closedDocument({ month, version, groups, records, warnings }: Closing, day: LocalDate): object {
  return {
    schemaVersion: 1,
    month,
    asOf: isoText(day),
    version,
    groups,
    records,
    warnings: warnings.map(closingWarningText),
  };
}
