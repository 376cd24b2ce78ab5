import { join, resolve } from "node:path";
import ts from "typescript";

export const CORE = resolve(__dirname, "../../src/core");

export interface CompilerFault {
  readonly file: string;
  readonly text: string;
}

/** What stands on disk is read once for all programs. */
const parsed = new Map<string, ts.SourceFile>();

/**
 * What the compiler objects to in the core with files that stand only in memory, new ones or others in place of its own.
 * @param planted texts by absolute path
 * @param roots the files it begins with; all of the core where none are given
 */
export function compileCore(planted: ReadonlyMap<string, string>, roots?: readonly string[]): readonly CompilerFault[] {
  const config: unknown = ts.readConfigFile(join(CORE, "tsconfig.json"), (path) => ts.sys.readFile(path)).config;
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, CORE);
  const host = ts.createCompilerHost(options);
  const onDisk = { getSourceFile: host.getSourceFile.bind(host), fileExists: host.fileExists.bind(host) };
  host.fileExists = (path) => planted.has(resolve(path)) || onDisk.fileExists(path);
  host.getSourceFile = (path, ...rest) => {
    const text = planted.get(resolve(path));
    if (text !== undefined) return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
    const known = parsed.get(path) ?? onDisk.getSourceFile(path, ...rest);
    if (known !== undefined) parsed.set(path, known);
    return known;
  };
  const program = ts.createProgram([...(roots ?? fileNames), ...planted.keys()], { ...options, noEmit: true }, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => ({
    file: file === undefined ? "" : resolve(file.fileName),
    text: ts.flattenDiagnosticMessageText(messageText, " "),
  }));
}
