import { inBoth } from "../../core/base/inBoth";
import { accessSync, closeSync, constants, rmSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { HostError } from "../../core/base/hostError";
import { finalPath } from "./finalPath";
import { openTemporary } from "./openTemporary";
import { orWriteRefusal } from "./writeRefusal";

/**
 * Says beforehand whether a file could be written there, so that long work does not end in vain. Only trying tells for
 * certain (rights, read-only disks, names too long): a file is made beside it and taken away again.
 *
 * @param path absolute path
 * @throws HostError `not-writable`
 */
export function checkWritable(path: string): void {
  orWriteRefusal(path, () => {
    const place = finalPath(path);
    const folder = dirname(place);
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
      throw new HostError(
        "not-writable",
        inBoth(
          `文件夹“${dirname(path)}”不存在，请先建好，或把结果写到别处。`,
          `There is no folder “${dirname(path)}”. Make it first, or write the result elsewhere.`,
        ),
      );
    }
    const there = statSync(place, { throwIfNoEntry: false });
    if (there?.isDirectory() === true) {
      throw new HostError(
        "not-writable",
        inBoth(`《${basename(path)}》是文件夹，请给出文件名。`, `“${basename(path)}” is a folder. Name a file.`),
      );
    }
    if (there !== undefined && !there.isFile()) {
      accessSync(place, constants.W_OK);
      return;
    }
    const attempt = openTemporary(folder);
    closeSync(attempt.file);
    rmSync(attempt.path, { force: true });
  });
}
