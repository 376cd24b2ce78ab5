import { HostType, Utilities } from "@microsoft/office-js-helpers";

/** Where the page finds itself once Microsoft's script has answered, or has not. */
export type OfficeHost =
  | { readonly kind: "excel"; readonly platform: string; readonly version: string; readonly language: string }
  /** Another Office program, or a browser that opened the pane's page by hand. */
  | { readonly kind: "no-host" }
  /** Microsoft's script did not come: an intranet without a way to its address. */
  | { readonly kind: "unreachable" };

/**
 * Waits until Office.js says where it is. The script may be slow on a county's network, and may never come.
 *
 * @param patience milliseconds to wait for the script and its answer
 * @param wait a timer, so that tests need not wait
 */
export function whenOfficeReady(patience = 20_000, wait: Wait = windowTimer): Promise<OfficeHost> {
  return new Promise((resolve) => {
    const stop = wait(() => resolve({ kind: "unreachable" }), patience);
    const settle = (host: OfficeHost): void => {
      stop();
      resolve(host);
    };
    const ask = (): void => {
      const office = officeIn(window);
      if (office === null) {
        settle({ kind: "unreachable" });
        return;
      }
      void office.onReady(({ host }) =>
        settle(String(host) === HOST_EXCEL && isExcel() ? excelHost(office) : { kind: "no-host" }),
      );
    };
    // The script stands before ours in the page, so that once ours runs it has come or has failed; a page made otherwise may still load it.
    if (officeIn(window) !== null || document.readyState === "complete") ask();
    else window.addEventListener("load", ask, { once: true });
  });
}

/** Starts a timer and answers how to stop it. */
export type Wait = (then: () => void, milliseconds: number) => () => void;

const windowTimer: Wait = (then, milliseconds) => {
  const timer = window.setTimeout(then, milliseconds);
  return () => window.clearTimeout(timer);
};

/** Whether this Excel has a set of Office.js: `supports("ExcelApi", "1.13")`. */
export function supports(set: string, version: string): boolean {
  return officeIn(window)?.context.requirements.isSetSupported(set, version) ?? false;
}

/** As `Office.HostType.Excel` has it. */
const HOST_EXCEL = "Excel";

/** The helpers know the host by other traces than Office.js's own answer; both have to agree. */
function isExcel(): boolean {
  return Utilities.host === HostType.EXCEL;
}

function excelHost({ context }: typeof Office): OfficeHost {
  return {
    kind: "excel",
    platform: Utilities.platform,
    version: context.diagnostics.version,
    language: context.displayLanguage,
  };
}

/** Office.js's own object, or null where its script has not come. */
export function officeIn(place: Window): typeof Office | null {
  return (place as { readonly Office?: typeof Office }).Office ?? null;
}
