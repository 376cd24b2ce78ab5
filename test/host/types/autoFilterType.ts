import { hostType } from "../executor/typeTable";
import type { WorksheetModel } from "../model/worksheetModel";
import { areaGiven } from "./freezePanesType";
import { guardSheet } from "./rangeTarget";
import { rangeObject } from "./rangeType";

/** The filter of a sheet's own cells; criteria are not simulated. */
export const autoFilterType = hostType<WorksheetModel>("AutoFilter", {
  isAlive: (sheet, { model }) => model.sheets.includes(sheet),
  scalars: {
    enabled: { get: ({ autoFilter }) => autoFilter !== null },
    isDataFiltered: { get: () => false },
  },
  methods: {
    apply: (sheet, [range], scope) => {
      guardSheet(scope, sheet, "autoFilter");
      sheet.autoFilter = areaGiven(range, scope);
      return null;
    },
    remove: (sheet, _, scope) => {
      guardSheet(scope, sheet, "autoFilter");
      sheet.autoFilter = null;
      return null;
    },
    getRangeOrNullObject: (sheet) => (sheet.autoFilter === null ? null : rangeObject(sheet, sheet.autoFilter)),
  },
});
