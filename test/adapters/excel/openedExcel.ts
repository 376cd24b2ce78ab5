import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excelWorkbook, type ExcelWorkbook } from "../../../src/adapters/excel/excelWorkbook";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { snapshotAssembler } from "../../../src/core/workbook/snapshotPart";
import { EXCELS } from "../../host/executor/excels";
import { loadXlsx } from "../../host/model/loadXlsx";
import type { WorkbookModel } from "../../host/model/workbookModel";
import { startNativeHost, type NativeHost } from "../../host/nativeHost";
import type { HostOptions } from "../../host/simulatedHost";

export const SAMPLE_FOLDER = join(__dirname, "../../../assets/sample/2024-06");
export const TASKS_FILE = "重点任务台账（2024年6月）.xlsx";

/** Our adapter on the real office.js, and the simulated Excel behind it. */
export interface OpenedExcel extends NativeHost {
  readonly workbook: ExcelWorkbook;
}

/** Opens a workbook as Excel would. */
export async function openedExcel(
  bytes: Uint8Array,
  file = "台账.xlsx",
  options: HostOptions = {},
): Promise<OpenedExcel> {
  return excelOn(await loadXlsx(bytes, file), options);
}

export async function excelOn(model: WorkbookModel, options: HostOptions = {}): Promise<OpenedExcel> {
  const native = await startNativeHost(model, options);
  const api = options.requirements?.["ExcelApi"] ?? EXCELS[options.excel ?? "web"]["ExcelApi"]!;
  const workbook = excelWorkbook({
    run: (work, whileEditing) => native.Excel.run({ delayForCellEdit: whileEditing === "wait" }, work),
    isSetSupported: (set, version) => set === "ExcelApi" && minor(version) <= minor(api),
  });
  return { ...native, workbook };
}

function minor(version: string): number {
  return Number(version.split(".")[1]);
}

export function sampleBytes(file = TASKS_FILE): Uint8Array {
  return readFileSync(join(SAMPLE_FOLDER, file));
}

/** The whole workbook, put together from its parts. */
export async function snapshotOf(workbook: ExcelWorkbook): Promise<WorkbookSnapshot> {
  const assembler = snapshotAssembler();
  await workbook.read((part) => {
    assembler.take(part);
    return Promise.resolve(true);
  });
  return assembler.whole().workbook;
}
