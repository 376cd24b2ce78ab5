import { sameInBoth } from "../builders/sameInBoth";
import { basename, resolve } from "node:path";
import { xlsxWorkbook } from "../../src/adapters/xlsx/xlsxWorkbook";
import { ledger } from "../../src/cli/ledger";
import type { World } from "../../src/cli/terminal/world";
import { HostError } from "../../src/core/base/hostError";
import { aWorld, HOME } from "./aWorld";

/** A desk of real workbooks: files are read from it and written to it, by the names they have on it. */
export function aDesk(filled: Readonly<Record<string, Uint8Array>>, own: Partial<World> = {}) {
  const files = new Map<string, Uint8Array>();
  const put = (name: string, bytes: Uint8Array) => files.set(resolve(HOME, name), bytes);
  for (const [name, bytes] of Object.entries(filled)) put(name, bytes);
  const { world, kept } = aWorld(undefined, {
    readFile: (path) => {
      const bytes = files.get(path);
      return bytes === undefined
        ? Promise.reject(new HostError("not-found", sameInBoth(`没有找到《${basename(path)}》。`)))
        : Promise.resolve(bytes);
    },
    openWorkbook: (bytes, file) => xlsxWorkbook(bytes, file, { putsOffSealed: true }),
    fileExists: (path) => files.has(path),
    writeFile: (path, pieces) => {
      const all = [...pieces].map((piece) => (typeof piece === "string" ? new TextEncoder().encode(piece) : piece));
      files.set(path, new Uint8Array(all.flatMap((piece) => [...piece])));
    },
    writeFiles: (made) => {
      for (const { path, bytes } of made) files.set(path, bytes);
    },
    ...own,
  });
  const call = async (line: string) => {
    kept.out = "";
    kept.complaints.length = 0;
    const code = await ledger(line.split(" "), world);
    return { code, out: kept.out, complaint: kept.complaints.join("\n") };
  };
  return {
    call,
    put,
    files,
    bytesOf: (name: string) => files.get(resolve(HOME, name)),
    names: () => [...files.keys()].map((path) => basename(path)),
  };
}
