import { terminalTrouble } from "../terminal/terminalTrouble";
import { WORDS } from "../terminal/words";
import type { World } from "../terminal/world";
import { checkExtension } from "./checkExtension";
import { settleTarget, type Target, type TargetRequest } from "./settleTarget";

/**
 * Settles where a file goes that somebody writes on afterwards (a letter, a form): what stands there is replaced only where that is
 * asked for.
 *
 * @param extension what its name must end in; null where that is known only later
 * @param whereTaken what to say where something stands there
 * @throws HostError bad-arguments, not-writable
 */
export function newFileTarget(
  given: string,
  extension: string | null,
  request: TargetRequest,
  world: World,
  whereTaken: (given: string) => string = WORDS.targetExists,
): Target {
  const place = settleTarget(given, request, world);
  if (extension !== null) checkExtension(place, extension);
  if (!request.force && world.fileExists(place.path)) throw terminalTrouble("not-writable", whereTaken(given));
  return place;
}
