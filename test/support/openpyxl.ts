import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { TabChange } from "./tabChange";

/** A Python on this machine that has openpyxl, or null. `npm test` installs both on Debian where it may. */
export function pythonWithOpenpyxl(): string | null {
  const name = process.platform === "win32" ? "python.exe" : "python3";
  const folders = (process.env["PATH"] ?? "").split(process.platform === "win32" ? ";" : ":");
  // Debian's package is seen by Debian's own Python alone, which need not be the first.
  const pythons = [...new Set([...folders.map((folder) => join(folder, name)), "/usr/bin/python3"])];
  const has = (path: string): boolean => spawnSync(path, ["-c", "import openpyxl"], { stdio: "ignore" }).status === 0;
  return pythons.find((path) => existsSync(path) && has(path)) ?? null;
}

/** The workbook as openpyxl reads and saves it, its tabs changed in between. */
export function savedByOpenpyxl(python: string, bytes: Uint8Array, change: TabChange = {}): Uint8Array {
  const wanted = { turnedRound: false, deleted: [], ...change, renamed: [...(change.renamed ?? [])] };
  const saved = execFileSync(python, ["-c", SAVE, JSON.stringify(wanted)], { input: bytes, maxBuffer: 2 ** 28 });
  return new Uint8Array(saved);
}

const SAVE = `
import io, json, sys
from openpyxl import load_workbook
change = json.loads(sys.argv[1])
book = load_workbook(io.BytesIO(sys.stdin.buffer.read()))
for name in change["deleted"]:
    del book[name]
for before, after in change["renamed"]:
    book[before].title = after
if change["turnedRound"]:
    book._sheets.reverse()
saved = io.BytesIO()
book.save(saved)
sys.stdout.buffer.write(saved.getvalue())
`;
