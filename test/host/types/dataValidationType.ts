import { hostType, type HostType, type Scalar } from "../executor/typeTable";
import type { WorksheetModel } from "../model/worksheetModel";
import { areaIn, guardSheet, isSheetThere, type CellsTarget } from "./rangeTarget";

type Validation = WorksheetModel["validations"][number];

/** What is checked in a range's cells. One range has one; overlapping ones are not told apart. */
export const dataValidationType: HostType = hostType<CellsTarget>("DataValidation", {
  isAlive: isSheetThere,
  scalars: { rule: part("rule"), errorAlert: part("errorAlert"), ignoreBlanks: part("ignoreBlanks") },
});

function part(name: "rule" | "errorAlert" | "ignoreBlanks"): Scalar<CellsTarget> {
  return {
    get: (target) => validationOf(target)[name],
    set: (target, value, scope) => {
      guardSheet(scope, target.sheet, "formatCells");
      Object.assign(validationOf(target), { [name]: value });
    },
  };
}

function validationOf(target: CellsTarget): Validation {
  const area = areaIn(target);
  const { validations } = target.sheet;
  const there = validations.find((one) => JSON.stringify(one.area) === JSON.stringify(area));
  if (there !== undefined) return there;
  const made: Validation = { area, rule: null, errorAlert: null, ignoreBlanks: true };
  validations.push(made);
  return made;
}
