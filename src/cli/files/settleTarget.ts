import { resolve } from "node:path";
import { terminalTrouble } from "../terminal/terminalTrouble";
import { WORDS } from "../terminal/words";
import type { World } from "../terminal/world";

/** A file that a result is to be written to, found fit for it before any long work. */
export interface Target {
  /** As given, for sentences. */
  readonly given: string;
  readonly path: string;
  /** Where the path leads when links are followed. */
  readonly place: string;
}

export interface TargetRequest {
  readonly files: readonly string[];
  readonly book?: string | null;
  readonly force: boolean;
}

/**
 * Settles where a result goes. Never where an input stands, under whatever name: input files are never written to (SPEC §16).
 *
 * @param given path as given
 * @param request all files given as input, the month's book among them, likewise, and whether a read-only file may be replaced
 * @throws HostError bad-arguments, not-writable
 */
export function settleTarget(given: string, request: TargetRequest, world: World): Target {
  const path = resolve(world.workingFolder, given);
  const target = { given, path, place: world.realPath(path) };
  refuseInput(target, request, world);
  world.checkWritable(path);
  if (!request.force && world.isReadOnly(path)) throw terminalTrouble("not-writable", WORDS.targetIsReadOnly(given));
  return target;
}

/**
 * Input files are never written to (SPEC §16).
 * @throws HostError bad-arguments
 */
export function refuseInput({ given, place }: Target, { files, book = null }: TargetRequest, world: World): void {
  const taken = [...files, ...(book === null ? [] : [book])].map((input) =>
    world.realPath(resolve(world.workingFolder, input)),
  );
  if (taken.some((one) => isSamePlace(one, place))) throw terminalTrouble("bad-arguments", WORDS.targetIsInput(given));
}

/** A name that differs only in capitals is the same file on Windows, and nothing a clerk would mean elsewhere. */
export function isSamePlace(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
