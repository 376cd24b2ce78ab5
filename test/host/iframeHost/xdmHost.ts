import { EVENT } from "../executor/hostEvents";
import type { EventEntry, SimulatedHost } from "../simulatedHost";

/** A request of the add-in's, as it comes by postMessage (EXCEL_HOST §2). */
interface XdmRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _actionType: number;
}

export interface AddinContext {
  readonly conversationId: string;
  readonly controlId: string;
  /** Origin of the host's page; its host name must be that of the add-in's page. */
  readonly hostOrigin: string;
  readonly locale: string;
  readonly addinName: string;
  readonly clientWindow: { readonly width: number; readonly height: number };
}

export interface CommandResult {
  /** 0 ok, 11101 function not found. */
  readonly status: number;
  readonly detail: string;
}

/** Excel on the web as an add-in's page meets it: handshake, requests, events, ribbon commands, settings. */
export class XdmHost {
  /** Events that the page asked for. */
  readonly registered = new Set<string>();
  /** What the page told the host beside requests: focus, keys, telemetry. */
  readonly notified: unknown[] = [];
  /** Messages that this host has no answer for. */
  readonly unknown: string[] = [];
  private commands = 0;
  private readonly running = new Map<string, (result: CommandResult) => void>();
  private readonly isReady: Promise<void>;
  private becomeReady: () => void = () => undefined;

  constructor(
    private readonly host: SimulatedHost,
    private readonly context: AddinContext,
    /** Brings a message to the add-in's page. */
    private readonly post: (text: string) => void,
  ) {
    this.isReady = new Promise((done) => {
      this.becomeReady = done;
    });
    host.send = (entries) => this.tell(entries);
  }

  /** `iframe.name` of the add-in's page: who is the host, and how to speak with it. */
  get frameName(): string {
    const { conversationId, controlId, hostOrigin, locale } = this.context;
    const hostInfo = ["Excel", "Web", "16.01", locale, conversationId, "", "", "1"].join("$");
    const xdmInfo = [conversationId, controlId, `${hostOrigin}/`].join("|");
    return JSON.stringify({
      baseFrameName: `_xdm_${controlId}`,
      hostInfo,
      xdmInfo,
      serializerVersion: "1",
      flights: "[]",
    });
  }

  /** Takes a message of the page's; the answer goes through `post`. */
  async receive(text: string): Promise<void> {
    const request = parsed(text);
    if (request?._messageType !== 0) return;
    const data = await this.answered(request);
    const { _actionName, _conversationId, _correlationId } = request;
    const { hostOrigin } = this.context;
    this.post(
      JSON.stringify({
        _messageType: 1,
        _actionName,
        _conversationId,
        _correlationId,
        _origin: hostOrigin,
        _data: data,
        _errorCode: 0,
        _responseType: 0,
        _serializerVersion: 1,
      }),
    );
    if (_actionName === "appCommandInvoked") this.becomeReady();
    this.host.flushEvents();
  }

  /** Presses a ribbon button whose command is a function of the add-in's; resolves when it says that it is done. */
  async pressButton(functionName: string, buttonId = functionName): Promise<CommandResult> {
    await this.isReady;
    this.commands += 1;
    const id = `command${String(this.commands)}`;
    const done = new Promise<CommandResult>((resolve) => this.running.set(id, resolve));
    this.event("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: buttonId } })]);
    return done;
  }

  private async answered({ _actionName, _actionType, _data }: XdmRequest): Promise<unknown> {
    if (_actionType === 1) {
      this.registered.add(_actionName);
      return { Error: 0 };
    }
    if (_actionType === 2) {
      this.registered.delete(_actionName);
      return { Error: 0 };
    }
    switch (_actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.appContext();
      case "ContextActivationManager_notifyHost":
        this.notified.push(_data);
        return null;
      case "executeMethod":
        return this.executed(_data as MethodData);
      default:
        this.unknown.push(_actionName);
        return null;
    }
  }

  private async executed(data: MethodData): Promise<unknown> {
    const dispatch = data.DdaMethod?.DispatchId ?? (data.DdaSettingsMethod === undefined ? 0 : 76);
    switch (dispatch) {
      case 93:
        return this.richApi(data.ArrayData ?? []);
      case 76:
        this.host.model.settings.clear();
        for (const [name, json] of data.DdaSettingsMethod?.Properties ?? []) {
          this.host.model.settings.set(name, JSON.parse(json));
        }
        return { Version: 1, Error: 0 };
      case 75:
        return {
          Version: 1,
          Error: 0,
          Properties: { Settings: this.settings().map(([Name, Value]) => ({ Name, Value })) },
        };
      case 94: {
        const values = data as unknown as Readonly<Record<string, unknown>>;
        this.running.get(String(values["0"]))?.({ status: Number(values["1"]), detail: String(values["2"]) });
        this.running.delete(String(values["0"]));
        return { Version: 1, Error: 0 };
      }
      default:
        this.unknown.push(`executeMethod ${String(dispatch)}`);
        return { Version: 1, Error: 5001 };
    }
  }

  /** A request about the workbook, or about the ribbon and the runtime (`WacPartition`). */
  private async richApi(data: readonly unknown[]): Promise<unknown> {
    const isService = data[0] === "WacPartition";
    const answer = await this.host.process(String(data[4]), { isService, flags: Number(data[6]) });
    if (answer.outer !== 0 || !("text" in answer)) return { Version: 1, Error: answer.outer };
    return { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], answer.text] };
  }

  private settings(): readonly (readonly [string, string])[] {
    return [...this.host.model.settings].map(([name, value]) => [name, JSON.stringify(value)] as const);
  }

  private appContext(): Readonly<Record<string, unknown>> {
    const { controlId, conversationId, locale, addinName, clientWindow } = this.context;
    return {
      _id: controlId,
      _appName: 16,
      _appVersion: 16,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `https://localhost/${this.host.model.file}`,
      _clientMode: this.host.model.readOnly ? 0 : 1,
      _settings: this.settings(),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: conversationId,
      _appInstanceId: conversationId,
      _appMinorVersion: 0,
      _hostFullVersion: "16.0.19328.42306",
      _addinName: addinName,
      _appDomains: [],
      _clientWindowWidth: clientWindow.width,
      _clientWindowHeight: clientWindow.height,
      _featureGates: {},
      _initialDisplayMode: 2,
      _requirementMatrix: JSON.stringify(this.host.requirements),
    };
  }

  private tell(entries: readonly EventEntry[]): void {
    if (entries.length === 0) return;
    this.event("richApiMessage", {
      ArrayData: entries.map(({ eventType, target, payload, isRemote }) => [
        65536,
        eventType,
        target,
        payload,
        0,
        isRemote,
      ]),
    });
    const isSelection = entries.some(({ eventType }) => eventType === EVENT.selectionChanged);
    if (isSelection) this.event("documentSelectionChanged", {});
  }

  private event(name: string, data: unknown): void {
    if (!this.registered.has(name)) return;
    const { conversationId, hostOrigin } = this.context;
    this.post(
      JSON.stringify({
        _messageType: 1,
        _actionName: name,
        _conversationId: conversationId,
        _correlationId: -1,
        _origin: hostOrigin,
        _data: data,
        _errorCode: 0,
        _responseType: 1,
        _serializerVersion: 1,
      }),
    );
  }
}

interface MethodData {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly ArrayData?: readonly unknown[];
}

function parsed(text: string): XdmRequest | null {
  try {
    return JSON.parse(text) as XdmRequest;
  } catch {
    // Pages post other things too.
    return null;
  }
}
