import { existsSync, readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/**
 * Where a path leads when all links are followed, also where nothing is there yet: two paths to one file have one answer.
 *
 * @param path absolute path
 * @returns the path itself where it leads nowhere (links in a circle, a folder that is not there)
 */
export function finalPath(path: string): string {
  let place = path;
  for (let links = 0; links < MOST_LINKS; links++) {
    const there = orNull(() => realpathSync.native(place));
    if (there !== null) return there;
    const folder = orNull(() => realpathSync.native(dirname(place)));
    if (folder === null) return place;
    place = join(folder, basename(place));
    // A pipe behind /dev/stdout is there and has no path.
    if (existsSync(place)) return place;
    const link = orNull(() => readlinkSync(place));
    if (link === null) return place;
    place = resolve(folder, link);
  }
  return path;
}

/** As many as Linux follows. */
const MOST_LINKS = 40;

function orNull(act: () => string): string | null {
  try {
    return act();
  } catch {
    return null;
  }
}
