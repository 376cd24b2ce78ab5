import { hostType, objectOf, type HostObject } from "../executor/typeTable";
import type { WorksheetModel } from "../model/worksheetModel";
import { touch } from "./rangeTarget";

interface PropertyTarget {
  readonly sheet: WorksheetModel;
  readonly key: string;
}

/** Small texts kept with a sheet. */
export const customPropertiesType = hostType<WorksheetModel>("WorksheetCustomPropertyCollection", {
  isAlive: (sheet, { model }) => model.sheets.includes(sheet),
  collection: {
    items: (sheet) => [...sheet.settings.keys()].map((key) => propertyObject(sheet, key)),
    item: (sheet, key) => found(sheet, key),
  },
  methods: {
    add: (sheet, [key, value], scope) => {
      touch(scope);
      sheet.settings.set(String(key), String(value));
      return propertyObject(sheet, String(key));
    },
    getCount: ({ settings }) => settings.size,
    getItemOrNullObject: (sheet, [key]) => found(sheet, key),
  },
});

const propertyType = hostType<PropertyTarget>("WorksheetCustomProperty", {
  key: ({ key }) => key,
  isAlive: ({ sheet, key }) => sheet.settings.has(key),
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheet, key }) => sheet.settings.get(key),
      set: ({ sheet, key }, value, scope) => {
        touch(scope);
        sheet.settings.set(key, String(value));
      },
    },
  },
  methods: {
    delete: ({ sheet, key }, _, scope) => {
      touch(scope);
      sheet.settings.delete(key);
      return null;
    },
  },
});

function propertyObject(sheet: WorksheetModel, key: string): HostObject {
  return objectOf(propertyType, { sheet, key } satisfies PropertyTarget);
}

function found(sheet: WorksheetModel, key: unknown): HostObject | null {
  return sheet.settings.has(String(key)) ? propertyObject(sheet, String(key)) : null;
}
