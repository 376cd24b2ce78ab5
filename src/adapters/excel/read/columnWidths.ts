import { sync } from "../runExcel";
import { surveyWorkbook, usersSheets } from "../survey";
import { usedSheets } from "./usedSheets";
import { rangeOf } from "./rangeOf";

/**
 * Widths of the columns of each of the user's sheets, in characters of the usual default fonts; hidden columns are not told. Three
 * round trips.
 */
export async function columnWidths(
  context: Excel.RequestContext,
): Promise<ReadonlyMap<string, readonly (number | undefined)[]>> {
  const used = await usedSheets(context, usersSheets(await surveyWorkbook(context)));
  const asked = used.flatMap(({ sheet, all }) =>
    all === null
      ? []
      : [
          {
            name: sheet.name,
            first: all.firstColumn,
            columns: rangeOf(context, { ...all, rows: 1 }).getColumnProperties({
              columnHidden: true,
              format: { columnWidth: true },
            }),
          },
        ],
  );
  await sync(context);
  return new Map(
    asked.map(({ name, first, columns }) => {
      const widths: (number | undefined)[] = new Array<undefined>(first).fill(undefined);
      for (const { columnHidden, format } of columns.value)
        widths.push(columnHidden === true ? undefined : characters(format?.columnWidth));
      return [name, widths];
    }),
  );
}

/** Points as Excel gives them, 7 pixels a character at 96 dpi, as files count them: with the five that a cell keeps free on its sides. */
function characters(points: number | undefined): number | undefined {
  if (points === undefined || points <= PADDING * POINTS_A_PIXEL) return undefined;
  return Math.round((points / POINTS_A_PIXEL / DIGIT) * 100) / 100;
}

const POINTS_A_PIXEL = 0.75;
const DIGIT = 7;
const PADDING = 5;
