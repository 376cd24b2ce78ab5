import type { NameForm, NameIndex } from "./nameIndex";

/** One name inside a text: `text.slice(start, end)`. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly form: NameForm;
}

export interface Tiling {
  readonly spans: readonly NameSpan[];
  /** True where two names stand together without any mark between them. */
  readonly joined: boolean;
}

/**
 * Reads a text as nothing but names: side by side, behind 和、及、与, or behind a bracket that only explains the name
 * before it (SPEC §6, DECIDED B20). The reading with the fewest unmarked joins, then the fewest (so the longest) names wins.
 *
 * @param text compacted
 * @param breaks offsets in `text` where white space stood: a name may run over one, and ends there without being joined
 * @returns `undefined` where any character is left over, or where two readings are equally good and mean different names
 */
export function tileNames(index: NameIndex, text: string, breaks: ReadonlySet<number>): Tiling | undefined {
  // A cell that long is prose; the bound keeps hostile input cheap.
  if (text.length > 400) return undefined;
  const afterName: (Path | undefined)[] = [];
  const afterConnector: (Path | undefined)[] = [START];
  for (let at = 0; at < text.length; at += 1) {
    const name = afterName[at];
    if (name) leaveName(text, at, name, afterName, afterConnector);
    const connected = afterConnector[at];
    if (!name && !connected) continue;
    for (const length of index.lengthsByFirst.get(text.charAt(at)) ?? []) {
      const spelling = text.slice(at, at + length);
      const form = spelling.length === length ? index.forms.get(spelling) : undefined;
      if (!form) continue;
      const span = { start: at, end: at + length, form };
      if (connected) offer(afterName, at + length, extend(connected, span, 0));
      if (!name) continue;
      if (breaks.has(at)) offer(afterName, at + length, extend(name, span, 0));
      else if (mayFollow(index, spelling, name)) offer(afterName, at + length, extend(name, span, JOIN));
    }
  }
  const best = afterName[text.length];
  if (!best || best.ambiguous) return undefined;
  const spans: NameSpan[] = [];
  for (let path: Path | undefined = best; path?.span; path = path.before) spans.unshift(path.span);
  return { spans, joined: best.cost >= JOIN };
}

interface Path {
  readonly cost: number;
  readonly span: NameSpan | undefined;
  readonly before: Path | undefined;
  /** What the path means, to tell two of equal cost apart. */
  readonly meaning: string;
  readonly ambiguous: boolean;
}

const START: Path = { cost: 0, span: undefined, before: undefined, meaning: "", ambiguous: false };
const JOIN = 1000;
const CONNECTORS = ["以及", "和", "及", "与", "暨"];

function extend(before: Path, span: NameSpan, join: number): Path {
  const meaning = `${before.meaning}|${span.form.names.join()}`;
  return { cost: before.cost + join + 1, span, before, meaning, ambiguous: before.ambiguous };
}

function offer(paths: (Path | undefined)[], at: number, path: Path): void {
  const known = paths[at];
  if (!known || path.cost < known.cost) paths[at] = path;
  else if (path.cost === known.cost && path.meaning !== known.meaning) paths[at] = { ...known, ambiguous: true };
}

/** Steps over what may stand behind a name: an explaining bracket, a connector. */
function leaveName(
  text: string,
  at: number,
  path: Path,
  afterName: (Path | undefined)[],
  afterConnector: (Path | undefined)[],
): void {
  if (text.charAt(at) === "(") {
    const close = closingBracket(text, at);
    if (close !== undefined) offer(afterName, close + 1, path);
  }
  for (const connector of CONNECTORS) {
    if (text.startsWith(connector, at)) offer(afterConnector, at + connector.length, path);
  }
}

function closingBracket(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === "(") depth += 1;
    if (char === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** 县教育局招商局 is two; 经开区行政审批局 and 县农业农村局蔬菜中心 are parts of the first. */
function mayFollow(index: NameIndex, spelling: string, before: Path): boolean {
  if (!index.bare.has(spelling)) return true;
  const last = before.span?.form.names[0] ?? "";
  return spelling.endsWith("局") && /^县.*局$/.test(last);
}
