import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EditJournal } from "../../src/core/show/edits/edit";
import type { WorkbookChanges, WorkbookMemory, WorkbookPort, WorkbookView } from "../../src/core/ports";
import { reportJson } from "../../src/core/show/report/reportJson";
import { run } from "../../src/core/run";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { snapshotAssembler, type SnapshotPart } from "../../src/core/workbook/snapshotPart";
import { planWrites } from "../../src/core/show/writes/planWrites";
import type { WorkbookWrite } from "../../src/core/show/writes/workbookWrite";
import { day } from "../builders/day";
import { SAMPLE_BOOK } from "../sample/makeSampleBook";
import { readWorkbookBytes } from "../support/xlsxFiles";
import type { WorkbookState } from "./workbookState";

/** A workbook opened in the adapter under test. */
export interface OpenedForTest {
  readonly port: WorkbookPort & WorkbookMemory;
  /** Where people look at the workbook as well. */
  readonly view?: WorkbookView;
  readonly changes?: WorkbookChanges;
  /** What the workbook holds now, not seen by the adapter itself: `stateOfXlsx` of what the host saves. */
  state(): Promise<WorkbookState>;
  /** What is checked on a sheet when somebody types, as text; absent where nothing is. */
  checks?(sheet: string): string;
  /** The file that the host saves; absent where there is none. */
  saved?(): Promise<Uint8Array>;
  /** The workbook after somebody has typed on a sheet of ours; what was kept in it is there. */
  typed(key: string, cell: string, value: string | number): Promise<OpenedForTest>;
  close?(): Promise<void>;
}

/** The whole workbook, by way of its parts. */
export async function readAll(port: WorkbookPort): Promise<WorkbookSnapshot> {
  const assembler = snapshotAssembler();
  await port.read((part: SnapshotPart) => {
    assembler.take(structuredClone(part));
    return Promise.resolve(true);
  });
  return assembler.whole().workbook;
}

/** The report as it stands in a file. */
export function reportOf(books: readonly WorkbookSnapshot[]): string {
  return [...reportJson(run(books, { asOf: day("2024-06-30") }).report)].join("");
}

/** What a run on the workbook plans for it. */
export async function planned(port: WorkbookPort, asOf = "2024-06-30"): Promise<WorkbookWrite> {
  const result = run([await readAll(port)], { asOf: day(asOf) });
  return planWrites(result, await port.usersSheetNames(), { mark: true, sameWorkbook: true });
}

/** The same beside May, which is closed in the month's book of the sample. */
export async function plannedBesideMay(port: WorkbookPort): Promise<WorkbookWrite> {
  const book = await readWorkbookBytes(readFileSync(join(SAMPLE, SAMPLE_BOOK)), SAMPLE_BOOK);
  const result = run([await readAll(port), book], { asOf: day("2024-06-30"), book: { at: 1, apart: true } });
  return planWrites(result, await port.usersSheetNames(), { mark: true, sameWorkbook: true });
}

const SAMPLE = join(__dirname, "../../assets/sample");

/** A journal as it comes back from a page or a worker. */
export function carried(journal: EditJournal): EditJournal {
  return structuredClone(journal);
}
