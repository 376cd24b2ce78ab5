import { deflateRawSync } from "node:zlib";
import { nodeZip } from "../../../src/adapters/files/nodeZip";
import { sampleMonth } from "../../sample/makeSampleMonth";
import { readWorkbookBytes } from "../../support/xlsxFiles";

describe("Node's own unpacking", () => {
  test("gives the same workbooks as the reader's own", async () => {
    for (const { file, bytes } of await sampleMonth()) {
      expect(await readWorkbookBytes(bytes, file, nodeZip)).toEqual(await readWorkbookBytes(bytes, file));
    }
  });

  test("refuses a damaged file in the same sentence, wherever it is cut or changed", async () => {
    const [sample] = await sampleMonth();
    if (sample === undefined) throw new Error("no sample");
    const refusal = async (bytes: Uint8Array, native: typeof nodeZip | null): Promise<string> =>
      readWorkbookBytes(bytes, "坏.xlsx", native).then(
        () => "read",
        (error: unknown) => (error as Error).message,
      );
    for (let part = 1; part < 40; part++) {
      const changed = sample.bytes.slice();
      const at = Math.floor((changed.length * part) / 40);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const own = await refusal(changed, null);
      const native = await refusal(changed, nodeZip);
      // Which of several faults of one broken part is met first may differ; that there is one may not.
      expect(native === "read").toBe(own === "read");
      expect(native).toMatch(/^(?:read|《坏\.xlsx》.+。)$/);
    }
  });

  test("holds a part to the size that the directory declares", () => {
    const zeros = new Uint8Array(100_000);
    const deflated = new Uint8Array(deflateRawSync(zeros));
    expect(nodeZip.inflateRaw(deflated, zeros.length)).toHaveLength(zeros.length);
    expect(() => nodeZip.inflateRaw(deflated, zeros.length - 1)).toThrow();
  });
});
