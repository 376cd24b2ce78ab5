import { areaOf } from "./model/area";
import { parseEntry } from "./model/parseEntry";
import { WorkbookModel } from "./model/workbookModel";
import { startNativeHost, type NativeHost } from "./nativeHost";
import type { HostOptions } from "./simulatedHost";

/** A workbook with one sheet, 台账, and cells by address; texts are entered as Excel reads them, `'1-2` is text. */
export function aBook(cells: Readonly<Record<string, string | number | boolean>> = {}): WorkbookModel {
  const model = new WorkbookModel("台账.xlsx");
  const sheet = model.addSheet("台账");
  for (const [address, input] of Object.entries(cells)) {
    const { row, column } = areaOf(address)!;
    const { value, formula } = parseEntry(input, false, 2024, false);
    Object.assign(sheet.cells.at(row, column), { value, formula });
    model.isStale = true;
  }
  return model;
}

/** The same, opened. */
export function openedBook(
  cells: Readonly<Record<string, string | number | boolean>> = {},
  options: HostOptions = {},
): Promise<NativeHost> {
  return startNativeHost(aBook(cells), options);
}

/** What an answer failed with: code and where; null where it did not. */
export async function failure(
  work: Promise<unknown>,
): Promise<{ readonly code: string; readonly where: string } | null> {
  try {
    await work;
    return null;
  } catch (error) {
    const { code, debugInfo } = error as { code: string; debugInfo?: { errorLocation?: string } };
    return { code, where: debugInfo?.errorLocation ?? "" };
  }
}
