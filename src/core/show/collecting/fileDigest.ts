import { fingerprint } from "../../base/fingerprint";
import { isPercentCode, shownDate } from "../../values/formatCode";
import { significant } from "../../values/significant";
import { tidy } from "../../workbook/cellText";
import { isCellFault, type CellValue, type WorkbookSnapshot } from "../../workbook/snapshot";

/**
 * Twelve letters for all that stands in a workbook: the same content gives the same ones, whatever program saved it last and whatever
 * the file is called.
 */
export function fileDigest({ sheets }: Pick<WorkbookSnapshot, "sheets">): string {
  const lines: string[] = [];
  for (const { name, rows } of sheets) {
    lines.push(name);
    for (const { row, cells, formats } of rows) {
      const said = Array.from(cells, (value, index) => plainly(value, formats[index]));
      while (said.at(-1) === "") said.pop();
      if (said.length > 0) lines.push(`${row}\t${said.join("\t")}`);
    }
  }
  const text = lines.join("\n");
  return fingerprint(text) + fingerprint(`again\n${text}`);
}

function plainly(value: CellValue | undefined, format: string | undefined): string {
  if (value === undefined || value === null) return "";
  if (isCellFault(value)) return value.text;
  if (typeof value !== "number") return tidy(String(value));
  return `${significant(value)}${shownDate(format) !== null ? "d" : isPercentCode(format) ? "%" : ""}`;
}
