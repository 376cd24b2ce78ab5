import { unzipSync, zipSync } from "fflate";

/** The package with an entry for each of its folders. */
export function zipWithFolders(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const folders = new Set(
    Object.keys(parts).flatMap((name) =>
      name
        .split("/")
        .slice(0, -1)
        .map((_, at, all) => `${all.slice(0, at + 1).join("/")}/`),
    ),
  );
  return zipSync({ ...Object.fromEntries([...folders].map((name) => [name, new Uint8Array(0)])), ...parts });
}
