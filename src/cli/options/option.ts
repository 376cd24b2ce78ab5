import type { Misuse } from "./misuse";

/** An option of the command line, as data: how it is written, what it means, what its text is read into. */
export type Option = FlagOption | ValueOption<unknown> | ListOption<unknown>;

interface AnyOption {
  /** As people write it: `--as-of`. */
  readonly name: `--${string}`;
  /** What it does, for the help; null where the line of usage says it all. */
  readonly meaning: string | null;
}

/** Is there or is not: `--mark`. */
export interface FlagOption extends AnyOption {
  readonly kind: "flag";
}

/** With a value, at most once: `--json 结果.json` or `--json=结果.json`. */
export interface ValueOption<T> extends AnyOption {
  readonly kind: "value";
  /** What the help calls the value. */
  readonly value: string;
  /** A value to show where somebody forgot it. */
  readonly example: string;
  /** Reads the value, which is never empty. */
  read(text: string): T | Misuse;
}

/** With a value, as often as wanted: `--unit 县发改局 --unit 县商务局`. */
export interface ListOption<T> extends Omit<ValueOption<T>, "kind"> {
  readonly kind: "list";
}

/** What a command gets of an option: null or an empty list where it was not given. */
export type OptionValue<O extends Option> = O extends FlagOption
  ? boolean
  : O extends ListOption<infer T>
    ? readonly T[]
    : O extends ValueOption<infer T>
      ? T | null
      : never;
