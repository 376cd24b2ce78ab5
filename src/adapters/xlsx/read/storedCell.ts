import type { CellValue } from "../../../core/workbook/snapshot";
import { isoSerial } from "./isoSerial";
import { schemaNumber } from "./cellNumber";

/** The `t` of a cell; what it does not name is a number, which has none. */
export type CellType = "n" | "s" | "str" | "inlineStr" | "b" | "e" | "d";

/** A cell as its XML has it. */
export interface StoredCell {
  readonly type: CellType;
  /** Text of `v`; `undefined` where there is no `v`. */
  readonly value: string | undefined;
  /** Text of `is`; `undefined` where there is no `is`. */
  readonly inline: string | undefined;
  /** Text of `f`, empty for a follower of a shared formula; `undefined` where the cell has no formula. */
  readonly formula: string | undefined;
}

/**
 * What a stored cell says; `undefined` for a blank. Shared strings are the caller's (`s` is not asked here). What is
 * no value of its type stays as text, to be found fault with rather than lost.
 */
export function storedCellValue({ type, value, inline, formula }: StoredCell): CellValue | undefined {
  const text = type === "inlineStr" ? (inline ?? value) : (value ?? inline);
  if (text === undefined || text === "") {
    // A text formula may well give "": that is calculated, and blank.
    const isCalculated = formula === undefined || (text === "" && (type === "str" || type === "inlineStr"));
    if (!isCalculated) return { fault: "uncalculated", text: `=${formula}` };
    return type === "e" && formula === undefined && value !== undefined
      ? { fault: "error", text: "#VALUE!" }
      : undefined;
  }
  switch (type) {
    case "n":
      return schemaNumber(text) ?? text;
    case "b":
      return text === "1" || text === "true" ? true : text === "0" || text === "false" ? false : text;
    case "e":
      return { fault: "error", text };
    case "d":
      return isoSerial(text) ?? schemaNumber(text) ?? text;
    default:
      return text;
  }
}
