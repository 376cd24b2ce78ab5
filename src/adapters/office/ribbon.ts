import { officeIn, supports } from "./officeHost";

/** Runs a ribbon command's work; whatever comes of it, Excel is told that the command has ended, or its button stays dead. */
export function onCommand(name: string, work: () => Promise<void>): void {
  officeIn(window)?.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void work().finally(() => {
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
