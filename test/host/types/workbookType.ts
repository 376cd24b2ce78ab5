import { fail } from "../executor/hostFailure";
import { hostType, objectOf, type HostObject, type HostType } from "../executor/typeTable";
import type { CalculationMode, WorkbookModel } from "../model/workbookModel";
import { functionsType } from "./functionsType";
import { nameCollectionType } from "./nameTypes";
import { workbookProtectionType } from "./protectionTypes";
import { rangeAreasObject, rangeObject } from "./rangeType";
import { customXmlType, settingCollectionType } from "./settingTypes";
import { tableCollectionType } from "./tableTypes";
import { worksheetCollectionType } from "./worksheetType";

/** The open workbook: where every path begins. */
export const workbookType: HostType = hostType<WorkbookModel>("Workbook", {
  scalars: {
    name: { get: ({ file }) => file },
    isDirty: {
      get: ({ isDirty }) => isDirty,
      set: (model, value) => {
        model.isDirty = value === true;
      },
    },
    readOnly: { get: ({ readOnly }) => readOnly },
    autoSave: { get: () => false },
    previouslySaved: { get: () => true },
    calculationEngineVersion: { get: () => 191029 },
    usePrecisionAsDisplayed: { get: () => false },
  },
  objects: {
    worksheets: () => objectOf(worksheetCollectionType, null),
    names: () => objectOf(nameCollectionType, null),
    tables: () => objectOf(tableCollectionType, null),
    application: (model) => objectOf(applicationType, model),
    protection: (model) => objectOf(workbookProtectionType, model),
    settings: (model) => objectOf(settingCollectionType, model),
    customXmlParts: (model) => objectOf(customXmlType, model),
    functions: (model) => objectOf(functionsType, model),
    _Runtime: (model) => objectOf(runtimeType, model),
  },
  methods: {
    getActiveCell: ({ active, selection: [area] }) => rangeObject(active, { ...area!, rows: 1, columns: 1 }),
    getSelectedRange: ({ active, selection }) =>
      selection.length === 1 ? rangeObject(active, selection[0]!) : fail("InvalidReference"),
    getSelectedRanges: ({ active, selection }) => rangeAreasObject(active, selection),
    save: (model) => {
      model.isDirty = false;
      return null;
    },
    _RemoveReference: (_, [reference], { references }) => {
      references.delete(String(reference));
      return null;
    },
    _RemoveAllReferences: (_, __, { references }) => {
      references.clear();
      return null;
    },
    _GetReferenceCount: (_, __, { references }) => references.size,
    _GetObjectByReferenceId: (_, [reference], { references }) =>
      references.get(String(reference)) ?? fail("InvalidReference"),
    _GetRangeForEventByReferenceId: (_, [reference], { references }) =>
      references.get(String(reference)) ?? fail("InvalidReference"),
    _GetRangeOrNullObjectForEventByReferenceId: (_, [reference], { references }) =>
      references.get(String(reference)) ?? null,
  },
});

const MODES: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];

const applicationType: HostType = hostType<WorkbookModel>("Application", {
  scalars: {
    calculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (model, value) => {
        model.calculationMode = MODES.find((mode) => mode === value) ?? fail("InvalidArgument");
      },
    },
    calculationEngineVersion: { get: () => 191029 },
    calculationState: { get: ({ isStale }) => (isStale ? "Pending" : "Done") },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate: (model) => {
      model.isCalculationAsked = true;
      return null;
    },
    suspendScreenUpdatingUntilNextSync: (model) => {
      model.screenSuspensions += 1;
      return null;
    },
    suspendApiCalculationUntilNextSync: () => null,
    createWorkbook: () => fail("UnsupportedOperation"),
  },
});

const runtimeType: HostType = hostType<WorkbookModel>("Runtime", {
  scalars: {
    enableEvents: {
      get: (_, { eventsEnabled }) => eventsEnabled,
      set: (_, value, scope) => {
        scope.eventsEnabled = value === true;
      },
    },
  },
});

export function workbookObject(model: WorkbookModel): HostObject {
  return objectOf(workbookType, model);
}
