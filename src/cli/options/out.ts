import type { ValueOption } from "./option";

/** Where a result goes; the line of usage says the rest where there is no more to say. */
export function out(value: string, example: string, meaning: string | null = null): ValueOption<string> {
  return { kind: "value", name: "--out", value, example, meaning, read: (text) => text };
}
