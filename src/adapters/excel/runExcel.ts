/**
 * `Excel.run`, or what stands in for it: one conversation with the open workbook.
 *
 * @param whileEditing what becomes of requests while the user types in a cell; refused unless told
 */
export type RunExcel = <T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  whileEditing?: WhileEditing,
) => Promise<T>;

/**
 * `wait`: until the edit ends, as Excel offers it; for work that nobody has just asked for. Who has pressed a button is to be told
 * that the cell is in the way: clicking beside the sheet does not end an edit (OfficeDev/office-js #806).
 */
export type WhileEditing = "refuse" | "wait";

/** Whether this Excel has a set of Office.js: `("ExcelApi", "1.13")`. */
export type IsSetSupported = (set: string, version: string) => boolean;

/** Sends what has been asked for so far; one round trip. */
export function sync(context: Excel.RequestContext): Promise<void> {
  return context.sync();
}

/**
 * The code of an error that Excel gave, or null for any other exception: `InvalidOperationInCellEditMode`. Told by shape, for
 * Office.js may live in another realm.
 */
export function excelErrorCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error) || !("debugInfo" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** Does something that may be refused: null where Excel refused it. @throws what is not Excel's doing */
export async function ifAllowed<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (excelErrorCode(error) === null) throw error;
    return null;
  }
}
