import fc from "fast-check";
import { runs } from "../../support/runs";
import { readWorkbookBytes } from "../../support/xlsxFiles";
import { run } from "../../../src/core/run";
import type { Report } from "../../../src/core/terms/report";
import { bookBytes } from "../../contract/bookBytes";
import { comparableSnapshot } from "../../contract/comparableSnapshot";
import { AS_OF, cleanLedger, cleanLedgers } from "./cleanLedgers";
import { columnLayouts } from "./columnLayouts";
import type { Layout } from "./layout";
import { ledgerBook, type LedgerDrawing } from "./ledgerDrawing";
import { rowLayouts } from "./rowLayouts";
import { sheetLayouts } from "./sheetLayouts";

const layouts: readonly Layout[] = [...rowLayouts, ...columnLayouts, ...sheetLayouts];

describe("a clean ledger", () => {
  test("is silent, whatever its kind", () => {
    fc.assert(
      fc.property(cleanLedgers, (ledger) => {
        expect(complaints(reportOf(ledger))).toEqual([]);
      }),
      { numRuns: runs(15) },
    );
  });

  test.each(layouts)("laid out with $name has the same figures, and nothing wrong is said", (layout) => {
    fc.assert(
      fc.property(pairs(layout), ([plain, drawn]) => {
        expect(differences(plain, drawn, layout)).toEqual([]);
      }),
      { numRuns: runs(5) },
    );
  });

  test("laid out in several ways at once is the same too", () => {
    const several = fc.subarray(
      layouts.filter(({ alone }) => !alone),
      { minLength: 2, maxLength: 4 },
    );
    const drawings = fc.tuple(cleanLedgers, several).chain(([plain, some]) => {
      const fitting = some.filter(({ kinds }) => kinds.includes(plain.kind));
      const drawn = fitting.reduce((all, { apply }) => all.chain(apply), fc.constant(plain));
      const says = fitting.flatMap((layout) => layout.says);
      return fc.tuple(fc.constant(plain), drawn, fc.constant(says));
    });
    fc.assert(
      fc.property(drawings, ([plain, drawn, says]) => {
        expect(differences(plain, drawn, { says })).toEqual([]);
      }),
      { numRuns: runs(25) },
    );
  });

  test("comes out of a file as it was drawn, in every layout", async () => {
    for (const layout of layouts) {
      const [[, drawn] = []] = fc.sample(pairs(layout), { numRuns: 1, seed: 20240630 });
      const book = ledgerBook(drawn!);
      expect(comparableSnapshot(await readWorkbookBytes(bookBytes(book), book.file))).toEqual(comparableSnapshot(book));
    }
  });
});

function pairs({ kinds, apply }: Layout): fc.Arbitrary<[LedgerDrawing, LedgerDrawing]> {
  return fc
    .constantFrom(...kinds)
    .chain(cleanLedger)
    .chain((plain) => fc.tuple(fc.constant(plain), apply(plain)));
}

function reportOf(ledger: LedgerDrawing): Report {
  return run([ledgerBook(ledger)], { asOf: AS_OF }).report;
}

/** What is wrong with the drawn layout: a figure that is not the plain ledger's and no finding says why, a false alarm. */
function differences(plain: LedgerDrawing, drawn: LedgerDrawing, { says }: Pick<Layout, "says">): readonly string[] {
  const [before, now] = [reportOf(plain), reportOf(drawn)];
  const isSaid = now.findings.some(({ rule }) => says.includes(rule));
  const alarms = complaints(now).filter((line) => !says.some((rule) => line.startsWith(rule)));
  if (isSaid) return alarms;
  const [was, is] = [figures(before), figures(now)];
  const first = was.findIndex((line, index) => line !== is[index]);
  return [...alarms, ...(first < 0 ? [] : [`- ${was[first] ?? ""}`, `+ ${is[first] ?? ""}`])];
}

function complaints({ findings }: Report): readonly string[] {
  return findings
    .filter(({ severity, rule }) => severity !== "info" && rule !== "key-task-uncovered")
    .map(({ rule, message }) => `${rule}: ${message}`);
}

const PLACES = new Set(["file", "sheet", "row", "rows", "hangsOn", "blockedBy"]);

/** Every figure and record, but for the places where they stand. */
function figures(report: Report): readonly string[] {
  const { records, completion, ranking, overdue, projects, problems, indicators, submissions, notices } = report;
  const all = { records, completion, ranking, overdue, projects, problems, indicators, submissions, notices };
  const text = JSON.stringify(all, (key, value: unknown) => (PLACES.has(key) ? undefined : value), 1);
  return text.split("\n");
}
