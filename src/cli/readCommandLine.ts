import { helpText } from "./helpText";
import { isMisuse, misuse, type Misuse } from "./options/misuse";
import { splitWords } from "./splitWords";
import { printableLines, type Printable } from "./terminal/printable";
import { WORDS } from "./terminal/words";
import type { World } from "./terminal/world";
import type { Work } from "./verbs/verb";
import { VERBS } from "./verbs/verbs";

/**
 * Reads a command line strictly (SPEC §16, DECIDED E3): what is not known is refused, never passed over.
 *
 * @param words the words after the program's name
 * @returns what to do, or why nothing can be done
 */
export function readCommandLine(words: readonly string[]): Work | Misuse {
  const [command, ...rest] = words;
  const own = rest.includes("--") ? rest.slice(0, rest.indexOf("--")) : rest;
  const names = VERBS.map(({ name }) => name);
  if (command === undefined) return misuse(WORDS.noCommand(names));
  if (HELP.has(command) || command === "help" || own.some((word) => HELP.has(word))) return help;
  if (VERSION.has(command)) return version;
  const verb = VERBS.find(({ name }) => name === command);
  if (verb === undefined) {
    return misuse(command.startsWith("-") ? WORDS.unknownOption(command) : WORDS.unknownCommand(command, names));
  }
  const split = splitWords(rest, verb.options);
  return isMisuse(split) ? split : verb.prepare(split);
}

const HELP: ReadonlySet<string> = new Set(["--help", "-h"]);
const VERSION: ReadonlySet<string> = new Set(["--version", "-v"]);

const help = saying("help", () => helpText(VERBS));
const version = saying("version", (world) => printableLines([world.version]));

function saying(command: string, text: (world: World) => Printable): Work {
  const run = async (world: World): Promise<0> => {
    await world.print([text(world)]);
    return 0;
  };
  return { command, request: {}, run };
}
