/** `Excel.run`, or what stands in for it: one conversation with the open workbook. */
export type RunExcel = <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

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
