import { inBoth } from "../../../core/base/inBoth";
import { BORDER_COLOUR, type RoleStyle } from "../../../core/show/sheets/roleStyles";
import { Refusal } from "../zip/refusal";
import { addNumberFormats } from "./numberFormats";
import { OWN_SIGN } from "./ownSign";
import { ownXml, styleShelf } from "./styleShelf";
import type { XmlEdit } from "../xml/xmlEdits";
import { childrenOf, type XmlElement } from "../xml/xmlOutline";

/** Style numbers of roles, and the edits of the styles part that make them so. */
export interface CellStyles<Role extends string> {
  readonly styleOf: Readonly<Record<Role, number>>;
  readonly edits: readonly XmlEdit[];
}

/**
 * Gives every role a style of the workbook. All roles at once, so that what a sheet happens to use changes nothing.
 *
 * @throws Refusal not-writable where the workbook has no room for more cell formats
 */
export function addCellStyles<Role extends string>(
  bytes: Uint8Array,
  root: XmlElement,
  roles: Readonly<Record<Role, RoleStyle>>,
): CellStyles<Role> {
  const fonts = styleShelf(bytes, root, "fonts", [
    fontXml({ name: "宋体", size: 11, bold: false, colour: "000000" }, false),
  ]);
  const fills = styleShelf(bytes, root, "fills", RESERVED_FILLS);
  const borders = styleShelf(bytes, root, "borders", [borderXml(false)]);
  const formats = styleShelf(bytes, root, "cellXfs", [ownXml("xf", BLANK_XF, "")]);
  // A workbook may come without the parents of styles, and then none must be named.
  const parent = childrenOf(root, "cellStyleXfs").some(({ children }) => children.length > 0) ? ' xfId="0"' : "";
  const numbers = addNumberFormats(bytes, root, OWN_SIGN);
  const styleOf: Partial<Record<Role, number>> = {};
  for (const [role, style] of Object.entries(roles) as [Role, RoleStyle][]) {
    const xf = xfXml(
      numbers.idOf(style.numberFormat),
      fonts.placeOf(fontXml(style.font, style.underlined)),
      style.fill === null ? 0 : fills.placeOf(fillXml(style.fill)),
      borders.placeOf(borderXml(style.bordered)),
      parent,
      style,
    );
    styleOf[role] = formats.placeOf(xf);
  }
  refuseTooManyFormats(formats.size);
  const edits = [numbers, fonts, fills, borders, formats].flatMap((shelf) => shelf.edits());
  return { styleOf: styleOf as Record<Role, number>, edits };
}

/** Throws Refusal (not-writable) where a workbook would have more cell formats than Excel takes. */
export function refuseTooManyFormats(count: number): void {
  if (count <= MOST_FORMATS) return;
  throw new Refusal(
    "not-writable",
    inBoth(
      `的单元格格式太多（${count} 种，Excel 上限约 ${MOST_FORMATS} 种），请清理多余的单元格样式后再试。`,
      `has too many cell formats (${count}; Excel takes about ${MOST_FORMATS}). Clear styles that are not needed and try again.`,
    ),
  );
}

const MOST_FORMATS = 65_430;
const RESERVED_FILLS = ["none", "gray125"].map((pattern) =>
  ownXml("fill", "", `<patternFill patternType="${pattern}"/>`),
);
function fontXml({ name, size, bold, colour }: RoleStyle["font"], isUnderlined: boolean): string {
  const line = `${bold ? "<b/>" : ""}${isUnderlined ? "<u/>" : ""}`;
  // Family and character set as Excel writes them for Chinese fonts.
  const type = `<name val="${name}"/><family val="3"/><charset val="134"/>`;
  return ownXml("font", "", `${line}<sz val="${size}"/><color rgb="${argb(colour)}"/>${type}`);
}

function fillXml(colour: string): string {
  const inside = `<fgColor rgb="${argb(colour)}"/><bgColor indexed="64"/>`;
  return ownXml("fill", "", `<patternFill patternType="solid">${inside}</patternFill>`);
}

function borderXml(isDrawn: boolean): string {
  const sides = ["left", "right", "top", "bottom"].map((side) =>
    isDrawn ? `<${side} style="thin"><color rgb="${argb(BORDER_COLOUR)}"/></${side}>` : `<${side}/>`,
  );
  return ownXml("border", "", `${sides.join("")}<diagonal/>`);
}

const BLANK_XF = ' numFmtId="0" fontId="0" fillId="0" borderId="0"';

function xfXml(number: number, font: number, fill: number, border: number, parent: string, style: RoleStyle): string {
  const applied = [
    ` numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}"${parent}`,
    number === 0 ? "" : ' applyNumberFormat="1"',
    ' applyFont="1"',
    fill === 0 ? "" : ' applyFill="1"',
    border === 0 ? "" : ' applyBorder="1"',
    ' applyAlignment="1"',
  ];
  const horizontal = style.horizontal === "centre" ? "center" : style.horizontal;
  const vertical = style.vertical === "centre" ? "center" : style.vertical;
  const wrap = style.wrap ? ' wrapText="1"' : "";
  return ownXml("xf", applied.join(""), `<alignment horizontal="${horizontal}" vertical="${vertical}"${wrap}/>`);
}

function argb(colour: string): string {
  return `FF${colour.replace(/^#/, "").toUpperCase()}`;
}
