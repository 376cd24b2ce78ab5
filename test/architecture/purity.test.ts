import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import ts from "typescript";

const ROOT = resolve(__dirname, "../..");
const CORE = join(ROOT, "src", "core");

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
    const planted = new Map(FOREIGN.map((text, index) => [join(CORE, `planted${index}.ts`), text]));
    const faults = compileCore(planted);
    expect(faults.filter(({ file }) => !planted.has(file)).map(({ text }) => text)).toEqual([]);
    const passed = [...planted].filter(([path]) => !faults.some(({ file }) => file === path)).map(([, text]) => text);
    expect(passed).toEqual([]);
  });

  test("its lint law catches a clock, chance and the machine's language, and nothing else", () => {
    const harmless = "export const x = Math.max(1, 2);";
    expect(lintAsCore([...IMPURE, harmless])).toEqual([...IMPURE.map(() => 1), 0]);
  });
});

interface Fault {
  readonly file: string;
  readonly text: string;
}

/** Faults of the core compiled with files that stand only in memory. */
function compileCore(planted: ReadonlyMap<string, string>): readonly Fault[] {
  const configPath = join(CORE, "tsconfig.json");
  const config: unknown = ts.readConfigFile(configPath, (path) => ts.sys.readFile(path)).config;
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, CORE);
  const host = ts.createCompilerHost(options);
  const onDisk = { getSourceFile: host.getSourceFile.bind(host), fileExists: host.fileExists.bind(host) };
  host.fileExists = (path) => planted.has(resolve(path)) || onDisk.fileExists(path);
  host.getSourceFile = (path, ...rest) => {
    const text = planted.get(resolve(path));
    return text === undefined
      ? onDisk.getSourceFile(path, ...rest)
      : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...fileNames, ...planted.keys()], { ...options, noEmit: true }, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => ({
    file: file === undefined ? "" : resolve(file.fileName),
    text: `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
  }));
}

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
