import { HostError } from "../../../core/base/hostError";
import { Refusal } from "../zip/refusal";

/** Runs a piece of writing; a refusal becomes the HostError of one sentence whose subject is the workbook. */
export function withSentence<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof Refusal) throw new HostError(error.kind, `这个工作簿${error.clause}`);
    throw error;
  }
}
