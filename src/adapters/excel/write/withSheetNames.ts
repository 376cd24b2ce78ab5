/**
 * A formula with other sheet names: `'台账索引'!$A$1` → `'~台账7'!$A$1`. Only whole quoted names are replaced, and nothing inside
 * texts. (Excel itself puts the final names back when the sheets are renamed.)
 */
export function withSheetNames(formula: string, names: ReadonlyMap<string, string>): string {
  if (!formula.includes("'")) return formula;
  return formula.replace(TEXT_OR_SHEET, (found: string, sheet: string | undefined, end: string | undefined) => {
    const name = sheet === undefined || end === undefined ? undefined : names.get(sheet.replaceAll("''", "'"));
    return name === undefined ? found : `'${name.replaceAll("'", "''")}'!`;
  });
}

/** Unended ones are taken whole too: looked for again at each of their quotes they would cost the square. */
const TEXT_OR_SHEET = /"(?:[^"]|"")*"?|'((?:[^']|'')*)('!)?/g;
