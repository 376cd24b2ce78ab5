import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where the unmodified library lies. */
export const OFFICE_JS = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** The requirement set that a member came with, as the library itself says: `["ExcelApi", "1.9"]`; null: in the first one. */
export function requirementOf(type: string, member: string): readonly [set: string, version: string] | null {
  return requirements().get(`${type}.${member}`) ?? null;
}

/** Whether a declared matrix (`{ ExcelApi: "1.15" }`) covers a member. */
export function isDeclared(matrix: Readonly<Record<string, string>>, type: string, member: string): boolean {
  const needed = requirementOf(type, member);
  if (needed === null) return true;
  const [set, version] = needed;
  const declared = Object.entries(matrix).find(([name]) => name.toLowerCase() === set.toLowerCase())?.[1];
  return declared !== undefined && isAtLeast(declared, version);
}

function isAtLeast(declared: string, needed: string): boolean {
  const [major = 0, minor = 0] = declared.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

const CHECK = /_throwIfApiNotSupported\("(\w+)\.(\w+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/g;
const IN_EXCEL_PART = /var _defaultApiSetName = "ExcelApi";/;

let known: ReadonlyMap<string, readonly [string, string]> | null = null;

function requirements(): ReadonlyMap<string, readonly [string, string]> {
  if (known !== null) return known;
  const text = readFileSync(join(OFFICE_JS, "excel-web-16.00.debug.js"), "utf8");
  const start = IN_EXCEL_PART.exec(text)?.index ?? 0;
  const found = new Map<string, readonly [string, string]>();
  for (const [, type, member, set, version] of text.slice(start).matchAll(CHECK)) {
    const name = set === "_defaultApiSetName" ? "ExcelApi" : set!.slice(1, -1);
    found.set(`${type!}.${member!}`, [name, version!]);
  }
  known = found;
  return found;
}
