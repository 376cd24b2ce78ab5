import { zipSync } from "fflate";
import { xlsxWorkbook } from "../../../../src/adapters/xlsx/xlsxWorkbook";
import { packageParts } from "../../../support/xlsxPackage";

const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

function extensionOf(type: string | null): string | null {
  const types =
    type === null
      ? undefined
      : `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/XL/workbook.xml" ContentType="${type}"/></Types>`;
  const bytes = zipSync(packageParts({ parts: { "[Content_Types].xml": types } }));
  return xlsxWorkbook(bytes, "随便.et").extension;
}

test.each([
  [MAIN, ".xlsx"],
  ["application/vnd.ms-excel.sheet.macroEnabled.main+xml", ".xlsm"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", ".xltx"],
  ["application/vnd.ms-excel.template.macroEnabled.main+xml", ".xltm"],
  ["something/else", ".xlsx"],
  [null, ".xlsx"],
])("%s is %s, whatever the file is called", (type, extension) => {
  expect(extensionOf(type)).toBe(extension);
});

test("what nothing can be put into has none", () => {
  expect(xlsxWorkbook(new TextEncoder().encode("%PDF-1.7"), "台账.xlsx").extension).toBeNull();
  expect(
    xlsxWorkbook(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "台账.xlsx").extension,
  ).toBeNull();
});
