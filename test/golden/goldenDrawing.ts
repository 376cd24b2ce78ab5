import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readWorkbookBytes } from "../support/xlsxFiles";
import { run } from "../../src/core/run";
import type { Report } from "../../src/core/terms/report";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { bookBytes } from "../contract/bookBytes";
import { readDrawing, type WorkbookDrawing } from "../support/workbookDrawing";

/** Drawings whose whole reports are kept beside them. */
export const GOLDEN = __dirname;
/** Drawings of the layouts of DECIDED G; their reports are kept from the day on which they are right. */
export const LAYOUTS = join(__dirname, "layouts");

/** A drawing, and its workbooks as they come out of real files. */
export interface GoldenDrawing {
  readonly drawing: WorkbookDrawing;
  readonly opened: readonly WorkbookSnapshot[];
}

/** Names of a folder's drawings, without `.md`. */
export function drawingNames(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "README.md");
  return files.map((file) => file.replace(/\.md$/, "")).sort();
}

export async function goldenDrawing(folder: string, name: string): Promise<GoldenDrawing> {
  const drawing = readDrawing(readFileSync(join(folder, `${name}.md`), "utf8"));
  const opened = drawing.books.map((book) =>
    readWorkbookBytes(bookBytes(book, book.formulas, book.date1904), book.file),
  );
  return { drawing, opened: await Promise.all(opened) };
}

/** The report as it stands in the JSON file. */
export function reportOfDrawing({ drawing, opened }: GoldenDrawing): Report {
  return JSON.parse(JSON.stringify(run(opened, { asOf: drawing.asOf }).report)) as Report;
}
