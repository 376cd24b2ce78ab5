import { LEDGER_KINDS, ledgerDefinitions, type AnyLedgerDefinition } from "../../terms/ledgerKind";
import { readHeading } from "./heading";
import { isHeadingOf } from "./headingMeaning";
import { headingsReadByContent, unitHeadings } from "../../kinds/sharedColumns";

/** True for a text that is a heading of any kind of ledger. Asked of many cells, most of which are not. */
export function isAnyHeading(text: string): boolean {
  if (text.length > 40 || !mayBeHeading(text)) return false;
  const known = verdicts.get(text);
  if (known !== undefined) return known;
  const verdict = !isBarePeriod(text) && LEDGER_KINDS.some((kind) => isHeadingOf(ledgerDefinitions[kind], text));
  if (verdicts.size < 10_000) verdicts.set(text, verdict);
  return verdict;
}

/** Memo of a pure function; it changes no answer. */
const verdicts = new Map<string, boolean>();

/** `6月` may head a column of the indicators, but so may it stand in a cell. */
function isBarePeriod(text: string): boolean {
  return readHeading(text).afterMonths === "";
}

/** By the first and last character alone: most texts of a ledger are no headings, and reading each as one takes long. */
function mayBeHeading(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return (!isIdeograph(first) || FIRSTS.has(first)) && (!isIdeograph(last) || LASTS.has(last));
}

function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

const ALL = LEDGER_KINDS.flatMap((kind) => {
  const { columns, monthHeadings, byPlan }: AnyLedgerDefinition = ledgerDefinitions[kind];
  const lists = Object.values(columns).flatMap((column) => [...column.headings, ...column.looseHeadings]);
  return [...lists, ...(monthHeadings?.range.words ?? []), ...(byPlan?.headings ?? [])];
}).concat(headingsReadByContent, unitHeadings.responsible, unitHeadings.cooperating);

/** Beside those of the headings: what a period before them or a unit behind them begins and ends with. */
const FIRSTS = new Set([
  ...ALL.map((text) => text.charCodeAt(0)),
  ...codes("截至到自今本当上前年第一二三四五六七八九十变新延顺推展修更拟预应现实累总协联共"),
]);
const LASTS = new Set([...ALL.map((text) => text.charCodeAt(text.length - 1)), ...codes("元月日内右填项况态至到体率")]);

function codes(signs: string): readonly number[] {
  return [...signs].map((sign) => sign.charCodeAt(0));
}
