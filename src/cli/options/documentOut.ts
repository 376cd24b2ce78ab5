import type { ValueOption } from "./option";

/** Where a Word file goes. */
export function documentOut(example: string): ValueOption<string> {
  return { kind: "value", name: "--out", value: example, example, meaning: null, read: (text) => text };
}
