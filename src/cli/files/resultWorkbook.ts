import { basename } from "node:path";
import { OWN_RECORD, recordedWrite } from "../../core/show/writes/ownRecord";
import { planWrites } from "../../core/show/writes/planWrites";
import { renamedSheets } from "../../core/show/writes/renamedSheets";
import type { RunResult } from "../../core/terms/runResult";
import { WORDS } from "../terminal/words";
import type { FileWorkbook, World } from "../terminal/world";
import { checkExtension } from "./checkExtension";
import type { Target } from "./settleTarget";

/** Where a result workbook goes and what it is made from. */
export interface ResultWorkbook {
  readonly target: Target;
  /** The one workbook that our sheets are put into; null where a new workbook is made (DECIDED E4). */
  readonly source: FileWorkbook | null;
  /** Said beside the result: why it is a new workbook though one file was given. */
  readonly note: string | null;
}

/**
 * Settles what the result workbook will be (DECIDED E4): a copy of the one workbook with our sheets in it, or a new one
 * where several are given or the one is of the old format. To be asked when the files are open, for what is wrong with
 * them comes first.
 *
 * @param files all files given, as given
 * @param open those that could be opened
 * @throws HostError bad-arguments
 */
export function resultWorkbook(
  target: Target,
  files: readonly string[],
  open: readonly FileWorkbook[],
): ResultWorkbook {
  const [file = ""] = files;
  const [book] = open;
  const source = files.length === 1 && book?.isWritable === true ? book : null;
  checkExtension(target, source?.extension ?? null);
  return { target, source, note: source === null && files.length === 1 ? WORDS.newWorkbook(basename(file)) : null };
}

/** Makes the result workbook and writes it, all or nothing. Returns the lines to tell about it. */
export async function writeResultWorkbook(
  { target, source, note }: ResultWorkbook,
  result: RunResult,
  mark: boolean,
  world: World,
): Promise<readonly string[]> {
  const names = source === null ? [] : await source.usersSheetNames();
  const renamed = source === null ? [] : renamedSheets(await source.ownSheetNames());
  const planned = planWrites(result, names, { mark, sameWorkbook: source !== null });
  const { write, record } = recordedWrite(planned);
  await source?.write(write);
  await source?.keep(OWN_RECORD, record());
  const kept = (): ReadonlyMap<string, string> => new Map([[OWN_RECORD, record()]]);
  world.writeFile(target.path, [source === null ? await world.newWorkbook(write, kept) : source.bytesToSave()]);
  return [
    ...(note === null ? [] : [note]),
    ...(renamed.length === 0 ? [] : [WORDS.renamedReplaced(renamed)]),
    WORDS.outWritten(target.given),
  ];
}
