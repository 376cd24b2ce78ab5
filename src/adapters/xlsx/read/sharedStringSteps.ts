import { MAX_SHARED_STRINGS_BYTES, sizeText } from "../zip/readBudget";
import { ordinaryString, type OrdinaryString } from "./ordinaryString";
import { runStrikes, type RunStrikes } from "./runStrikes";
import type { Steps } from "../../../core/base/steps";
import { readXmlSteps } from "../xml/readXmlPart";
import { damaged, tooLarge } from "../zip/refusal";
import { attribute, isTrue, unescaped, xmlText } from "../xml/xmlText";
import type { ZipEntry } from "../zip/zipDirectory";

/** The texts that cells point at by number. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** How the runs of rich texts are struck through; of those alone that are not as their cells. */
  readonly strikes: ReadonlyMap<number, RunStrikes>;
}

export const NO_STRINGS: SharedStrings = { texts: [], strikes: new Map() };

/**
 * The texts that cells point at by number. Runs of rich text are joined; phonetic guides (rPh) are no part of the text. Tells how
 * many inflated bytes have been read.
 */
export function* sharedStringSteps(entry: ZipEntry): Steps<SharedStrings> {
  if (entry.size > MAX_SHARED_STRINGS_BYTES) {
    throw tooLarge(
      `文字内容有 ${sizeText(entry.size)}，上限 ${sizeText(MAX_SHARED_STRINGS_BYTES)}`,
      `${sizeText(entry.size)} of text, at most ${sizeText(MAX_SHARED_STRINGS_BYTES)}`,
    );
  }
  const texts: string[] = [];
  let text = "";
  let inRun = false;
  const strikes = new Map<number, RunStrikes>();
  const runs = runStrikes();
  const found: OrdinaryString = { start: 0, end: 0 };

  yield* readXmlSteps(entry, VOCABULARY, {
    open(element, depth, tag) {
      if (depth === 1 && element !== SST) throw damaged("不是文字部件", "the part of texts is something else");
      if (depth === 2) {
        text = "";
        runs.begin();
      }
      if (depth === 3) {
        inRun = element === R;
        if (inRun) runs.openRun();
      }
      if (depth === 4 && inRun && element === RUN_PROPERTIES) runs.properties();
      if (depth === 5 && inRun && element === STRIKE) runs.strike(isTrue(attribute(tag, "val") ?? "1"));
      return element === T && (depth === 3 || (depth === 4 && inRun));
    },
    close(element, depth) {
      if (depth === 3 && inRun) runs.closeRun();
      if (depth !== 2 || element !== SI) return;
      if (runs.strikes() !== 0) strikes.set(texts.length, runs.strikes());
      texts.push(unescaped(text));
    },
    text(buffer, start, end, isCdata) {
      const piece = xmlText(buffer, start, end, isCdata);
      text += piece;
      if (inRun) runs.text(piece);
    },
    quickDepth: 1,
    quick(buffer, start) {
      const past = ordinaryString(found, buffer, start);
      if (past > 0) texts.push(unescaped(xmlText(buffer, found.start, found.end)));
      return past;
    },
  });
  return { texts, strikes };
}

const VOCABULARY = ["sst", "si", "t", "r", "rPr", "strike"];
const [SST, SI, T, R, RUN_PROPERTIES, STRIKE] = [0, 1, 2, 3, 4, 5];
