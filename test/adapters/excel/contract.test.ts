import { OWN_SHEETS } from "../../../src/core/show/sheets/sheetModels";
import { parseAddress } from "../../../src/core/workbook/address";
import type { OpenedForTest } from "../../contract/contractSupport";
import { describeWorkbookPort } from "../../contract/workbookPorts.contract";
import { stateOfXlsx } from "../../contract/workbookState";
import { computeFormulas } from "../../host/model/calculation";
import { saveXlsx } from "../../host/model/saveXlsx";
import { openedExcel } from "./openedExcel";

describeWorkbookPort(
  "a workbook that is open in Excel",
  async (bytes, file) => {
    const { workbook, model, dispose } = await openedExcel(bytes, file);
    const opened: OpenedForTest = {
      port: workbook,
      view: workbook,
      changes: workbook,
      state: async () => {
        await computeFormulas(model);
        return stateOfXlsx(await saveXlsx(model));
      },
      checks: (name) => JSON.stringify(model.sheets.find((sheet) => sheet.name === name)!.validations),
      saved: () => saveXlsx(model),
      typed: (key, cell, value) => {
        const { row, column } = parseAddress(cell)!;
        const sheet = model.sheets.find(({ name }) => name === OWN_SHEETS.find((one) => one.key === key)!.name)!;
        Object.assign(sheet.cells.at(row - 1, column - 1), { value, formula: null });
        return Promise.resolve(opened);
      },
      close: dispose,
    };
    return opened;
  },
  {
    randomEdits: 8,
    isLookedAt: true,
    // Excel writes the name of a sheet in quotation marks only where it needs them.
    formula: (formula) => formula.replaceAll(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, "$1!"),
  },
);
