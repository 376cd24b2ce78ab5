import { attributeOf, childrenOf, type XmlElement } from "../xml/xmlOutline";

/**
 * What widths in characters have to be multiplied by so that columns do not get wider on paper: a file measures them by the digits of
 * the workbook's default font, and ours are meant for 11 points. 1 for that and smaller ones.
 */
export function widthFactor(bytes: Uint8Array, styles: XmlElement): number {
  const normal = childrenOf(childrenOf(styles, "cellStyleXfs")[0], "xf")[0];
  const place = normal === undefined ? 0 : Number(attributeOf(bytes, normal, "fontId") ?? 0);
  const font = childrenOf(childrenOf(styles, "fonts")[0], "font")[place];
  const size = childrenOf(font, "sz")[0];
  const points = size === undefined ? USUAL : Number(attributeOf(bytes, size, "val"));
  return points > USUAL ? USUAL / points : 1;
}

const USUAL = 11;
