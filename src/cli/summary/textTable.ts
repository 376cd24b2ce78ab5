import stringWidth from "string-width";
import { printableLine } from "../terminal/printable";

/** One column of a table in text: its heading and which side its cells keep to. */
export interface TextColumn {
  readonly heading: string;
  readonly align: "left" | "right";
}

/**
 * Lines of a table whose columns stand under each other on a screen, where a Chinese character is two columns wide.
 *
 * @param columns headings and sides, left to right
 * @param rows cells as text, as many as columns
 * @param indent put before each line
 * @returns the heading line and a line for each row, without spaces at the end
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  indent: string,
): readonly string[] {
  const lines = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(printableLine))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => stringWidth(line[index] ?? ""))));
  return lines.map((line) => {
    const cells = columns.map(({ align }, index) => {
      const text = line[index] ?? "";
      const gap = " ".repeat((widths[index] ?? 0) - stringWidth(text));
      return align === "left" ? text + gap : gap + text;
    });
    return (indent + cells.join("  ")).trimEnd();
  });
}
