import { compact } from "../../workbook/cellText";
import { unitInHint } from "./hintRow";
import type { SheetGrid } from "./sheetGrid";
import { isBlank } from "./sheetGrid";
import type { LeftOutRow } from "./classifyRows";

/** What a sheet says of its units outside its headings: `万元、亩` of `单位：万元、亩`; null for nothing. */
export interface UnitPlaces {
  /** Lines above the header, row by row. */
  readonly above: readonly string[];
  readonly headerBottom: number;
  readonly leftOut: readonly LeftOutRow[];
  /** The last row that is a record; 0 without one. */
  readonly lastRecord: number;
}

/**
 * The unit of the whole sheet, label and value in one cell or two, not the name in `填报单位：…`: above the header, right under it, in a
 * band (一、续建项目（单位：亿元）) where no other band says another, or at the foot (注：本表以亿元为单位).
 */
export function sheetUnitText(grid: Pick<SheetGrid, "row" | "sheet">, places: UnitPlaces): string | null {
  const { above, headerBottom, leftOut, lastRecord } = places;
  const under = unitLineBelow(grid, headerBottom);
  const head = firstOf([...above, ...under], unitSaid) ?? firstOf(above, unitBehind);
  if (head !== null) return head;
  const textsOf = (row: number): readonly string[] =>
    (grid.row(row)?.cells ?? []).filter(
      (value) => typeof value === "string" && value.length <= LONGEST_LINE,
    ) as string[];
  const bands = leftOut.filter(({ why }) => SAYING_UNITS.has(why)).flatMap(({ row }) => textsOf(row));
  const said = new Set(bands.flatMap((text) => unitSaid(text) ?? unitBehind(text) ?? []));
  const [only] = said;
  if (only !== undefined && said.size === 1) return only;
  const foot = grid.sheet.rows.filter(({ row }) => row > lastRecord && row <= lastRecord + MOST_FOOT_ROWS);
  return firstOf(
    foot.flatMap(({ row }) => textsOf(row)),
    unitSaid,
  );
}

/** A band may stand right under the header: 一、续建项目（单位：亿元） is a line of information then. */
const SAYING_UNITS: ReadonlySet<LeftOutRow["why"]> = new Set<LeftOutRow["why"]>(["band", "group", "head"]);
const LONGEST_LINE = 200;
const MOST_FOOT_ROWS = 30;

function firstOf(texts: readonly string[], find: (text: string) => string | null): string | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}

function unitSaid(text: string): string | null {
  const bare = compact(text);
  return UNIT_LINE.exec(bare)?.[1] ?? AS_UNIT.exec(bare)?.[1] ?? null;
}

/** 投资情况（亿元） centred over the headings, or a title with its unit behind: 重点项目台账（万元）. */
function unitBehind(text: string): string | null {
  return BEHIND.exec(compact(text))?.[1] ?? null;
}

const [MONEY, FOREIGN] = [
  "[十百千万亿]*元(?:人民币)?",
  "[十百千万亿]*(?:美元|美金|欧元|港元|港币|日元|英镑|澳元|加元|韩元|台币|卢布)",
] as const;
const UNIT_LINE = (() => {
  const unit = `(?:${MONEY}|${FOREIGN}|亩|平方米|公顷|[千万]?吨|[千万]?家|[千万]?户|个|[千万]?人|项|%)`;
  return new RegExp(
    `(?<!填报|填表|报送|编制|制表|上报|建设|责任|牵头|主管)单位(?:均|都|一律|统一)?(?::|[为是](?=[十百千万亿]*元)):?(?:人民币:?)?(${unit}(?:[、,/和及]${unit})*)(?![一-龥](?<![填审制报联统日截年]))`,
  );
})();
/** 以亿元为单位, 按万元填报, 金额均为亿元. */
const AS_UNIT = new RegExp(
  `(?:[以按](?:人民币)?(${MONEY}|${FOREIGN})(?:为(?:计量|统计)?单位|计(?:算|量)?(?:$|[,。;)])|填[报写列]|统计))`,
);
const BEHIND = new RegExp(`.[([](?:单位:?)?(?:人民币:?)?(${MONEY}|${FOREIGN})[)\\]]$`);

/** `单位：万元` may stand in the row under the header too. */
export function unitLineBelow(grid: Pick<SheetGrid, "row">, bottom: number): readonly string[] {
  const texts = (grid.row(bottom + 1)?.cells ?? []).filter((value) => typeof value === "string");
  return texts.filter((text) => /^[(（]?(?:金额|计量)?单位\s*[:：]/.test(text.trim()));
}

/** Units that rows of units or hints under the header give to their columns (DECIDED G4). */
export function unitsBelow(
  grid: Pick<SheetGrid, "row">,
  bottom: number,
  leftOut: readonly LeftOutRow[],
): ReadonlyMap<number, string> {
  const heads = leftOut.filter(({ row, why }) => row <= bottom + 3 && (why === "head" || why === "hint"));
  return new Map(heads.flatMap(({ row }) => unitsIn(grid, row)));
}

/** Units of a row of nothing but units that stands right above the header, by column. */
export function unitsAbove(grid: Pick<SheetGrid, "row">, top: number): ReadonlyMap<number, string> {
  const filled = (grid.row(top - 1)?.cells ?? []).filter((value) => !isBlank(value));
  const units = unitsIn(grid, top - 1);
  return new Map(units.length > 1 && units.length === filled.length ? units : []);
}

function unitsIn(grid: Pick<SheetGrid, "row">, row: number): readonly (readonly [number, string])[] {
  return (grid.row(row)?.cells ?? []).flatMap((value, index) => {
    const unit = unitInHint(value);
    return unit === null ? [] : [[index + 1, unit] as const];
  });
}
