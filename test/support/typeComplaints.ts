import { join, relative, resolve } from "node:path";
import ts from "typescript";

const ROOT = resolve(__dirname, "../..");

/**
 * What the compiler says of files that only exist here, as if they stood in the source; files that are there may be replaced.
 * Plant all at once: what they import is parsed once.
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
  const texts = new Map(Object.entries<string>(planted).map(([path, text]) => [join(ROOT, path), text]));
  const folder = join(ROOT, project ?? "");
  const config: unknown = ts.readConfigFile(join(folder, "tsconfig.json"), (path) => ts.sys.readFile(path)).config;
  const files = project === null ? noFiles : ts.sys;
  const { options: whole, fileNames } = ts.parseJsonConfigFileContent(config, files, folder);
  const open = { ...whole, noUnusedLocals: false, types: ["node"], lib: ["lib.es2023.d.ts"] };
  const options = project === null ? open : { ...whole, noEmit: true };
  const host = ts.createCompilerHost(options);
  const onDisk = { fileExists: host.fileExists.bind(host), readFile: host.readFile.bind(host) };
  host.fileExists = (path) => texts.has(resolve(path)) || onDisk.fileExists(path);
  host.readFile = (path) => texts.get(resolve(path)) ?? onDisk.readFile(path);
  const roots = [...texts.keys(), ...fileNames.map((path) => resolve(path)).filter((path) => !texts.has(path))];
  const program = ts.createProgram(roots, options, host);
  const complaints = (path: string): readonly string[] => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, " ").replace(/\s+/g, " "),
    );
  };
  const all = roots.map((path) => [relative(ROOT, path), complaints(path)] as const);
  return Object.fromEntries(all.filter(([path, said]) => said.length > 0 || texts.has(join(ROOT, path)))) as never;
}

/** The configuration's options are wanted, none of the files it names. */
const noFiles: ts.ParseConfigHost = { ...ts.sys, readDirectory: () => [] };
