import { MAX_SHARED_STRINGS_BYTES, sizeText } from "../zip/readBudget";
import { ordinaryString, type OrdinaryString } from "./ordinaryString";
import type { Steps } from "../../../core/base/steps";
import { readXmlSteps } from "../xml/readXmlPart";
import { damaged, tooLarge } from "../zip/refusal";
import { unescaped, xmlText } from "../xml/xmlText";
import type { ZipEntry } from "../zip/zipDirectory";

/**
 * The texts that cells point at by number. Runs of rich text are joined; phonetic guides (rPh) are no part of the text. Tells how
 * many inflated bytes have been read.
 */
export function* sharedStringSteps(entry: ZipEntry): Steps<readonly string[]> {
  if (entry.size > MAX_SHARED_STRINGS_BYTES) {
    throw tooLarge(
      `文字内容有 ${sizeText(entry.size)}，上限 ${sizeText(MAX_SHARED_STRINGS_BYTES)}`,
      `${sizeText(entry.size)} of text, at most ${sizeText(MAX_SHARED_STRINGS_BYTES)}`,
    );
  }
  const texts: string[] = [];
  let text = "";
  let inRun = false;
  const found: OrdinaryString = { start: 0, end: 0 };

  yield* readXmlSteps(entry, VOCABULARY, {
    open(element, depth) {
      if (depth === 1 && element !== SST) throw damaged("不是文字部件", "the part of texts is something else");
      if (depth === 2) text = "";
      if (depth === 3) inRun = element === R;
      return element === T && (depth === 3 || (depth === 4 && inRun));
    },
    close(element, depth) {
      if (depth === 2 && element === SI) texts.push(unescaped(text));
    },
    text(buffer, start, end, isCdata) {
      text += xmlText(buffer, start, end, isCdata);
    },
    quickDepth: 1,
    quick(buffer, start) {
      const past = ordinaryString(found, buffer, start);
      if (past > 0) texts.push(unescaped(xmlText(buffer, found.start, found.end)));
      return past;
    },
  });
  return texts;
}

const VOCABULARY = ["sst", "si", "t", "r"];
const [SST, SI, T, R] = [0, 1, 2, 3];
