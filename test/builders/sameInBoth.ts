import type { InBoth } from "../../src/core/base/inBoth";

/** For tests to which the language does not matter. */
export function sameInBoth(text: string): InBoth {
  return { zh: text, en: text };
}
