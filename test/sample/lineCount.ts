import { isDay, isFormula, isShare, soundPart, type SampleCell } from "./sampleCell";

/** How many lines the text takes in a column so wide: a Chinese character is as wide as two Latin ones. */
export function lineCount(cell: SampleCell, width: number): number {
  const lines = shownText(cell).split("\n");
  return lines.reduce((count, line) => count + Math.max(1, Math.ceil(textWidth(line) / (width - 1.5))), 0);
}

/** What the cell shows; formulas and shares are short, so their text does not matter here. */
export function shownText(cell: SampleCell): string {
  const sound = soundPart(cell);
  if (sound === null || isShare(sound) || isFormula(sound)) return "";
  return isDay(sound) ? "2024年12月31日".slice(0, sound.numberFormat.length > 10 ? 11 : 8) : String(sound);
}

function textWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character > "\u2000" ? 2 : 1), 0);
}
