import { terminalTrouble } from "../terminal/terminalTrouble";
import type { WorkbookEdit } from "../../core/show/edits/edit";
import type { FileWorkbook, World } from "../terminal/world";
import { checkExtension } from "./checkExtension";
import type { Target } from "./settleTarget";

/**
 * The file of the month's book with an edit in it, whole or not at all; of a book that nothing can be put into, a new one with the
 * sheets alone.
 *
 * @param what the edit does, for sentences: 存档, 登记
 * @param place where it will stand: the name must suit what it is
 * @throws HostError bad-arguments, not-writable
 */
export async function bookWithEdit(
  into: FileWorkbook,
  edit: WorkbookEdit,
  what: string,
  place: Target,
  world: World,
): Promise<Uint8Array> {
  checkExtension(place, into.extension);
  if (!into.isWritable) {
    if (edit.cells.length + (edit.appended?.length ?? 0) === 0) return world.newUsersWorkbook(edit.newSheets);
    throw terminalTrouble("not-writable", `主工作簿是旧格式，${what}不能接着往里写；请先把它另存为 .xlsx 再${what}。`);
  }
  const { refused } = await into.edit(edit);
  const [first] = refused;
  if (first !== undefined)
    throw terminalTrouble("not-writable", `“${first.sheet}”表${first.cell}写不进去，没有${what}；请核对这张表后再试。`);
  return into.bytes();
}
