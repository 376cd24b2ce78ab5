import { readXmlPart } from "../xml/readXmlPart";
import { attribute } from "../xml/xmlText";
import { partKey, type ZipDirectory } from "../zip/zipDirectory";

/** A pointer from one part to another inside the package. */
export interface Relationship {
  readonly id: string;
  /** Last piece of the type, the same in transitional and strict files: `worksheet`, `styles`. */
  readonly type: string;
  /** `partKey` of the target. */
  readonly target: string;
}

/**
 * The relationships of a part (its name, or `""` for the package itself), none where the file keeps none. Targets are
 * taken from the root when they begin with `/`, else from the part's folder; links out of the package are left out.
 */
export function relationships(zip: ZipDirectory, source: string): readonly Relationship[] {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const entry = zip.get(partKey(`${folder}_rels/${source.slice(folder.length)}.rels`));
  if (entry === undefined) return [];
  const found: Relationship[] = [];
  readXmlPart(entry, ["Relationship"], {
    open(element, depth, tag) {
      if (element !== 0 || depth !== 2 || attribute(tag, "TargetMode") === "External") return false;
      const type = attribute(tag, "Type") ?? "";
      const target = resolved(zip, folder, attribute(tag, "Target") ?? "");
      found.push({ id: attribute(tag, "Id") ?? "", type: type.slice(type.lastIndexOf("/") + 1), target });
      return false;
    },
    close() {},
    text() {},
  });
  return found;
}

function resolved(zip: ZipDirectory, folder: string, target: string): string {
  const slashed = target.replaceAll("\\", "/");
  const path: string[] = [];
  for (const step of (slashed.startsWith("/") ? slashed : folder + slashed).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  const key = partKey(path.join("/"));
  if (zip.has(key)) return key;
  try {
    return partKey(decodeURIComponent(key));
  } catch {
    return key;
  }
}
