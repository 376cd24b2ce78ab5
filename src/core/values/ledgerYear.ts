import { chineseNumber } from "./chineseNumber";

/** Where a ledger's year may stand, in the order in which it is believed (SPEC §5). */
export type YearPlace = "title" | "info" | "sheet" | "file";

export interface YearSource {
  readonly place: YearPlace;
  readonly text: string;
}

export interface LedgerYearReading {
  /** null where no place names a year. */
  readonly year: number | null;
  readonly from: YearPlace | null;
  /** Another year that the place names before its last one, and the places that name another. */
  readonly contradictions: readonly { readonly place: YearPlace; readonly year: number }[];
}

/**
 * The year a ledger speaks of: the last one named in the first place that names any (SPEC §5, DECIDED B5). Several
 * sources of one place count as one text, in the order given.
 */
export function ledgerYear(sources: readonly YearSource[]): LedgerYearReading {
  const named = PLACES.flatMap((place) => {
    const texts = sources.filter((source) => source.place === place).map(({ text }) => text);
    const years = yearsIn(texts.join("\n"));
    const year = years.at(-1);
    return year === undefined ? [] : [{ place, year, before: years.findLast((other) => other !== year) }];
  });
  const [first, ...others] = named;
  if (first === undefined) return { year: null, from: null, contradictions: [] };
  const { place, year, before } = first;
  const elsewhere = others
    .filter((other) => other.year !== year)
    .map((other) => ({ place: other.place, year: other.year }));
  // 2023年重点任务台账（截至2024年6月）: whichever is read, the other may be meant.
  return {
    year,
    from: place,
    contradictions: [...(before === undefined ? [] : [{ place, year: before }]), ...elsewhere],
  };
}

const PLACES: readonly YearPlace[] = ["title", "info", "sheet", "file"];

/** Years that are not the ledger's: of a document number, of a span of years. In texts with single blanks. */
const NOT_ITS_YEAR = [
  /〔[^〔〕]*〕/g,
  // [2023] and (2023)33号 are document numbers; [2024年6月] is not.
  /[[【] ?\d{4} ?[\]】]/g,
  /\( ?\d{4} ?\) ?第? ?\d{1,6} ?号/g,
  /\d{4} ?年? ?第? ?\d{0,6} ?号/g,
  /(?<!\d)(?:20)?\d\d ?年? ?(?:[-‐‑−–—―─~〜]+|至|到) ?20\d\d(?!\.?\d)(?! ?年 ?\d{1,2} ?月)(?: ?年)?/g,
];

const YEAR = new RegExp(
  [
    // 202406 and 20240630
    "(?<!\\d)(20\\d\\d)(?:0[1-9]|1[0-2])(?:[0-3]\\d)?(?!\\d)",
    // 2024, but not 2000家 or 2050万元
    "(?<!\\d)(?<!\\d[.,])(20\\d\\d)(?!\\d|,\\d)(?!\\s*(?:[家户个万亿元亩吨米件%]|项(?!目)|人(?![才员事大])))",
    // 24年6月, 24年度
    "(?<!\\d)([2-4]\\d)年(?=\\d{1,2}月|度|第?[一二三四1-4]季|[上下]半年|底)",
    "(二[〇○零][一二三四五六七八九〇○零]{2})年",
  ].join("|"),
  "g",
);

function yearsIn(text: string): readonly number[] {
  const cleaned = NOT_ITS_YEAR.reduce(
    (rest, pattern) => rest.replace(pattern, " "),
    text.normalize("NFKC").replace(/\s+/g, " "),
  );
  const years: number[] = [];
  for (const [, compactDate, plain, short, chinese] of cleaned.matchAll(YEAR)) {
    const year = chinese === undefined ? Number(compactDate ?? plain ?? `20${short ?? ""}`) : chineseNumber(chinese);
    if (year !== undefined) years.push(year);
  }
  return years;
}
