import { WorkbookModel } from "../model/workbookModel";
import { startNativeHost } from "../nativeHost";
import { requirementOf } from "./requirementSets";
import { typeTable } from "./typeTable";

/** Made by name, not of the namespace Excel. */
const SERVICES = new Set(["AddinInternalService", "AppRuntimeService", "Functions", "FunctionResult"]);

test("every member of the type table is one that office.js knows under that name", async () => {
  const { Excel } = await startNativeHost(new WorkbookModel());
  const classes = Excel as unknown as Readonly<Record<string, { readonly prototype: object } | undefined>>;
  const missing = typeTable
    .filter(({ name }) => !SERVICES.has(name))
    .flatMap(({ name, scalars, objects, methods }) =>
      [...scalars.keys(), ...objects.keys(), ...methods.keys()]
        .filter((member) => classes[name] === undefined || !(member in classes[name].prototype))
        .map((member) => `${name}.${member}`),
    );
  expect(missing).toEqual([]);
});

test.each([
  ["Range", "getMergedAreasOrNullObject", ["ExcelApi", "1.13"]],
  ["Range", "conditionalFormats", ["ExcelApi", "1.6"]],
  ["Worksheet", "getRanges", ["ExcelApi", "1.9"]],
  ["Worksheet", "onNameChanged", ["ExcelApiOnline", "1.1"]],
  ["Range", "values", null],
])("%s.%s came with %p", (type, member, set) => {
  expect(requirementOf(type, member)).toEqual(set);
});
