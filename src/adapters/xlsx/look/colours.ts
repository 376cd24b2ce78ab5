import { attributeOf, childrenOf, type XmlElement } from "../xml/xmlOutline";

/**
 * A colour as `RRGGBB`, or null where none is said or known.
 *
 * @param attribute the value of an attribute of the colour element
 * @param theme colours of the theme as a file numbers them (ECMA-376 part 1 §18.8.3)
 * @param indexed the workbook's own palette, or none
 */
export function resolvedColour(
  attribute: (name: string) => string | undefined,
  theme: readonly string[],
  indexed: readonly string[],
): string | null {
  const [rgb, place, index] = ["rgb", "theme", "indexed"].map(attribute);
  const base =
    rgb !== undefined
      ? rgb.slice(-6).toUpperCase()
      : place !== undefined
        ? theme[Number(place)]
        : index === undefined
          ? undefined
          : (indexed[Number(index)] ?? INDEXED[Number(index)]);
  return base === undefined || !/^[0-9A-F]{6}$/.test(base) ? null : tinted(base, Number(attribute("tint") ?? 0));
}

/** The colours of a theme part in the order in which a file numbers them: light before dark. */
export function themeColours(bytes: Uint8Array, root: XmlElement): readonly string[] {
  const [elements] = childrenOf(root, "themeElements");
  const scheme = childrenOf(elements, "clrScheme")[0]?.children ?? [];
  const found = scheme.map((slot) => {
    const [colour] = slot.children;
    const value = colour && (attributeOf(bytes, colour, "lastClr") ?? attributeOf(bytes, colour, "val"));
    return value?.toUpperCase() ?? "";
  });
  const [dark1, light1, dark2, light2, ...rest] = found;
  return [light1, dark1, light2, dark2, ...rest].map((colour) => colour ?? "");
}

/** Office's own theme, of workbooks without one. */
export const OFFICE_THEME: readonly string[] = [
  ...["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31"],
  ...["A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"],
];

const BASIC = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
/** ECMA-376 part 1 §18.8.27; 64 and 65 are the system's text and window. */
const INDEXED: readonly string[] = [
  ...BASIC,
  ...BASIC,
  ...["800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080"],
  ...["9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF"],
  ...["000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF"],
  ...["00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99"],
  ...["3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696"],
  ...["003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333"],
  ...["000000", "FFFFFF"],
];

/** Lighter (`tint` up to 1) or darker (down to -1), in hue, lightness and saturation (ECMA-376 part 1 §18.8.19). */
export function tinted(rgb: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return rgb;
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (high + low) / 2;
  const span = high - low;
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * lightness - 1));
  const turn =
    span === 0
      ? 0
      : high === red
        ? ((green - blue) / span + 6) % 6
        : high === green
          ? (blue - red) / span + 2
          : (red - green) / span + 4;
  const shifted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * shifted - 1)) * saturation;
  const channel = (offset: number) => {
    const k = (offset + turn * 2) % 12;
    const value = shifted - (chroma / 2) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}
