/** A sheet that is the same ledger as another one, of which one only counts (DECIDED G2). */
export interface Twice {
  readonly kind: TwiceKind;
  readonly kept: SheetOfFile;
  readonly leftOut: SheetOfFile;
  /** Records of the sheet left out that are the same as records of the other one, of how many. */
  readonly same: number;
  readonly of: number;
  readonly why: WhyKept;
  /** `2024-06`: the month that the sheet that counts speaks of; null where it names none. */
  readonly month: string | null;
}

export interface SheetOfFile {
  readonly file: string;
  readonly sheet: string;
}

/** Two sheets, in one file or in two; one file under two names; two months' files opened as one. */
export type TwiceKind = "sheet" | "file" | "month";

/**
 * Why the one counts and not the other, in the order in which it is asked; `no-other-month`: the other one says a month that is not
 * the as-of date's, and this one none; `newer`, `newer-file`: its sheet or its file is called 本月 and the other 上月; `whole`: it is called
 * 汇总, or the other 逾期清单; `fuller`: it holds most of the other.
 */
export type WhyKept =
  | "as-of-month"
  | "no-other-month"
  | "latest-month"
  | "visible"
  | "not-a-copy"
  | "newer"
  | "newer-file"
  | "whole"
  | "first"
  | "fuller";
