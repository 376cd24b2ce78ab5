import { strFromU8, unzipSync } from "fflate";
import { SCHEMA_ORDER } from "../../../../src/adapters/xlsx/write/schemaOrder";
import { xmlOutline, type XmlElement } from "../../../../src/adapters/xlsx/xml/xmlOutline";

/** Inflated parts by name, in the order of the file. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

export function textOfPart(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes).get(name);
  if (part === undefined) throw new Error(`No part ${name}`);
  return strFromU8(part);
}

/** Names of parts that differ between two packages, those that only one has included. */
export function differingParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => {
    const [one, other] = [a.get(name), b.get(name)];
    return one === undefined || other === undefined || Buffer.compare(one, other) !== 0;
  });
}

/**
 * Parts that are not as they were after our sheets have come and gone: all that differ but for those that only got something
 * put in beside what is the user's (our styles stay, unused).
 */
export function partsNotGivenBack(before: Uint8Array, after: Uint8Array): readonly string[] {
  const users = partsOf(before);
  const now = partsOf(after);
  return differingParts(before, after).filter((name) => {
    const [one, other] = [users.get(name), now.get(name)];
    if (!STYLE_PARTS.includes(name) || other === undefined) return true;
    return one !== undefined && !isWithin(strFromU8(one), strFromU8(other));
  });
}

const STYLE_PARTS = ["xl/styles.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml"];

/** Whether `part` can be had from `whole` by leaving characters out; counts of containers, which grow, aside. */
export function isWithin(part: string, whole: string): boolean {
  const bare = part.replace(/ count="\d+"/g, "");
  let at = 0;
  for (const character of whole) if (character === bare[at]) at++;
  return at === bare.length;
}

/** What ECMA-376 says of a package and of the parts we touch, as sentences about what is wrong; none is right. */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  const faults: string[] = [];
  const types = strFromU8(parts.get("[Content_Types].xml")!);
  for (const name of parts.keys()) {
    const extension = name.slice(name.lastIndexOf(".") + 1);
    const overrides = types.split(`PartName="/${name}"`).length - 1;
    if (overrides > 1) faults.push(`${name} has ${overrides} content types`);
    const isTyped = overrides === 1 || types.includes(`Extension="${extension}"`);
    if (!isTyped && name !== "[Content_Types].xml") faults.push(`${name} has no content type`);
  }
  for (const [, part] of types.matchAll(/PartName="\/([^"]+)"/g)) {
    if (!parts.has(part!)) faults.push(`content type of ${part}, which is not there`);
  }
  for (const [name, content] of parts) if (name.endsWith(".rels")) faults.push(...linkFaults(name, content, parts));
  const tableIds: string[] = [];
  const tableNames: string[] = [];
  for (const [name, content] of parts) {
    if (!name.endsWith(".xml")) continue;
    const root = xmlOutline(content);
    faults.push(...orderFaults(name, root));
    if (root.name !== "table") continue;
    tableIds.push(/ id="(\d+)"/.exec(strFromU8(content))![1]!);
    tableNames.push(/ displayName="([^"]+)"/.exec(strFromU8(content))![1]!.toLowerCase());
  }
  const book = strFromU8(parts.get("xl/workbook.xml")!);
  const tabs = [...book.matchAll(/<(?:\w+:)?sheet [^>]*>/g)].map(([tag]) => tag);
  const unique: Readonly<Record<string, readonly (string | undefined)[]>> = {
    "table ids": tableIds,
    "table names": tableNames,
    "sheet names": tabs.map((tag) => / name="([^"]*)"/.exec(tag)?.[1]?.toLowerCase()),
    "sheet ids": tabs.map((tag) => / sheetId="([^"]*)"/.exec(tag)?.[1]),
    "sheet links": tabs.map((tag) => / \w+:id="([^"]*)"/.exec(tag)?.[1]),
  };
  for (const [what, values] of Object.entries(unique)) {
    if (new Set(values).size !== values.length) faults.push(`${what} repeat: ${values.join(" ")}`);
  }
  for (const [, place] of book.matchAll(/localSheetId="(\d+)"/g)) {
    if (Number(place) >= tabs.length) faults.push(`a name belongs to sheet ${place} of ${tabs.length}`);
  }
  return faults;
}

function linkFaults(name: string, content: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const tags = [...strFromU8(content).matchAll(/<(?:\w+:)?Relationship [^>]*>/g)].map(([tag]) => tag);
  const ids = tags.map((tag) => / Id="([^"]*)"/.exec(tag)![1]!);
  const folder = name.slice(0, name.indexOf("_rels/"));
  const missing = tags.flatMap((tag) => {
    if (tag.includes('TargetMode="External"')) return [];
    const target = / Target="([^"]*)"/.exec(tag)![1]!;
    const path = new URL(target, `file:///${folder}`).pathname.slice(1);
    return parts.has(path) ? [] : [`${name} points to ${path}, which is not there`];
  });
  return new Set(ids).size === ids.length ? missing : [...missing, `${name} repeats an id: ${ids.join(" ")}`];
}

function orderFaults(name: string, { name: root, children }: XmlElement): readonly string[] {
  const order: readonly string[] | undefined = (SCHEMA_ORDER as Readonly<Record<string, readonly string[]>>)[root];
  if (order === undefined) return [];
  const known = children.map((child) => child.name).filter((child) => order.includes(child));
  const ranks = known.map((child) => order.indexOf(child));
  const faults = ranks.every((rank, i) => i === 0 || rank >= ranks[i - 1]!) ? [] : [`${name}: ${known.join(" ")}`];
  const twice = known.filter((child, i) => child !== "conditionalFormatting" && known.indexOf(child) !== i);
  return twice.length === 0 ? faults : [...faults, `${name} has ${twice.join(" ")} twice`];
}
