import { basename, extname, resolve } from "node:path";
import { HostError } from "../core/base/hostError";
import type { RunResult } from "../core/terms/runResult";
import { planWrites } from "../core/show/writes/planWrites";
import { refuseInput } from "./targets";
import { WORDS } from "./words";
import type { World } from "./world";

/** Where a result workbook goes and what it is made from. */
export interface OutTarget {
  /** As given, for sentences. */
  readonly given: string;
  readonly path: string;
  /** The one workbook that our sheets are put into; null where a new workbook is made (DECIDED E4). */
  readonly source: Uint8Array | null;
  readonly mark: boolean;
  /** Said beside the result: why it is a new workbook though one file was given. */
  readonly note: string | null;
}

interface OutRequest {
  readonly files: readonly string[];
  readonly out: string | null;
  readonly mark: boolean;
}

/**
 * Settles where the result workbook goes before any long work (SPEC §16, DECIDED E4): a copy of the one workbook with our
 * sheets in it, or a new one where several are given or the one is of the old format.
 *
 * @returns null where none is asked for
 * @throws HostError bad-arguments, not-writable, or what opening the file brings
 */
export async function outTarget({ files, out, mark }: OutRequest, world: World): Promise<OutTarget | null> {
  if (out === null) return null;
  const path = resolve(world.workingFolder, out);
  refuseInput(out, path, files, world);
  world.checkWritable(path);
  const [file] = files;
  const source = files.length === 1 && file !== undefined ? await patchable(file, world) : null;
  const wanted = source === null || file === undefined ? ".xlsx" : extname(file).toLowerCase();
  // A workbook with macros under another name, or none with macros' name, is not opened by Excel.
  if (extname(path).toLowerCase() !== wanted) throw new HostError("bad-arguments", WORDS.outExtension(out, wanted));
  if (mark && source === null) throw new HostError("bad-arguments", WORDS.markNeedsWorkbook);
  const note = source === null && files.length === 1 ? WORDS.newWorkbook(basename(file ?? "")) : null;
  return { given: out, path, source, mark, note };
}

/** The file's bytes where sheets can be put into it, else null; a file that cannot be opened is said by reading it. */
async function patchable(file: string, world: World): Promise<Uint8Array | null> {
  try {
    const bytes = await world.readBytes(resolve(world.workingFolder, file));
    return world.writer.canTake(bytes) ? bytes : null;
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** Makes the result workbook and writes it, all or nothing. Returns what to tell about it. */
export async function writeResult(target: OutTarget, result: RunResult, world: World): Promise<string> {
  const { source, mark, path, given, note } = target;
  const names = source === null ? [] : world.writer.usersSheetNames(source);
  const write = planWrites(result, names, { mark, sameWorkbook: source !== null });
  world.writeFile(path, [await world.writer.write(source, write)]);
  return [...(note === null ? [] : [note]), WORDS.outWritten(given)].join("\n");
}
