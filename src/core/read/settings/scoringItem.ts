import type { InBoth } from "../../base/inBoth";
import type { Settings } from "../../terms/settings";

/** One line that 考核设置 may have (SPEC §14, DECIDED A9). */
export interface ScoringItem {
  /** 项目 */
  readonly name: string;
  /** 值 as people write it: `30%`, `15`, `1,2,2,4`. */
  readonly shown: (settings: Settings) => string;
  /** What the value has to be, with an example: ends the sentence `应为…`. */
  readonly wanted: InBoth;
  /** What letters say, rather than a rule of figures. */
  readonly ofLetters?: true;
  /** 无 is a value of it, and not blank as in all other cells (DECIDED B23, F13). */
  readonly takesNone?: true;
  /** The settings with a value, or null where it cannot be taken. */
  readonly set: (settings: Settings, written: WrittenValue) => Settings | null;
}

/** A value as it stands in the cell; `number` is NaN where it is none, and a fraction where it is a percentage. */
export interface WrittenValue {
  readonly text: string;
  readonly number: number;
}
