import { joinEn } from "../../core/values/numberEn";

/** What stands between pieces of text. */
export interface Punctuation {
  /** Between two sentences. */
  readonly gap: string;
  /** Between a thing and what is said of it. */
  readonly colon: string;
  /** Between two parts of a sentence. */
  readonly comma: string;
  readonly join: (texts: readonly string[]) => string;
}

export const punctuationZh: Punctuation = {
  gap: "",
  colon: "：",
  comma: "，",
  join: (texts) => texts.join("、"),
};

export const punctuationEn: Punctuation = { gap: " ", colon: ": ", comma: ", ", join: joinEn };
