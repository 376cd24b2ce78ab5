import type { ColumnKey, LedgerKind } from "../../terms/ledgerKind";
import { maskIdentityNumbers } from "../../values/identityNumber";
import { drained, visited, type Steps } from "../../base/steps";
import { cellAddress } from "../../workbook/address";
import type { Finding } from "../../terms/finding";
import type { Hit, Place } from "../../terms/hit";
import { rules } from "../rules/index";
import { comesFirst, ruleOf } from "./ruleOf";
import { withHit } from "../../terms/hitOf";

/**
 * Puts hits into words and in order: faults of structure first, then by file and sheet as read, row, column and rule (SPEC §7).
 * @param sheetOrder place of each sheet in the order read, by `file\nsheet`
 */
export function findingsOf(hits: readonly Hit[], sheetOrder: ReadonlyMap<string, number>): readonly Finding[] {
  return drained(findingsOfSteps(hits, sheetOrder)).findings;
}

/** Findings in order, and by which number each has its place among the others. */
export interface OrderedFindings {
  readonly keys: Float64Array;
  readonly findings: readonly Finding[];
}

/** Tells hits put into words. */
export function* findingsOfSteps(
  hits: readonly Hit[],
  sheetOrder: ReadonlyMap<string, number>,
): Steps<OrderedFindings> {
  const keys = Float64Array.from(hits, (hit) => sortKey(hit, sheetOrder));
  yield 0;
  const order = yield* ascending(keys);
  const findings: Finding[] = [];
  const ordered = new Float64Array(hits.length);
  yield* visited(hits.length, (place) => {
    const index = order[place] ?? 0;
    const hit = hits[index];
    if (hit !== undefined) findings.push(findingOf(hit));
    ordered[place] = keys[index] ?? 0;
  });
  return { keys: ordered, findings };
}

/** The indices of the keys in ascending order. Stable: hits of one cell and rule keep the order in which they were found. */
function* ascending(keys: Float64Array): Steps<Uint32Array> {
  const key = (index: number | undefined): number => keys[index ?? 0] ?? 0;
  let sorted = Uint32Array.from(keys, (_, index) => index);
  for (let from = 0; from < keys.length; from += SORTED_AT_ONCE) {
    sorted.subarray(from, from + SORTED_AT_ONCE).sort((a, b) => key(a) - key(b) || a - b);
    yield 0;
  }
  let spare = new Uint32Array(keys.length);
  for (let width = SORTED_AT_ONCE; width < keys.length; width *= 2) {
    for (let from = 0; from < keys.length; from += width * 2) {
      const [middle, end] = [Math.min(from + width, keys.length), Math.min(from + width * 2, keys.length)];
      for (let left = from, right = middle, to = from; to < end; to++) {
        const takeLeft = left < middle && (right >= end || key(sorted[left]) <= key(sorted[right]));
        spare[to] = sorted[takeLeft ? left++ : right++] ?? 0;
      }
      yield 0;
    }
    [sorted, spare] = [spare, sorted];
  }
  return sorted;
}

const SORTED_AT_ONCE = 16384;

/** Structure, sheet, row, column and rule in one number: there may be hundreds of thousands to compare. */
export function sortKey({ rule, place }: Hit, sheetOrder: ReadonlyMap<string, number>): number {
  let key = FIRST.has(rule) ? -SHEETS : 0;
  key += sheetOrder.get(`${place.file}\n${place.sheet ?? ""}`) ?? 0;
  key = key * ROWS + (place.row ?? place.cellRow ?? 0);
  key = key * COLUMNS + (place.cellColumn ?? 0);
  return key * RULES + (ORDER.get(rule) ?? 0);
}

/** Where the findings of a sheet's row begin and end in order, those of structure left out; row 0: those of the whole ledger. */
export function keysOfRow(sheet: number, row: number): { readonly from: number; readonly before: number } {
  const from = (sheet * ROWS + row) * COLUMNS * RULES;
  return { from, before: from + COLUMNS * RULES };
}

/** More than there can be of each; together still an exact whole number. */
const SHEETS = 2 ** 10;
const ROWS = 2 ** 21;
const COLUMNS = 2 ** 14 + 1;
const RULES = 2 ** 7;

const ORDER: ReadonlyMap<string, number> = new Map(rules.map(({ id }, index) => [id, index]));

/** Faults of whole columns, tables and settings; what only one cell has stays in its row. */
const FIRST: ReadonlySet<string> = new Set(rules.filter(comesFirst).map(({ id }) => id));

/** One hit as people and the report see it. */
export function findingOf(hit: Hit): Finding {
  const { rule, place, suggestions = [], cure } = hit;
  const { severity, words } = ruleOf(rule);
  // What readers tell and what a rule finds go by the rule's own id: its sentence takes just these facts.
  const said = words.message(hit.evidence as never, place.value ?? "", suggestions);
  const kind: LedgerKind | null = place.ledger?.kind ?? null;
  const key: ColumnKey | null = place.key;
  const finding: Finding = {
    rule,
    severity: hit.severity ?? severity,
    ledger: kind,
    file: place.file,
    sheet: place.sheet,
    cell: place.cellRow === null || place.cellColumn === null ? null : cellAddress(place.cellRow, place.cellColumn),
    row: place.row,
    column: key,
    value: place.value === null ? null : maskIdentityNumbers(place.value),
    part: place.part === undefined ? null : maskIdentityNumbers(place.part),
    message: maskIdentityNumbers(sentence(place, said)),
    suggestions,
    ...(cure === undefined ? {} : { cure }),
  };
  return withHit(finding, hit);
}

/** The place, what is wrong and one stop. The heading is not said twice. */
function sentence(place: Place, words: string): string {
  return `${placeWords(place, words)}${words}${/[？。]$/.test(words) ? "" : "。"}`;
}

/** `“万安钻石”表H12“牵头单位”：`. */
function placeWords({ file, sheet, ledger, row, cellRow, cellColumn, key }: Place, words: string): string {
  if (sheet === null) return `《${file}》：`;
  if (cellRow === null || cellColumn === null) return row === null ? `“${sheet}”表：` : `“${sheet}”表第${row}行：`;
  // A title above or a footer below a column is none of its cells.
  const isBeside = (row === null && key === null) || ledger?.headerRows.includes(cellRow) === true;
  const heading = isBeside ? "" : (ledger?.headings.get(cellColumn)?.at(-1) ?? "");
  const named = heading === "" || words.includes(`“${heading}”`) ? "" : `“${heading}”`;
  return `“${sheet}”表${cellAddress(cellRow, cellColumn)}${named}：`;
}
