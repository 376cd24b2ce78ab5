import { executeBatch } from "./executor/executeBatch";
import { EXCELS, type ExcelName } from "./executor/excels";
import type { HostEvent } from "./executor/hostEvents";
import { HostFailure } from "./executor/hostFailure";
import type { HostScope } from "./executor/hostScope";
import { noTroubles, type HostTroubles } from "./executor/hostTroubles";
import { objectOf, type HostObject } from "./executor/typeTable";
import type { RequestBody, ResponseBody } from "./executor/wire";
import { areaOf } from "./model/area";
import type { WorkbookModel } from "./model/workbookModel";
import { rangeType } from "./types/rangeType";
import { addinServices } from "./types/serviceTypes";
import { workbookObject } from "./types/workbookType";

export interface HostOptions {
  /** Which Excel; the web unless told. */
  readonly excel?: ExcelName;
  /** Requirement sets that this Excel has beside its own, or instead of them: `{ ExcelApi: "1.9" }`; "" for none. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Milliseconds that every call takes. */
  readonly latency?: number;
  /** Bytes of a request or response; 5 MB as on the web unless told, Infinity for the desktop. */
  readonly payloadLimit?: number;
  /** The year of dates entered without one. */
  readonly year?: number;
  /** The user is typing in a cell from the start. */
  readonly isEditing?: boolean;
}

/** Trouble that a test asks for. */
export type Fault =
  /** The transport refuses: 5004, 5012, 5102, 7000 … Nothing is executed. */
  | { readonly outer: number }
  /** Excel refuses an action, the first unless told; what came before it is done. */
  | { readonly code: string; readonly message?: string; readonly atAction?: number }
  /** Everything is executed, and the answer is lost. */
  | { readonly lost: number }
  /** No answer ever comes. */
  | { readonly hang: true };

export interface HostCall {
  /** `cleanup`: references given back, which Excel.run does not wait for. `service`: not about the workbook. */
  readonly kind: "batch" | "cleanup" | "service";
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** Code of the error that was answered, or null. */
  readonly error: string | number | null;
}

/** What goes back to a client. */
export type HostAnswer =
  { readonly outer: number } | { readonly outer: 0; readonly body: ResponseBody; readonly text: string };

/** An event as its transport sends it. */
export interface EventEntry {
  readonly eventType: number;
  readonly target: string;
  readonly payload: string;
  readonly isRemote: boolean;
}

export const WEB_LIMIT = 5 * 1024 * 1024;

/** A request as its transport brings it. */
interface RequestOptions {
  /** Not about the workbook. */
  readonly isService?: boolean;
  /** EXCEL_HOST §4. */
  readonly flags?: number;
}

const DELAY_FOR_CELL_EDIT = 64;

/** Excel without a screen: takes requests as text, one after the other, and tells its listeners of events. */
export class SimulatedHost {
  readonly calls: HostCall[] = [];
  latency: number;
  payloadLimit: number;
  private isEditing: boolean;
  private readonly waitingForEditEnd: (() => void)[] = [];
  /** What somebody does in front of a batch, by its number. */
  private readonly meanwhile = new Map<number, () => void>();
  readonly troubles: HostTroubles = noTroubles();
  /** Where the running and later batches are to fail, by their number from now on. */
  private readonly faults = new Map<number, Fault>();
  private readonly listeners = new Map<string, number>();
  private readonly pending: HostEvent[] = [];
  private readonly kept = new WeakMap<HostObject, string>();
  private lastReference = 0;
  private batches = 0;
  private turn: Promise<unknown> = Promise.resolve();
  /** Set by the transport. */
  send: (entries: readonly EventEntry[]) => void = () => undefined;
  readonly scope: HostScope;
  readonly requirements: Record<string, string>;

  constructor(
    readonly model: WorkbookModel,
    {
      excel = "web",
      requirements = {},
      latency = 0,
      payloadLimit = WEB_LIMIT,
      year = 2024,
      isEditing = false,
    }: HostOptions = {},
  ) {
    this.isEditing = isEditing;
    this.latency = latency;
    this.payloadLimit = payloadLimit;
    const sets = { ...EXCELS[excel], ...requirements };
    this.requirements = Object.fromEntries(Object.entries(sets).filter(([, version]) => version !== ""));
    this.scope = {
      model,
      requirements: this.requirements,
      troubles: this.troubles,
      year,
      emit: (event) => this.pending.push(event),
      listen: (type, target, isOn) => this.listen(type, target, isOn),
      eventsEnabled: true,
      references: new Map(),
      keepReference: (object) => this.keep(object),
      referenceOf: (object) => this.kept.get(object),
      resolveArgument: () => null,
      unknown: new Set(),
    };
  }

  /** The k-th batch from now (1 is the next) fails. */
  failAt(k: number, fault: Fault): void {
    this.faults.set(this.batches + k, fault);
  }

  /** While the k-th batch from now is on its way, somebody does something in the workbook. */
  beforeCall(k: number, work: () => void): void {
    this.meanwhile.set(this.batches + k, work);
  }

  /** The user begins or ends typing in a cell. Requests that may wait for the end are worked on then. */
  edit(isOn: boolean): void {
    this.isEditing = isOn;
    if (!isOn) for (const goOn of this.waitingForEditEnd.splice(0)) goOn();
  }

