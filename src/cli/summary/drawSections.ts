import type { Drawing } from "../terminal/world";
import { printableLine, type Printable } from "../terminal/printable";
import type { Section, Tone } from "./section";
import { wrapped } from "./wrapped";

/**
 * A summary as text: title, then the sections numbered 一、二、三, a blank line before each.
 *
 * @returns lines ending in a line break, without colours where the drawing has none
 */
export function drawSections(title: string, sections: readonly Section[], drawing: Drawing): Printable {
  const lines = [paint(printableLine(title), "heading", drawing)];
  for (const [index, section] of sections.entries()) {
    lines.push(
      "",
      paint(printableLine(`${NUMERALS[index] ?? String(index + 1)}、${section.title}`), "heading", drawing),
    );
    for (const { text, kept, tone } of section.lines) {
      const line = printableLine(text);
      const parts = kept === true ? [line] : wrapped(line, drawing.width);
      lines.push(...parts.map((part) => (tone === undefined ? part : paint(part, tone, drawing))));
    }
  }
  return `${lines.join("\n")}\n` as Printable;
}

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五"];

function paint(text: string, tone: Tone, { colours }: Drawing): string {
  return colours ? `\u001b[${CODES[tone]}m${text}\u001b[0m` : text;
}

const CODES: Readonly<Record<Tone, number>> = { heading: 1, error: 31, warning: 33, info: 36 };
