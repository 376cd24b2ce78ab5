import { inBoth, type InBoth } from "../../base/inBoth";

/**
 * A cell of a settings sheet that is blank or cannot be used, and what to write instead.
 * @param zh the second half of the sentence; `en` the same in English
 */
export function unfit(heading: string, text: string | null, zh: string, en: string): InBoth {
  return text === null
    ? inBoth(`没有写${heading}${zh}`, `“${heading}” is blank; ${en}`)
    : inBoth(`${heading}“${text}”用不了${zh}`, `“${text}” cannot be used for “${heading}”; ${en}`);
}
