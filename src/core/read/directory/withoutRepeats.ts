import { compact } from "../../workbook/cellText";
import { cellPhrases } from "./cellPhrases";
import { cellPieces, piecesText } from "./cellPieces";
import type { NameIndex } from "./nameIndex";

/**
 * A cell in which each name is written once: of 县工信科技局、县工信科技局 the second goes. Null where a repeated name has a role, a number or
 * a bracket at it: which one to leave out is for people to say.
 */
export function withoutRepeats(index: NameIndex, text: string): string | null {
  const { before, pieces, after } = cellPieces(text);
  const seen = new Set<string>();
  const kept: { readonly text: string; mark: string }[] = [];
  for (const { text: piece, mark } of pieces) {
    const form = index.forms.get(compact(piece));
    const name = form === undefined || form.outcome === "collective" ? undefined : form.names[0];
    const last = kept.at(-1);
    if (name !== undefined && seen.has(name) && last !== undefined) last.mark = mark;
    else kept.push({ text: piece, mark });
    if (name !== undefined) seen.add(name);
  }
  const once = before + piecesText(kept) + after;
  return hasRepeats(index, once) ? null : once;
}

function hasRepeats(index: NameIndex, text: string): boolean {
  const mentions = cellPhrases(index, text).phrases.flatMap((phrase) => phrase.mentions);
  const names = mentions.flatMap((mention) => (mention.outcome === "collective" ? [] : mention.names));
  return new Set(names).size < names.length;
}
