import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Where LibreOffice is on this machine, or null. `npm test` installs it on Debian where it may. */
export function libreOffice(): string | null {
  const onPath = (process.env["PATH"] ?? "")
    .split(process.platform === "win32" ? ";" : ":")
    .map((dir) => join(dir, "soffice"));
  const usual = [
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  ];
  const runs = (path: string): boolean => spawnSync(path, ["--version"], { stdio: "ignore" }).status === 0;
  return [...onPath, ...usual].find((path) => existsSync(path) && runs(path)) ?? null;
}

/**
 * The workbook as LibreOffice saves it after computing every formula anew, from a profile of its own that makes it do so.
 *
 * @param format what to save as: `xlsx`, `pdf`
 */
export function savedByLibreOffice(program: string, bytes: Uint8Array, format: "xlsx" | "pdf"): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "ledger-office-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    writeFileSync(join(folder, "book.xlsx"), bytes);
    const words = ["--headless", "--convert-to", format, "--outdir", join(folder, "out"), join(folder, "book.xlsx")];
    execFileSync(program, [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...words], { stdio: "pipe" });
    return new Uint8Array(readFileSync(join(folder, "out", `book.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** By default LibreOffice believes the values that a file of Excel's kind brings. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;
