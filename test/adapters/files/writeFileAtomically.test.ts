import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { lstatSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HostError } from "../../../src/core/base/hostError";
import { checkWritable, writeFileAtomically } from "../../../src/adapters/files/writeFileAtomically";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "ledger-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("writeFileAtomically", () => {
  test("writes the pieces in order and leaves nothing else in the folder", () => {
    writeFileAtomically(join(folder, "a.json"), ["甲", "", "乙\n"]);
    expect(readFileSync(join(folder, "a.json"), "utf8")).toBe("甲乙\n");
    expect(readdirSync(folder)).toEqual(["a.json"]);
  });

  test("an error on the way leaves the file that was there, and nothing beside it", () => {
    writeFileSync(join(folder, "a.json"), "old");
    function* failing(): Generator<string> {
      yield "new";
      throw new Error("on the way");
    }
    expect(() => writeFileAtomically(join(folder, "a.json"), failing())).toThrow("on the way");
    expect(readFileSync(join(folder, "a.json"), "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["a.json"]);
  });

  test("writes through a link and keeps the link", () => {
    writeFileSync(join(folder, "real.json"), "old");
    symlinkSync("real.json", join(folder, "link.json"));
    writeFileAtomically(join(folder, "link.json"), ["new"]);
    expect(readFileSync(join(folder, "real.json"), "utf8")).toBe("new");
    expect(lstatSync(join(folder, "link.json")).isSymbolicLink()).toBe(true);
  });

  test("a folder that is not there is said in Chinese", () => {
    const path = join(folder, "none", "a.json");
    expect(() => writeFileAtomically(path, ["x"])).toThrow(HostError);
    expect(() => checkWritable(path)).toThrow(/文件夹.*不存在/);
  });

  test("a folder of that name is refused beforehand, a free or taken name is not", () => {
    mkdirSync(join(folder, "taken"));
    writeFileSync(join(folder, "old.json"), "");
    expect(() => checkWritable(join(folder, "taken"))).toThrow(/是文件夹/);
    expect(() => checkWritable(join(folder, "old.json"))).not.toThrow();
    expect(() => checkWritable(join(folder, "free.json"))).not.toThrow();
  });
});
