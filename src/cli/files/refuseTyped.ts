import { basename } from "node:path";
import { HostError } from "../../core/base/hostError";
import { typedOnOurs } from "../../core/show/writes/typedOnOurs";
import type { TypedSheet } from "../../core/show/writes/typedCells";
import { terminalTrouble } from "../terminal/terminalTrouble";
import { WORDS } from "../terminal/words";
import type { FileWorkbook, World } from "../terminal/world";
import type { ResultWorkbook } from "./resultWorkbook";

/**
 * Refuses where a new result would take the place of sheets of ours on which somebody has typed: in the workbook that it is made from,
 * and in the file that stands where it goes.
 *
 * @throws HostError not-writable
 */
export async function refuseTyped({ target, source }: ResultWorkbook, force: boolean, world: World): Promise<void> {
  if (force) return;
  const typed = source === null ? [] : await typedOnOurs(source);
  if (typed.length > 0) throw terminalTrouble("not-writable", WORDS.typedInSource(typed));
  if (!world.fileExists(target.path)) return;
  const there = world.openWorkbook(await world.readFile(target.path), basename(target.path));
  const lost = await typedIn(there);
  if (lost.length > 0) throw terminalTrouble("not-writable", WORDS.typedInTarget(target.given, lost));
}

/** None in what is no workbook. */
async function typedIn(there: FileWorkbook): Promise<readonly TypedSheet[]> {
  try {
    return await typedOnOurs(there);
  } catch (error) {
    if (error instanceof HostError) return [];
    throw error;
  }
}
