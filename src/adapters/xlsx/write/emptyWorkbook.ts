import type { NativeZip } from "../../../core/ports";
import { partKey } from "../zip/zipDirectory";
import { deflatePart } from "../zip/deflatePart";
import { OFFICE } from "./linkedParts";
import type { WorkbookPackage } from "./writablePackage";

/** A workbook without sheets or styles, into which ours are written like into any other. */
export function emptyWorkbook(native: NativeZip | null): WorkbookPackage {
  const parts = new Map(
    Object.entries(PARTS).map(([name, text]) => [
      partKey(name),
      deflatePart(name, [new TextEncoder().encode(HEAD + text)], native),
    ]),
  );
  return { parts, main: "xl/workbook.xml", ownKeys: [], folder: "xl/", native };
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK_TYPE}"/></Types>`,
  ].join(""),
  "_rels/.rels": [
    `<Relationships xmlns="${PACKAGE}/relationships">`,
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ].join(""),
  "xl/workbook.xml": [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews>`,
    "<sheets></sheets></workbook>",
  ].join(""),
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`,
};
