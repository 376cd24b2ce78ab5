import { bootIn } from "./boot";
import { officeIn, supports } from "./officeHost";

/**
 * Runs the ribbon's commands, those first that were pressed before there was anybody to run them. Whatever comes of one, Excel is
 * told that it has ended, or its button stays dead.
 */
export function takeCommands(commands: Readonly<Record<string, () => Promise<void>>>): void {
  bootIn(window).takeCommands((name, event) => {
    void (commands[name]?.() ?? Promise.resolve()).finally(() => {
      event.completed();
    });
  });
}

/** Opens the pane where the runtime is shared with the ribbon; elsewhere the user has to, by its own button. */
export async function showPane(): Promise<boolean> {
  if (!supports("SharedRuntime", "1.1")) return false;
  await officeIn(window)?.addin.showAsTaskpane();
  return true;
}
