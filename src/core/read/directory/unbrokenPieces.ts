import { compact } from "../../workbook/cellText";
import type { CellPiece } from "./cellPieces";

/** What a stretch of a cell means by itself. */
export interface StretchReading {
  /** Names in it that are none. */
  readonly unknown: number;
  /** Canonical names, in the order written. */
  readonly names: readonly string[];
  /** Names stand in it without any mark between them. */
  readonly joined: boolean;
  /** No name, but near to exactly one. */
  readonly nearOne: boolean;
}

/**
 * Puts together what a line break cut in two to fit a narrow column (DECIDED G7): `县市场⏎监管局`. Pieces that are names by
 * themselves stay apart, unless all of them and what they make together are the same name.
 *
 * @param read what a stretch means; `isLast` where it is the cell's end
 * @returns the very pieces where none are put together
 */
export function unbrokenPieces(
  pieces: readonly CellPiece[],
  read: (text: string, isLast: boolean) => StretchReading,
): readonly CellPiece[] {
  if (!pieces.some(({ mark }) => isLineBreak(mark))) return pieces;
  const whole: CellPiece[] = [];
  let changed = false;
  for (let from = 0; from < pieces.length;) {
    let end = from + 1;
    while (isLineBreak(pieces[end - 1]?.mark ?? "") && end < pieces.length) end += 1;
    const run = pieces.slice(from, end);
    const ends = end === pieces.length;
    if (isVertical(run)) {
      whole.push(together(run));
      changed = true;
      from = end;
      continue;
    }
    const best =
      run.length > 1 && run.length <= LONGEST_CELL ? cheapest(run, (text, isEnd) => read(text, isEnd && ends)) : run;
    if (best.length < run.length) changed = true;
    whole.push(...best);
    from = end;
  }
  return changed ? whole : pieces;
}

/** A text on one line, without the white space around its breaks. */
export function withoutBreaks(text: string): string {
  return text
    .split(/[\n\r\u2028\u2029\u0085]/)
    .map((line) => line.trim())
    .join("");
}

/** One character a line, as in a narrow column: 县⏎工⏎信⏎局 is one name, whatever it is. */
function isVertical(run: readonly CellPiece[]): boolean {
  return run.length > 2 && run.length <= LONGEST_VERTICAL && run.every(({ text }) => compact(text).length === 1);
}

const LONGEST_VERTICAL = 20;
/** No name is spread over more lines than this; a cell of more lines is prose. */
const LONGEST_NAME = 5;
const LONGEST_CELL = 200;
const UNKNOWN = 100;

interface Path {
  readonly cost: number;
  readonly pieces: readonly CellPiece[];
}

type Read = (text: string, isEnd: boolean) => StretchReading;

function cheapest(run: readonly CellPiece[], read: Read): readonly CellPiece[] {
  const alone = run.map(({ text }, i) => read(text, i === run.length - 1));
  const paths: Path[] = [{ cost: 0, pieces: [] }];
  for (let end = 1; end <= run.length; end += 1) {
    let best: Path | undefined;
    for (let from = Math.max(0, end - LONGEST_NAME); from < end; from += 1) {
      const before = paths[from];
      const lines = run.slice(from, end);
      const price =
        lines.length === 1
          ? UNKNOWN * (alone[from]?.unknown ?? 0)
          : joinedPrice(lines, alone.slice(from, end), read, end === run.length);
      if (!before || price === null) continue;
      const cost = before.cost + price;
      // The later, so shorter, stretch wins where nothing is gained by the longer.
      if (!best || cost <= best.cost) best = { cost, pieces: [...before.pieces, together(lines)] };
    }
    paths.push(best ?? { cost: 0, pieces: run.slice(0, end) });
  }
  return paths[run.length]?.pieces ?? run;
}

/** What it costs to take lines for one, `null` where they are none. */
function joinedPrice(
  lines: readonly CellPiece[],
  alone: readonly StretchReading[],
  read: Read,
  isEnd: boolean,
): number | null {
  const first = lines[0]?.text ?? "";
  const last = lines.at(-1)?.text ?? "";
  if (compact(first) === "" || compact(last) === "") return null;
  const apart = alone.reduce((sum, { unknown }) => sum + unknown, 0);
  const text = together(lines).text;
  if (compact(text).length > LONGEST_TEXT) return null;
  const one = read(text, isEnd);
  const noneReads = alone.every(({ unknown, names }) => unknown > 0 && names.length === 0);
  // 县工信⏎科技局县文⏎旅局: two names without a mark, of which no line says one.
  const isAllNames = noneReads && one.unknown === 0;
  if (one.joined && !isAllNames && !alone.some(({ joined }) => joined)) return null;
  const breaks = lines.length - 1;
  if (apart === 0) return isSameName(one, alone) ? -breaks : null;
  if (one.unknown === 0) return breaks;
  // 运城市⏎财政局 is the city's bureau, not the county's; 县市场监⏎管据 is one name misspelt, not two.
  const isPlace = /[省市县区]$/.test(compact(first)) && alone[0]?.unknown === 1 && one.unknown === 1;
  const isMisspelt = noneReads && one.nearOne && one.unknown === 1 && !WHOLE_ENDING.test(compact(first));
  if (isPlace || isMisspelt) return UNKNOWN * one.unknown - 1;
  const known = alone.reduce((sum, { names }) => sum + names.length, 0);
  return one.names.length > known ? UNKNOWN * one.unknown + breaks : null;
}

/** Where a name may end: what stands on the next line is another one. */
const WHOLE_ENDING = /[局委办会部院所司团队府镇乡村]$|中心$/;
/** A cell of names is no longer than that. */
const LONGEST_TEXT = 60;

function isSameName(one: StretchReading, alone: readonly StretchReading[]): boolean {
  const [name] = one.names;
  return (
    one.unknown === 0 && one.names.length === 1 && alone.every(({ names }) => names.length === 1 && names[0] === name)
  );
}

function together(lines: readonly CellPiece[]): CellPiece {
  const [only] = lines;
  if (only && lines.length === 1) return only;
  return { text: withoutBreaks(lines.map(({ text }) => text).join("\n")), mark: lines.at(-1)?.mark ?? "" };
}

function isLineBreak(mark: string): boolean {
  return mark !== "" && "\n\r\u2028\u2029\u0085".includes(mark);
}
