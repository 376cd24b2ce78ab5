import { bootIn, type OfficeInfo } from "./boot";

/** Where the page finds itself once Microsoft's script has answered. */
export type OfficeHost =
  | { readonly kind: "excel"; readonly platform: string; readonly version: string; readonly language: string }
  /** Another Office program, or a browser that opened the pane's page by hand. */
  | { readonly kind: "no-host" };

/**
 * Waits until Office.js says where it is. That may take long on a county's network, and may never come: the page's first script
 * tells people so meanwhile.
 */
export async function whenOfficeReady(): Promise<OfficeHost> {
  const { host, platform } = await new Promise<OfficeInfo>((resolve) => bootIn(window).whenOffice(resolve));
  const office = officeIn(window);
  if (host !== "Excel" || office === null) return { kind: "no-host" };
  const { diagnostics, displayLanguage } = office.context;
  return { kind: "excel", platform: platform ?? "", version: diagnostics.version, language: displayLanguage };
}

/** Whether this Excel has a set of Office.js: `supports("ExcelApi", "1.13")`. */
export function supports(set: string, version: string): boolean {
  return officeIn(window)?.context.requirements.isSetSupported(set, version) ?? false;
}

/**
 * Whether a pane may have files saved: Excel on Windows hands downloads on. The web views of Mac and iPad drop them without a word
 * (OfficeDev/office-js #2700, by design), and so does a browser's frame that is not allowed any, which a pane cannot ask.
 */
export function letsDownload({ platform }: { readonly platform: string }): boolean {
  return platform === "PC";
}

/** Office.js's own object, or null where its script has not come. */
export function officeIn(place: Window): typeof Office | null {
  return (place as { readonly Office?: typeof Office }).Office ?? null;
}
