import { sameText, sheetNameFrom, whyKeptText } from "../../judge/parts/twiceWords";
import type { DoubledSheet } from "../../terms/report";
import type { Twice } from "../../terms/twice";

/** What the report, `inspect` and the list of sheets passed over say of a sheet that another one counts for (DECIDED G2). */
export function doubledSheet(twice: Twice): DoubledSheet {
  const { kind, kept, leftOut, same, of, why } = twice;
  const it = sheetNameFrom(leftOut.file, kept);
  const text = `与${it}是同一台账（${sameText(twice)}），只计${it}（${whyKeptText(twice)}），这张表没有计入`;
  return { kind, kept, leftOut, same, of, why, text };
}
