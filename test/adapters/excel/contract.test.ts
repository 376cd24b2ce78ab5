import { describeWorkbookPort } from "../../contract/workbookPorts.contract";
import { stateOfXlsx } from "../../contract/workbookState";
import { computeFormulas } from "../../host/model/calculation";
import { saveXlsx } from "../../host/model/saveXlsx";
import { openedExcel } from "./openedExcel";

describeWorkbookPort(
  "a workbook that is open in Excel",
  async (bytes, file) => {
    const { workbook, model, dispose } = await openedExcel(bytes, file);
    return {
      port: workbook,
      view: workbook,
      changes: workbook,
      state: async () => {
        await computeFormulas(model);
        return stateOfXlsx(await saveXlsx(model));
      },
      checks: (name) => JSON.stringify(model.sheets.find((sheet) => sheet.name === name)!.validations),
      saved: () => saveXlsx(model),
      close: dispose,
    };
  },
  {
    randomEdits: 8,
    isLookedAt: true,
    // Excel writes the name of a sheet in quotation marks only where it needs them.
    formula: (formula) => formula.replaceAll(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, "$1!"),
  },
);
