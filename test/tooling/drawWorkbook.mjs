/**
 * A workbook as a drawing for test/golden, on the standard output:
 *
 *     node test/tooling/drawWorkbook.mjs FILE [TITLE]
 *
 * What it stands for and what is right about it is for people to write; names, telephone numbers and whatever else is somebody's
 * must be made up before it is kept.
 */
import { readFileSync } from "node:fs";
import { register } from "node:module";
import { basename } from "node:path";
import { read } from "@e965/xlsx";

register("../bench/readWorkbook.loader.mjs", import.meta.url);
const { readWorkbookBytes } = await import("../support/xlsxFiles.ts");
const { theDay } = await import("../../src/core/workbook/localDate.ts");
const { drawingText } = await import("../support/drawingText.ts");

const [path, title] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write("node test/tooling/drawWorkbook.mjs FILE [TITLE]\n");
  process.exit(2);
}
const bytes = readFileSync(path);
const file = basename(path);
const { sheets } = await readWorkbookBytes(new Uint8Array(bytes), file);
const { Sheets, Workbook } = read(bytes, { cellFormula: true });
const formulas = {};
for (const { name } of sheets) {
  for (const [address, cell] of Object.entries(Sheets[name] ?? {})) {
    if (/^[A-Z]+\d+$/.test(address) && cell.f !== undefined) formulas[`${name}!${address}`] = cell.f;
  }
}
const date1904 = Workbook?.WBProps?.date1904 === true;
const about = "What layout it stands for.\n\nRight: what is right about it.";
const books = [{ file, date1904, sheets, formulas }];
process.stdout.write(drawingText({ title: title ?? file, about, asOf: theDay(2024, 6, 30), books }));
