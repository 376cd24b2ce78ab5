import { HostError } from "../../core/base/hostError";
import { inBoth } from "../../core/base/inBoth";
import { excelErrorCode, sync, type RunExcel } from "./runExcel";
import {
  aftermaths,
  generalTrouble,
  hostSentences,
  otherTrouble,
  type Aftermath,
  type WorldKind,
} from "./hostSentences";

/** The same conversations, but Excel's refusals come out as HostError: one sentence and a way on. */
export function withHostErrors(run: RunExcel): RunExcel {
  return async (work, patience) => {
    try {
      return await run(work, patience);
    } catch (error) {
      throw await troubleOf(run, error);
    }
  };
}

/**
 * An error of Excel's as HostError, with what it has left of a piece of work that changes the workbook. Excel has one word for
 * many troubles: where it may be another workbook in front, that is asked first.
 */
export async function troubleOf(run: RunExcel, error: unknown, aftermath: Aftermath | null = null): Promise<unknown> {
  const isOther = excelErrorCode(error) === GENERAL && (await isOtherWorkbookInFront(run));
  const trouble = isOther ? new HostError("other-workbook", hostSentences["other-workbook"]) : hostErrorOf(error);
  if (!(trouble instanceof HostError) || aftermath === null) return trouble;
  // Who stopped it is told that nothing has changed; where nobody knows that, it is no mere stopping.
  const kind = trouble.kind === "cancelled" && aftermath !== "taken-back" ? "host-failed" : trouble.kind;
  const { zh, en } = trouble.said;
  const left = aftermaths[aftermath];
  return new HostError(kind, inBoth(`${whole(zh, "。")}${left.zh}`, `${whole(en, ".")} ${left.en}`));
}

/** An error of Excel's as HostError; anything else, our own mistakes with proxies among them, as it is. */
export function hostErrorOf(error: unknown): unknown {
  const code = excelErrorCode(error);
  if (code === null || OUR_MISTAKES.has(code)) return error;
  const kind = KINDS[code];
  if (kind !== undefined) return new HostError(kind, hostSentences[kind]);
  const message = error instanceof Error ? error.message : messageOf(error);
  return new HostError("host-failed", (code === GENERAL ? generalTrouble : otherTrouble)(code, message));
}

/** Documented: while another workbook is in front there is no active cell. */
async function isOtherWorkbookInFront(run: RunExcel): Promise<boolean> {
  try {
    await run(async (context) => {
      context.workbook.getActiveCell().load("address");
      await sync(context);
    });
    return false;
  } catch (error) {
    return excelErrorCode(error) === "InvalidSelection";
  }
}

function whole(sentence: string, stop: string): string {
  return /[。.!！]$/.test(sentence) ? sentence : `${sentence}${stop}`;
}

function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
}

const GENERAL = "GeneralException";

/** Codes that Office.js itself gives where a proxy is used wrongly: those are bugs, not the world's trouble. */
const OUR_MISTAKES: ReadonlySet<string> = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidObjectPath",
  "PropertyDoesNotExist",
  "CannotUpdateReadOnlyProperty",
  "RunMustReturnPromise",
  "NotModified",
]);

/** Codes of Office.js (Excel.ErrorCodes and those of its transport). */
const KINDS: Readonly<Record<string, WorldKind | undefined>> = {
  InvalidOperationInCellEditMode: "edit-mode",
  InvalidSelection: "other-workbook",
  AccessDenied: "read-only",
  ReadOnly: "read-only",
  Unauthenticated: "session-lost",
  InvalidOrTimedOutSession: "session-lost",
  InvalidRequestContext: "session-lost",
  SessionNotFound: "session-lost",
  InactiveWorkbook: "other-workbook",
  Timeout: "session-lost",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  MemoryLimitReached: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  Conflict: "conflict",
  MergeConflict: "conflict",
  InsertDeleteConflict: "conflict",
  RequestAborted: "conflict",
  ApiNotAvailable: "too-old",
  ApiNotFound: "too-old",
  ApiNotSupported: "too-old",
  UnsupportedFeature: "too-old",
  UnsupportedOperation: "too-old",
};
