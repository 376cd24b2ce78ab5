import { builtinFormats } from "./builtinFormats";
import { isDateFormat } from "./isDateFormat";
import { readXmlPart } from "../xml/readXmlPart";
import { MAX_FORMAT } from "../zip/readBudget";
import { damaged } from "../zip/refusal";
import { attribute, isTrue, unescaped } from "../xml/xmlText";
import type { ZipEntry } from "../zip/zipDirectory";

/** Number formats, and what is struck through, by the style numbers that cells carry. */
export interface CellStyles {
  /** Number of each style's format in `codes`. */
  readonly formatOfStyle: readonly number[];
  /** Distinct format codes; 0 is General and `undefined`. */
  readonly codes: readonly (string | undefined)[];
  /** Whether the format shows a day; like `codes`. */
  readonly showsDay: readonly boolean[];
  /** By style, whether its text is struck through; null where that of none is. */
  readonly struck: readonly boolean[] | null;
}

/** The styles of a workbook without a styles part: all General. */
export const GENERAL_STYLES: CellStyles = { formatOfStyle: [], codes: [undefined], showsDay: [false], struck: null };

/** Reads number formats and strikes of a styles part. Throws Refusal (damaged). */
export function cellStyles(entry: ZipEntry): CellStyles {
  const custom = new Map<number, string>();
  const formatIds: number[] = [];
  const struckFonts: boolean[] = [];
  const fontIds: number[] = [];
  let section = -1;

  readXmlPart(entry, VOCABULARY, {
    open(element, depth, tag) {
      if (depth === 1 && element !== STYLE_SHEET) throw damaged("不是样式部件", "the part of styles is something else");
      if (depth === 2) section = element;
      if (depth === 3 && section === NUM_FMTS && element === NUM_FMT) {
        custom.set(Number(attribute(tag, "numFmtId")), unescaped(attribute(tag, "formatCode") ?? ""));
      }
      // applyNumberFormat is not asked: Excel shows numFmtId whatever it says.
      if (depth === 3 && section === CELL_XFS && element === XF) {
        formatIds.push(Number(attribute(tag, "numFmtId") ?? 0));
        fontIds.push(Number(attribute(tag, "fontId") ?? 0));
      }
      if (depth === 3 && section === FONTS && element === FONT) struckFonts.push(false);
      if (depth === 4 && section === FONTS && element === STRIKE && isTrue(attribute(tag, "val") ?? "1"))
        struckFonts[struckFonts.length - 1] = true;
      return false;
    },
    close() {},
    text() {},
  });
  // Custom formats come before the styles in the schema, but a look-up after the end holds for any order.
  const formats = numberFormats(formatIds.map((id) => custom.get(id) ?? builtinFormats.get(id)));
  const struck = fontIds.map((id) => struckFonts[id] === true);
  return struck.includes(true) ? { ...formats, struck } : formats;
}

/**
 * The same from one format code a style; `undefined`, `""` and General in any spelling are General. Throws Refusal (damaged) for
 * a code longer than Excel's.
 */
export function numberFormats(codeOfStyle: readonly (string | undefined)[]): CellStyles {
  const codes: (string | undefined)[] = [undefined];
  const places = new Map<string, number>();
  const formatOfStyle = codeOfStyle.map((code) => {
    if (code === undefined || GENERAL.has(code.trim().toLowerCase())) return 0;
    if (code.length > MAX_FORMAT)
      throw damaged(
        `一种数字格式有 ${code.length} 个字符，Excel 最多 ${MAX_FORMAT} 个`,
        `a number format has ${code.length} characters, Excel takes ${MAX_FORMAT}`,
      );
    const known = places.get(code);
    if (known !== undefined) return known;
    places.set(code, codes.length);
    return codes.push(code) - 1;
  });
  return {
    formatOfStyle,
    codes,
    showsDay: codes.map((code) => code !== undefined && isDateFormat(code)),
    struck: null,
  };
}

/** Chinese Excel and WPS sometimes write their own word for General into the file. */
const GENERAL: ReadonlySet<string> = new Set(["", "general", "g/通用格式", "通用格式", "常规"]);
const VOCABULARY = ["styleSheet", "numFmts", "numFmt", "cellXfs", "xf", "fonts", "font", "strike"];
const [STYLE_SHEET, NUM_FMTS, NUM_FMT, CELL_XFS, XF, FONTS, FONT, STRIKE] = [0, 1, 2, 3, 4, 5, 6, 7];
