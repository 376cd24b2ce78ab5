import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { typeComplaints } from "../support/typeComplaints";

const ROOT = resolve(__dirname, "../..");

/** What must not compile in the core: other worlds. */
const FOREIGN = [
  "export const x = Excel.run(() => 1);",
  "export const x = document.title;",
  "export const x = window.name;",
  "export const x = process.env;",
  'export const x = require("x");',
  'import { readFileSync } from "node:fs"; export const x = readFileSync;',
  "export const x = setTimeout(() => 1, 1);",
  "export const x = console.log(1);",
  'export const x = fetch("x");',
];

/** What compiles anywhere and must not pass the linter in the core: clock, chance, the machine's language. */
const IMPURE = [
  "export const x = Date.now();",
  "export const x = new Date();",
  "export const x = Math.random();",
  "export const x = globalThis;",
  "export const x = new Intl.NumberFormat();",
  'export const x = "a".localeCompare("b");',
  "export const x = (1).toLocaleString();",
];

describe("the core is pure", () => {
  test("it compiles alone, without Office, the browser or Node, and what needs them does not", () => {
    const planted = Object.fromEntries(FOREIGN.map((text, index) => [`src/core/planted${index}.ts`, text]));
    const complaints = Object.entries(typeComplaints<string>(planted, "src/core"));
    expect(complaints.filter(([path]) => planted[path] === undefined)).toEqual([]);
    expect(complaints.filter(([, said]) => said.length === 0).map(([path]) => planted[path])).toEqual([]);
    expect(complaints).toHaveLength(FOREIGN.length);
  });

  test("its lint law catches a clock, chance and the machine's language, and nothing else", () => {
    const harmless = "export const x = Math.max(1, 2);";
    expect(lintAsCore([...IMPURE, harmless])).toEqual([...IMPURE.map(() => 1), 0]);
  });
});

/** How many faults the core's lint law finds in each text. ESLint's configuration is a module: hence another process. */
function lintAsCore(texts: readonly string[]): unknown {
  const script = `
    import { Linter } from "eslint";
    import tseslint from "typescript-eslint";
    import { coreLaw } from "./test/tooling/eslint.config.mjs";
    const linter = new Linter();
    const config = [{ ...coreLaw, languageOptions: { parser: tseslint.parser } }];
    const faultsIn = (text) => linter.verify(text, config, "src/core/planted.ts").length;
    console.log(JSON.stringify(${JSON.stringify(texts)}.map(faultsIn)));
  `;
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: ROOT, encoding: "utf8" }),
  );
}
