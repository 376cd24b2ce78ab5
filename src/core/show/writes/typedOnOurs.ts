import { OWN_RECORD, readOwnRecord } from "./ownRecord";
import type { OwnPart } from "./ownPart";
import { typedCells, type TypedSheet } from "./typedCells";

/** What of a workbook tells whether somebody has typed on our sheets. */
interface OwnSheetsHost {
  recall(key: string): Promise<string | null>;
  readOurs(keys: readonly string[], take: (part: OwnPart) => Promise<boolean>): Promise<void>;
}

/**
 * Sheets of ours on which something stands that we did not write, in tab order; none where the workbook does not remember what we
 * wrote (older versions kept nothing, and some programs drop it).
 */
export async function typedOnOurs(host: OwnSheetsHost): Promise<readonly TypedSheet[]> {
  const record = readOwnRecord(await host.recall(OWN_RECORD));
  if (record === null) return [];
  const comparison = typedCells(record);
  await host.readOurs(Object.keys(record), (part) => {
    comparison.take(part);
    return Promise.resolve(true);
  });
  return comparison.found();
}
