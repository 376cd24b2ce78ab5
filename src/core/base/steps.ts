/**
 * Long work in short steps: yields between them, telling how much is done so far (rows, mostly), so that whoever drives it can
 * let other things happen, or stop.
 */
export type Steps<T> = Generator<number, T>;

/** Does all steps at once. */
export function drained<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Visits 0 … count − 1, some thousands a step. */
export function* visited(count: number, visit: (index: number) => void, each = ROWS_A_STEP): Steps<void> {
  for (let from = 0; from < count;) {
    const to = Math.min(count, from + each);
    for (let index = from; index < to; index++) visit(index);
    from = to;
    yield to;
  }
}

/** The same work in the same steps, each telling what `tell` makes of what it told. */
export function* mapSteps<A, B, T>(steps: Generator<A, T>, tell: (told: A) => B): Generator<B, T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield tell(step.value);
  }
}

/** Steps that tell what is done beside what was done before them. */
export function behind<T>(before: number, steps: Steps<T>): Steps<T> {
  return mapSteps(steps, (done) => before + done);
}

/** Few enough for a few milliseconds, and for a few dozen where the machine is slow and the code still cold. */
const ROWS_A_STEP = 2500;
