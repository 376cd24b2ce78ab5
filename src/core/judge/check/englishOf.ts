import type { Finding } from "../../terms/finding";
import { hitOf } from "../../terms/hitOf";
import { maskIdentityNumbers } from "../../values/identityNumber";
import { ruleOf } from "./ruleOf";

/**
 * What a finding of this run says, in English and without its place: from the facts that its Chinese sentence is made of. Null of a
 * finding that was read from a report, which has the sentence only.
 */
export function englishOf(finding: Finding): string | null {
  const hit = hitOf(finding);
  if (hit === undefined) return null;
  const { evidence, place, suggestions = [] } = hit;
  const said = ruleOf(hit.rule).english.message(evidence as never, place.value ?? "", suggestions);
  return maskIdentityNumbers(/[?.]$/.test(said) ? said : `${said}.`);
}
