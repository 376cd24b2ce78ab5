import { CHECK_TITLE, type CellCheck } from "../../../core/show/sheets/cellCheck";
import { escapedAttribute, escapedFormula } from "../xml/escapedText";
import { areaReference } from "./sheetReference";

/**
 * What is checked when somebody types: behind the merged cells of a sheet (ECMA-376 part 1 §18.3.1.99).
 * @param shift of days, in a workbook that counts them from 1904
 */
export function checksXml(checks: readonly CellCheck[], shift = 0): string {
  if (checks.length === 0) return "";
  return `<dataValidations count="${checks.length}">${checks.map((check) => checkXml(check, shift)).join("")}</dataValidations>`;
}

function checkXml({ areas, allows, warning }: CellCheck, shift: number): string {
  const [type, operator, limits] = conditionOf(allows, shift);
  const how = `type="${type}" errorStyle="warning"${operator} allowBlank="1" showInputMessage="1" showErrorMessage="1"`;
  const words = `errorTitle="${CHECK_TITLE}" error="${escapedAttribute(warning)}"`;
  const inside = limits
    .map((limit, place) => `<formula${place + 1}>${escapedFormula(limit)}</formula${place + 1}>`)
    .join("");
  return `<dataValidation ${how} ${words} sqref="${areas.map(areaReference).join(" ")}">${inside}</dataValidation>`;
}

function conditionOf(allows: CellCheck["allows"], shift: number): readonly [string, string, readonly string[]] {
  if (allows.kind === "list") return ["list", "", [allows.name]];
  if (allows.kind === "words") return ["list", "", [`"${allows.words.join(",")}"`]];
  if (allows.kind === "date") return ["date", "", [String(allows.from + shift), String(allows.to + shift)]];
  if (allows.to === null) return ["decimal", ' operator="greaterThanOrEqual"', [String(allows.from)]];
  return ["decimal", "", [String(allows.from), String(allows.to)]];
}
