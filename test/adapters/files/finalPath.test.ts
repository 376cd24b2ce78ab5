import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { finalPath } from "../../../src/adapters/files/finalPath";
import { aFolder } from "./aFolder";

const { path } = aFolder();
const real = (...names: readonly string[]) => join(realpathSync.native(path()), ...names);

describe("finalPath", () => {
  test("is the place of a file that is there, by whatever way", () => {
    writeFileSync(path("a.json"), "");
    mkdirSync(path("sub"));
    symlinkSync("a.json", path("link.json"));
    symlinkSync("sub", path("linked"));
    writeFileSync(path("sub", "b.json"), "");
    expect(finalPath(path("link.json"))).toBe(real("a.json"));
    expect(finalPath(path("linked", "b.json"))).toBe(real("sub", "b.json"));
  });

  test("is known where nothing is there yet: through linked folders, and links that lead to nothing", () => {
    mkdirSync(path("sub"));
    symlinkSync("sub", path("linked"));
    symlinkSync(join("linked", "new.json"), path("first.json"));
    symlinkSync("first.json", path("second.json"));
    const ways = [["sub", "new.json"], ["linked", "new.json"], ["first.json"], ["second.json"]];
    for (const way of ways) expect(finalPath(path(...way))).toBe(real("sub", "new.json"));
  });

  test("is the path itself where links run in a circle or a folder is missing", () => {
    symlinkSync("b", path("a"));
    symlinkSync("a", path("b"));
    expect([path("a"), path("b")].map(finalPath)).toContain(path("a"));
    expect(finalPath(path("none", "a.json"))).toBe(path("none", "a.json"));
  });
});
