import { HostError } from "../../core/base/hostError";
import { Refusal } from "./zip/refusal";

/** The subject of sentences about a workbook that is open. */
export const THIS_WORKBOOK = "这个工作簿";

/** Runs a piece of work; a refusal becomes the HostError of one sentence about `subject`. */
export function withSentence<T>(subject: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw inSentence(subject, error);
  }
}

/** What is to be thrown for an error. */
export function inSentence(subject: string, error: unknown): unknown {
  return error instanceof Refusal ? new HostError(error.kind, `${subject}${error.clause}`) : error;
}
