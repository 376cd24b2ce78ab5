import { HostError } from "../core/base/hostError";
import type { LeftOut } from "../core/ports";
import { OWN_RECORD, recordedWrite } from "../core/show/writes/ownRecord";
import { typedOnOurs } from "../core/show/writes/typedOnOurs";
import type { TypedSheet } from "../core/show/writes/typedCells";
import type { WorkbookWrite } from "../core/show/writes/workbookWrite";
import type { OpenBook } from "./workspace";

/** Sheets of ours in a workbook on which somebody has typed. */
export async function typedIn({ port, memory }: OpenBook): Promise<readonly TypedSheet[]> {
  if (memory === null) return [];
  return typedOnOurs({
    recall: (key) => memory.recall(key),
    readOurs: (keys, take) => port.readOurs(keys, take),
  });
}

/** Puts our sheets into a workbook, which remembers what was written on them. */
export async function putOwnSheets(
  { port, memory }: OpenBook,
  planned: WorkbookWrite,
  onRows: (written: number) => Promise<boolean>,
): Promise<readonly LeftOut[]> {
  const { write, record } = recordedWrite(planned);
  const leftOut = await port.write(write, onRows);
  try {
    await memory?.keep(OWN_RECORD, record());
  } catch (error) {
    // The sheets are in: next time somebody is asked about cells that nobody typed, at worst.
    if (!(error instanceof HostError)) throw error;
  }
  return leftOut;
}
