import { HostError } from "../../core/base/hostError";
import { excelErrorCode, type RunExcel } from "./runExcel";
import { hostSentences, otherTrouble, type WorldKind } from "./words";

/** The same conversations, but Excel's refusals come out as HostError: one Chinese sentence and a way on. */
export function withHostErrors(run: RunExcel): RunExcel {
  return (work) => asHostErrors(() => run(work));
}

/** The same for work that talks with Excel several times and has to see its errors itself in between. */
export async function asHostErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw hostErrorOf(error);
  }
}

/** An error of Excel's as HostError; anything else, our own mistakes with proxies among them, as it is. */
export function hostErrorOf(error: unknown): unknown {
  const code = excelErrorCode(error);
  if (code === null || OUR_MISTAKES.has(code)) return error;
  const kind = KINDS[code];
  if (kind !== undefined) return new HostError(kind, hostSentences[kind]);
  return new HostError("host-failed", otherTrouble(code, error instanceof Error ? error.message : messageOf(error)));
}

function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
}

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
  AccessDenied: "read-only",
  ReadOnly: "read-only",
  Unauthenticated: "session-lost",
  InvalidOrTimedOutSession: "session-lost",
  InvalidRequestContext: "session-lost",
  SessionNotFound: "session-lost",
  InactiveWorkbook: "session-lost",
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
