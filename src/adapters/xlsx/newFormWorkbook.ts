import type { NativeZip } from "../../core/ports";
import type { FormSheet, FormWorkbook } from "../../core/show/forms/formWorkbook";
import { THIS_WORKBOOK, withSentence } from "./withSentence";
import { encodedPieces } from "./write/encodedPieces";
import { formSheetXml } from "./write/formSheetXml";
import { formStyleTable } from "./write/formStyleTable";
import { OFFICE } from "./write/linkedParts";
import { absoluteReference } from "./write/sheetReference";
import { escapedAttribute, escapedFormula, escapedText } from "./xml/escapedText";
import { deflatePart } from "./zip/deflatePart";
import { zipFile } from "./zip/zipFile";

/**
 * The file of a form: the same form gives the same bytes.
 *
 * @param native the host's own packing, where it has a quicker one
 * @throws HostError too-large
 */
export function newFormWorkbook(form: FormWorkbook, native: NativeZip | null = null): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const bytes = withSentence(THIS_WORKBOOK, () => {
      const styles = formStyleTable();
      const active = form.sheets.findIndex(({ visibility }) => visibility === "visible");
      const sheets = form.sheets.map((sheet, index) =>
        deflatePart(
          `xl/worksheets/sheet${index + 1}.xml`,
          encodedPieces(formSheetXml(sheet, styles, index === active)),
          native,
        ),
      );
      const parts = Object.entries(smallParts(form, styles.xml(), active)).map(([name, text]) =>
        deflatePart(name, encodedPieces([HEAD + text]), native),
      );
      return zipFile([...parts, ...sheets]);
    });
    resolve(bytes);
  });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** The format id of properties that people define. */
const USER_PROPERTIES = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

function smallParts(form: FormWorkbook, styles: string, active: number): Readonly<Record<string, string>> {
  const properties = Object.entries(form.properties);
  const has = properties.length > 0;
  const links = form.sheets.map((_, index) =>
    relationship(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  const types = form.sheets.map((_, index) =>
    override(`/xl/worksheets/sheet${index + 1}.xml`, `${SPREADSHEET}.worksheet+xml`),
  );
  return {
    "[Content_Types].xml": [
      `<Types xmlns="${PACKAGE}/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      override("/xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`),
      override("/xl/styles.xml", `${SPREADSHEET}.styles+xml`),
      ...types,
      has
        ? override("/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml")
        : "",
      "</Types>",
    ].join(""),
    "_rels/.rels": relationships([
      relationship("rId1", "officeDocument", "xl/workbook.xml"),
      has ? relationship("rId2", "custom-properties", "docProps/custom.xml") : "",
    ]),
    "xl/workbook.xml": workbookXml(form, active),
    "xl/_rels/workbook.xml.rels": relationships([
      ...links,
      relationship(`rId${links.length + 1}`, "styles", "styles.xml"),
    ]),
    "xl/styles.xml": styles,
    ...(has ? { "docProps/custom.xml": propertiesXml(properties) } : {}),
  };
}

function workbookXml({ sheets, names }: FormWorkbook, active: number): string {
  const tabs = sheets.map(({ name, visibility }, index) => {
    const state = visibility === "visible" ? "" : ` state="${visibility === "hidden" ? "hidden" : "veryHidden"}"`;
    return `<sheet name="${escapedAttribute(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const defined = [
    ...names.map(({ name, sheet, area }) => definedName(name, "", absoluteReference(sheet, area))),
    ...sheets.flatMap((sheet, index) => ownNames(sheet, ` localSheetId="${index}"`)),
  ];
  return [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="${active}"/></bookViews>`,
    `<sheets>${tabs.join("")}</sheets>`,
    defined.length === 0 ? "" : `<definedNames>${defined.join("")}</definedNames>`,
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
  ].join("");
}

/** Names by which Excel itself knows what is filtered and which rows it repeats on each page. */
function ownNames({ name, filter, print }: FormSheet, scope: string): readonly string[] {
  const rows = print.repeatRows;
  const titles =
    rows === null
      ? null
      : absoluteReference(name, { firstRow: rows.first, lastRow: rows.last, firstColumn: 1, lastColumn: 1 });
  return [
    filter === null ? "" : definedName("_xlnm._FilterDatabase", `${scope} hidden="1"`, absoluteReference(name, filter)),
    titles === null ? "" : definedName("_xlnm.Print_Titles", scope, titles.replace(/\$[A-Z]+(?=\$)/g, "")),
  ];
}

function definedName(name: string, attributes: string, reference: string): string {
  return `<definedName name="${escapedAttribute(name)}"${attributes}>${escapedFormula(reference)}</definedName>`;
}

function propertiesXml(properties: readonly (readonly [string, string])[]): string {
  const each = properties.map(
    ([name, value], index) =>
      `<property fmtid="${USER_PROPERTIES}" pid="${index + 2}" name="${escapedAttribute(name)}"><vt:lpwstr>${escapedText(value)}</vt:lpwstr></property>`,
  );
  return `<Properties xmlns="${CUSTOM}" xmlns:vt="${TYPES}">${each.join("")}</Properties>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relationships(links: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${links.join("")}</Relationships>`;
}
