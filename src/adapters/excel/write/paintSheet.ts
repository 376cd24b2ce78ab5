import type { SendWhenFull } from "../sendWhenFull";
import { BORDER_COLOUR, roleStyles, type RoleStyle } from "../../../core/show/sheets/roleStyles";
import type { AreaModel, CellRole } from "../../../core/show/sheets/sheetModel";
import { addressLists, areaText } from "../areaText";

/** What one property set on a list of areas costs beside its address. */
const SETTING = 160;
const RANGE = 700;

/**
 * Gives cells the looks of their roles: first what nearly all have in common, then what is different. Sent in pieces.
 *
 * @param whole all cells of the sheet
 */
export async function paintSheet(
  sheet: Excel.Worksheet,
  whole: AreaModel,
  roles: ReadonlyMap<CellRole, readonly AreaModel[]>,
  send: SendWhenFull,
): Promise<void> {
  if (roles.size === 0) return;
  const common = roleStyles.text;
  const all = sheet.getRange(areaText(whole)).format;
  all.font.name = common.font.name;
  all.font.size = common.font.size;
  all.verticalAlignment = VERTICAL[common.vertical];
  all.horizontalAlignment = HORIZONTAL[common.horizontal];
  await send(RANGE + 4 * SETTING);
  for (const [role, areas] of roles) {
    const style = roleStyles[role];
    for (const list of addressLists(areas.map(areaText))) {
      differences(sheet.getRanges(list).format, style, common);
      await send(list.length + RANGE + 10 * SETTING);
    }
    if (style.numberFormat === "General") continue;
    for (const area of areas) {
      setNumberFormat(sheet.getRange(areaText(area)), style.numberFormat);
      await send(RANGE);
    }
  }
  await drawLines(sheet, roles, send);
}

function differences(format: Excel.RangeFormat, style: RoleStyle, common: RoleStyle): void {
  const { font, fill, horizontal, vertical } = style;
  // Links and their like come with a look of Excel's own, so that colour and line are always said.
  format.font.color = `#${font.colour}`;
  format.font.underline = style.underlined ? "Single" : "None";
  if (style.underlined || font.name !== common.font.name) format.font.name = font.name;
  if (style.underlined || font.size !== common.font.size) format.font.size = font.size;
  if (font.bold) format.font.bold = true;
  if (fill !== null) format.fill.color = `#${fill}`;
  if (horizontal !== common.horizontal) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== common.vertical) format.verticalAlignment = VERTICAL[vertical];
  if (style.wrap) format.wrapText = true;
}

/** One code for all cells of a range; Office.js takes it as it is, though its types only know matrices. */
export function setNumberFormat(range: Excel.Range, code: string): void {
  range.numberFormat = code as unknown as string[][];
}

/** Thin lines around all bordered cells; inner ones only where an area has an inside. */
async function drawLines(
  sheet: Excel.Worksheet,
  roles: ReadonlyMap<CellRole, readonly AreaModel[]>,
  send: SendWhenFull,
): Promise<void> {
  const bordered = [...roles].flatMap(([role, areas]) => (roleStyles[role].bordered ? areas : []));
  const shapes = new Map<string, { readonly edges: readonly Edge[]; readonly areas: AreaModel[] }>();
  for (const area of bordered) {
    const across = area.lastColumn > area.firstColumn;
    const down = area.lastRow > area.firstRow;
    const key = `${across},${down}`;
    const edges: readonly Edge[] = [...SIDES, ...(across ? ACROSS : []), ...(down ? DOWN : [])];
    const shape = shapes.get(key) ?? { edges, areas: [] };
    shapes.set(key, shape);
    shape.areas.push(area);
  }
  for (const { edges, areas } of shapes.values()) {
    for (const list of addressLists(areas.map(areaText))) {
      const { borders } = sheet.getRanges(list).format;
      for (const edge of edges) {
        const line = borders.getItem(edge);
        line.style = "Continuous";
        line.color = `#${BORDER_COLOUR}`;
      }
      await send(list.length + RANGE + edges.length * 3 * SETTING);
    }
  }
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";
const SIDES: readonly Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
const ACROSS: readonly Edge[] = ["InsideVertical"];
const DOWN: readonly Edge[] = ["InsideHorizontal"];

const HORIZONTAL = { left: "Left", centre: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", centre: "Center" } as const;
