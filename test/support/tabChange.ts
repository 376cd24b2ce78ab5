/** What somebody does to the tabs of a workbook before saving it. Nothing named: it is saved as it is. */
export interface TabChange {
  /** The last tab becomes the first. */
  readonly turnedRound?: true;
  readonly renamed?: ReadonlyMap<string, string>;
  readonly deleted?: readonly string[];
}
