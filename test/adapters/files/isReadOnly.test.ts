import { chmodSync, symlinkSync, writeFileSync } from "node:fs";
import { isReadOnly } from "../../../src/adapters/files/isReadOnly";
import { aFolder, asOrdinaryUser } from "./aFolder";

const { path } = aFolder();

describe("isReadOnly", () => {
  test.each([
    [0o444, true],
    [0o400, true],
    [0o644, false],
    [0o600, false],
  ])("a file of mode %o: %s", (mode, isOne) => {
    writeFileSync(path("a.json"), "");
    chmodSync(path("a.json"), mode);
    symlinkSync("a.json", path("link.json"));
    expect([isReadOnly(path("a.json")), isReadOnly(path("link.json"))]).toEqual([isOne, isOne]);
  });

  test("a file that belongs to somebody else and is not shared", () => {
    writeFileSync(path("a.json"), "");
    chmodSync(path(), 0o755);
    chmodSync(path("a.json"), process.geteuid?.() === 0 ? 0o644 : 0o444);
    expect(asOrdinaryUser(() => isReadOnly(path("a.json")))).toBe(true);
  });

  test("nothing there, or a folder, is not", () => {
    chmodSync(path(), 0o555);
    expect([isReadOnly(path("a.json")), isReadOnly(path())]).toEqual([false, false]);
  });
});
