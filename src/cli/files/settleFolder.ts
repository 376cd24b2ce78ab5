import { join, resolve } from "node:path";
import { HostError } from "../../core/base/hostError";
import { WORDS } from "../terminal/words";
import type { World } from "../terminal/world";
import { isSamePlace, type TargetRequest } from "./settleTarget";

/**
 * Settles where several files of a run go in one folder (MONTH §8): never where an input stands; what stands there under a name of
 * this run's only with `--force`. Whatever else is in the folder is left alone.
 *
 * @param folder path as given
 * @param names of the files
 * @throws HostError bad-arguments, not-writable
 */
export function settleFolder(
  folder: string,
  names: readonly string[],
  { files, book = null, force }: TargetRequest,
  world: World,
): readonly string[] {
  const paths = names.map((name) => join(resolve(world.workingFolder, folder), name));
  const taken = [...files, ...(book === null ? [] : [book])].map((input) =>
    world.realPath(resolve(world.workingFolder, input)),
  );
  for (const path of [resolve(world.workingFolder, folder), ...paths]) {
    if (taken.some((place) => isSamePlace(place, world.realPath(path))))
      throw new HostError("bad-arguments", WORDS.targetIsInput(path));
  }
  const there = force ? [] : names.filter((_, index) => world.fileExists(paths[index] ?? ""));
  if (there.length > 0) throw new HostError("not-writable", WORDS.folderHasFiles(folder, there));
  return paths;
}
