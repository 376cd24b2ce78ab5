/** One part of a summary: its heading and its lines. Lines marked as kept are never wrapped (tables). */
export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

export interface Line {
  readonly text: string;
  readonly kept?: true;
  readonly tone?: Tone;
}

/** What a line's colour says, where there are colours. */
export type Tone = "heading" | "error" | "warning" | "info";

/** A line as it is. */
export function plain(text: string, tone?: Tone): Line {
  return tone === undefined ? { text } : { text, tone };
}

/** Lines of a table. */
export function kept(lines: readonly string[]): readonly Line[] {
  return lines.map((text) => ({ text, kept: true }));
}
