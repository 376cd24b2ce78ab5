import { resolve } from "node:path";
import { HostError } from "../core/base/hostError";
import { WORDS } from "./words";
import type { World } from "./world";

/**
 * Refuses to write where an input stands, under whatever name: input files are never written to (SPEC §16).
 *
 * @param given the target as given, for the sentence
 * @param path the target in full
 * @throws HostError bad-arguments
 */
export function refuseInput(given: string, path: string, files: readonly string[], world: World): void {
  const inputs = files.flatMap((file) => {
    const input = resolve(world.workingFolder, file);
    return [input, world.realPath(input)];
  });
  // A name that differs only in capitals is the same file on Windows, and nothing a clerk would mean elsewhere.
  const taken = new Set(inputs.map((input) => input?.toLowerCase()));
  if (taken.has(path.toLowerCase()) || taken.has(world.realPath(path)?.toLowerCase() ?? "")) {
    throw new HostError("bad-arguments", WORDS.targetIsInput(given));
  }
}
