import { officeIn, supports } from "./officeHost";

/** Opens the pane where the runtime is shared with the ribbon; elsewhere the user has to, by its own button. */
export async function showPane(): Promise<boolean> {
  if (!supports("SharedRuntime", "1.1")) return false;
  await officeIn(window)?.addin.showAsTaskpane();
  return true;
}
