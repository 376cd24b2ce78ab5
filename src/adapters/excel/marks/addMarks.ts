import { MARK_KINDS, markFormula } from "../../../core/show/writes/markFormula";
import { markLooks, type MarkLook } from "../../../core/show/writes/markLooks";
import type { MarkModel } from "../../../core/show/writes/workbookWrite";
import { addressLists, areaText } from "../areaText";
import type { SendWhenFull } from "../sendWhenFull";

/** Long lists of areas are split, for a clerk's Excel shows them in a small box. */
const MOST_AREAS = 500;
const COST = 3_000;

/**
 * Puts marks on sheets behind the user's own rules: those keep their look and their order, and where one of them says to stop, it
 * stops ours too. Sent in pieces; what is left over goes with the next sync.
 *
 * @returns how many conditional formats have been added
 */
export async function addMarks(
  context: Excel.RequestContext,
  marks: readonly (MarkModel & { readonly sheetId: string })[],
  send: SendWhenFull,
): Promise<number> {
  let count = 0;
  for (const kind of MARK_KINDS) {
    for (const { sheetId, areas } of marks.filter((mark) => mark.kind === kind)) {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const list of addressLists(areas.map(areaText), MOST_AREAS)) {
        const format = sheet.getRanges(list).conditionalFormats.add("Custom");
        format.custom.rule.formula = `=${markFormula(kind)}`;
        dress(format.custom.format, markLooks[kind]);
        // Excel puts a new rule in front of all others. Last of all, for from then on the proxy may mean another rule.
        format.priority = LAST;
        count++;
        await send(COST + list.length);
      }
    }
  }
  return count;
}

/** Counted from behind. */
const LAST = -1;

function dress(format: Excel.ConditionalRangeFormat, { fill, font, frame }: MarkLook): void {
  format.fill.color = `#${fill}`;
  if (font !== null) {
    format.font.bold = font.bold;
    format.font.italic = font.italic;
  }
  if (frame === null) return;
  for (const side of ["EdgeLeft", "EdgeRight", "EdgeTop", "EdgeBottom"] as const) {
    const line = format.borders.getItem(side);
    line.style = frame.line === "thin" ? "Continuous" : "Dash";
    line.color = `#${frame.colour}`;
  }
}
