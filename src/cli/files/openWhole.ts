import { terminalTrouble } from "../terminal/terminalTrouble";
import type { World } from "../terminal/world";
import { openWorkbooks, type OpenedWorkbooks } from "./openWorkbooks";

/**
 * Opens the files of a result that must not lack one of them, as `openWorkbooks`.
 *
 * @param refusal the sentence where some could not be opened
 * @returns null where none could: why has been said of each
 * @throws HostError bad-arguments
 */
export async function openWhole(
  request: Parameters<typeof openWorkbooks>[0],
  world: World,
  refusal: (failed: number) => string,
  staysOpen = false,
): Promise<OpenedWorkbooks | null> {
  const opened = await openWorkbooks(request, world, staysOpen);
  if (opened.workbooks.length === 0) return null;
  if (opened.failed > 0) throw terminalTrouble("bad-arguments", refusal(opened.failed));
  return opened;
}
