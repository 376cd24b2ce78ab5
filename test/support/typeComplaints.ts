import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const COMPILER = join(ROOT, "node_modules/typescript-native/bin/tsc");

/**
 * What the compiler says of a copy of the source in which these files stand too; files that are there may be replaced.
 * Plant all at once: what they import is read once.
 *
 * @param planted text by path from the project's root: `src/cli/verbs/close.ts`
 * @param project a folder with a `tsconfig.json` of its own, whose law holds for them and whose files are looked at too; without
 * it only what is planted is, and neither DOM nor Office is in scope
 * @returns complaints by path, one line each: of each planted file, and of each other that has any
 */
export function typeComplaints<Path extends string>(
  planted: Readonly<Record<Path, string>>,
  project: string | null = null,
): Readonly<Record<Path, readonly string[]>> {
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  // Below the root, where the packages are found.
  const folder = mkdtempSync(join(ROOT, ".cache/planted-"));
  try {
    copyFileSync(join(ROOT, "tsconfig.json"), join(folder, "tsconfig.json"));
    cpSync(join(ROOT, "src"), join(folder, "src"), { recursive: true, filter: (path) => !path.endsWith(".md") });
    for (const [path, text] of Object.entries<string>(planted)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    if (project === null) {
      const compilerOptions = { noUnusedLocals: false, types: ["node"], lib: ["ES2023"] };
      const open = { extends: "./tsconfig.json", compilerOptions, include: [], files: Object.keys(planted) };
      writeFileSync(join(folder, "planted.json"), JSON.stringify(open));
    }
    const said = complaintsIn(folder, project);
    return { ...Object.fromEntries(Object.keys(planted).map((path) => [path, []])), ...said } as never;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function complaintsIn(folder: string, project: string | null): Record<string, string[]> {
  const words = [COMPILER, "-p", project ?? "planted.json", "--noEmit", "--pretty", "false"];
  const { stdout, stderr, error } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
  const complaints: Record<string, string[]> = {};
  let last: string[] = [];
  for (const line of stdout.split("\n").filter((one) => one !== "")) {
    const [, path, said] = /^(\S.*?)\(\d+,\d+\): error TS\d+: (.*)$/.exec(line) ?? [];
    if (path !== undefined && said !== undefined) (last = complaints[path] ??= []).push(said);
    // What follows is indented: more of the same.
    else if (/^\s/.test(line) && last.length > 0) last.push(`${last.pop() ?? ""} ${line.trim()}`);
    else throw new Error(`The compiler says what was not asked: ${line}`);
  }
  if (error !== undefined || stderr !== "")
    throw new Error(`The compiler could not be asked: ${stderr}`, { cause: error });
  return complaints;
}
