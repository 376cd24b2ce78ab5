import { readFileSync } from "node:fs";
import { join } from "node:path";
import { columnLetters } from "../../../../src/core/workbook/address";
import { seen } from "./seen";

/**
 * Layouts of tables, ledgers and others, and what their headings are (DECIDED G9): a name, the drawing, and under it the rows of the
 * header, those of the first and the last record, and the heading path of each column from A on, parent first.
 */
const corpus = readFileSync(join(__dirname, "headerCorpus.txt"), "utf8")
  .split(/\n\s*\n/)
  .map((block) => {
    const lines = block.trim().split("\n");
    const [header = "", records = "", paths = ""] = (lines.at(-1) ?? "").replace(/^= /, "").split(" ; ");
    return {
      name: (lines[0] ?? "").replace(/^# /, ""),
      drawing: lines.slice(1, -1).join("\n"),
      headerRows: span(header),
      firstAndLast: [span(records).at(0) ?? null, span(records).at(-1) ?? null],
      headings: pathsByLetter(paths),
    };
  });

function span(text: string): readonly number[] {
  const [first, last = first] = text.split("-").map(Number);
  if (first === undefined || last === undefined || !(first > 0)) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function pathsByLetter(text: string): Readonly<Record<string, readonly string[]>> {
  const paths = text === "" ? [] : text.split(" · ");
  return Object.fromEntries(
    paths.flatMap((path, index) => (path === "-" ? [] : [[columnLetters(index + 1), path.split("/")]])),
  );
}

describe("the header of", () => {
  test.each(corpus)("$name", ({ drawing, headerRows, firstAndLast, headings }) => {
    const sheet = seen(drawing);
    expect({
      headerRows: sheet.headerRows,
      firstAndLast: [sheet.firstRow, sheet.lastRow],
      headings: sheet.headings,
    }).toEqual({ headerRows, firstAndLast, headings });
  });

  test("more than sixty layouts", () => expect(corpus.length).toBeGreaterThan(60));
});
