/**
 * The criterion of COUNTIFS and its kin that finds exactly this text: the cell where it stands (`$B7`), or, where the text
 * would be read as a pattern or a comparison, the text itself made harmless.
 */
export function criterion(cell: string, text: string): string {
  return /^[<>=]|[~*?]/.test(text) ? `"="&${textLiteral(withoutWildcards(text))}` : cell;
}

/** The criterion that finds a member in a delimited list of `delimited`: `"*|"&$B7&"|*"`. */
export function memberCriterion(cell: string, member: string): string {
  if (!/[~*?|]/.test(member)) return `"*|"&${cell}&"|*"`;
  return textLiteral(`*|${withoutWildcards(withoutBars(member))}|*`);
}

/** `|万安镇|泉掌镇|`: names so that each is found whole; null where there are none. */
export function delimited(names: readonly string[]): string | null {
  return names.length === 0 ? null : `|${names.map(withoutBars).join("|")}|`;
}

/** `"…"` as it stands in a formula. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function withoutWildcards(text: string): string {
  return text.replace(/[~*?]/g, "~$&");
}

/** A bar within a name would end it. */
function withoutBars(name: string): string {
  return name.includes("|") ? name.replaceAll("|", "｜") : name;
}
