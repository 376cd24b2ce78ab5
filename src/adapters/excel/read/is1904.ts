import { excelErrorCode, sync } from "../runExcel";

/**
 * Whether the workbook counts its days from 1904. Office.js has no word for it, but a worksheet function that is computed in the
 * workbook gives it away: DATE(1904,1,2) is 1463 in one system and 1 in the other. One round trip; changes nothing.
 */
export async function is1904(context: Excel.RequestContext): Promise<boolean> {
  const second = context.workbook.functions.date(1904, 1, 2);
  second.load("value");
  try {
    await sync(context);
  } catch (error) {
    // An Excel that cannot compute functions for add-ins: 1900 is what practically all workbooks count from.
    const code = excelErrorCode(error);
    if (code === null || !NO_FUNCTIONS.has(code)) throw error;
    return false;
  }
  return second.value === 1;
}

const NO_FUNCTIONS: ReadonlySet<string> = new Set([
  "ApiNotAvailable",
  "ApiNotFound",
  "ApiNotSupported",
  "UnsupportedOperation",
  "UnsupportedFeature",
  "NotImplemented",
]);
