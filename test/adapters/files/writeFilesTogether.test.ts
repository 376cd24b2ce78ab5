import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFilesTogether } from "../../../src/adapters/files/writeFilesTogether";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function folder(): string {
  return mkdtempSync(join(tmpdir(), "ledger-together-"));
}

describe("files written together (MONTH §8)", () => {
  test("all of them, in a folder that is made for them, in place of what stood there", () => {
    const at = join(folder(), "六月", "模板");
    writeFilesTogether([{ path: join(at, "甲.xlsx"), bytes: bytes("old") }]);
    writeFilesTogether([
      { path: join(at, "甲.xlsx"), bytes: bytes("new") },
      { path: join(at, "乙.xlsx"), bytes: bytes("second") },
    ]);
    expect(readdirSync(at).sort()).toEqual(["乙.xlsx", "甲.xlsx"].sort());
    expect(readFileSync(join(at, "甲.xlsx"), "utf8")).toBe("new");
  });

  test("none of them where one cannot be: what stood there stands there, nothing is left behind", () => {
    const at = folder();
    writeFileSync(join(at, "甲.xlsx"), "old");
    writeFileSync(join(at, "乙"), "a file where a folder ought to be");
    const together = () => {
      writeFilesTogether([
        { path: join(at, "甲.xlsx"), bytes: bytes("new") },
        { path: join(at, "丙.xlsx"), bytes: bytes("third") },
        { path: join(at, "乙", "丁.xlsx"), bytes: bytes("fourth") },
      ]);
    };
    expect(together).toThrow(expect.objectContaining({ kind: "not-writable" }) as Error);
    expect(readdirSync(at).sort()).toEqual(["乙", "甲.xlsx"].sort());
    expect(readFileSync(join(at, "甲.xlsx"), "utf8")).toBe("old");
  });

  test.each([["甲.txt"], ["甲.txt", "六月"]])(
    "a file that stands where a folder is to be made is named: %s %s",
    (...way) => {
      const at = folder();
      writeFileSync(join(at, "甲.txt"), "mine");
      expect(() => {
        writeFilesTogether([{ path: join(at, ...way, "乙.xlsx"), bytes: bytes("new") }]);
      }).toThrow(
        expect.objectContaining({ message: expect.stringContaining("“甲.txt”是文件，不是文件夹") as string }) as Error,
      );
      expect(readFileSync(join(at, "甲.txt"), "utf8")).toBe("mine");
    },
  );

  test("nor where the last will not take its place", () => {
    const at = folder();
    writeFileSync(join(at, "甲.xlsx"), "old");
    mkdirSync(join(at, "乙.xlsx"));
    writeFileSync(join(at, "乙.xlsx", "x"), "");
    const together = () => {
      writeFilesTogether([
        { path: join(at, "甲.xlsx"), bytes: bytes("new") },
        { path: join(at, "乙.xlsx", "x", "y"), bytes: bytes("second") },
      ]);
    };
    expect(together).toThrow();
    expect(readFileSync(join(at, "甲.xlsx"), "utf8")).toBe("old");
    expect(readdirSync(at).sort()).toEqual(["乙.xlsx", "甲.xlsx"].sort());
  });
});
