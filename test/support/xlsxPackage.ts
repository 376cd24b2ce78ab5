import { strToU8, zipSync, type Zippable } from "fflate";

/** A workbook to be drawn as an .xlsx package, part by part; everything has a plain default. */
export interface PackageDrawing {
  /** Sheets in tab order: the whole XML of the part, or what stands inside `<worksheet>`. */
  readonly sheets?: readonly SheetDrawing[];
  /** Inside `<sst>`: `<si><t>…</t></si>` each. */
  readonly strings?: readonly string[];
  /** Number format of each style, by id or by code; style 0 is General. */
  readonly styles?: readonly (number | string)[];
  /** Attributes of `workbookPr`. */
  readonly workbookPr?: string;
  readonly definedNames?: string;
  /** Parts put in, or with `undefined` taken out, at the end. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

export interface SheetDrawing {
  readonly name?: string;
  readonly state?: "hidden" | "veryHidden";
  /** Inside `<sheetData>`. */
  readonly rows?: string;
  readonly merges?: readonly string[];
  /** The whole part, in place of rows and merges. */
  readonly xml?: string | Uint8Array;
  /** Last piece of the relationship's type. */
  readonly type?: string;
}

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The drawn workbook as bytes. */
export function xlsxPackage(drawing: PackageDrawing): Uint8Array {
  return zipSync(packageParts(drawing), { level: 6 });
}

/** One sheet of rows, and whatever else is said. */
export function xlsxOfRows(rows: string, drawing: Omit<PackageDrawing, "sheets"> = {}): Uint8Array {
  return xlsxPackage({ ...drawing, sheets: [{ rows }] });
}

/** The parts of the drawn workbook, for tests that spoil them before zipping. */
export function packageParts({
  sheets = [{}],
  strings,
  styles,
  workbookPr = "",
  definedNames = "",
  parts = {},
}: PackageDrawing): Zippable {
  const links = sheets.map((sheet, i) =>
    relationship(`rId${i + 1}`, sheet.type ?? "worksheet", `worksheets/sheet${i + 1}.xml`),
  );
  if (strings !== undefined) links.push(relationship("rIdStrings", "sharedStrings", "sharedStrings.xml"));
  if (styles !== undefined) links.push(relationship("rIdStyles", "styles", "styles.xml"));
  const tabs = sheets.map(({ name, state }, i) => {
    const shown = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${name ?? `Sheet${i + 1}`}" sheetId="${i + 1}"${shown} r:id="rId${i + 1}"/>`;
  });
  const drawn: Record<string, string | Uint8Array | undefined> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}">${relationship("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${workbookPr}/><sheets>${tabs.join("")}</sheets><definedNames>${definedNames}</definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}">${links.join("")}</Relationships>`,
  };
  sheets.forEach(({ rows = "", merges = [], xml }, i) => {
    drawn[`xl/worksheets/sheet${i + 1}.xml`] = xml ?? sheetXml(rows, merges);
  });
  if (strings !== undefined) {
    drawn["xl/sharedStrings.xml"] = `${HEAD}<sst xmlns="${MAIN}">${strings.join("")}</sst>`;
  }
  if (styles !== undefined) drawn["xl/styles.xml"] = stylesXml(styles);
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries({ ...drawn, ...parts })) {
    if (content !== undefined) zippable[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zippable;
}

export function sheetXml(rows: string, merges: readonly string[] = []): string {
  const merged = merges.map((reference) => `<mergeCell ref="${reference}"/>`).join("");
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
}

function stylesXml(styles: readonly (number | string)[]): string {
  const custom: string[] = [];
  const xfs = styles.map((format, i) => {
    if (typeof format === "number") return `<xf numFmtId="${format}"/>`;
    custom.push(
      `<numFmt numFmtId="${200 + i}" formatCode="${format.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"/>`,
    );
    return `<xf numFmtId="${200 + i}"/>`;
  });
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${custom.join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${xfs.join("")}</cellXfs></styleSheet>`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}
