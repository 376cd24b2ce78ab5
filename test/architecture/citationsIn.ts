/** A place of a text that something else speaks of: `SPEC §9`, `DECIDED B4`, `plan, annex 1`. */
export interface Citation {
  /** Null where a `§` stands behind no text's name. */
  readonly book: string | null;
  readonly place: string;
}

const TOKEN = new RegExp(
  [
    /(?<outside>ECMA-376(?: part \d)?|ISO \d+|GB\/T \d+)/,
    /DECIDED (?<letters>[A-Z]\d*\b(?:(?:, |–| and |\/)[A-Z]\d*\b)*)/,
    /(?<book>\b(?:SPEC|MONTH|DOMAIN|EXCEL_HOST|MONTH_FACTS)\b)/,
    /§(?<section>\d+(?:\.\d+)*[a-z]?)(?:–§?(?<until>\d+(?:\.\d+)*))?/,
    /plan, part (?<part>one|two|three|four)\b/,
    /\b[Aa]nnex (?<annex>\d+)\b/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);

/** So far behind the text's name, or behind the last section of it, a `§` still belongs to it. */
const NEAR = 40;

/**
 * Every citation in a text of ours, comments that go over several lines included. Sections of texts that are not ours
 * (ECMA-376) are left out.
 *
 * @param home the text that a bare `§` speaks of; null where there has to be a name
 */
export function citationsIn(text: string, home: string | null = null): readonly Citation[] {
  const found: Citation[] = [];
  let book: string | null | undefined = home;
  let end = -Infinity;
  const flowing = text.replace(/\s*\n\s*(?:\*(?!\/)|\/\/|>)?\s*/g, " ");
  for (const match of flowing.matchAll(TOKEN)) {
    const { outside, letters, book: named, section, until, part, annex } = match.groups ?? {};
    if (match.index - end > NEAR) book = home;
    end = match.index + match[0].length;
    if (outside !== undefined) book = undefined;
    else if (named !== undefined) book = named;
    else if (letters !== undefined) {
      for (const place of letters.split(/, |–| and |\//)) found.push({ book: "DECIDED", place });
      book = home;
    } else if (part !== undefined) found.push({ book: "plan", place: `part ${part}` });
    else if (annex !== undefined) found.push({ book: "plan", place: `annex ${annex}` });
    else if (book !== undefined)
      for (const place of [section, until]) if (place !== undefined) found.push({ book, place: `§${place}` });
  }
  return found;
}
