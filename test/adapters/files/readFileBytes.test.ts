import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFileBytes } from "../../../src/adapters/files/readFileBytes";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "ledger-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("readFileBytes", () => {
  test("gives the bytes of a file", async () => {
    writeFileSync(join(folder, "a.xlsx"), Uint8Array.of(80, 75, 3, 4));
    expect([...(await readFileBytes(join(folder, "a.xlsx")))]).toEqual([80, 75, 3, 4]);
  });

  test("a file that is not there is named with what to do", async () => {
    const read = readFileBytes(join(folder, "六月.xlsx"));
    await expect(read).rejects.toMatchObject({ name: "HostError", kind: "not-found" });
    await expect(read).rejects.toThrow(/六月\.xlsx.*请核对/);
  });

  test("a folder is no file", async () => {
    await expect(readFileBytes(folder)).rejects.toThrow(/是文件夹/);
  });

  test.each(["ENAMETOOLONG", "ELOOP"])("%s is one sentence", async (code) => {
    symlinkSync("b", join(folder, "a"));
    symlinkSync("a", join(folder, "b"));
    const read = readFileBytes(join(folder, code === "ELOOP" ? "a" : "a".repeat(300)));
    await expect(read).rejects.toMatchObject({ name: "HostError", kind: "not-found" });
  });
});
