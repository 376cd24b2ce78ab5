import { HostError } from "../core/base/hostError";
import { isMisuse } from "./options/misuse";
import { readCommandLine } from "./readCommandLine";
import type { ExitCode, World } from "./terminal/world";

/**
 * The command line from its words to its exit code (SPEC §16, DECIDED C12, E1–E3). Files that cannot be opened are
 * said one by one, the others still done.
 *
 * @param words the words after the program's name
 * @param world what it may touch
 * @returns the exit code
 * @throws only what is the program's own fault
 */
export async function ledger(words: readonly string[], world: World): Promise<ExitCode> {
  const work = readCommandLine(words);
  if (isMisuse(work)) {
    world.complain(work.misuse);
    return 2;
  }
  try {
    return await work.run(world);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    world.complain(error.message);
    return 2;
  } finally {
    world.progress(null);
  }
}
