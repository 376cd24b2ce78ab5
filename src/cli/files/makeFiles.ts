import type { World } from "../terminal/world";
import type { Target } from "./settleTarget";

/** One of the files that a run makes, not made yet. */
export interface FileToMake {
  /** Its name in the folder. */
  readonly file: string;
  /** Whom it is for. */
  readonly to: string;
  bytes(): Promise<Uint8Array>;
}

/**
 * Makes files one after another, saying which.
 *
 * @param doing what is being done, for the line of progress
 * @param targets where they go, in their order
 */
export async function makeFiles(
  doing: string,
  files: readonly FileToMake[],
  targets: readonly Target[],
  world: World,
): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]> {
  const made: { path: string; bytes: Uint8Array }[] = [];
  for (const [index, { path }] of targets.entries()) {
    const file = files[index];
    if (file === undefined) throw new RangeError("More targets than files");
    world.progress(`${doing} ${index + 1}/${files.length}：${file.to}`);
    made.push({ path, bytes: await file.bytes() });
  }
  return made;
}
