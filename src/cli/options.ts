import { parseIsoDate, type LocalDate } from "../core/workbook/localDate";
import { WORDS } from "./words";

/** What a command line asks for (SPEC §16). Paths are as given. */
export type Request =
  | { readonly command: "help" }
  | { readonly command: "version" }
  | {
      readonly command: "report";
      readonly files: readonly string[];
      /** null: today. */
      readonly asOf: LocalDate | null;
      /** A path, `-` for the standard output, or null. */
      readonly json: string | null;
      /** Path of the result workbook, or null. */
      readonly out: string | null;
      /** Whether lights and findings are marked on the ledgers in the result workbook. */
      readonly mark: boolean;
    }
  | {
      readonly command: "check";
      readonly files: readonly string[];
      readonly asOf: LocalDate | null;
      readonly json: string | null;
    }
  | { readonly command: "unmark"; readonly files: readonly [string]; readonly out: string }
  | { readonly command: "inspect"; readonly files: readonly string[]; readonly json: string | null };

/** A command line that cannot be followed: one Chinese sentence saying why and what to do (DECIDED E3). */
export interface Misuse {
  readonly misuse: string;
}

/**
 * Reads a command line strictly: what is not known is refused, never passed over.
 *
 * @param words the words after the program's name
 * @returns the request, or why there is none
 */
export function parseOptions(words: readonly string[]): Request | Misuse {
  const [command, ...rest] = words;
  const own = rest.includes("--") ? rest.slice(0, rest.indexOf("--")) : rest;
  if (command === undefined) return { misuse: WORDS.noCommand };
  if (HELP.has(command) || command === "help" || own.some((word) => HELP.has(word))) return { command: "help" };
  if (VERSION.has(command)) return { command: "version" };
  if (!isCommand(command)) {
    return { misuse: command.startsWith("-") ? WORDS.unknownOption(command) : WORDS.unknownCommand(command) };
  }

  const parsed = parseWords(rest, OPTIONS[command], command === "report" ? ["--mark"] : []);
  if ("misuse" in parsed) return parsed;
  const { files, values, flags } = parsed;
  const [file] = files;
  if (file === undefined) return { misuse: WORDS.noFile(command) };
  const json = values.get("--json") ?? null;
  const out = values.get("--out") ?? null;
  if (command === "inspect") return { command, files, json };
  if (command === "unmark") {
    if (files.length > 1) return { misuse: WORDS.oneFile };
    return out === null ? { misuse: WORDS.unmarkNeedsOut } : { command, files: [file], out };
  }

  const asOfText = values.get("--as-of");
  const asOf = asOfText === undefined ? null : parseIsoDate(asOfText);
  if (asOf === undefined) return { misuse: WORDS.impossibleAsOf(asOfText ?? "") };
  if (command === "check") return { command, files, asOf, json };
  const mark = flags.has("--mark");
  return mark && out === null ? { misuse: WORDS.markNeedsOut } : { command, files, asOf, json, out, mark };
}

/** The options with a value that each command takes. */
const OPTIONS = {
  report: ["--json", "--as-of", "--out"],
  check: ["--json", "--as-of"],
  inspect: ["--json"],
  unmark: ["--out"],
} as const;

function isCommand(word: string): word is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, word);
}

const HELP: ReadonlySet<string> = new Set(["--help", "-h"]);
const VERSION: ReadonlySet<string> = new Set(["--version", "-v"]);

interface ParsedWords {
  readonly files: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

/** Splits the words into files, options that take a value (`--json a.json` or `--json=a.json`) and flags. */
function parseWords(
  words: readonly string[],
  known: readonly string[],
  knownFlags: readonly string[],
): ParsedWords | Misuse {
  const files: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    if (word === "--") {
      files.push(...words.slice(index + 1));
      break;
    }
    if (word === "-") return { misuse: WORDS.noStandardInput };
    if (!word.startsWith("-")) {
      files.push(word);
      continue;
    }
    if (knownFlags.includes(word)) {
      flags.add(word);
      continue;
    }
    const equals = word.indexOf("=");
    const name = equals < 0 ? word : word.slice(0, equals);
    if (!known.includes(name)) return { misuse: WORDS.unknownOption(name) };
    if (values.has(name)) return { misuse: WORDS.optionTwice(name) };
    const value = equals < 0 ? words[++index] : word.slice(equals + 1);
    if (value === undefined || value === "" || (equals < 0 && value.startsWith("--"))) {
      return { misuse: WORDS.valueMissing(name) };
    }
    values.set(name, value);
  }
  // An empty word (a variable that was never set) is no file; as a path it would mean the folder itself.
  return files.includes("") ? { misuse: WORDS.emptyFile } : { files, values, flags };
}
