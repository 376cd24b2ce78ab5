import { ledger } from "../../../src/cli/ledger";
import { aWorld, CLEAN } from "../aWorld";

describe("where a result may go", () => {
  test.each([
    ["report", "a.xlsx", "--json", "只读.json"],
    ["report", "a.xlsx", "--out", "只读.xlsx"],
    ["check", "a.xlsx", "--json", "只读.json"],
    ["inspect", "a.xlsx", "--json", "只读.json"],
    ["unmark", "a.xlsx", "--out", "只读.xlsx"],
  ])(
    "%s: a read-only file is replaced only with --force, and nothing is read before that is said",
    async (...words) => {
      const { world, kept } = aWorld();
      expect(await ledger(words, world)).toBe(2);
      expect(kept.complaints).toEqual([expect.stringMatching(/^《只读\.\w+》是只读文件.*--force.*。$/)]);
      expect([kept.read, kept.written.size]).toEqual([[], 0]);
      expect(await ledger([...words, "--force"], world)).toBe(0);
      expect(kept.written.size).toBe(1);
    },
  );

  test("an input is never the target, --force or not", async () => {
    const { world, kept } = aWorld();
    expect(await ledger(["report", "只读.xlsx", "--out", "只读.xlsx", "--force"], world)).toBe(2);
    expect(kept.complaints).toEqual([expect.stringContaining("就是输入的台账")]);
  });

  test("--json and --out on one file are refused, by whatever way they lead there", async () => {
    const { world, kept } = aWorld(CLEAN, { realPath: (path) => path.replace("link.json", "B.xlsx") });
    expect(await ledger(["report", "a.xlsx", "--json", "link.json", "--out", "b.xlsx"], world)).toBe(2);
    expect(kept.complaints).toEqual([expect.stringContaining("同一个文件")]);
    expect([kept.read, kept.written.size]).toEqual([[], 0]);
  });
});
