import type { InBoth } from "../../core/base/inBoth";

/** Settings as they hold now, and where they come from (SPEC §14). */
export interface SettingsView {
  readonly scoring: readonly ScoringItemView[];
  /** Names that were not understood, with the nearest known ones, for confirming an alias once. */
  readonly unknownNames: readonly UnknownNameView[];
  readonly exceptions: readonly ExceptionView[];
  /** File of the month's book, which they are written into; null before the first check. */
  readonly book: string | null;
  /** Which settings sheets the month's book has. */
  readonly sheets: readonly ("名录" | "考核设置" | "加减分" | "例外" | "专业镇认定")[];
  /** False where nothing can be put into the month's book. */
  readonly writable: boolean;
}

export interface ScoringItemView {
  /** 项目 */
  readonly name: string;
  /** 值 as people write it: `40%`. */
  readonly value: string;
  readonly defaultValue: string;
  /** What it has to be, with an example: `0到1之间…`. */
  readonly wanted: InBoth;
}

export interface UnknownNameView {
  readonly kind: "单位" | "镇" | "专业镇";
  /** As written in the ledger. */
  readonly written: string;
  readonly count: number;
  readonly suggestions: readonly string[];
}

export interface ExceptionView {
  readonly title: InBoth;
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly reason: string;
  readonly until: string;
}

export type SettingChange =
  | { readonly kind: "scoring"; readonly name: string; readonly value: string }
  /** `written` is another name of `canonical` from now on: a line in 名录. */
  | {
      readonly kind: "alias";
      readonly of: UnknownNameView["kind"];
      readonly canonical: string;
      readonly written: string;
    }
  /** Writes the missing settings sheets, filled with the defaults. */
  | { readonly kind: "default-sheets" };
