import { parseArgs } from "node:util";
import { misuse, type Misuse } from "./options/misuse";
import type { Option } from "./options/option";
import { WORDS } from "./terminal/words";

/** The words of a command line, sorted: files, and what stands behind each option that was given (nothing for a flag). */
export interface SplitWords {
  readonly files: readonly string[];
  /** By the option's name. */
  readonly given: ReadonlyMap<string, readonly string[]>;
}

/**
 * Splits words strictly: what is not known is refused, never passed over; the first offence is the one that is said.
 *
 * @param words what follows the verb
 * @param options all that the verb knows
 */
export function splitWords(words: readonly string[], options: readonly Option[]): SplitWords | Misuse {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(options.map(({ name, kind }) => [name.slice(2), { type: TYPES[kind] }])),
    // Its own strictness speaks English; its tokens say enough to be strict in Chinese.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const given = new Map<string, readonly string[]>();
  let isEnded = false;
  for (const token of tokens) {
    if (token.kind === "option-terminator") isEnded = true;
    else if (token.kind === "positional") {
      if (token.value === "-" && !isEnded) return misuse(WORDS.noStandardInput);
      files.push(token.value);
    } else {
      const name = (words[token.index] ?? "").split("=", 1).join("");
      const option = options.find((known) => known.name === name);
      const { value, inlineValue } = token;
      if (option === undefined || (option.kind === "flag" && inlineValue === true)) {
        return misuse(WORDS.unknownOption(name));
      }
      const before = given.get(name) ?? [];
      if (option.kind === "flag") {
        given.set(name, before);
        continue;
      }
      if (option.kind === "value" && before.length > 0) return misuse(WORDS.optionTwice(name));
      if (value === undefined || value === "" || (!inlineValue && value.startsWith("--"))) {
        return misuse(WORDS.valueMissing(name, option.example));
      }
      given.set(name, [...before, value]);
    }
  }
  // An empty word (a variable that was never set) is no file; as a path it would mean the folder itself.
  return files.includes("") ? misuse(WORDS.emptyFile) : { files, given };
}

const TYPES = { flag: "boolean", value: "string", list: "string" } as const;
