/** A ledger that counts beside one that the name of another file gives to another month. */
export interface OtherMonth {
  /** The other file. */
  readonly file: string;
  /** In it, the sheet of the same name. */
  readonly sheet: string;
}
