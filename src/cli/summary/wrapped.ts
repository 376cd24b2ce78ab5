import stringWidth from "string-width";

/**
 * Breaks a long line for a screen; the lines after the first keep its indent. Chinese breaks anywhere but before a
 * mark that may not begin a line; words and numbers stay whole where they fit on a line of their own.
 *
 * @param line one line, perhaps with spaces before it
 * @param width screen columns, or undefined: no wrapping
 */
export function wrapped(line: string, width: number | undefined): readonly string[] {
  if (width === undefined || stringWidth(line) <= width) return [line];
  const indent = /^\s*/.exec(line)?.[0] ?? "";
  const lines: string[] = [];
  let current = indent;
  for (const [part] of line.slice(indent.length).matchAll(PARTS)) {
    const full = stringWidth(current + part) > width && current !== indent;
    if (full) {
      lines.push(current.trimEnd());
      current = indent + part.trimStart();
    } else {
      current += part;
    }
  }
  return [...lines, current];
}

/** A run of Latin letters and digits, or one character, with the marks that must not be parted from it. */
const PARTS = /(?:[“（《[]+|(?=[^“（《[]))(?:[\w.%+\-/!:]+|[^“（《[])?[，。；：、！？）》”\]]*/gu;
