import type { InBoth } from "../../base/inBoth";
import { distinctNames } from "../../read/ledgers/recogniseLedgers";
import { byCodeUnits } from "../../terms/registry";
import type { CellNote } from "../../workbook/cellNote";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { fileDigest } from "./fileDigest";

/** A file that came back: read, or a sentence why it could not be. */
export type ReturnedFile =
  | {
      readonly file: string;
      readonly workbook: WorkbookSnapshot;
      readonly property: string | null;
      /** Comments on its cells; absent: none. */
      readonly notes?: readonly CellNote[];
    }
  | { readonly file: string; readonly problem: InBoth };

export interface FileInOrder {
  readonly file: ReturnedFile;
  /** Blank where the file could not be read. */
  readonly digest: string;
}

/**
 * Returned files in the order of their names (DECIDED F16), those of one name in that of what they say: in which order somebody gave
 * them changes nothing. Names are told apart by ` (2)` (DECIDED A6).
 */
export function filesInOrder(files: readonly ReturnedFile[]): readonly FileInOrder[] {
  const all = files.map((file) => {
    const digest = "problem" in file ? "" : fileDigest(file.workbook, file.notes);
    const sayings = "problem" in file ? file.problem.zh : (file.property ?? "");
    return { file, digest, name: plainName(file.file), sayings };
  });
  all.sort(
    (a, b) => byCodeUnits(a.name, b.name) || byCodeUnits(a.digest, b.digest) || byCodeUnits(a.sayings, b.sayings),
  );
  const names = distinctNames(all.map(({ name }) => name));
  return all.map(({ file, digest, name }, at) => ({ file: called(file, names[at] ?? name), digest }));
}

function called(file: ReturnedFile, name: string): ReturnedFile {
  if (file.file === name) return file;
  return "problem" in file
    ? { ...file, file: name }
    : { ...file, file: name, workbook: { ...file.workbook, file: name } };
}

/** Without what told it from others of its name. */
function plainName(file: string): string {
  return file.replace(/ \(\d+\)$/, "");
}
