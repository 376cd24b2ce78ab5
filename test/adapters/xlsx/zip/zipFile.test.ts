import { randomBytes } from "node:crypto";
import { constants, deflateRawSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { deflatePart } from "../../../../src/adapters/xlsx/zip/deflatePart";
import { zipFile } from "../../../../src/adapters/xlsx/zip/zipFile";
import { zipDirectory } from "../../../../src/adapters/xlsx/zip/zipDirectory";

test("what is zipped is what was given, by the reading of others too", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ minLength: 1, unit: "grapheme" }), fc.uint8Array({ maxLength: 500 })),
      (parts) => {
        const names = Object.keys(parts).filter((name) => name !== "__proto__");
        const bytes = zipFile(names.map((name) => deflatePart(name, [parts[name]!])));
        const read = unzipSync(bytes);
        expect(Object.keys(read).sort()).toEqual(names.sort());
        for (const name of names) expect(Buffer.compare(read[name]!, parts[name]!)).toBe(0);
      },
    ),
  );
});

test("parts copied from another zip keep their compressed bytes, stored ones too", () => {
  const source = zipDirectory(zipSync({ "b.xml": new Uint8Array(1000), "图/a.png": [randomBytes(50), { level: 0 }] }));
  const copied = zipDirectory(zipFile([...source.values()]));
  expect([...copied.values()].map(({ name, method }) => [name, method])).toEqual([
    ["b.xml", "deflated"],
    ["图/a.png", "stored"],
  ]);
  for (const [key, { compressed }] of source) expect(Buffer.compare(copied.get(key)!.compressed, compressed)).toBe(0);
});

test("a part given in pieces of any size is deflated like one given whole", () => {
  const whole = new Uint8Array(randomBytes(300_000)).map((byte) => byte & 15);
  const pieces = Array.from({ length: 101 }, (_, i) => whole.subarray(i * 3000, (i + 1) * 3000));
  const entry = deflatePart("a", pieces);
  expect(entry.size).toBe(300_000);
  expect(entry.crc).toBe(deflatePart("a", [whole]).crc);
  expect(Buffer.compare(inflateRawSync(entry.compressed), whole)).toBe(0);
});

test("a part deflated by the host in stretches is one stream, read alike by others", () => {
  const native = {
    inflateRaw: (bytes: Uint8Array) => inflateRawSync(bytes),
    deflateRaw: (bytes: Uint8Array, isLast: boolean) =>
      deflateRawSync(bytes, { finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH }),
  };
  for (const length of [0, 1, 1024 * 1024, 1024 * 1024 + 1, 2_500_000]) {
    const whole = new Uint8Array(length).map((_, i) => (i * 7) % 251);
    const pieces = [whole.subarray(0, 1000), whole.subarray(1000)];
    const entry = deflatePart("a", pieces, native);
    expect([entry.size, entry.crc]).toEqual([length, deflatePart("a", [whole]).crc]);
    expect(Buffer.compare(unzipSync(zipFile([entry]))["a"]!, whole)).toBe(0);
  }
});

test("a zip without parts is a zip", () => {
  expect(unzipSync(zipFile([]))).toEqual({});
});
