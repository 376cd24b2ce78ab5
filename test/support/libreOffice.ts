import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
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
 * The workbook as LibreOffice saves it after computing every formula anew. Within a run of tests the same bytes are converted once,
 * and each worker has one profile.
 *
 * @param format what to save as: `xlsx`, `pdf`
 * @param from what the bytes are
 */
export function savedByLibreOffice(
  program: string,
  bytes: Uint8Array,
  format: SavedAs,
  from: SavedFrom = "xlsx",
): Uint8Array {
  return savedTogether(program, [{ bytes, from }], format)[0]!;
}

type SavedAs = "xlsx" | "xls" | "ods" | "pdf";
type SavedFrom = "xlsx" | "ods" | "docx";

/** Several files in one run of the program: starting it takes longer than most of what it does. */
export function savedTogether(
  program: string,
  files: readonly { readonly bytes: Uint8Array; readonly from: SavedFrom }[],
  format: SavedAs,
): readonly Uint8Array[] {
  const folder = process.env["SHARED_FOLDER"]!;
  const mine = join(folder, `office-${process.env["JEST_WORKER_ID"] ?? ""}`);
  const wanted = files.map(({ bytes, from }) => {
    const name = createHash("sha256").update(bytes).digest("hex");
    return { name, bytes, book: join(mine, `${name}.${from}`), saved: join(folder, `${name}.saved.${format}`) };
  });
  const fresh = wanted.filter(({ saved }) => !existsSync(saved));
  if (fresh.length > 0) {
    mkdirSync(mine, { recursive: true });
    for (const { book, bytes } of fresh) writeFileSync(book, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(recalculatingProfile(mine)).href}`;
    const words = ["--headless", "--convert-to", format, "--outdir", join(mine, "out")];
    execFileSync(program, [profile, ...words, ...new Set(fresh.map(({ book }) => book))], { stdio: "pipe" });
    for (const { name, saved } of fresh)
      if (!existsSync(saved)) renameSync(join(mine, "out", `${name}.${format}`), saved);
  }
  return wanted.map(({ saved }) => new Uint8Array(readFileSync(saved)));
}

/** A profile that makes LibreOffice compute what it opens. */
function recalculatingProfile(folder: string): string {
  const profile = join(folder, "profile");
  if (!existsSync(profile)) {
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  }
  return profile;
}

/** By default LibreOffice believes the values that a file of Excel's kind brings. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;
