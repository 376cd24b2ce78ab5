/** What of the project a manifest speaks of. */
export interface ManifestWorld {
  /** Width and height of a picture under the project's root, or null where there is none. */
  readonly pictureSize: (path: string) => number | null;
  /** Pages that the build makes, beside the manifest's own address. */
  readonly pages: readonly string[];
  /** Ribbon commands that the code answers to. */
  readonly commands: readonly string[];
}

const ICON_SIZES = ["16", "32", "80"];

/** Everything in an add-in only manifest that leads nowhere, is said twice or is too long for Excel; empty where all is well. */
export function manifestFaults(xml: string, { pictureSize, pages, commands }: ManifestWorld): readonly string[] {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const all = (name: string): Element[] => [...manifest.getElementsByTagNameNS("*", name)];
  if (all("parsererror").length > 0) return ["not well-formed"];
  const faults: string[] = [];
  const say = (fault: string): void => void faults.push(fault);

  const start = all("SourceLocation").find((element) => element.hasAttribute("DefaultValue"));
  const base = new URL(".", start?.getAttribute("DefaultValue") ?? "about:blank").href;
  if (!base.startsWith("https://")) say("the pane's address is not https");

  // Addresses and pictures.
  const addresses = [
    ...all("IconUrl"),
    ...all("HighResolutionIconUrl"),
    ...all("SupportUrl"),
    ...all("SourceLocation"),
    ...all("Url"),
    ...all("Image"),
  ];
  for (const element of addresses) {
    const address = element.getAttribute("DefaultValue");
    if (address === null) continue;
    if (!address.startsWith(base)) say(`${address} lies outside ${base}`);
    const path = address.slice(base.length);
    if (path.endsWith(".png")) {
      const size = pictureSize(path);
      if (size === null) say(`no picture ${path}`);
      else if (!path.endsWith(`-${size}.png`)) say(`${path} is ${size} pixels wide`);
    } else if (!pages.includes(path)) say(`no page ${path}`);
  }
  if (!all("IconUrl").some((element) => element.getAttribute("DefaultValue")?.endsWith("-32.png")))
    say("the add-in's icon is not of 32 pixels");
  if (!all("HighResolutionIconUrl").some((element) => element.getAttribute("DefaultValue")?.endsWith("-64.png")))
    say("the add-in's large icon is not of 64 pixels");

  // What is named, and what is pointed at.
  const resources = new Map<string, Element>();
  for (const element of [...all("Image").filter(hasId), ...all("Url").filter(hasId), ...all("String").filter(hasId)]) {
    const id = element.getAttribute("id") ?? "";
    if (id.length > 32) say(`id ${id} is longer than 32`);
    if (resources.has(id)) say(`id ${id} twice`);
    resources.set(id, element);
  }
  const used = new Set<string>();
  for (const element of all("*").filter((candidate) => candidate.hasAttribute("resid"))) {
    const resid = element.getAttribute("resid") ?? "";
    const resource = resources.get(resid);
    used.add(resid);
    if (resource === undefined) say(`${element.localName} points at ${resid}, which is nowhere`);
    else if (resource.localName !== kindOf(element))
      say(`${element.localName} points at ${resid}, a ${resource.localName}`);
    else if (
      element.localName === "Image" &&
      !resource.getAttribute("DefaultValue")?.endsWith(`-${element.getAttribute("size") ?? ""}.png`)
    ) {
      say(`${resid} is not of size ${element.getAttribute("size") ?? ""}`);
    } else if (element.localName === "Description" && resource.parentElement?.localName !== "LongStrings")
      say(`${resid} is no long string`);
    else if (["Label", "Title"].includes(element.localName) && resource.parentElement?.localName !== "ShortStrings")
      say(`${resid} is no short string`);
  }
  for (const id of resources.keys()) if (!used.has(id)) say(`${id} is used nowhere`);
  for (const element of all("Icon")) {
    const sizes = [...element.children].map((image) => image.getAttribute("size"));
    if (sizes.join() !== ICON_SIZES.join()) say(`an icon has the sizes ${sizes.join()}`);
  }

  // Words in both languages, and no longer than Excel takes.
  const worded = [
    ...all("String"),
    ...all("DisplayName"),
    ...all("Description").filter((element) => element.hasAttribute("DefaultValue")),
  ];
  for (const element of worded) {
    const english = [...element.children].filter(
      (child) => child.localName === "Override" && child.getAttribute("Locale") === "en-US",
    );
    const name = element.getAttribute("id") ?? element.localName;
    if (english.length !== 1) say(`${name} has ${english.length} English wordings`);
    const most = element.parentElement?.localName === "ShortStrings" || element.localName === "DisplayName" ? 125 : 250;
    for (const words of [
      element.getAttribute("DefaultValue") ?? "",
      ...english.map((child) => child.getAttribute("Value") ?? ""),
    ]) {
      if (words === "" || words.length > most) say(`${name}: “${words}” has ${words.length} characters`);
    }
  }

  // Commands.
  const functions = all("FunctionName").map((element) => element.textContent);
  for (const name of functions) if (!commands.includes(name)) say(`nothing answers to ${name}`);
  for (const name of commands) if (!functions.includes(name)) say(`no button calls ${name}`);
  const ids = [...all("CustomTab"), ...all("Group"), ...all("Control")].map(
    (element) => element.getAttribute("id") ?? "",
  );
  ids.forEach((id, place) => {
    if (ids.indexOf(id) !== place) say(`control ${id} twice`);
  });
  const panes = new Set(
    [
      ...all("Runtime"),
      ...all("FunctionFile"),
      ...all("Action").flatMap((action) =>
        [...action.children].filter((child) => child.localName === "SourceLocation"),
      ),
    ].map((element) => element.getAttribute("resid")),
  );
  if (panes.size !== 1) say("runtime, commands and pane are not one page");

  // Requirement sets: what the ribbon needs is asked of the ribbon, so that an old Excel still gets a page that says so.
  const sets = new Map(
    all("Set").map((element) => [
      `${element.parentElement?.parentElement?.parentElement?.localName ?? ""} ${element.getAttribute("Name") ?? ""}`,
      element.getAttribute("MinVersion"),
    ]),
  );
  if (sets.get("OfficeApp ExcelApi") !== "1.1")
    say("an Excel older than 1.1 of ExcelApi, or none, is asked for the pane");
  if (sets.get("VersionOverrides ExcelApi") !== "1.9") say("the ribbon does not ask for ExcelApi 1.9");
  if (sets.get("VersionOverrides SharedRuntime") !== "1.1") say("the ribbon does not ask for a shared runtime");
  if (manifest.documentElement.getElementsByTagNameNS("*", "DefaultLocale")[0]?.textContent !== "zh-CN")
    say("Chinese is not the first language");
  return faults;
}

function hasId(element: Element): boolean {
  return element.hasAttribute("id");
}

function kindOf(element: Element): string {
  if (element.localName === "Image") return "Image";
  return ["Label", "Title", "Description"].includes(element.localName) ? "String" : "Url";
}
