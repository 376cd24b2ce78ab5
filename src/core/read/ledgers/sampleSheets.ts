import { inBoth, type InBoth } from "../../base/inBoth";
import type { Ledger } from "../../terms/ledger";
import { compact } from "../../workbook/cellText";
import type { SheetGrid } from "./sheetGrid";
import { textsAbove } from "./textsAbove";

/** A sheet that was looked at. */
interface SheetOfFile {
  readonly file: string;
  readonly grid: SheetGrid;
  readonly ledger: Ledger | null;
}

/** `counted`: it counts, although it may be no more than a sample; `title`: by which it looks so, null where it is its name. */
export type SampleSheet =
  { readonly as: "passed-over"; readonly reason: InBoth } | { readonly as: "counted"; readonly title: string | null };

/**
 * Of ledgers those called 样表, 填报示例 or 模板 by their sheet or title: beside another one of their kind in the same file a row or a few of
 * such a sheet are examples, and count nowhere. The only one of its kind may be the ledger itself, in a form that kept its name.
 */
export function samplesAmong<T extends SheetOfFile>(sheets: readonly T[]): ReadonlyMap<T, SampleSheet> {
  const ledgers = sheets.flatMap((seen) => (seen.ledger === null ? [] : [maybeSample(seen, seen.ledger)]));
  const suspects = ledgers.filter((one) => isSampleName(one.name) || isSampleTitle(one.title));
  const found = new Map<T, SampleSheet>();
  for (const one of suspects) {
    const others = ledgers.filter((other) => other !== one && other.file === one.file && other.kind === one.kind);
    const ledger = others.find((other) => !suspects.includes(other));
    const isNamed = isSampleName(one.name);
    // A form's title stays above what is filled into it: alone it says little.
    const isOnlyTitled = others.every(({ title }) => !isSampleTitle(title));
    const most = isNamed ? MOST_EXAMPLES : MOST_UNDER_TITLE;
    if (ledger !== undefined && one.records <= most && (isNamed || isOnlyTitled))
      found.set(one.seen, { as: "passed-over", reason: reasonOf(ledger.name, one.records) });
    else if (one.records > 0 && (one.records <= most || (isNamed && ledger !== undefined)))
      found.set(one.seen, { as: "counted", title: isNamed ? null : one.title });
  }
  return found;
}

function maybeSample<T extends SheetOfFile>(seen: T, { kind, headerRows, rows }: Ledger) {
  const { file, grid } = seen;
  const title = textsAbove(grid, headerRows[0] ?? 1).title.join("\n");
  return { seen, file, name: grid.sheet.name, title, kind, records: rows.length };
}

function reasonOf(instead: string, rows: number): InBoth {
  const many = rows === 1 ? "the row of this sheet does" : `the ${rows} rows of this sheet do`;
  return inBoth(
    `从表名或标题看是样表、模板，同类的台账是“${instead}”表，这张表${rows === 0 ? "" : `的${rows}行`}不计入；如果它也是台账，请改掉表名和标题里的“样表”“示例”“模板”等字样`,
    `by its name or title a sample or template; the ledger of its kind is “${instead}”, and ${rows === 0 ? "this sheet does" : many} not count; if it is a ledger too, take the words “样表”, “示例”, “模板” out of its name and title`,
  );
}

/** Examples are a row or a few. */
const MOST_EXAMPLES = 5;
const MOST_UNDER_TITLE = 2;

function isSampleName(name: string): boolean {
  return SAMPLE_NAME.test(compact(name));
}

function isSampleTitle(title: string): boolean {
  return SAMPLE_TITLE.test(compact(title));
}

const SAMPLE_NAME =
  /样表|样例|样张|示例|范例|例表|范本|模[板版](?![厂房业])|^(?:填写|填报)样(?:式|本)|^(?:example|sample|template)s?\d*$/i;
const SAMPLE_TITLE =
  /[([【](?:(?:填写|填报|填表)?(?:样表|样例|示例|范例|例表|样式)|模[板版])[)\]】]|(?:样表|填[写报](?:示例|样例|范例)|范例|例表)$/;
