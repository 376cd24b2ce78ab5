import { strFromU8, unzipSync } from "fflate";
import { nodeZip } from "../../../src/adapters/files/nodeZip";
import { xlsxWorkbook } from "../../../src/adapters/xlsx/xlsxWorkbook";
import { OWN_SHEETS } from "../../../src/core/show/sheets/sheetModels";
import type { OpenedForTest } from "../../contract/contractSupport";
import { describeWorkbookPort } from "../../contract/workbookPorts.contract";
import { stateOfXlsx } from "../../contract/workbookState";
import { typedInto } from "../../support/typedInto";

describeWorkbookPort("a workbook file", (bytes, file) => Promise.resolve(openedFile(bytes, file)));

function openedFile(bytes: Uint8Array, file: string): OpenedForTest {
  const workbook = xlsxWorkbook(bytes, file, { native: nodeZip });
  return {
    port: workbook,
    state: () => Promise.resolve(stateOfXlsx(workbook.bytes())),
    checks: () =>
      Object.entries(unzipSync(workbook.bytes()))
        .filter(([part]) => part.startsWith("xl/worksheets/sheet"))
        .map(([, bytes]) => strFromU8(bytes))
        .join(),
    saved: () => Promise.resolve(workbook.bytes()),
    typed: (key, cell, value) => {
      const { name } = OWN_SHEETS.find((one) => one.key === key)!;
      return Promise.resolve(openedFile(typedInto(workbook.bytesToSave(), name, cell, value), file));
    },
  };
}
