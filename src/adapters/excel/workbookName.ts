import { withHostErrors } from "./hostErrors";
import { sync, type RunExcel } from "./runExcel";

/**
 * What the open workbook is called; waits for the end of an edit.
 * @throws HostError where Excel refuses even that
 */
export function workbookName(run: RunExcel): Promise<string> {
  return withHostErrors(run)(async (context) => {
    const { workbook } = context;
    workbook.load("name");
    await sync(context);
    return workbook.name;
  }, "wait");
}
