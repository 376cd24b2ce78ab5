import type { InBoth } from "../../core/base/inBoth";
import { HostError, type HostErrorKind } from "../../core/base/hostError";

/** The outcome of a call across a worker's border, where an error would lose its kind. */
export type Answer<T> =
  { readonly value: T } | { readonly trouble: { readonly kind: HostErrorKind; readonly said: InBoth } };

/** Runs a call on the far side: the world's trouble becomes data, anything else goes through as it is. */
export async function answer<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof HostError) return { trouble: { kind: error.kind, said: error.said } };
    throw error;
  }
}

/** The value of an answer on the near side. @throws HostError as on the far side */
export function valueOf<T>(answered: Answer<T>): T {
  if ("value" in answered) return answered.value;
  throw new HostError(answered.trouble.kind, answered.trouble.said);
}
