import type { Cure } from "../../terms/finding";

/** The cure of a cell that is one misspelt word: the only good suggestion in its place; nothing where there is none. */
export function cureBy(only: string | null | undefined): { readonly cure?: Cure } {
  return only === null || only === undefined ? {} : { cure: { value: only, suggestion: only } };
}
