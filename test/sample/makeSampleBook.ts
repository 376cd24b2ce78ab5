import { newUsersWorkbook } from "../../src/adapters/xlsx/newWorkbook";
import { run } from "../../src/core/run";
import { noticeItem } from "../../src/core/count/notices/noticeItem";
import { noticeRows } from "../../src/core/show/notices/noticeRows";
import { registerEdit, type RegisterLine } from "../../src/core/show/notices/registerEdit";
import { planClosing } from "../../src/core/show/closing/planClosing";
import type { WorkbookEdit } from "../../src/core/show/edits/edit";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { day } from "../builders/day";
import { editXlsx, readWorkbookBytes } from "../support/xlsxFiles";
import type { SampleFile } from "./makeSampleMonth";
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

/**
 * The month's book once these months are closed, one after the other as the office did it: made with the first, and nothing in it but
 * archive and register. The same bytes each time.
 */
export async function sampleBook(closings: readonly SampleClosing[]): Promise<Uint8Array> {
  let bytes: Uint8Array | null = null;
  for (const { month, files, closed } of closings) {
    const ledgers = await Promise.all(files.map((one) => readWorkbookBytes(one.bytes, one.file)));
    const book: WorkbookSnapshot | null = bytes === null ? null : await readWorkbookBytes(bytes, SAMPLE_BOOK);
    const asOf = day(lastDays[month]);
    const result =
      book === null
        ? run(ledgers, { asOf })
        : run([...ledgers, book], { asOf, book: { at: ledgers.length, apart: true } });
    const order = { closed: day(closed), reason: null };
    const kept = book ?? { file: SAMPLE_BOOK, sheets: [] };
    const { edit } = planClosing(kept, result, result.basis, order);
    bytes = bytes === null ? await newUsersWorkbook(edit.newSheets) : edited(bytes, edit);
  }
  if (bytes === null) throw new RangeError("No month to close");
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
  return edited(bytes, registerEdit(book, SAMPLE_BOOK, changes));
}

function edited(bytes: Uint8Array, edit: WorkbookEdit): Uint8Array {
  const { refused, bytes: written } = editXlsx(bytes, edit);
  if (refused.length > 0) throw new Error("Not written");
  return written;
}
