import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { checkWritable } from "../../../src/adapters/files/checkWritable";
import { aFolder, asOrdinaryUser } from "./aFolder";

const { path } = aFolder();

describe("checkWritable", () => {
  test("a free or taken name is fine, and nothing stays behind", () => {
    writeFileSync(path("old.json"), "old");
    checkWritable(path("old.json"));
    checkWritable(path("free.json"));
    expect(readdirSync(path())).toEqual(["old.json"]);
  });

  test("a folder that is not there, or one of that name, is said in Chinese", () => {
    mkdirSync(path("taken"));
    writeFileSync(path("file"), "");
    expect(() => checkWritable(path("none", "a.json"))).toThrow(/文件夹“.*none”不存在/);
    expect(() => checkWritable(path("file", "a.json"))).toThrow(/文件夹“.*file”不存在/);
    expect(() => checkWritable(path("taken"))).toThrow(/是文件夹/);
  });

  test("a folder that takes no new file is refused beforehand", () => {
    mkdirSync(path("locked"));
    writeFileSync(path("locked", "old.json"), "");
    chmodSync(path("locked", "old.json"), 0o666);
    chmodSync(path("locked"), 0o555);
    chmodSync(path(), 0o755);
    for (const name of ["new.json", "old.json"]) {
      expect(() => asOrdinaryUser(() => checkWritable(path("locked", name)))).toThrow(/没有写入权限/);
    }
  });

  test("a name that is too long, and a link in a circle, are each a sentence", () => {
    symlinkSync("b", path("a"));
    symlinkSync("a", path("b"));
    expect(() => checkWritable(path(`${"长".repeat(100)}.json`))).toThrow(/《长{20}…》文件名太长/);
    expect(() => checkWritable(path("a"))).toThrow(/绕回自己的链接/);
  });

  test("the longest name that a file may have is not too long", () => {
    checkWritable(path(`${"a".repeat(250)}.json`));
  });
});
