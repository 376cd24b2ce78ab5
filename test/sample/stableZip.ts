import { strFromU8, unzipSync, zipSync, type Zippable } from "fflate";

/** Local time, as zip entries keep it: the same bytes in every time zone. */
const PACKED_ON = new Date(2024, 6, 1, 9, 0, 0);

/**
 * The same package with nothing left in it that depends on the day or the machine: entries keep their order, every one
 * gets the same time, and one compressor packs them all. Throws where a part still speaks of another year than 2024.
 */
export function stableZip(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  const core = parts["docProps/core.xml"];
  if (core && !/<dcterms:modified[^>]*>2024-/.test(strFromU8(core)))
    throw new Error("docProps/core.xml has today's date");
  const packed: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) packed[name] = [bytes, { mtime: PACKED_ON, level: 6, os: 0 }];
  return zipSync(packed);
}
