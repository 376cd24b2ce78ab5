/** What stands in one cell of the sample: a plain value, a day, a share, a formula, or one of these with a planted fault. */
export type SampleCell = PlainCell | DayCell | ShareCell | FormulaCell | FaultyCell;
export type SoundCell = PlainCell | DayCell | ShareCell | FormulaCell;
type PlainCell = string | number | null;

interface DayCell {
  readonly day: string;
  readonly numberFormat: string;
}
interface ShareCell {
  readonly share: number;
}
interface FormulaCell {
  readonly formula: string;
  readonly result: number;
  readonly numberFormat: string;
}
interface FaultyCell {
  readonly holds: SoundCell;
  readonly rules: readonly string[];
}

/** A real Excel date; `isoDay` is `2024-06-30`. */
export function on(isoDay: string, numberFormat = "yyyy-mm-dd"): DayCell {
  return { day: isoDay, numberFormat };
}

/** A real Excel date that shows as `2024年6月30日`. */
export function onLong(isoDay: string): DayCell {
  return on(isoDay, 'yyyy"年"m"月"d"日"');
}

/** A fraction in a cell formatted as a percentage. */
export function share(fraction: number): ShareCell {
  return { share: fraction };
}

/** A formula with the result that Excel had stored; `{R}` stands for the cell's own row, `{R-2}` for two above. */
export function formula(text: string, result: number, numberFormat = "General"): FormulaCell {
  return { formula: text, result, numberFormat };
}

/** A cell in which something is wrong on purpose: the rules of severity error or warning that it must bring about. */
export function fault(holds: SoundCell, ...rules: readonly string[]): FaultyCell {
  return { holds, rules };
}

export function soundPart(cell: SampleCell): SoundCell {
  return isFaulty(cell) ? cell.holds : cell;
}

export function rulesOf(cell: SampleCell): readonly string[] {
  return isFaulty(cell) ? cell.rules : [];
}

export function isDay(cell: SoundCell): cell is DayCell {
  return typeof cell === "object" && cell !== null && "day" in cell;
}

export function isShare(cell: SoundCell): cell is ShareCell {
  return typeof cell === "object" && cell !== null && "share" in cell;
}

export function isFormula(cell: SoundCell): cell is FormulaCell {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}

function isFaulty(cell: SampleCell): cell is FaultyCell {
  return typeof cell === "object" && cell !== null && "holds" in cell;
}
