import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

/** What a guide names in `code` that looks like a path; a file that is still to be written has a `<` in its name, a `…` or an N. */
function pathsIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, path]) => path!)
    .filter(
      (path) =>
        /^[\w./-]+$/.test(path) && /\/$|^[\w.-]+(?:\/[\w.-]+)+$|\.(?:tsx?|mjs|xml)$/.test(path) && !/N{4}/.test(path),
    );
}

/** Paths are told from the project, from its source, or beside the one named before. */
function leadsNowhere(text: string): readonly string[] {
  let folder = "";
  return pathsIn(text).filter((path) => {
    const found = ["", "src", "src/core", folder].find((from) => existsSync(join(ROOT, from, path)));
    if (found === undefined) return true;
    folder = join(found, path, "..");
    return false;
  });
}

test.each(["README.md", "src/README.md"])("every path that %s names is there", (guide) => {
  expect(leadsNowhere(readFileSync(join(ROOT, guide), "utf8"))).toEqual([]);
});

test.each([
  ["`core/run.ts`", []],
  ["`core/gone/run.ts` and `gone.ts`", ["core/gone/run.ts", "gone.ts"]],
  ["`core/read/directory/defaultUnits.ts`, `townSpellings.ts`", []],
  ["`core/judge/rules/<rule>.ts`, `read….ts`, `decisions/NNNN-….md`, `npm run check`, `--env cdn=`, `office.js`", []],
])("%s", (text, lost) => {
  expect(leadsNowhere(text)).toEqual(lost);
});
