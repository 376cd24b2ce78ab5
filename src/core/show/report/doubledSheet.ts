import { twiceText } from "../../judge/parts/twiceText";
import type { DoubledSheet } from "../../terms/report";
import type { Twice } from "../../terms/twice";

/** What the report, `inspect` and the list of sheets passed over say of a sheet that another one counts for (DECIDED G2). */
export function doubledSheet(twice: Twice): DoubledSheet {
  const { kind, kept, leftOut, same, of, why } = twice;
  const words = twiceText(twice);
  const text = `与${words.it}是同一台账（${words.same}），只计${words.it}（${words.why}），${words.own}没有计入`;
  return { kind, kept, leftOut, same, of, why, text };
}
