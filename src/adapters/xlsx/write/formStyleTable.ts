import { BORDER_COLOUR, type RoleStyle } from "../../../core/show/sheets/roleStyles";
import type { FormStyle } from "../../../core/show/forms/formWorkbook";
import { builtinFormats } from "../read/builtinFormats";
import { escapedAttribute } from "../xml/escapedText";

/** The styles part of a workbook made anew: numbers are given as looks are asked for, each look once. */
export interface FormStyleTable {
  numberOf(style: FormStyle): number;
  /** To be asked for when all sheets are written. */
  xml(): string;
}

export function formStyleTable(): FormStyleTable {
  const fonts = shelf([fontXml({ name: "宋体", size: 11, bold: false, colour: "000000" }, false)]);
  const fills = shelf([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = shelf([borderXml(false)]);
  const formats = shelf(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  const codes = shelf([]);
  const known = new Map<FormStyle, number>();
  const numberFormat = (code: string): number => BUILTIN.get(code) ?? FIRST_OWN_FORMAT + codes.placeOf(code);

  return {
    numberOf: (style) => {
      const number = known.get(style);
      if (number !== undefined) return number;
      const parts = [
        ` numFmtId="${numberFormat(style.numberFormat)}"`,
        ` fontId="${fonts.placeOf(fontXml(style.font, style.underlined))}"`,
        ` fillId="${style.fill === null ? 0 : fills.placeOf(fillXml(style.fill))}"`,
        ` borderId="${borders.placeOf(borderXml(style.bordered))}" xfId="0"`,
        ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
      ];
      const lock = style.unlocked === true ? '<protection locked="0"/>' : "";
      const made = formats.placeOf(`<xf${parts.join("")}>${alignmentXml(style)}${lock}</xf>`);
      known.set(style, made);
      return made;
    },
    xml: () => {
      const numbers = codes.all().map((code, place) => {
        return `<numFmt numFmtId="${FIRST_OWN_FORMAT + place}" formatCode="${escapedAttribute(code)}"/>`;
      });
      return [
        `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
        numbers.length === 0 ? "" : list("numFmts", numbers),
        list("fonts", fonts.all()),
        list("fills", fills.all()),
        list("borders", borders.all()),
        list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
        list("cellXfs", formats.all()),
        list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
        "</styleSheet>",
      ].join("");
    },
  };
}

const FIRST_OWN_FORMAT = 164;
/** Of those that mean the same in every language. */
const BUILTIN: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ...[1, 2, 3, 4, 9, 10, 49].map((id) => [builtinFormats.get(id) ?? "", id] as const),
]);

function shelf(first: readonly string[]): {
  readonly placeOf: (xml: string) => number;
  readonly all: () => readonly string[];
} {
  const places = new Map(first.map((xml, place) => [xml, place]));
  return {
    placeOf: (xml) => {
      const place = places.get(xml) ?? places.size;
      places.set(xml, place);
      return place;
    },
    all: () => [...places.keys()],
  };
}

function list(name: string, children: readonly string[]): string {
  return `<${name} count="${children.length}">${children.join("")}</${name}>`;
}

/** Family and character set as Excel writes them for Chinese fonts. */
function fontXml({ name, size, bold, colour }: RoleStyle["font"], isUnderlined: boolean): string {
  const line = `${bold ? "<b/>" : ""}${isUnderlined ? "<u/>" : ""}`;
  return `<font>${line}<sz val="${size}"/><color rgb="FF${colour}"/><name val="${name}"/><family val="3"/><charset val="134"/></font>`;
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(isDrawn: boolean): string {
  const sides = ["left", "right", "top", "bottom"].map((side) =>
    isDrawn ? `<${side} style="thin"><color rgb="FF${BORDER_COLOUR}"/></${side}>` : `<${side}/>`,
  );
  return `<border>${sides.join("")}<diagonal/></border>`;
}

function alignmentXml({ horizontal, vertical, wrap }: RoleStyle): string {
  const excel = (side: string): string => (side === "centre" ? "center" : side);
  return `<alignment horizontal="${excel(horizontal)}" vertical="${excel(vertical)}"${wrap ? ' wrapText="1"' : ""}/>`;
}
