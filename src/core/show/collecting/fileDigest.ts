import { fingerprint } from "../../base/fingerprint";
import { isPercentCode, shownDate } from "../../values/formatCode";
import { significant } from "../../values/significant";
import { tidy } from "../../workbook/cellText";
import { isSentSheet } from "../../read/ledgers/sentSheet";
import { OPTION_SHEET } from "../forms/optionSheet";
import type { CellNote } from "../../workbook/cellNote";
import { isCellFault, type CellValue, type WorkbookSnapshot } from "../../workbook/snapshot";

/**
 * Twelve letters for all that stands in a workbook: the same content gives the same ones, whatever program saved it last and whatever
 * the file is called. Of what was sent it takes in only which issue it was.
 */
export function fileDigest({ sheets }: Pick<WorkbookSnapshot, "sheets">, notes: readonly CellNote[] = []): string {
  const lines: string[] = [];
  for (const sheet of sheets) {
    const { name, rows } = sheet;
    if (name === OPTION_SHEET) continue;
    const isSent = isSentSheet(sheet);
    if (!isSent) lines.push(name);
    for (const { row, cells, formats } of isSent ? rows.slice(0, 1) : rows) {
      const said = Array.from(cells, (value, index) => plainly(value, formats[index]));
      while (said.at(-1) === "") said.pop();
      if (said.length > 0) lines.push(`${row}\t${said.join("\t")}`);
    }
  }
  for (const { sheet, cell, text } of notes) lines.push(`${sheet}!${cell}\t${tidy(text)}`);
  // Six letters for every other line, six for the rest: looking at each once is enough.
  const half = (odd: number): string => lines.filter((_, at) => at % 2 === odd).join("\n");
  return fingerprint(half(0)) + fingerprint(half(1));
}

function plainly(value: CellValue | undefined, format: string | undefined): string {
  if (value === undefined || value === null) return "";
  if (isCellFault(value)) return value.text;
  if (typeof value !== "number") return tidy(String(value));
  return `${significant(value)}${shownDate(format) !== null ? "d" : isPercentCode(format) ? "%" : ""}`;
}
