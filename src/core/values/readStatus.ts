import { withoutEnding } from "../base/endings";
import { compact } from "../workbook/cellText";
import type { CellValue } from "../workbook/snapshot";
import type { State } from "./state";
import { nearestWords } from "./nearestWords";
import { oneOf, onlyNearWord } from "./onlyNear";
import { readContent, trailingRemark, withoutTrailingBracket, type NoContent } from "./readContent";
import { statusWords, type StatusMeaning } from "./statusWords";
import { turnsRound } from "./turnsRound";

/** `unknown` brings up to three words that may have been meant, nearest first, and the only good one. */
export type StatusReading =
  | NoContent
  | ({ readonly kind: "status" } & StatusMeaning)
  | { readonly kind: "unknown"; readonly suggestions: readonly string[]; readonly only: string | null };

/**
 * Reads a 完成状态 or 办理状态 cell: a word matched whole, after a trailing bracket is cut (SPEC §6, DECIDED B24). A bracket that turns
 * the word round makes it unknown; one that adds 滞后 or 逾期 is what the unit declares.
 */
export function readStatus(value: CellValue | undefined): StatusReading {
  const content = readContent(value);
  if (content.kind !== "content") return content;
  // A ticked box of Excel's own is a √ in 是否完成, an empty one a ×.
  if (typeof content.value === "boolean")
    return { kind: "status", state: content.value ? "done" : "active", declared: null };
  if (typeof content.value === "number") return { kind: "unknown", suggestions: [], only: null };
  const text = compact(content.value).replace(/\uFE0F/g, "");
  const whole = meaningOf(text);
  if (whole !== undefined) return { kind: "status", ...whole };
  const word = withoutTrailingBracket(withoutStop(text));
  const meaning = meaningOf(word);
  if (meaning !== undefined) return remarked(word, meaning, trailingRemark(withoutStop(text)));
  const meanings = [...statusWords].map(
    ([known, { state, declared }]) => [known, `${state} ${declared ?? ""}`] as const,
  );
  const suggestions = nearestWords(word, statusWords.keys());
  return { kind: "unknown", suggestions, only: oneOf(suggestions, onlyNearWord(word, meanings)) };
}

/** The state where no status can be read: from progress alone, a fraction or null (SPEC §6). */
export function stateFromProgress(progress: number | null): State {
  if (progress === null || Number.isNaN(progress) || progress < 0) return "unknown";
  if (progress >= 1) return "done";
  return progress > 0 ? "active" : "not-started";
}

function remarked(word: string, { state, declared }: StatusMeaning, remark: string): StatusReading {
  if (!turnsRound(state, remark))
    return {
      kind: "status",
      state,
      declared: declared ?? (state === "active" || state === "not-started" ? declaredBy(remark) : null),
    };
  return { kind: "unknown", suggestions: statusWords.has(remark) ? [word, remark] : [word], only: null };
}

function declaredBy(remark: string): StatusMeaning["declared"] {
  return statusWords.get(remark)?.declared ?? null;
}

function meaningOf(text: string): StatusMeaning | undefined {
  return statusWords.get(text) ?? statusWords.get(withoutStop(text));
}

function withoutStop(text: string): string {
  return withoutEnding(text, "。.,;!、");
}
