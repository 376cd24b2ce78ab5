import { writeXlsx } from "hucre";
import { run } from "../../src/core/run";
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
  return stableZip(bytes);
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
