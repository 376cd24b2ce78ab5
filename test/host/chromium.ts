import { chromium, type Browser } from "playwright-core";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** For a browser that asks nobody anything; `--no-sandbox` because containers run as root. */
const SWITCHES = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const DEBIAN = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** Opens the installed Chromium, or else Chrome or Edge; where there is none it says what to install. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = DEBIAN.find((path) => existsSync(path) && spawnSync(path, ["--version"]).status === 0);
  if (executablePath !== undefined) return chromium.launch({ executablePath, args: SWITCHES });
  for (const channel of ["chrome", "msedge"]) {
    const browser = await chromium.launch({ channel, args: SWITCHES }).catch(() => null);
    if (browser !== null) return browser;
  }
  throw new Error("No Chromium, Chrome or Edge here: install one (Debian: apt-get install chromium fonts-noto-cjk).");
}
