import { applied, differenceOf, type Difference } from "./difference";

/** An answer as it crosses the border: whole, or what has changed of it since the answer that the asker has. */
export type Sent<T> = { readonly number: number } & (
  { readonly whole: T } | { readonly since: number; readonly difference: Difference | null }
);

/** Of so many questions the last answers are kept, on either side. */
const MOST = 12;

/**
 * The side that answers: keeps what it has sent, so that of the same question's next answer only what is other goes over.
 *
 * @returns answers a question, `known` being the number of the answer to it that the asker has; 0 where it has none
 */
export function sending(): <T>(question: string, known: number, answer: T) => Sent<T> {
  const last = new Map<string, { readonly number: number; readonly answer: unknown }>();
  let number = 0;
  return (question, known, answer) => {
    const before = last.get(question);
    number += 1;
    put(last, question, { number, answer });
    if (before === undefined || before.number !== known) return { number, whole: answer };
    return { number, since: known, difference: differenceOf(before.answer, answer) };
  };
}

/**
 * The side that asks: puts answers together again. Parts that have not changed are the very parts of the answer before.
 *
 * @returns asks a question, given how it is asked of the other side
 */
export function asking(): <T>(question: string, ask: (known: number) => Promise<Sent<T>>) => Promise<T> {
  const last = new Map<string, { readonly number: number; readonly answer: unknown }>();
  return async <T>(question: string, ask: (known: number) => Promise<Sent<T>>) => {
    const before = last.get(question);
    const sent = await ask(before?.number ?? 0);
    // Sent in answer to this very question: it speaks of the answer that was there when it was put.
    const answer = "whole" in sent ? sent.whole : (applied(before?.answer, sent.difference) as T);
    if ((last.get(question)?.number ?? 0) < sent.number) put(last, question, { number: sent.number, answer });
    return answer;
  };
}

/** As the newest; the oldest goes where there are too many. */
function put<T>(all: Map<string, T>, key: string, value: T): void {
  all.delete(key);
  all.set(key, value);
  const [oldest] = all.keys();
  if (all.size > MOST && oldest !== undefined) all.delete(oldest);
}
