import { hostType, objectOf, type HostObject, type HostType } from "../executor/typeTable";
import type { WorkbookModel } from "../model/workbookModel";
import { touch } from "./rangeTarget";

interface Kept {
  readonly model: WorkbookModel;
  readonly key: string;
}

/** Values that add-ins keep in the workbook. */
export const settingCollectionType: HostType = hostType<WorkbookModel>("SettingCollection", {
  collection: {
    items: (model) => [...model.settings.keys()].map((key) => settingObject(model, key)),
    item: (model, key) => (model.settings.has(String(key)) ? settingObject(model, String(key)) : null),
  },
  methods: {
    add: (model, [key, value], scope) => {
      touch(scope);
      model.settings.set(String(key), value);
      return settingObject(model, String(key));
    },
    getCount: ({ settings }) => settings.size,
    getItemOrNullObject: (model, [key]) => (model.settings.has(String(key)) ? settingObject(model, String(key)) : null),
  },
});

const settingType: HostType = hostType<Kept>("Setting", {
  key: ({ key }) => key,
  isAlive: ({ model, key }) => model.settings.has(key),
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ model, key }) => model.settings.get(key),
      set: ({ model, key }, value, scope) => {
        touch(scope);
        model.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ model, key }, _, scope) => {
      touch(scope);
      model.settings.delete(key);
      return null;
    },
  },
});

/** XML that add-ins keep in the workbook; lost when the simulated Excel saves. */
export const customXmlType: HostType = hostType<WorkbookModel>("CustomXmlPartCollection", {
  collection: {
    items: (model) => [...model.customXml.keys()].map((key) => partObject(model, key)),
    item: (model, key) => (model.customXml.has(String(key)) ? partObject(model, String(key)) : null),
  },
  methods: {
    add: (model, [xml], scope) => {
      touch(scope);
      const key = model.newId();
      model.customXml.set(key, String(xml));
      return partObject(model, key);
    },
    getByNamespace: (model, [uri]) => objectOf(scopedXmlType, { model, uri: String(uri) } satisfies Scoped),
    getCount: ({ customXml }) => customXml.size,
    getItemOrNullObject: (model, [key]) => (model.customXml.has(String(key)) ? partObject(model, String(key)) : null),
  },
});

interface Scoped {
  readonly model: WorkbookModel;
  readonly uri: string;
}

const scopedXmlType: HostType = hostType<Scoped>("CustomXmlPartScopedCollection", {
  collection: { items: (scoped) => partsIn(scoped) },
  methods: {
    getCount: (scoped) => partsIn(scoped).length,
    getOnlyItemOrNullObject: (scoped) => (partsIn(scoped).length === 1 ? partsIn(scoped)[0]! : null),
  },
});

const partType: HostType = hostType<Kept>("CustomXmlPart", {
  key: ({ key }) => key,
  isAlive: ({ model, key }) => model.customXml.has(key),
  scalars: {
    id: { get: ({ key }) => key },
    namespaceUri: { get: ({ model, key }) => namespaceOf(model.customXml.get(key)!) },
  },
  methods: {
    getXml: ({ model, key }) => model.customXml.get(key),
    setXml: ({ model, key }, [xml], scope) => {
      touch(scope);
      model.customXml.set(key, String(xml));
      return null;
    },
    delete: ({ model, key }, _, scope) => {
      touch(scope);
      model.customXml.delete(key);
      return null;
    },
  },
});

function partsIn({ model, uri }: Scoped): readonly HostObject[] {
  return [...model.customXml].filter(([, xml]) => namespaceOf(xml) === uri).map(([key]) => partObject(model, key));
}

function namespaceOf(xml: string): string {
  return /<[^?!][^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? "";
}

function settingObject(model: WorkbookModel, key: string): HostObject {
  return objectOf(settingType, { model, key } satisfies Kept);
}

function partObject(model: WorkbookModel, key: string): HostObject {
  return objectOf(partType, { model, key } satisfies Kept);
}
