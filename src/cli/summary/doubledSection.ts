import { doubledFiles } from "../../core/show/report/doubledFiles";
import { SAME_LEDGER } from "../../core/terms/sameLedger";
import type { Report } from "../../core/terms/report";
import type { PlaceText } from "./placeText";
import { plain, type Section } from "./section";
import { SUMMARY_WORDS as W } from "./summaryWords";

/** Said before anything is counted: which sheets or files would count twice, which of them counts, and how to have it otherwise. */
export function doubledSection({ doubled }: Report, placeText: PlaceText): readonly Section[] {
  if (doubled.length === 0) return [];
  const said = doubledFiles(doubled).flatMap(({ kind, kept, leftOut, sheets }) => {
    if (kind === "file") return [W.sameFile(leftOut, kept)];
    if (kind === "month") return [W.sameLedgerOfMonths(leftOut, kept)];
    return sheets.map(({ leftOut: place, text }) => W.skippedSheet(placeText(place), text));
  });
  const lines = [...said, W.doubledWayOut(SAME_LEDGER.item, SAME_LEDGER.each)];
  return [{ title: W.doubled, lines: lines.map((line) => plain(`  ${line}`, "warning")) }];
}
