import { isTrue } from "../xml/xmlText";
import { attributeOf, childrenOf, xmlOutline, type XmlElement } from "../xml/xmlOutline";
import { resolvedColour } from "./colours";
import type { StyleLook } from "./look";

/** Cells without a style. */
export const PLAIN_STYLE: StyleLook = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  fontSize: 11,
  colour: null,
  fill: null,
  horizontal: null,
  vertical: "bottom",
  wrap: false,
  indent: 0,
  borders: { top: false, right: false, bottom: false, left: false },
};

/** The looks of a styles part, by the numbers that cells carry. Throws Refusal (damaged). */
export function styleLooks(bytes: Uint8Array, theme: readonly string[]): readonly StyleLook[] {
  const root = xmlOutline(bytes);
  const inside = (name: string) => childrenOf(root, name)[0]?.children ?? [];
  const palette = childrenOf(childrenOf(root, "colors")[0], "indexedColors")[0]?.children ?? [];
  const own = palette.map((colour) => (attributeOf(bytes, colour, "rgb") ?? "").slice(-6).toUpperCase());
  const colourOf: ColourOf = (colour) =>
    colour === undefined ? null : resolvedColour((name) => attributeOf(bytes, colour, name), theme, own);
  const fonts = inside("fonts").map((font) => fontLook(bytes, font, colourOf));
  const fills = inside("fills").map((fill) => fillLook(bytes, fill, colourOf));
  const borders = inside("borders").map((border) => borderLook(bytes, border));
  const at = <T>(list: readonly T[], format: XmlElement, name: string): T | undefined =>
    list[Number(attributeOf(bytes, format, name) ?? 0)];
  const looks = inside("cellXfs").map((format) => ({
    ...PLAIN_STYLE,
    ...at(fonts, format, "fontId"),
    fill: at(fills, format, "fillId") ?? null,
    borders: at(borders, format, "borderId") ?? PLAIN_STYLE.borders,
    ...alignment(bytes, childrenOf(format, "alignment")[0]),
  }));
  return looks.length === 0 ? [PLAIN_STYLE] : looks;
}

type ColourOf = (element: XmlElement | undefined) => string | null;
type FontLook = Pick<StyleLook, "bold" | "italic" | "underline" | "strike" | "fontSize" | "colour">;

function fontLook(bytes: Uint8Array, font: XmlElement, colourOf: ColourOf): FontLook {
  const isOn = (name: string) =>
    childrenOf(font, name).some((flag) => {
      const value = attributeOf(bytes, flag, "val");
      return value === undefined || (value !== "none" && (name === "u" || isTrue(value)));
    });
  const [size] = childrenOf(font, "sz");
  const colour = colourOf(childrenOf(font, "color")[0]);
  return {
    bold: isOn("b"),
    italic: isOn("i"),
    underline: isOn("u"),
    strike: isOn("strike"),
    fontSize: Number((size && attributeOf(bytes, size, "val")) ?? PLAIN_STYLE.fontSize),
    // Black is what nobody chose: it follows the reader's theme.
    colour: colour === "000000" ? null : colour,
  };
}

/** Patterns are shown as their foreground: solid ones are, and others come near it. */
function fillLook(bytes: Uint8Array, fill: XmlElement, colourOf: ColourOf): string | null {
  const [pattern] = childrenOf(fill, "patternFill");
  if (pattern === undefined) {
    const [stop] = childrenOf(childrenOf(fill, "gradientFill")[0], "stop");
    return colourOf(childrenOf(stop, "color")[0]);
  }
  const type = attributeOf(bytes, pattern, "patternType") ?? "none";
  if (type === "none") return null;
  const [front, back] = ["fgColor", "bgColor"].map((name) => colourOf(childrenOf(pattern, name)[0]));
  return (type === "solid" ? front : (back ?? front)) ?? null;
}

function borderLook(bytes: Uint8Array, border: XmlElement): StyleLook["borders"] {
  const isDrawn = (...names: readonly string[]) =>
    names.some((name) =>
      childrenOf(border, name).some((side) => (attributeOf(bytes, side, "style") ?? "none") !== "none"),
    );
  return {
    top: isDrawn("top"),
    right: isDrawn("right", "end"),
    bottom: isDrawn("bottom"),
    left: isDrawn("left", "start"),
  };
}

function alignment(
  bytes: Uint8Array,
  element: XmlElement | undefined,
): Partial<Pick<StyleLook, "horizontal" | "vertical" | "wrap" | "indent">> {
  if (element === undefined) return {};
  const horizontal = HORIZONTAL.get(attributeOf(bytes, element, "horizontal") ?? "") ?? null;
  const vertical = VERTICAL.get(attributeOf(bytes, element, "vertical") ?? "") ?? "bottom";
  const indent = Number(attributeOf(bytes, element, "indent") ?? 0);
  return { horizontal, vertical, indent, wrap: isTrue(attributeOf(bytes, element, "wrapText")) };
}

const HORIZONTAL: ReadonlyMap<string, NonNullable<StyleLook["horizontal"]>> = new Map([
  ["left", "left"],
  ["fill", "left"],
  ["justify", "left"],
  ["center", "centre"],
  ["centerContinuous", "centre"],
  ["distributed", "centre"],
  ["right", "right"],
]);
const VERTICAL: ReadonlyMap<string, StyleLook["vertical"]> = new Map([
  ["top", "top"],
  ["center", "centre"],
  ["justify", "centre"],
  ["distributed", "centre"],
]);
