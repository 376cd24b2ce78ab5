import stringWidth from "string-width";
import { printableLine } from "./printable";

/** As much of a terminal's standard error as progress needs. */
interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/**
 * A line that says what is being done, redrawn in place; on anything but a terminal it says nothing.
 *
 * @param screen standard error
 * @returns takes the text to show, or null to leave the line empty
 */
export function progressOn(screen: Screen): (text: string | null) => void {
  if (screen.isTTY !== true) return () => undefined;
  let shown = false;
  return (text) => {
    if (text === null && !shown) return;
    screen.write(`\r\u001b[2K${text === null ? "" : cut(printableLine(text), (screen.columns ?? 80) - 1)}`);
    shown = text !== null;
  };
}

/** A line longer than the terminal would wrap and could not be redrawn. */
function cut(text: string, width: number): string {
  let kept = "";
  for (const character of text) {
    if (stringWidth(kept + character) > width) return kept;
    kept += character;
  }
  return kept;
}
