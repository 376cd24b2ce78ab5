import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parseAddress } from "../../src/core/workbook/address";

/** The workbook after somebody has typed into a cell, all else as it was: over what stands there, or behind the row's last cell. */
export function typedInto(bytes: Uint8Array, sheet: string, cell: string, value: string | number): Uint8Array {
  const parts = unzipSync(bytes);
  const part = partOf(parts, sheet);
  const content =
    typeof value === "number" ? `><v>${value}</v></c>` : ` t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  const xml = strFromU8(parts[part]!);
  const { row } = parseAddress(cell)!;
  const there = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
  const line = new RegExp(`(<row r="${row}"[^>]*?>)(.*?)(</row>)`);
  const isThere = there.test(xml);
  if (!isThere && !line.test(xml)) throw new Error(`No row ${row} on ${sheet}`);
  const after = isThere
    ? xml.replace(there, (_, style: string | undefined) => `<c r="${cell}"${style ?? ""}${content}`)
    : xml.replace(
        line,
        (_, open: string, inside: string, end: string) => `${open}${inside}<c r="${cell}"${content}${end}`,
      );
  return zipSync({ ...parts, [part]: strToU8(after) });
}

function partOf(parts: Readonly<Record<string, Uint8Array>>, sheet: string): string {
  const tag = [...strFromU8(parts["xl/workbook.xml"]!).matchAll(/<(?:\w+:)?sheet [^>]*>/g)].find(([text]) =>
    text.includes(` name="${escaped(sheet)}"`),
  );
  const id = / \w+:id="([^"]*)"/.exec(tag![0])![1]!;
  const link = [...strFromU8(parts["xl/_rels/workbook.xml.rels"]!).matchAll(/<Relationship [^>]*>/g)].find(([text]) =>
    text.includes(` Id="${id}"`),
  );
  return `xl/${/ Target="([^"]*)"/.exec(link![0])![1]!.replace(/^\/?xl\//, "")}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
