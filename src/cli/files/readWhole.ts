import { percentDone } from "../../core/base/percentDone";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { snapshotAssembler } from "../../core/workbook/snapshotPart";
import { WORDS } from "../terminal/words";
import type { FileWorkbook, World } from "../terminal/world";

/**
 * Reads a workbook through its port, telling how much of it has been read, in per cent; what could not be seen in it is said.
 *
 * @param given its path as given, for sentences
 * @throws HostError
 */
export async function readWhole(
  book: FileWorkbook,
  given: string,
  tell: (percent: number) => void,
  world: World,
): Promise<WorkbookSnapshot> {
  const assembler = snapshotAssembler();
  let told = 0;
  await book.read(
    (part) => {
      assembler.take(part);
      return Promise.resolve(true);
    },
    (done, total) => {
      const percent = percentDone(done, total);
      if (percent > told) tell((told = percent));
      return Promise.resolve(true);
    },
  );
  const { workbook, blind } = assembler.whole();
  if (blind.includes("formats")) world.complain(WORDS.withoutFormats(given));
  return workbook;
}
