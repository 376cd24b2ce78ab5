import { BORDER_COLOUR, type RoleStyle } from "../../../core/sheets/roleStyles";
import type { CellRole } from "../../../core/sheets/sheetModel";
import { Refusal } from "../refusal";
import { unescaped } from "../xmlText";
import { appendTo, takeFrom } from "./ownElement";
import { SCHEMA_ORDER } from "./schemaOrder";
import { ownTail, ownXml, styleShelf, withPrefix } from "./styleSheetEdits";
import type { XmlEdit } from "./xmlEdits";
import { escapedAttribute } from "./xmlEscape";
import { attributeOf, childrenOf, type XmlElement } from "./xmlOutline";

/** Style numbers of roles, and the edits of the styles part that make them so. */
export interface CellStyles {
  readonly styleOf: Readonly<Record<CellRole, number>>;
  readonly edits: readonly XmlEdit[];
}

/**
 * Gives every role a style of the workbook. All roles at once, so that what a sheet happens to use changes nothing.
 *
 * @throws Refusal not-writable where the workbook has no room for more cell formats
 */
export function addCellStyles(
  bytes: Uint8Array,
  root: XmlElement,
  roles: Readonly<Record<CellRole, RoleStyle>>,
): CellStyles {
  const fonts = styleShelf(bytes, root, "fonts", [
    fontXml({ name: "宋体", size: 11, bold: false, colour: "000000" }, false),
  ]);
  const fills = styleShelf(bytes, root, "fills", RESERVED_FILLS);
  const borders = styleShelf(bytes, root, "borders", [borderXml(false)]);
  const formats = styleShelf(bytes, root, "cellXfs", [ownXml("xf", BLANK_XF, "")]);
  // A workbook may come without the parents of styles, and then none must be named.
  const parent = childrenOf(root, "cellStyleXfs").some(({ children }) => children.length > 0) ? ' xfId="0"' : "";
  const numbers = numberFormats(bytes, root);
  const styleOf: Partial<Record<CellRole, number>> = {};
  for (const [role, style] of Object.entries(roles) as [CellRole, RoleStyle][]) {
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
  if (formats.size > MOST_FORMATS) {
    throw new Refusal(
      "not-writable",
      `的单元格格式太多（${formats.size} 种，Excel 上限约 ${MOST_FORMATS} 种），请清理多余的单元格样式后再试。`,
    );
  }
  const edits = [numbers, fonts, fills, borders, formats].flatMap((shelf) => shelf.edits());
  return { styleOf: styleOf as Record<CellRole, number>, edits };
}

/** Takes our styles out again, where they are provably ours, last in their containers and `isUsed` by no cell. */
export function dropCellStyles(
  bytes: Uint8Array,
  root: XmlElement,
  isUsed: (firstOwnStyle: number) => boolean,
): readonly XmlEdit[] {
  const found = CONTAINERS.flatMap((name) => childrenOf(root, name));
  const tails = found.map((container) => ownTail(bytes, container));
  const formats = found.findIndex(({ name }) => name === "cellXfs");
  const own = tails[formats];
  if (tails.includes(undefined) || own === undefined || own.length === 0) return [];
  if (isUsed(found[formats]!.children.length - own.length)) return [];
  return found.flatMap((container, i) => takeFrom(bytes, container, tails[i]!));
}

const CONTAINERS = ["numFmts", "fonts", "fills", "borders", "cellXfs"];
const MOST_FORMATS = 65_430;
const RESERVED_FILLS = ["none", "gray125"].map((pattern) =>
  ownXml("fill", "", `<patternFill patternType="${pattern}"/>`),
);
/** Ids that every Excel knows (ECMA-376 part 1 §18.8.30). */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);
const FIRST_CUSTOM = 164;

/** Number formats by their ids, which are not their places. */
function numberFormats(
  bytes: Uint8Array,
  root: XmlElement,
): { idOf(code: string): number; edits(): readonly XmlEdit[] } {
  const elements = childrenOf(root, "numFmts")[0]?.children ?? [];
  const ids = new Map<string, number>();
  let next = FIRST_CUSTOM;
  for (const element of elements) {
    const id = Number(attributeOf(bytes, element, "numFmtId"));
    const code = unescaped(attributeOf(bytes, element, "formatCode") ?? "");
    if (!ids.has(code)) ids.set(code, id);
    next = Math.max(next, id + 1);
  }
  const added: string[] = [];
  return {
    idOf(code) {
      const known = BUILT_IN.get(code) ?? ids.get(code);
      if (known !== undefined) return known;
      ids.set(code, next);
      added.push(ownXml("numFmt", ` numFmtId="${next}" formatCode="${escapedAttribute(code)}"`, ""));
      return next++;
    },
    edits: () => {
      const prefixed = added.map((xml) => withPrefix(xml, root.prefix));
      return appendTo(bytes, root, "numFmts", prefixed, SCHEMA_ORDER.styleSheet);
    },
  };
}

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
