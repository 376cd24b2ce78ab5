import type { CellRole } from "./sheetModel";

/** How a cell looks. Colours are `RRGGBB`, sizes points. */
export interface RoleStyle {
  readonly font: {
    readonly name: "宋体" | "黑体";
    readonly size: number;
    readonly bold: boolean;
    readonly colour: string;
  };
  /** Solid fill, or null for none. */
  readonly fill: string | null;
  /** Thin lines on all four sides. */
  readonly bordered: boolean;
  readonly underlined: boolean;
  readonly horizontal: "left" | "centre" | "right";
  readonly vertical: "top" | "centre";
  readonly wrap: boolean;
  /** Excel number format code. */
  readonly numberFormat: string;
}

/** Colour of the thin lines around table cells. */
export const BORDER_COLOUR = "A6A6A6";

const INK = "000000";
const GREY = "595959";
const BLUE = "0B5394";

const BODY: RoleStyle = {
  font: { name: "宋体", size: 10, bold: false, colour: INK },
  fill: null,
  bordered: true,
  underlined: false,
  horizontal: "left",
  vertical: "centre",
  wrap: false,
  numberFormat: "General",
};
const BAND = "EDEDED";
const PERCENT = "0.0%";
const POINTS = "+0.0;-0.0;0.0";

/**
 * The look of every role, for the file and for Excel alike (SPEC §13). Fills of lights and severities differ in brightness
 * as well as in colour, so that they stay apart on a grey print and for colour-blind readers; the word always stands in the
 * cell itself.
 */
export const roleStyles: Readonly<Record<CellRole, RoleStyle>> = {
  title: look({ fontName: "黑体", size: 18, bordered: false, horizontal: "centre" }),
  subtitle: look({ size: 10, colour: GREY, bordered: false }),
  note: look({ size: 9, colour: GREY, bordered: false, wrap: true, vertical: "top" }),
  heading: look({ fontName: "黑体", size: 10, fill: "D9E2F0", horizontal: "centre", wrap: true }),
  text: look({}),
  centred: look({ horizontal: "centre" }),
  wrapped: look({ wrap: true }),
  paragraph: look({ size: 9, wrap: true }),
  link: look({ colour: BLUE, underlined: true }),
  integer: look({ horizontal: "right", numberFormat: "0" }),
  number: look({ horizontal: "right", numberFormat: "General" }),
  percent: look({ horizontal: "right", numberFormat: PERCENT }),
  points: look({ horizontal: "right", numberFormat: POINTS }),
  score: look({ horizontal: "right", numberFormat: "0.00" }),
  date: look({ horizontal: "centre", numberFormat: "yyyy-mm-dd" }),
  month: look({ horizontal: "centre", numberFormat: 'yyyy"年"m"月"' }),
  "total-text": look({ fontName: "黑体", fill: BAND }),
  "total-integer": look({ bold: true, fill: BAND, horizontal: "right", numberFormat: "0" }),
  "total-number": look({ bold: true, fill: BAND, horizontal: "right", numberFormat: "General" }),
  "total-percent": look({ bold: true, fill: BAND, horizontal: "right", numberFormat: PERCENT }),
  "total-points": look({ bold: true, fill: BAND, horizontal: "right", numberFormat: POINTS }),
  "light-red": look({ bold: true, fill: "E8927C", horizontal: "centre" }),
  "light-yellow": look({ fill: "FFF2A8", horizontal: "centre" }),
  "light-green": look({ fill: "B5D8CC", horizontal: "centre" }),
  "light-none": look({ colour: GREY, horizontal: "centre" }),
  "severity-error": look({ bold: true, fill: "E8927C", horizontal: "centre" }),
  "severity-warning": look({ fill: "FFF2A8", horizontal: "centre" }),
  "severity-info": look({ colour: GREY, horizontal: "centre" }),
  // As the marks on ledgers look (`markLooks`), for their legend.
  "mark-error": look({ bold: true, fill: "F4B9A8", horizontal: "centre" }),
  "mark-warning": look({ fill: "FFF2CC", horizontal: "centre" }),
  "mark-red": look({ fill: "E8927C", horizontal: "centre" }),
  "mark-yellow": look({ fill: "FFF2A8", horizontal: "centre" }),
};

interface Difference extends Partial<Omit<RoleStyle, "font">> {
  readonly fontName?: RoleStyle["font"]["name"];
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

function look({ fontName = "宋体", size = 10, bold = false, colour = INK, ...rest }: Difference): RoleStyle {
  return { ...BODY, ...rest, font: { name: fontName, size, bold, colour } };
}
