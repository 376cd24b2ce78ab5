// Where the browser is that tests and pictures use: Debian's Chromium, or the Chrome or Edge that is installed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * Parts of the browser's own window that each new one loads ahead, two pages of scripts for an address bar that nobody sees: a
 * quarter of the processor time of a test that opens the page and checks.
 */
const UNSEEN = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"];

/** Chromium heeds the last list alone, so that Playwright's own is said again (`disabledFeatures` there). */
const PLAYWRIGHTS = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "TcpPortRandomizationWin",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
  "msForceBrowserSignIn",
  "msEdgeUpdateLaunchServicesPreferredVersion",
];

/** Switches for a browser that asks nobody else anything; `--no-sandbox` because containers run as root. */
const SWITCHES = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  `--disable-features=${[...PLAYWRIGHTS, ...UNSEEN].join(",")}`,
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

const DEBIAN = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** What to give Playwright's `chromium.launch`, or null where there is no browser of that kind. */
export function chromiumFound() {
  const [executablePath] = DEBIAN.filter((path) => existsSync(path));
  if (executablePath !== undefined && spawnSync(executablePath, ["--version"], { stdio: "ignore" }).status === 0) {
    return { executablePath, args: SWITCHES };
  }
  const channel = installedChannel();
  return channel === null ? null : { channel, args: SWITCHES };
}

/** The same, or a sentence that says what is missing. */
export function chromiumLaunch() {
  const found = chromiumFound();
  if (found === null) {
    throw new Error("No Chromium, Chrome or Edge here: install one (Debian: apt-get install chromium fonts-noto-cjk).");
  }
  return found;
}

function installedChannel() {
  const places = {
    chrome: [
      "/opt/google/chrome/chrome",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      `${process.env.PROGRAMFILES ?? ""}\\Google\\Chrome\\Application\\chrome.exe`,
    ],
    msedge: [
      "/opt/microsoft/msedge/msedge",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      `${process.env["PROGRAMFILES(X86)"] ?? ""}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ],
  };
  for (const [channel, paths] of Object.entries(places)) if (paths.some((path) => existsSync(path))) return channel;
  return null;
}
