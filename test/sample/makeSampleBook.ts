import { writeXlsx } from "hucre";
import { run } from "../../src/core/run";
import { noticeItem } from "../../src/core/count/notices/noticeItem";
import { noticeRows } from "../../src/core/show/notices/noticeRows";
import { registerEdit, type RegisterLine } from "../../src/core/show/notices/registerEdit";
import { planClosing } from "../../src/core/show/closing/planClosing";
import { day } from "../builders/day";
import { editXlsx, readWorkbookBytes } from "../support/xlsxFiles";
import type { SampleFile } from "./makeSampleMonth";
import { companionSheets } from "./month/companionSheets";
import { lastDays, type SampleMonth } from "./sampleMonths";
import { stableZip } from "./stableZip";

/** The month's book of the sample: the file in which closed months are kept, apart from the ledgers. */
export const SAMPLE_BOOK = "主工作簿.xlsx";

/** A month that is to be kept, with its workbooks and the day of closing. */
export interface SampleClosing {
  readonly month: SampleMonth;
  readonly files: readonly SampleFile[];
  readonly closed: string;
}

/** The month's book once these months are closed, one after the other as the office did it. The same bytes each time. */
export async function sampleBook(closings: readonly SampleClosing[]): Promise<Uint8Array> {
  let bytes = await emptyBook();
  for (const { month, files, closed } of closings) {
    const ledgers = await Promise.all(files.map(({ file, bytes: content }) => readWorkbookBytes(content, file)));
    const book = await readWorkbookBytes(bytes, SAMPLE_BOOK);
    const result = run([...ledgers, book], { asOf: day(lastDays[month]), book: { at: ledgers.length, apart: true } });
    const { edit } = planClosing(book, result, result.basis.archive.months, { closed: day(closed), reason: null });
    const { refused, bytes: written } = editXlsx(bytes, edit);
    if (refused.length > 0) throw new Error(`Not closed: ${month}`);
    bytes = written;
  }
  return stableZip(await registered(bytes, closings.at(-1)));
}

/** The letters that were written in May and June, one in each state (MONTH §7); what they are about stood in the last closed month. */
const LETTERS: readonly (RegisterLine & { readonly to: string })[] = [
  {
    to: "县市场监管局",
    number: "新专镇督〔2024〕1号",
    level: "催办",
    drafted: day("2024-04-19"),
    sent: day("2024-04-22"),
    deadline: day("2024-05-07"),
    answered: day("2024-05-06"),
    outcome: "已按期办结",
    status: "已销号",
  },
  {
    to: "万安镇",
    number: "新专镇督〔2024〕2号",
    level: "督办",
    drafted: day("2024-06-03"),
    sent: day("2024-06-03"),
    deadline: day("2024-06-18"),
    status: "已发",
  },
  {
    to: "县自然资源局",
    number: "新专镇督〔2024〕3号",
    level: "催办",
    drafted: day("2024-06-03"),
    sent: day("2024-06-04"),
    deadline: day("2024-06-19"),
    answered: day("2024-06-18"),
    outcome: "已说明原因",
    status: "已反馈",
  },
  {
    to: "县能源局",
    number: "新专镇督〔2024〕4号",
    level: "催办",
    drafted: day("2024-06-03"),
    sent: day("2024-06-04"),
    deadline: day("2024-06-19"),
    status: "撤回",
    note: "时限登记有误，已更正",
  },
  {
    to: "泉掌镇",
    number: "新专镇督〔2024〕5号",
    level: "催办",
    drafted: day("2024-06-18"),
    sent: day("2024-06-20"),
    deadline: day("2024-07-05"),
    status: "已发",
  },
  { to: "县工信科技局", level: "督办", drafted: day("2024-06-28"), deadline: day("2024-07-13"), status: "草稿" },
];

async function registered(bytes: Uint8Array, last: SampleClosing | undefined): Promise<Uint8Array> {
  if (last === undefined) return bytes;
  const ledgers = await Promise.all(last.files.map(({ file, bytes: content }) => readWorkbookBytes(content, file)));
  const result = run(ledgers, { asOf: day(lastDays[last.month]) });
  const rowsOf = noticeRows(result);
  const changes = LETTERS.map((letter) => {
    const entry = result.report.notices.find(({ to }) => to === letter.to);
    const items = entry === undefined ? [] : rowsOf(entry).map(({ record }) => noticeItem(record));
    const line: RegisterLine = {
      ...letter,
      kind: letter.to.endsWith("镇") ? "镇" : "单位",
      reason: entry?.reason ?? "进展偏慢",
      items: items.map((item, index) => `${index + 1}.${item}`).join("\n"),
    };
    return { row: null, line };
  });
  const book = await readWorkbookBytes(bytes, SAMPLE_BOOK);
  const { refused, bytes: written } = editXlsx(bytes, registerEdit(book, SAMPLE_BOOK, changes));
  if (refused.length > 0) throw new Error("Not registered");
  return written;
}

async function emptyBook(): Promise<Uint8Array> {
  const made = new Date("2024-01-31T09:00:00Z");
  return writeXlsx({
    sheets: [companionSheets.aboutBook()],
    defaultFont: { name: "宋体", size: 11 },
    properties: {
      title: "专业镇台账主工作簿",
      creator: "县专业镇发展领导小组办公室",
      created: made,
      modified: made,
    },
  });
}
