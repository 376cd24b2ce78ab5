import { chmodSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { HostError } from "../../../src/core/base/hostError";
import { writeFileAtomically } from "../../../src/adapters/files/writeFileAtomically";
import { aFolder } from "./aFolder";

const { path } = aFolder();

describe("writeFileAtomically", () => {
  test("writes the pieces in order and leaves nothing else in the folder", () => {
    writeFileAtomically(path("a.json"), ["甲", "", "乙\n"]);
    expect(readFileSync(path("a.json"), "utf8")).toBe("甲乙\n");
    expect(readdirSync(path())).toEqual(["a.json"]);
  });

  test("an error on the way leaves the file that was there, and nothing beside it", () => {
    writeFileSync(path("a.json"), "old");
    function* failing(): Generator<string> {
      yield "new";
      throw new Error("on the way");
    }
    expect(() => writeFileAtomically(path("a.json"), failing())).toThrow("on the way");
    expect(readFileSync(path("a.json"), "utf8")).toBe("old");
    expect(readdirSync(path())).toEqual(["a.json"]);
  });

  test("writes through a link and keeps the link", () => {
    writeFileSync(path("real.json"), "old");
    symlinkSync("real.json", path("link.json"));
    writeFileAtomically(path("link.json"), ["new"]);
    expect(readFileSync(path("real.json"), "utf8")).toBe("new");
    expect(lstatSync(path("link.json")).isSymbolicLink()).toBe(true);
  });

  test("writes through a link that leads to nothing yet", () => {
    symlinkSync("real.json", path("link.json"));
    writeFileAtomically(path("link.json"), ["new"]);
    expect(readFileSync(path("real.json"), "utf8")).toBe("new");
    expect(lstatSync(path("link.json")).isSymbolicLink()).toBe(true);
  });

  test("what runs of the same process number left behind never blocks, and stays", () => {
    const left = [`.ledger-${process.pid}-0.tmp`, `.ledger-${process.pid}-1.tmp`, `.a.json.${process.pid}.tmp`];
    for (const name of left) writeFileSync(path(name), "left");
    writeFileAtomically(path("a.json"), ["new"]);
    expect(readFileSync(path("a.json"), "utf8")).toBe("new");
    expect(readdirSync(path()).sort()).toEqual([...left, "a.json"].sort());
    expect(left.map((name) => readFileSync(path(name), "utf8"))).toEqual(["left", "left", "left"]);
  });

  test("a file keeps its permissions", () => {
    writeFileSync(path("a.json"), "old");
    chmodSync(path("a.json"), 0o640);
    writeFileAtomically(path("a.json"), ["new"]);
    expect(statSync(path("a.json")).mode & 0o777).toBe(0o640);
  });

  test("the longest name that a file may have can be written", () => {
    const name = `${"a".repeat(250)}.json`;
    writeFileAtomically(path(name), ["new"]);
    expect(readdirSync(path())).toEqual([name]);
  });

  test("a folder that is not there is said in Chinese, a link in a circle too", () => {
    symlinkSync("b", path("a"));
    symlinkSync("a", path("b"));
    expect(() => writeFileAtomically(path("none", "a.json"), ["x"])).toThrow(HostError);
    expect(() => writeFileAtomically(path("a"), ["x"])).toThrow(/绕回自己的链接/);
  });
});
