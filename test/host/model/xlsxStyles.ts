import type { BorderSide, CellStyle as FileStyle, Color } from "hucre";
import { resolveThemeColor } from "hucre/xlsx";
import type { Border, CellStyle, Side } from "./cell";

/** Styles of a file as Excel's API shows them; equal ones become one object. */
export function styleReader(themeColors: readonly string[], base: CellStyle): (style: FileStyle) => CellStyle {
  const known = new Map<string, CellStyle>();
  return (style) => {
    const key = JSON.stringify(style);
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = read(style, themeColors, base)));
    return found;
  };
}

function read(
  { font, fill, border, alignment, numFmt, protection }: FileStyle,
  theme: readonly string[],
  base: CellStyle,
): CellStyle {
  const color = (given: Color | undefined, otherwise: string): string => colorText(given, theme) ?? otherwise;
  const borders: Partial<Record<Side, Border>> = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const line = border?.[side];
    if (line !== undefined) borders[side] = { ...LINES[line.style], color: color(line.color, "#000000") };
  }
  return {
    numberFormat: numFmt ?? "General",
    font: {
      name: font?.name ?? base.font.name,
      size: font?.size ?? base.font.size,
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      underline: underlineText(font?.underline),
      strikethrough: font?.strikethrough ?? false,
      color: color(font?.color, "#000000"),
    },
    fill: fill?.type === "pattern" && fill.pattern !== "none" ? color(fill.fgColor ?? fill.bgColor, "#FFFFFF") : null,
    borders,
    horizontal: capital(alignment?.horizontal ?? "general"),
    vertical: capital(alignment?.vertical ?? "bottom"),
    wrap: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
    shrink: alignment?.shrinkToFit ?? false,
    rotation: alignment?.textRotation ?? 0,
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
  };
}

/** The same, the other way. */
export function fileStyle(style: CellStyle): FileStyle {
  const { font, fill, borders } = style;
  const border: Partial<Record<"top" | "bottom" | "left" | "right", BorderSide>> = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const line = borders[side];
    if (line !== undefined) border[side] = { style: lineName(line), color: { rgb: line.color.slice(1) } };
  }
  return {
    font: {
      name: font.name,
      size: font.size,
      bold: font.bold,
      italic: font.italic,
      ...(font.underline === "None" ? {} : { underline: font.underline === "Double" ? ("double" as const) : true }),
      strikethrough: font.strikethrough,
      color: { rgb: font.color.slice(1) },
    },
    ...(fill === null ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill.slice(1) } } as const }),
    ...(Object.keys(border).length === 0 ? {} : { border }),
    alignment: {
      ...(style.horizontal === "General" ? {} : { horizontal: horizontalName(style.horizontal) }),
      ...(style.vertical === "Bottom" ? {} : { vertical: verticalName(style.vertical) }),
      ...(style.wrap ? { wrapText: true } : {}),
      ...(style.indent === 0 ? {} : { indent: style.indent }),
      ...(style.shrink ? { shrinkToFit: true } : {}),
      ...(style.rotation === 0 ? {} : { textRotation: style.rotation }),
    },
    ...(style.numberFormat === "General" ? {} : { numFmt: style.numberFormat }),
    ...(style.locked ? {} : { protection: { locked: false } }),
  };
}

/** `#RRGGBB`, or null where the file leaves it to Excel. */
export function colorText(color: Color | undefined, theme: readonly string[]): string | null {
  if (color?.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color?.theme === undefined) return null;
  // The file numbers light before dark, hucre's list dark before light.
  const place = [1, 0, 3, 2][color.theme] ?? color.theme;
  return `#${resolveThemeColor([...theme], place, color.tint).toUpperCase()}`;
}

const LINES: Readonly<Record<BorderSide["style"], Omit<Border, "color">>> = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

function lineName({ style, weight }: Border): BorderSide["style"] {
  const same = Object.entries(LINES).filter(([, line]) => line.style === style);
  const found = same.find(([, line]) => line.weight === weight) ?? same[0];
  return (found?.[0] ?? "thin") as BorderSide["style"];
}

/** A border of a rule, which has no weight of its own. */
export function borderOf(side: BorderSide, theme: readonly string[]): Border {
  return { ...LINES[side.style], color: colorText(side.color, theme) ?? "#000000" };
}

export function sideOf(border: Border): BorderSide {
  return { style: lineName(border), color: { rgb: border.color.slice(1) } };
}

function underlineText(underline: boolean | string | undefined): string {
  if (underline === undefined || underline === false) return "None";
  return underline === true ? "Single" : capital(underline);
}

type Alignment = NonNullable<FileStyle["alignment"]>;

const HORIZONTAL: Readonly<Record<string, NonNullable<Alignment["horizontal"]>>> = {
  CenterAcrossSelection: "centerContinuous",
};

function horizontalName(name: string): NonNullable<Alignment["horizontal"]> {
  return HORIZONTAL[name] ?? (small(name) as NonNullable<Alignment["horizontal"]>);
}

function verticalName(name: string): NonNullable<Alignment["vertical"]> {
  return small(name) as NonNullable<Alignment["vertical"]>;
}

function capital(name: string): string {
  if (name === "centerContinuous") return "CenterAcrossSelection";
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function small(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
