import { resolve } from "node:path";
import { ledger } from "../../src/cli/ledger";
import { aWorld, HOME, WITH_ERROR } from "./aWorld";

const inHome = (...files: readonly string[]) => files.map((file) => resolve(HOME, file));

describe("each file is read once and opened once in a command", () => {
  test.each([
    [["report", "a.xlsx"], ["a.xlsx"]],
    [["report", "a.xlsx", "--out", "b.xlsx", "--mark", "--json", "r.json"], ["a.xlsx"]],
    [["report", "a.xls", "--out", "b.xlsx"], ["a.xls"]],
    [
      ["report", "a.xlsx", "c.xlsx", "./a.xlsx", "--out", "b.xlsx"],
      ["a.xlsx", "c.xlsx"],
    ],
    [
      ["check", "a.xlsx", "bad.xlsx"],
      ["a.xlsx", "bad.xlsx"],
    ],
    [["inspect", "a.xlsx", "--json", "-"], ["a.xlsx"]],
    [
      ["report", "a.xlsx", "--book", "c.xlsx"],
      ["a.xlsx", "c.xlsx"],
    ],
    [["report", "a.xlsx", "--book", "./a.xlsx"], ["a.xlsx"]],
    [["unmark", "a.xlsx", "--out", "b.xlsx"], ["a.xlsx"]],
  ])("%j", async (words, files) => {
    const { world, kept } = aWorld(WITH_ERROR);
    await ledger(words, world);
    expect(kept.read).toEqual(inHome(...files));
    expect(kept.opened).toEqual(files);
  });
});

describe("what is wrong with a file is said before what is wrong with the result's name", () => {
  test.each([
    ["an extension of another kind", ["--out", "b.txt"]],
    ["macros' extension", ["--out", "b.xlsm", "--mark"]],
  ])("%s", async (_, words) => {
    const { world, kept } = aWorld(WITH_ERROR);
    expect(await ledger(["report", "bad.xlsx", ...words], world)).toBe(2);
    expect(kept.complaints).toEqual(["《bad.xlsx》已损坏。"]);
    expect(await ledger(["report", "a.xlsx", ...words], world)).toBe(2);
    expect(kept.complaints).toEqual(["《bad.xlsx》已损坏。", expect.stringContaining("扩展名应为 .xlsx")]);
    expect(kept.written.size).toBe(0);
  });
});

test("what a result has to be called follows from the file's content, not from its name", async () => {
  const { world, kept } = aWorld(WITH_ERROR);
  expect(await ledger(["report", "a.et", "--out", "b.et"], world)).toBe(2);
  expect(kept.complaints).toEqual([expect.stringContaining("扩展名应为 .xlsx")]);
  expect(await ledger(["report", "a.et", "--out", "b.xlsx"], world)).toBe(1);
  expect([...kept.written.keys()]).toEqual(inHome("b.xlsx"));
});
