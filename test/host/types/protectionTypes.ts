import { fail } from "../executor/hostFailure";
import { hostType } from "../executor/typeTable";
import type { WorkbookModel } from "../model/workbookModel";
import type { WorksheetModel } from "../model/worksheetModel";
import { touch } from "./rangeTarget";

const OPTIONS: Readonly<Record<string, string>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
};

/** Protection of a sheet: locked cells take nothing, and its look and structure only what the options let through. */
export const worksheetProtectionType = hostType<WorksheetModel>("WorksheetProtection", {
  isAlive: (sheet, { model }) => model.sheets.includes(sheet),
  scalars: {
    protected: { get: ({ protection }) => protection !== null },
    options: {
      get: ({ protection }) =>
        protection === null
          ? null
          : Object.fromEntries(Object.entries(OPTIONS).map(([name, key]) => [name, protection[key] === true])),
    },
  },
  methods: {
    protect: (sheet, [options, password], scope) => {
      touch(scope);
      if (sheet.protection !== null) fail("InvalidOperation");
      const given = (options ?? {}) as Readonly<Record<string, unknown>>;
      sheet.protection = {
        sheet: true,
        ...Object.fromEntries(Object.entries(OPTIONS).map(([name, key]) => [key, given[name] === true])),
        ...(typeof password === "string" && password !== "" ? { password } : {}),
      };
      return null;
    },
    unprotect: (sheet, [password], scope) => {
      touch(scope);
      const needed = sheet.protection?.["password"];
      if (typeof needed === "string" && needed !== password) fail("AccessDenied");
      sheet.protection = null;
      return null;
    },
  },
});

/** Protection of the workbook's structure: sheets neither come nor go, move, or change name or visibility. */
export const workbookProtectionType = hostType<WorkbookModel>("WorkbookProtection", {
  scalars: { protected: { get: ({ structureProtected }) => structureProtected } },
  methods: {
    protect: (model, _, scope) => {
      touch(scope);
      model.structureProtected = true;
      return null;
    },
    unprotect: (model, _, scope) => {
      touch(scope);
      model.structureProtected = false;
      return null;
    },
  },
});
