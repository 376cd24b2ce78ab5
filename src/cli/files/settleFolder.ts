import { join, resolve } from "node:path";
import { terminalTrouble } from "../terminal/terminalTrouble";
import { WORDS } from "../terminal/words";
import type { World } from "../terminal/world";
import { refuseInput, type Target, type TargetRequest } from "./settleTarget";

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
  request: TargetRequest,
  world: World,
): readonly Target[] {
  const [top, ...targets] = [folder, ...names.map((name) => join(folder, name))].map((given): Target => {
    const path = resolve(world.workingFolder, given);
    return { given, path, place: world.realPath(path) };
  });
  for (const target of [top, ...targets]) if (target !== undefined) refuseInput(target, request, world);
  const there = request.force ? [] : names.filter((_, index) => world.fileExists(targets[index]?.path ?? ""));
  if (there.length > 0) throw terminalTrouble("not-writable", WORDS.folderHasFiles(folder, there));
  return targets;
}
