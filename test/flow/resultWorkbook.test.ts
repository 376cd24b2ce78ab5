import { read, type CellObject, type WorkBook } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../src/core/run";
import type { RunResult } from "../../src/core/terms/runResult";
import { planWrites } from "../../src/core/show/writes/planWrites";
import type { LedgerRecord } from "../../src/core/terms/ledgerRecord";
import { anyRecord } from "../builders/anyOtherRecords";
import { day } from "../builders/day";
import { aRunResult } from "../core/show/sheets/aRunResult";
import { SAMPLE_BOOK } from "../sample/makeSampleBook";
import { sampleMonth } from "../sample/makeSampleMonth";
import { libreOffice, savedTogether } from "../support/libreOffice";
import { readWorkbookBytes, removeMarks, usersSheetNames, writeXlsx } from "../support/xlsxFiles";

const AS_OF = day("2024-06-30");
const BOOK = join(__dirname, "../../assets/sample", SAMPLE_BOOK);
const TASKS = "重点任务台账（2024年6月）.xlsx";
const program = libreOffice();
if (program === null) process.stdout.write("LibreOffice is not on this machine: formulas are not recomputed here.\n");

/** All ledgers of June, beside May. */
async function monthResult(): Promise<RunResult> {
  const files = await sampleMonth();
  const ledgers = await Promise.all(files.map(({ bytes, file }) => readWorkbookBytes(bytes, file)));
  const book = await readWorkbookBytes(readFileSync(BOOK), SAMPLE_BOOK);
  return run([...ledgers, book], { asOf: AS_OF, book: { at: ledgers.length, apart: true } });
}

async function tasksBook(): Promise<{ readonly bytes: Uint8Array; readonly result: RunResult }> {
  const bytes = (await sampleMonth()).find(({ file }) => file === TASKS)?.bytes;
  if (bytes === undefined) throw new Error("The sample month has no tasks");
  return { bytes, result: run([await readWorkbookBytes(bytes, TASKS)], { asOf: AS_OF }) };
}

/** Rows of every kind as no office has them, drawn always alike. */
function drawnResult(): RunResult {
  const rows = { minLength: 80, maxLength: 120, size: "max" } as const;
  const [records = []] = fc.sample(fc.array(anyRecord, rows), { numRuns: 1, seed: 20240630 });
  return aRunResult(records.map((record, place): LedgerRecord => ({ ...record, row: 6 + place })));
}

async function withOurSheets(bytes: Uint8Array, result: RunResult, mark: boolean): Promise<Uint8Array> {
  return writeXlsx(bytes, planWrites(result, await usersSheetNames(bytes), { mark, sameWorkbook: true }));
}

describe("the result workbook", () => {
  test("written twice is the same, and what the copy says is what the original said", async () => {
    const { bytes, result } = await tasksBook();
    const once = await withOurSheets(bytes, result, true);
    const again = run([await readWorkbookBytes(once, TASKS)], { asOf: AS_OF });
    expect(again.report).toEqual(result.report);
    expect(await withOurSheets(once, again, true)).toEqual(once);
  });

  test("without its marks is the copy that never had any", async () => {
    const { bytes, result } = await tasksBook();
    const marked = unzipSync(removeMarks(await withOurSheets(bytes, result, true)));
    const plain = unzipSync(await withOurSheets(bytes, result, false));
    expect(Object.keys(marked).sort()).toEqual(Object.keys(plain).sort());
    for (const [name, part] of Object.entries(plain))
      expect([name, strFromU8(marked[name] ?? new Uint8Array())]).toEqual([name, strFromU8(part)]);
  });

  if (program === null) return;
  test("recomputed by LibreOffice from nothing has the values that we computed, in a copy and in a new workbook", async () => {
    const { bytes, result } = await tasksBook();
    const copy = await withOurSheets(bytes, result, false);
    const fresh = await writeXlsx(null, planWrites(await monthResult(), [], { mark: false, sameWorkbook: false }));
    const drawn = await writeXlsx(null, planWrites(drawnResult(), [], { mark: false, sameWorkbook: false }));
    const books = [copy, fresh, drawn];
    const bare = books.map((book) => ({ bytes: withoutCachedValues(book), from: "xlsx" as const }));
    const saved = savedTogether(program, bare, "xlsx");
    for (const [place, book] of books.entries()) {
      const recomputed = read(saved[place]!, { cellFormula: true });
      const compared = differences(read(book, { cellFormula: true }), recomputed);
      expect(compared.formulas).toBeGreaterThan(500);
      expect(compared.different).toEqual([]);
    }
  });
});

/** The workbook with every formula's value taken out, so that what comes back was computed and not kept. */
function withoutCachedValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    parts[name] = strToU8(strFromU8(part).replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zipSync(parts);
}

interface Compared {
  readonly formulas: number;
  readonly different: readonly string[];
}

/** Every formula cell of `ours` against the same cell recomputed. Rates and sums of amounts may differ in their last bits, nothing else. */
function differences(ours: WorkBook, recomputed: WorkBook): Compared {
  const different: string[] = [];
  let formulas = 0;
  for (const name of ours.SheetNames) {
    for (const [address, cell] of Object.entries(ours.Sheets[name] ?? {}) as [string, CellObject][]) {
      if (address.startsWith("!") || cell.f === undefined) continue;
      formulas++;
      const other = (recomputed.Sheets[name]?.[address] as CellObject | undefined)?.v;
      const same =
        typeof cell.v === "number" && typeof other === "number"
          ? Math.abs(cell.v - other) <= 1e-9 * Math.max(1, Math.abs(cell.v) / 1000)
          : cell.v === other;
      if (!same) different.push(`${name}!${address} =${cell.f}: ${String(cell.v)} ≠ ${String(other)}`);
    }
  }
  return { formulas, different };
}
