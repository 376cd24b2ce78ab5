import { englishFormat } from "../formatCode";
import { sync } from "../runExcel";

/** A cell by its sheet, wherever that may be by now. */
export interface CellPlace {
  readonly sheetId: string;
  /** As it was called; for people. */
  readonly sheet: string;
  /** `H12`. */
  readonly cell: string;
}

/** What stands in a cell, so that it can be put back as it was. */
export interface CellContent {
  readonly value: string | number | boolean;
  /** An error value comes as its text. */
  readonly kind: "blank" | "text" | "number" | "boolean" | "error" | "formula";
  readonly numberFormat: string;
  /** The user has typed an apostrophe in front, which forbids Excel to read the text as something else. */
  readonly isQuoted: boolean;
}

/** Cells that go into one request. */
const MOST_CELLS = 1_500;

/** Contents of cells, in their order; a round trip for each 1 500. The sheets must be there. */
export async function readContents(
  context: Excel.RequestContext,
  places: readonly CellPlace[],
): Promise<readonly CellContent[]> {
  const contents: CellContent[] = [];
  await inParts(context, places, (part) => {
    const ranges = part.map((place) => askContent(cellRange(context, place)));
    return () => {
      for (const range of ranges) contents.push(contentIn(range));
    };
  });
  return contents;
}

/** Puts contents into cells and answers what then stands there. */
export async function putContents(
  context: Excel.RequestContext,
  places: readonly CellPlace[],
  contents: readonly CellContent[],
): Promise<readonly CellContent[]> {
  const after: CellContent[] = [];
  const both = places.flatMap((place, i) => {
    const content = contents[i];
    return content === undefined ? [] : [{ place, content }];
  });
  await inParts(context, both, (part) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    const ranges = part.map(({ place, content }) => {
      const range = cellRange(context, place);
      putContent(range, content);
      return askContent(range);
    });
    return () => {
      for (const range of ranges) after.push(contentIn(range));
    };
  });
  return after;
}

export function isEqualContent(one: CellContent, other: CellContent): boolean {
  return isSameValue(one, other) && one.numberFormat === other.numberFormat;
}

/** Excel may keep fifteen digits of a number only. */
export function isSameValue(one: CellContent, other: CellContent): boolean {
  if (one.kind !== other.kind) return false;
  if (typeof one.value !== "number" || typeof other.value !== "number") return one.value === other.value;
  return Math.abs(one.value - other.value) <= 1e-14 * Math.abs(other.value);
}

async function inParts<T>(
  context: Excel.RequestContext,
  all: readonly T[],
  ask: (part: readonly T[]) => () => void,
): Promise<void> {
  for (let from = 0; from < all.length; from += MOST_CELLS) {
    const answer = ask(all.slice(from, from + MOST_CELLS));
    await sync(context);
    answer();
  }
}

function cellRange(context: Excel.RequestContext, { sheetId, cell }: CellPlace): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRange(cell);
}

function askContent(range: Excel.Range): Excel.Range {
  return range.load("values,formulas,numberFormat,valueTypes");
}

function contentIn(range: Excel.Range): CellContent {
  const value: unknown = range.values[0]?.[0];
  const formula: unknown = range.formulas[0]?.[0];
  const type = range.valueTypes[0]?.[0] ?? "Unknown";
  const code: unknown = range.numberFormat[0]?.[0];
  const isText = typeof value === "string";
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  range.untrack();
  return {
    value: isFormula ? formula : isText || typeof value === "number" || typeof value === "boolean" ? value : "",
    kind: isFormula ? "formula" : (KINDS[type] ?? (isText && value !== "" ? "text" : "blank")),
    numberFormat: englishFormat(code),
    isQuoted: !isFormula && isText && formula === `'${value}`,
  };
}

const KINDS: Readonly<Record<string, CellContent["kind"] | undefined>> = {
  Empty: "blank",
  String: "text",
  Integer: "number",
  Double: "number",
  Boolean: "boolean",
  Error: "error",
};

function putContent(range: Excel.Range, content: CellContent): void {
  const { meanwhile, entered } = entering(content);
  range.numberFormat = [[meanwhile]];
  range.values = [[entered]];
  if (meanwhile !== content.numberFormat) range.numberFormat = [[content.numberFormat]];
}

/**
 * What goes into `values` is read as if it had been typed, so that a text goes in while the cell's format is Text, and keeps what it
 * is when the cell gets its own format afterwards; a number the other way round, for Text would make a text of it.
 *
 * @returns the format for the time of entering, and what to enter
 */
export function entering({ value, kind, numberFormat, isQuoted }: CellContent): {
  readonly meanwhile: string;
  readonly entered: CellContent["value"];
} {
  // Of a text's own apostrophe in front only a second one can tell Excel, and only in a cell that is not Text. The web does not
  // tell which texts have one (OfficeDev/office-js #6687); what looks like a formula and is none must have.
  const needsApostrophe = kind === "text" && (isQuoted || /^['=]/.test(String(value)));
  const meanwhile = kind === "text" && !needsApostrophe ? TEXT : numberFormat === TEXT ? "General" : numberFormat;
  return { meanwhile, entered: needsApostrophe ? `'${String(value)}` : value };
}

const TEXT = "@";
