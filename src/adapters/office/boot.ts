/** Where Office.js says that the page is; nulls in a browser. */
export interface OfficeInfo {
  readonly host: string | null;
  readonly platform: string | null;
}

/** The assistant's side of the page's first script (src/taskpane/boot.js), which has brought Office.js in. */
export interface Boot {
  /** `then` is called once Office.js has answered, at once where it has already; also later than anybody waits. */
  readonly whenOffice: (then: (info: OfficeInfo) => void) => void;
  /** From now on the page is the assistant's to draw. */
  readonly drawn: () => void;
  /** The ribbon's commands by their names in the manifest, those first that were pressed before. */
  readonly takeCommands: (run: (name: string, event: CommandEvent) => void) => void;
}

/** A press of a ribbon button; Excel waits for `completed`. */
export interface CommandEvent {
  readonly completed: () => void;
}

/** @throws where the page was made without its first script, a bug of the build */
export function bootIn(place: Window): Boot {
  const boot = (place as { readonly ledgerBoot?: Boot }).ledgerBoot;
  if (boot === undefined) throw new Error("boot.js stands in no page but taskpane.html");
  return boot;
}
