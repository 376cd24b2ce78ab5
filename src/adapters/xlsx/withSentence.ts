import { HostError } from "../../core/base/hostError";
import { inBoth, type InBoth } from "../../core/base/inBoth";
import { Refusal } from "./zip/refusal";

/** The subject of sentences about a workbook that is open. */
export const THIS_WORKBOOK = inBoth("这个工作簿", "This workbook");

/** Runs a piece of work; a refusal becomes the HostError of one sentence about `subject`. */
export function withSentence<T>(subject: InBoth, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw inSentence(subject, error);
  }
}

/** What is to be thrown for an error. */
export function inSentence(subject: InBoth, error: unknown): unknown {
  if (!(error instanceof Refusal)) return error;
  const { kind, clause } = error;
  return new HostError(kind, inBoth(`${subject.zh}${clause.zh}`, `${subject.en} ${clause.en}`));
}

/** A file as the subject of a sentence. */
export function fileNamed(name: string): InBoth {
  return inBoth(`《${name}》`, `“${name}”`);
}
