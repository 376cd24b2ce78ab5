import stringWidth from "string-width";
import type { Option } from "./options/option";
import { printableLines, type Printable } from "./terminal/printable";
import { WORDS } from "./terminal/words";
import type { Verb } from "./verbs/verb";

/** The help: every way to call every verb, every option, and what holds for all of them. */
export function helpText(verbs: readonly Verb[]): Printable {
  const longest = Math.max(...verbs.map(({ name }) => name.length));
  const ways = verbs.flatMap(({ name, usage }) =>
    usage.map(({ words, purpose }): Entry => [`ledger ${name.padEnd(longest)} ${words}`, purpose]),
  );
  const options = new Set(verbs.flatMap((verb) => verb.options));
  return printableLines([
    WORDS.helpTitle,
    "",
    WORDS.helpUsage,
    ...twoColumns([...ways, ...WORDS.helpOtherWays]),
    "",
    WORDS.helpOptions,
    ...twoColumns([...options].flatMap(explained)),
    "",
    ...WORDS.helpNotes,
  ]);
}

type Entry = readonly [left: string, right: string];

function explained(option: Option): readonly Entry[] {
  const written = option.kind === "flag" ? option.name : `${option.name} ${option.value}`;
  return option.meaning === null ? [] : [[written, option.meaning]];
}

/** Meanings under each other; what is too long to stand beside its meaning has a line of its own. */
function twoColumns(entries: readonly Entry[]): readonly string[] {
  const widths = entries.map(([left]) => stringWidth(left));
  const column = Math.max(...widths.filter((width) => width <= WIDEST)) + GAP;
  return entries.flatMap(([left, right], index) => {
    const width = widths[index] ?? 0;
    const blanks = (count: number) => " ".repeat(count);
    if (width > WIDEST) return [`  ${left}`, `  ${blanks(column)}${right}`];
    return [`  ${left}${blanks(column - width)}${right}`];
  });
}

const WIDEST = 60;
const GAP = 3;
