import { englishOf } from "../../src/core/judge/check/englishOf";
import type { Finding } from "../../src/core/terms/finding";

/**
 * English sentences in which Chinese stands in quotes only: words of ledgers and sheets, which nobody would find under another name.
 * Headings may hold quotes themselves; a stop before small letters begins a file's ending.
 */
export const PLAIN_ENGLISH =
  /^(?!.*(?:undefined|null|NaN|\[object|\.\.|\s\s|\s[.,;](?![a-z])))(?:“[^”]*”|[^“”\p{Script=Han}，。；：])+[.?]$/u;

/** Each of them says in English what it says in Chinese. Takes all that tests draw, and so every turn that a sentence may take. */
export function expectPlainEnglish(findings: readonly Finding[]): void {
  for (const finding of findings) expect(englishOf(finding)).toMatch(PLAIN_ENGLISH);
}
