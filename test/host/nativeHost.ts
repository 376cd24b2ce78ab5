import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OFFICE_JS } from "./executor/requirementSets";
import { hostControl, type HostControl } from "./hostControl";
import type { WorkbookModel } from "./model/workbookModel";
import { SimulatedHost, type HostAnswer, type HostOptions } from "./simulatedHost";

export interface NativeHost {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly run: typeof Excel.run;
  readonly host: HostControl;
  readonly model: WorkbookModel;
  /** Waits for what Excel.run left to be cleaned up. */
  readonly dispose: () => Promise<void>;
}

/**
 * The unmodified library of Office.js on a simulated Excel, in the same realm as the test (EXCEL_HOST §9, b2). It covers
 * `Excel.run` and its events; `Office.onReady` and `Office.context` are not there.
 */
export function startNativeHost(model: WorkbookModel, options: HostOptions = {}): Promise<NativeHost> {
  const host = new SimulatedHost(model, options);
  const bridge: NativeBridge = { sendMessageToHost: nobody, onMessageFromHost: nobody };
  const answer = (id: number, message: object): void => {
    bridge.onMessageFromHost(JSON.stringify({ id, type: 2, message }));
    host.flushEvents();
  };
  bridge.sendMessageToHost = (text) => {
    const { id, flags, message } = JSON.parse(text) as { id: number; flags: number; message: { body: unknown } };
    const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    void host.process(body, { flags }).then(
      (done) => answer(id, messageOf(done)),
      // A bug of the host's own must not look like Excel's doing, nor hang the test.
      (error: unknown) => answer(id, { ...refusal("SimulatedHostFailed", String(error), 500) }),
    );
  };
  host.send = (entries) => {
    const lines = entries.map(({ eventType, target, payload, isRemote }) => [
      65536,
      eventType,
      target,
      payload,
      0,
      isRemote,
    ]);
    bridge.onMessageFromHost(JSON.stringify({ type: 3, controlId: "", message: { entries: lines } }));
  };
  const library = loadOfficeJs(bridge);
  return Promise.resolve({
    ...library,
    run: library.Excel.run,
    host: hostControl(host),
    model,
    dispose: () => host.settled(),
  });
}

interface NativeBridge {
  sendMessageToHost: (text: string) => void;
  /** Set by the library. */
  onMessageFromHost: (text: string) => void;
}

function nobody(): void {
  throw new Error("Nobody listens yet");
}

function messageOf(answer: HostAnswer): object {
  if (answer.outer === 0 && "body" in answer) return { statusCode: 200, headers: {}, body: answer.body };
  const [code, message, status] = OUTER[answer.outer] ?? ["GeneralException", "There was an internal error.", 500];
  return refusal(code, message, status);
}

function refusal(code: string, message: string, statusCode: number): object {
  return { statusCode, headers: {}, body: { error: { code, message } } };
}

/** What the web's transport makes of its numbers (EXCEL_HOST §4). */
const OUTER: Readonly<Record<number, readonly [code: string, message: string, status: number]>> = {
  5004: ["InvalidOperationInCellEditMode", "Excel is in cell-editing mode.", 400],
  5012: ["InvalidOrTimedOutSession", "Your Office session has expired or is invalid.", 408],
  5016: [
    "WriteNotSupportedWhenModalDialogOpen",
    "The write operation is not supported when a modal dialog is open.",
    400,
  ],
  5102: ["ActivityLimitReached", "Activity limit has been reached.", 429],
  5103: ["RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.", 400],
  5104: ["ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.", 400],
  7000: ["AccessDenied", "You cannot perform the requested operation.", 401],
  1014: ["InvalidRequestContext", "Cannot use the object across different request contexts.", 400],
};

type Library = Pick<NativeHost, "Excel" | "OfficeExtension">;

/** The script of the library, compiled once, and the names that it leaves behind in a page. */
let script: { readonly run: (page: object) => unknown; readonly names: readonly string[] } | null = null;

/** Runs the script as a page would, with what it touches of a page while it loads; its names go to a window of their own. */
function loadOfficeJs(bridge: object): Library {
  script ??= readScript();
  const page: Record<string, unknown> = Object.fromEntries(script.names.map((name) => [name, undefined]));
  const location = { href: "https://localhost/", search: "", hash: "", protocol: "https:", host: "localhost" };
  const document = { location, URL: location.href, getElementsByTagName: () => [], addEventListener: () => undefined };
  const navigator = { userAgent: "", appName: "", appVersion: "" };
  Object.assign(page, { _richApiNativeBridge: bridge, location, document, navigator, external: {}, name: "" });
  Object.assign(page, { window: page, self: page, parent: page, top: page, addEventListener: () => undefined });
  return script.run(page) as Library;
}

function readScript(): NonNullable<typeof script> {
  const readable = readFileSync(join(OFFICE_JS, "excel-web-16.00.debug.js"), "utf8");
  const names = [...readable.matchAll(/^(?:var|function) (\w+)/gm)].map(([, name]) => name!);
  const text = readFileSync(join(OFFICE_JS, "excel-web-16.00.js"), "utf8");
  // It has to run in this realm, so that arrays and errors are those of the test; vm would give it another.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function("window", `with (window) {${text}\n;return { Excel, OfficeExtension };}`);
  return { run: (page) => run(page) as unknown, names: [...new Set(names)] };
}
