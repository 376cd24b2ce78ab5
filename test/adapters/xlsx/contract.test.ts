import { strFromU8, unzipSync } from "fflate";
import { nodeZip } from "../../../src/adapters/files/nodeZip";
import { xlsxWorkbook } from "../../../src/adapters/xlsx/xlsxWorkbook";
import { describeWorkbookPort } from "../../contract/workbookPorts.contract";
import { stateOfXlsx } from "../../contract/workbookState";

describeWorkbookPort("a workbook file", (bytes, file) => {
  const workbook = xlsxWorkbook(bytes, file, { native: nodeZip });
  return Promise.resolve({
    port: workbook,
    state: () => Promise.resolve(stateOfXlsx(workbook.bytes())),
    checks: () =>
      Object.entries(unzipSync(workbook.bytes()))
        .filter(([part]) => part.startsWith("xl/worksheets/sheet"))
        .map(([, bytes]) => strFromU8(bytes))
        .join(),
    saved: () => Promise.resolve(workbook.bytes()),
  });
});
