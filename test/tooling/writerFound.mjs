import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Whether LibreOffice's part for letters is here: it is a package of its own, and the launcher says nothing of it.
 *
 * @param {string | null} [launcher] where the launcher is, else it is looked for on the path
 */
export function writerFound(launcher = onPath()) {
  if (launcher === null) return false;
  const folder = dirname(realpathSync(launcher));
  const places = [join(folder, "libswlo.so"), join(folder, "swlo.dll"), join(folder, "../Frameworks/libswlo.dylib")];
  return places.some((place) => existsSync(place));
}

function onPath() {
  const folders = (process.env["PATH"] ?? "").split(process.platform === "win32" ? ";" : ":");
  return folders.map((folder) => join(folder, "soffice")).find((path) => existsSync(path)) ?? null;
}
