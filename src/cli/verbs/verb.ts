import { isMisuse, misuse, type Misuse } from "../options/misuse";
import type { Option, OptionValue } from "../options/option";
import type { SplitWords } from "../splitWords";
import { WORDS } from "../terminal/words";
import type { ExitCode, World } from "../terminal/world";

/** Everything that is known of a verb of the command line (SPEC §16, MONTH §8); help and checks of options follow from it. */
export interface VerbDefinition<O extends Options, F extends FilesTaken, R extends object> {
  /** What people type. */
  readonly name: string;
  /** Its lines in the help: one for each way to call it. */
  readonly usage: readonly Usage[];
  /** How many files stand behind it; `any` where that hangs on the options and `request` decides. */
  readonly files: F;
  /** Its options, by the names that `request` and `run` know them by. */
  readonly options: O;
  /** Makes of what was given what is wanted, or says why that cannot be. */
  request(given: Given<O, F>): R | Misuse;
  /**
   * @returns the exit code
   * @throws HostError, which becomes one line and exit code 2
   */
  run(request: R, world: World): Promise<ExitCode>;
}

export interface Usage {
  /** What follows the verb: `文件… [--json 结果文件]`. */
  readonly words: string;
  readonly purpose: string;
}

export type Options = Readonly<Record<string, Option>>;
export type FilesTaken = keyof FilesGiven;

interface FilesGiven {
  readonly some: readonly [string, ...string[]];
  readonly one: readonly [string];
  readonly any: readonly string[];
}

/** What stood on the command line: the files as written, and each option's value. */
export type Given<O extends Options, F extends FilesTaken> = { readonly files: FilesGiven[F] } & {
  readonly [K in keyof O]: OptionValue<O[K]>;
};

/** A verb as the command line sees it, whatever its options and requests look like. */
export interface Verb {
  readonly name: string;
  readonly usage: readonly Usage[];
  readonly options: readonly Option[];
  /** Reads the words behind the verb, split by its options. */
  prepare(words: SplitWords): Work | Misuse;
}

/** Something the command line has been asked to do, well enough said to be done. */
export interface Work {
  readonly command: string;
  /** What was asked, as plain data. */
  readonly request: object;
  run(world: World): Promise<ExitCode>;
}

export function verb<O extends Options, F extends FilesTaken, R extends object>(
  definition: VerbDefinition<O, F, R>,
): Verb {
  const { name, usage, options } = definition;
  return {
    name,
    usage,
    options: Object.values(options),
    prepare({ files, given }) {
      if (definition.files !== "any" && files.length === 0) return misuse(WORDS.noFile(name));
      if (definition.files === "one" && files.length > 1) return misuse(WORDS.oneFile(name));
      const values: Record<string, unknown> = { files };
      for (const [key, option] of Object.entries(options)) {
        const value = valueOf(option, given.get(option.name));
        if (isMisuse(value)) return value;
        values[key] = value;
      }
      const request = definition.request(values as Given<O, F>);
      if (isMisuse(request)) return request;
      return { command: name, request, run: (world) => definition.run(request, world) };
    },
  };
}

function valueOf(option: Option, texts: readonly string[] | undefined): unknown {
  if (option.kind === "flag") return texts !== undefined;
  const values: unknown[] = [];
  for (const text of texts ?? []) {
    const value = option.read(text);
    if (isMisuse(value)) return value;
    values.push(value);
  }
  return option.kind === "list" ? values : (values[0] ?? null);
}
