import { readXmlPart } from "../xml/readXmlPart";
import { attribute } from "../xml/xmlText";
import { partKey } from "../zip/zipDirectory";
import type { OpenedPackage } from "./openedPackage";

/** What Excel wants a package to be called, whatever it is called: `.xlsm` with macros, `.xltx` for a template. */
export function packageExtension({ zip, main }: OpenedPackage): string {
  const types = zip.get(partKey("[Content_Types].xml"));
  let type = "";
  if (types === undefined) return PLAIN;
  readXmlPart(types, ["Override"], {
    open(element, depth, tag) {
      const part = (attribute(tag, "PartName") ?? "").replace(/^\//, "");
      if (element === 0 && depth === 2 && partKey(part) === partKey(main.name)) {
        type = attribute(tag, "ContentType") ?? "";
      }
      return false;
    },
    close() {},
    text() {},
  });
  return EXTENSIONS.get(type.toLowerCase()) ?? PLAIN;
}

const PLAIN = ".xlsx";
const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ["application/vnd.ms-excel.sheet.macroenabled.main+xml", ".xlsm"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", ".xltx"],
  ["application/vnd.ms-excel.template.macroenabled.main+xml", ".xltm"],
  ["application/vnd.ms-excel.addin.macroenabled.main+xml", ".xlam"],
]);
