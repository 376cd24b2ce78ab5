import { extname } from "node:path";
import { HostError } from "../../core/base/hostError";
import { WORDS } from "../terminal/words";
import type { World } from "../terminal/world";
import { settleTarget, type Target, type TargetRequest } from "./settleTarget";

/**
 * Settles where a Word file goes: what somebody may have written on in it since is replaced only where that is asked for.
 * @throws HostError bad-arguments, not-writable
 */
export function documentTarget(given: string, request: TargetRequest, world: World): Target {
  const place = settleTarget(given, request, world);
  if (extname(place.path).toLowerCase() !== ".docx")
    throw new HostError("bad-arguments", WORDS.documentExtension(given));
  if (!request.force && world.fileExists(place.path)) throw new HostError("not-writable", WORDS.targetExists(given));
  return place;
}
