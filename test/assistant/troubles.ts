import { sameInBoth } from "../builders/sameInBoth";
import type { Job, Notice } from "../../src/assistant/assistant";
import { HostError, type HostErrorKind } from "../../src/core/base/hostError";
import type { WorkbookPort } from "../../src/core/ports";
import type { AroundBook, AssistantForTest } from "../support/sampleAssistant";

/** A workbook whose port does some things otherwise; every workbook unless told which, by their places. */
export function withPort(
  otherwise: (port: WorkbookPort) => Partial<WorkbookPort>,
  isMeant: (place: number) => boolean = () => true,
): AroundBook {
  return (book, place) => (isMeant(place) ? { ...book, port: { ...book.port, ...otherwise(book.port) } } : book);
}

/** Lets something happen, at once or later, or not at all: a door, or trouble. */
type Way = <T>(work: () => Promise<T>) => Promise<T>;

/** A workbook that something is done to by way of a door or of trouble. */
export function byWayOf(
  way: Way,
  method: "read" | "write" | "edit" | "undo",
  isMeant?: (place: number) => boolean,
): AroundBook {
  const ways = {
    read: (port): Partial<WorkbookPort> => ({ read: (take) => way(() => port.read(take)) }),
    write: (port): Partial<WorkbookPort> => ({ write: (write, onRows) => way(() => port.write(write, onRows)) }),
    edit: (port): Partial<WorkbookPort> => ({ edit: (edit) => way(() => port.edit(edit)) }),
    undo: (port): Partial<WorkbookPort> => ({ undo: (journal) => way(() => port.undo(journal)) }),
  } satisfies Record<string, (port: WorkbookPort) => Partial<WorkbookPort>>;
  return withPort(ways[method], isMeant);
}

/** Of an .xls: it can be read, and nothing can be put into it. */
export const readOnly: AroundBook = (book) => ({ ...book, writable: false });

/** Open until it is shut; whoever comes then waits until it is opened. */
export class Door {
  private waiting: Promise<void> | null = null;
  private letThrough = (): void => undefined;
  private knock = (): void => undefined;

  /** @returns when somebody stands at it */
  shut(): Promise<void> {
    this.waiting = new Promise((done) => (this.letThrough = done));
    return new Promise((done) => (this.knock = done));
  }

  open(): void {
    this.waiting = null;
    this.letThrough();
  }

  readonly pass = async <T>(work: () => Promise<T>): Promise<T> => {
    if (this.waiting !== null) {
      this.knock();
      await this.waiting;
    }
    return work();
  };
}

/** Starts a job, and does something while it stands at the door. */
export async function during(door: Door, job: () => Promise<void>, work: () => Promise<void>): Promise<void> {
  const reached = door.shut();
  const running = job();
  await reached;
  await work();
  door.open();
  await running;
}

export const HOST_SENTENCE = sameInBoth("工作表受保护，请先撤销保护再试。");

export function hostError(kind: HostErrorKind = "protected"): HostError {
  return new HostError(kind, HOST_SENTENCE);
}

/** Things go well until it begins. */
export class Trouble {
  private error: Error | null = null;

  begin(error: Error = hostError()): void {
    this.error = error;
  }

  end(): void {
    this.error = null;
  }

  readonly meet = <T>(work: () => Promise<T>): Promise<T> =>
    this.error === null ? work() : Promise.reject(this.error);
}

/** The notice of a job that the world did not let through. */
export function failed(job: Job, error: HostErrorKind = "protected"): Notice {
  return { kind: "failed", job, error, sentence: HOST_SENTENCE };
}

/** What is told to be running while something is done: `check reading`, `-` where nothing is. */
export async function told({ assistant }: AssistantForTest, work: () => Promise<void>): Promise<readonly string[]> {
  const steps: string[] = [];
  const stop = await assistant.subscribe(({ running }) => {
    const said = running === null ? "-" : `${running.job} ${running.step}`;
    if (steps.at(-1) !== said) steps.push(said);
  });
  await work();
  stop();
  return steps;
}