  /** Answers one request. */
  async process(text: string, options: RequestOptions = {}): Promise<HostAnswer> {
    const canWait = ((options.flags ?? 0) & DELAY_FOR_CELL_EDIT) !== 0;
    for (;;) {
      if (canWait && this.isEditing) await new Promise<void>((goOn) => this.waitingForEditEnd.push(goOn));
      const answer = this.turn.then(() =>
        canWait && this.isEditing ? null : this.processed(text, options.isService ?? false),
      );
      this.turn = answer.catch(() => undefined);
      const done = await answer;
      if (done !== null) return done;
    }
  }

  /** Waits until nothing is being worked on. */
  async settled(): Promise<void> {
    let before: Promise<unknown>;
    do {
      before = this.turn;
      await before;
      await new Promise((done) => setImmediate(done));
    } while (before !== this.turn);
  }

  /** Events are told when they are no longer held: Excel may be late. */
  areEventsHeld = false;

  isListening(type: number, target: string): boolean {
    return (this.listeners.get(`${String(type)} ${target}`) ?? 0) > 0;
  }

  /** Tells whoever asked of what has happened since. */
  flushEvents(): void {
    if (this.areEventsHeld) return;
    const entries = this.pending.splice(0).flatMap((event) => this.entriesOf(event));
    if (entries.length > 0) this.send(entries);
  }

  private async processed(text: string, isService: boolean): Promise<HostAnswer> {
    const body = JSON.parse(text) as RequestBody;
    const kind = isService ? "service" : isCleanup(body) ? "cleanup" : "batch";
    if (kind === "batch") {
      this.batches += 1;
      this.meanwhile.get(this.batches)?.();
    }
    const fault = kind === "batch" ? this.faults.get(this.batches) : undefined;
    const requestBytes = Buffer.byteLength(text);
    if (this.latency > 0) await new Promise((done) => setTimeout(done, this.latency));
    const log = (error: HostCall["error"], responseBytes = 0): void => {
      this.calls.push({ kind, requestBytes, responseBytes, actions: body.Actions.length, error });
    };
    const refuse = (outer: number): HostAnswer => {
      log(outer);
      return { outer };
    };
    if (fault !== undefined && "outer" in fault) return refuse(fault.outer);
    if (this.isEditing && kind === "batch") return refuse(5004);
    if (requestBytes > this.payloadLimit) return refuse(5103);
    const roots = { workbook: workbookObject(this.model), services: addinServices };
    const answer = await executeBatch(body, roots, this.scope, failing(fault));
    const answerText = JSON.stringify(answer);
    const responseBytes = Buffer.byteLength(answerText);
    if (fault !== undefined && "hang" in fault) {
      log("hang", responseBytes);
      return new Promise(() => undefined);
    }
    if (fault !== undefined && "lost" in fault) return refuse(fault.lost);
    if (responseBytes > this.payloadLimit) return refuse(5104);
    log(answer.Error?.Code ?? null, responseBytes);
    return { outer: 0, body: answer, text: answerText };
  }

  private listen(type: number, target: string, isOn: boolean): void {
    const key = `${String(type)} ${target}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + (isOn ? 1 : -1));
  }

  private keep(object: HostObject): void {
    if (this.kept.has(object)) return;
    this.lastReference += 1;
    const reference = `ref${String(this.lastReference)}`;
    this.kept.set(object, reference);
    this.scope.references.set(reference, object);
  }

  private entriesOf({ type, sheetId, payload, isRemote }: HostEvent): readonly EventEntry[] {
    if (!this.scope.eventsEnabled || this.troubles.isSilent) return [];
    const targets = [...(sheetId === null ? [] : [sheetId]), "Workbook"].filter((target) =>
      this.isListening(type, target),
    );
    if (targets.length === 0) return [];
    const referenceId = this.referenceFor(sheetId, payload["address"]);
    const text = JSON.stringify(referenceId === null ? payload : { ...payload, referenceId });
    return targets.map((target) => ({ eventType: type, target, payload: text, isRemote }));
  }

  private referenceFor(sheetId: string | null, address: unknown): string | null {
    const sheet = sheetId === null ? undefined : this.model.sheetById(sheetId);
    const area = typeof address === "string" ? areaOf(address) : null;
    if (sheet === undefined || area === null) return null;
    const object = objectOf(rangeType, { sheet, areas: [area] });
    this.keep(object);
    return this.kept.get(object)!;
  }
}

function failing(fault: Fault | undefined): ((index: number) => void) | undefined {
  if (fault === undefined || !("code" in fault)) return undefined;
  const { code, message = "The simulated Excel was asked to fail here.", atAction = 0 } = fault;
  return (index) => {
    if (index === atAction) throw new HostFailure(code, message);
  };
}

/** What Excel.run sends when it is over, without waiting for the answer. */
function isCleanup({ Actions }: RequestBody): boolean {
  const methods = Actions.filter(({ ActionType }) => ActionType === 3);
  return (
    methods.length > 0 &&
    methods.every(({ Name }) => Name === "_RemoveReference") &&
    Actions.every(({ ActionType }) => ActionType === 3 || ActionType === 1)
  );
}
