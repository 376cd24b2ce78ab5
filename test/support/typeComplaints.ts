import { join, resolve } from "node:path";
import ts from "typescript";

const ROOT = resolve(__dirname, "../..");

/**
 * What the compiler says of files that only exist here, as if they stood in the source; files that are there may be replaced.
 * Plant all at once: what they import is parsed once. Neither DOM nor Office is in scope.
 *
 * @param planted text by path from the project's root: `src/cli/verbs/close.ts`
 * @returns its complaints by path, one line each
 */
export function typeComplaints<Path extends string>(
  planted: Readonly<Record<Path, string>>,
): Readonly<Record<Path, readonly string[]>> {
  const texts = new Map(Object.entries<string>(planted).map(([path, text]) => [join(ROOT, path), text]));
  const config: unknown = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path)).config;
  const { options: whole } = ts.parseJsonConfigFileContent(config, emptyFolder, ROOT);
  const options = { ...whole, noUnusedLocals: false, types: ["node"], lib: ["lib.es2023.d.ts"] };
  const host = ts.createCompilerHost(options);
  const onDisk = { fileExists: host.fileExists.bind(host), readFile: host.readFile.bind(host) };
  host.fileExists = (path) => texts.has(resolve(path)) || onDisk.fileExists(path);
  host.readFile = (path) => texts.get(resolve(path)) ?? onDisk.readFile(path);
  const program = ts.createProgram([...texts.keys()], options, host);
  const complaints = (path: string): readonly string[] => {
    const file = program.getSourceFile(join(ROOT, path));
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, " ").replace(/\s+/g, " "),
    );
  };
  return Object.fromEntries(Object.keys(planted).map((path) => [path, complaints(path)])) as never;
}

/** The configuration's options are wanted, none of the files it names. */
const emptyFolder: ts.ParseConfigHost = { ...ts.sys, readDirectory: () => [] };
