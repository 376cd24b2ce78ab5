import type { PageKind, ParagraphRole } from "./documentModel";

/** Measures of a page in millimetres. */
export interface PageLook {
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** From the edge of the paper to header and footer. */
  readonly header: number;
  readonly footer: number;
  /** What paragraphs of the text are set in, in points. */
  readonly body: { readonly size: number; readonly line: number };
  readonly table: { readonly size: number; readonly line: number };
}

const MARGINS = { top: 37, bottom: 35, left: 28, right: 26 } as const;
const LETTER: PageLook = {
  width: 210,
  height: 297,
  margins: MARGINS,
  header: 15,
  footer: 25.5,
  body: { size: 16, line: 28 },
  table: { size: 12, line: 18 },
};

/**
 * The page of an official letter (GB/T 9704, MONTH §7): 22 lines of 28 characters in Word and in LibreOffice alike, by exact lines,
 * characters a quarter of a point closer and no document grid. `sheet`: pages that hold a month.
 */
export const PAGE_LOOKS: Readonly<Record<PageKind, PageLook>> = {
  letter: LETTER,
  // Bound on its long side: the binding margin of the upright page comes to lie on top.
  "letter-landscape": {
    ...LETTER,
    width: LETTER.height,
    height: LETTER.width,
    margins: { top: MARGINS.left, bottom: MARGINS.right, left: MARGINS.bottom, right: MARGINS.top },
    footer: 15,
  },
  sheet: {
    ...LETTER,
    margins: { top: 15, bottom: 13, left: 18, right: 18 },
    header: 7,
    footer: 5,
    body: { size: 10, line: 14 },
    table: { size: 9, line: 11 },
  },
};

/** Points by which the characters of a text stand closer: 28 of three-size type do not fit a line otherwise. */
export const CHARACTER_SPACING = -0.25;

export type FontName = "仿宋_GB2312" | "楷体_GB2312" | "黑体" | "方正小标宋简体" | "宋体";

/** What stands in for a typeface that a computer lacks: Word takes it from the font table. */
export const FONT_STAND_INS: Readonly<Record<FontName, string | null>> = {
  仿宋_GB2312: "仿宋",
  楷体_GB2312: "楷体",
  黑体: null,
  方正小标宋简体: "宋体",
  宋体: null,
};

export interface ParagraphLook {
  readonly font: FontName;
  /** Of the words before the text. */
  readonly leadFont: FontName;
  /** Size and line of the page's text where null. */
  readonly size: number | null;
  readonly line: number | null;
  readonly align: "justified" | "left" | "centre" | "right";
  /** In characters. */
  readonly firstLine: number;
  readonly left: number;
  readonly hanging: number;
  readonly right: number;
  /** Never the last line of a page. */
  readonly keepNext: boolean;
}

const BODY: ParagraphLook = {
  font: "仿宋_GB2312",
  leadFont: "黑体",
  size: null,
  line: null,
  align: "justified",
  firstLine: 2,
  left: 0,
  hanging: 0,
  right: 0,
  keepNext: false,
};

export const PARAGRAPH_LOOKS: Readonly<Record<ParagraphRole, ParagraphLook>> = {
  title: { ...BODY, font: "方正小标宋简体", size: 22, line: 34, align: "centre", firstLine: 0, keepNext: true },
  subtitle: { ...BODY, font: "楷体_GB2312", align: "centre", firstLine: 0 },
  addressee: { ...BODY, align: "left", firstLine: 0 },
  body: BODY,
  point: { ...BODY, leadFont: "楷体_GB2312" },
  heading: { ...BODY, font: "黑体", keepNext: true },
  subheading: { ...BODY, font: "楷体_GB2312", keepNext: true },
  // What runs over aligns with the first character of the name.
  attachments: { ...BODY, align: "left", firstLine: 0, left: 6, hanging: 4 },
  "attachments-more": { ...BODY, align: "left", firstLine: 0, left: 6, hanging: 1 },
  signature: { ...BODY, align: "right", firstLine: 0, right: 2 },
  "attachment-mark": { ...BODY, font: "黑体", align: "left", firstLine: 0, keepNext: true },
  "table-title": { ...BODY, font: "方正小标宋简体", align: "centre", firstLine: 0, keepNext: true },
  note: { ...BODY, size: 10.5, line: 16, align: "left", firstLine: 0 },
};

/** Page numbers: four-size digits of Song type between dashes. */
export const PAGE_NUMBER: { readonly font: FontName; readonly size: number } = { font: "宋体", size: 14 };

/** What a header says: read before the text. */
export const PAGE_HEADER: { readonly font: FontName; readonly size: number } = { font: "黑体", size: 14 };
