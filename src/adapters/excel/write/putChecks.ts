import { CHECK_TITLE, type CellCheck } from "../../../core/show/sheets/cellCheck";
import { isoText } from "../../../core/workbook/localDate";
import type { LocalDate } from "../../../core/workbook/localDate";
import { areaText } from "../areaText";

/** Has Excel check what is typed, and warn; sent with the next sync. */
export function putChecks(sheet: Excel.Worksheet, checks: readonly CellCheck[]): void {
  for (const { areas, allows, warning } of checks)
    for (const area of areas) {
      const { dataValidation } = sheet.getRange(areaText(area));
      dataValidation.rule = ruleOf(allows);
      dataValidation.ignoreBlanks = true;
      dataValidation.errorAlert = { title: CHECK_TITLE, message: warning, showAlert: true, style: "Warning" };
    }
}

function ruleOf(allows: CellCheck["allows"]): Excel.DataValidationRule {
  switch (allows.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: `=${allows.name}` } };
    case "words":
      return { list: { inCellDropDown: true, source: allows.words.join(",") } };
    case "date":
      return {
        date: {
          formula1: isoText(allows.from as LocalDate),
          formula2: isoText(allows.to as LocalDate),
          operator: "Between",
        },
      };
    case "number":
      return allows.to === null
        ? { decimal: { formula1: allows.from, operator: "GreaterThanOrEqualTo" } }
        : { decimal: { formula1: allows.from, formula2: allows.to, operator: "Between" } };
  }
}
