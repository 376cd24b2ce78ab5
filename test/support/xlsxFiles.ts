import { newWorkbook } from "../../src/adapters/xlsx/newWorkbook";
import { openedXlsx } from "../../src/adapters/xlsx/openedXlsx";
import type { CellChange, GrownArea, MadeSheet } from "../../src/adapters/xlsx/edit/changes";
import type { PackageEdit } from "../../src/adapters/xlsx/edit/editPackage";
import type { UndonePackageEdit } from "../../src/adapters/xlsx/edit/undoPackageEdit";
import type { WorkbookLook } from "../../src/adapters/xlsx/look/look";
import { drained } from "../../src/core/base/steps";
import type { NativeZip } from "../../src/core/ports";
import type { WorkbookEdit } from "../../src/core/show/edits/edit";
import type { WorkbookWrite } from "../../src/core/show/writes/workbookWrite";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";

/** One thing done to a file's bytes, with the file opened for nothing else. */
export function readWorkbookBytes(
  bytes: Uint8Array,
  file: string,
  native: NativeZip | null = null,
): Promise<WorkbookSnapshot> {
  return openedXlsx(bytes, file, { native }).snapshot();
}

export function readWorkbookLook(bytes: Uint8Array, file: string): Promise<WorkbookLook> {
  return openedXlsx(bytes, file, { keepsLooks: true }).look();
}

export function usersSheetNames(bytes: Uint8Array): Promise<readonly string[]> {
  return openedXlsx(bytes, "a.xlsx").usersSheetNames();
}

/** @param bytes null for a new workbook with only our sheets */
export async function writeXlsx(
  bytes: Uint8Array | null,
  write: WorkbookWrite,
  native: NativeZip | null = null,
): Promise<Uint8Array> {
  if (bytes === null) return newWorkbook(write, native);
  return Promise.resolve(drained(openedXlsx(bytes, "a.xlsx", { native }).writeSteps(write)).bytes);
}

export function removeMarks(bytes: Uint8Array): Uint8Array {
  return drained(openedXlsx(bytes, "a.xlsx").writeSteps({ sheets: null, marks: [] })).bytes;
}

export function removeSheets(bytes: Uint8Array): Uint8Array {
  return drained(openedXlsx(bytes, "a.xlsx").writeSteps({ sheets: [], marks: null })).bytes;
}

export function editXlsx(bytes: Uint8Array, edit: WorkbookEdit): PackageEdit & { readonly bytes: Uint8Array } {
  const { done, after } = openedXlsx(bytes, "a.xlsx").edit(edit);
  return { ...done, bytes: after?.bytes ?? bytes };
}

export function undoXlsx(
  bytes: Uint8Array,
  cells: readonly CellChange[],
  sheets: readonly MadeSheet[],
  grown: readonly GrownArea[] = [],
): UndonePackageEdit & { readonly bytes: Uint8Array } {
  const { done, after } = openedXlsx(bytes, "a.xlsx").undo({ cells, rows: [], sheets, grown });
  return { ...done, bytes: after.bytes };
}
