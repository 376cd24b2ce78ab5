import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AssistantState } from "../../src/assistant/assistant";
import { createAssistant, type AssistantControl } from "../../src/assistant/createAssistant";
import type { OpenBook } from "../../src/assistant/workspace";
import { xlsxWorkbook } from "../../src/adapters/xlsx/xlsxWorkbook";
import { IDENTITY_PROPERTY } from "../../src/core/show/handout/templateIdentity";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import type { WorkbookWrite } from "../../src/core/show/writes/workbookWrite";
import { newFormWorkbook } from "../../src/adapters/xlsx/newFormWorkbook";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";
import { readWorkbookBytes } from "./xlsxFiles";

const FOLDER = join(__dirname, "../../assets/sample/2024-06");

/** The day the sample month speaks of. */
export const SAMPLE_DAY = "2024-06-30";

export interface AssistantForTest {
  readonly assistant: AssistantControl;
  readonly books: readonly MemoryWorkbook[];
  /** The state as it is now. */
  readonly state: () => AssistantState;
  /** New workbooks that were made. */
  readonly made: readonly WorkbookWrite[];
  /** Lets pass the time that `later` waits for. */
  readonly letTimePass: () => void;
  /** Whether something waits for time to pass. */
  readonly isWaiting: () => boolean;
  /** Closes a workbook, as its user would; the assistant is not told. */
  readonly close: (file: string) => void;
}

/** Makes of a workbook what a test needs of it: one that fails, or cannot be written into. */
export type AroundBook = (book: OpenBook, place: number) => OpenBook;

/** An assistant over workbooks in memory. */
export function assistantOver(
  snapshots: readonly WorkbookSnapshot[],
  around: AroundBook = (book) => book,
): AssistantForTest {
  const books = snapshots.map((snapshot) => memoryWorkbook(snapshot));
  const made: WorkbookWrite[] = [];
  const waiting = new Set<() => void>();
  let open = books.map((book, place) =>
    around(
      {
        file: snapshots[place]?.file ?? "",
        port: book,
        view: book,
        memory: book,
        changes: book,
        columnWidths: () => Promise.resolve(new Map()),
        writable: true,
      },
      place,
    ),
  );
  const assistant = createAssistant({
    workspace: {
      books: () => open,
      writeNew: (write) => {
        made.push(write);
        return Promise.resolve("统计结果.xlsx");
      },
      formFile: (form) => newFormWorkbook(form),
    },
    readReturned: async ({ name, bytes }) => {
      const book = xlsxWorkbook(bytes, name);
      return { file: name, workbook: await book.snapshot(), property: await book.property(IDENTITY_PROPERTY) };
    },
    pause: () => Promise.resolve(),
    later: (_, work) => {
      waiting.add(work);
      return () => void waiting.delete(work);
    },
    detailsOf: String,
  });
  let state: AssistantState | null = null;
  void assistant.subscribe((now) => (state = now));
  return {
    assistant,
    books,
    made,
    state: () => {
      if (state === null) throw new Error("The assistant told nothing");
      return state;
    },
    letTimePass: () => {
      const due = [...waiting];
      waiting.clear();
      for (const work of due) work();
    },
    isWaiting: () => waiting.size > 0,
    close: (closed) => {
      open = open.filter(({ file }) => file !== closed);
    },
  };
}

/** Nobody changes a snapshot: each file is read once. */
const snapshots = new Map<string, Promise<WorkbookSnapshot>>();

/** The sample month's five workbooks, or some of them by what their names contain. */
export function sampleSnapshots(named = ""): Promise<readonly WorkbookSnapshot[]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".xlsx") && file.includes(named));
  return Promise.all(
    files.sort().map((file) => {
      const read = snapshots.get(file) ?? readWorkbookBytes(new Uint8Array(readFileSync(join(FOLDER, file))), file);
      snapshots.set(file, read);
      return read;
    }),
  );
}

/** June with the month's book, in which April and May are closed; the book comes first. */
export async function monthsAssistant(): Promise<AssistantForTest> {
  const name = "主工作簿.xlsx";
  const book = await readWorkbookBytes(new Uint8Array(readFileSync(join(FOLDER, "..", name))), name);
  const months = assistantOver([book, ...(await sampleSnapshots())]);
  await months.assistant.check(SAMPLE_DAY);
  return months;
}

/** The assistant over the whole sample month, checked. */
export async function sampleAssistant(named = ""): Promise<AssistantForTest> {
  const sample = assistantOver(await sampleSnapshots(named));
  await sample.assistant.check(SAMPLE_DAY);
  return sample;
}
