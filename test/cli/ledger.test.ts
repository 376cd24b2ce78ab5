import { resolve } from "node:path";
import { ledger } from "../../src/cli/ledger";
import type { Report } from "../../src/core/terms/report";
import { projects } from "../flow/flow";
import { aWorld, CLEAN, HOME, WITH_ERROR, WITH_WARNING } from "./aWorld";

describe("ledger", () => {
  test.each([
    ["no finding", CLEAN, 0, []],
    ["only a warning", WITH_WARNING, 0, ["warning"]],
    ["an error", WITH_ERROR, 1, ["error", "warning"]],
  ])("%s: report and check end alike", async (_, sheet, code, severities) => {
    for (const command of ["report", "check"]) {
      const { world, kept } = aWorld(sheet);
      expect(await ledger([command, "a.xlsx", "--json", "-"], world)).toBe(code);
      const { findings } = JSON.parse(kept.out) as Report;
      expect([...new Set(findings.map(({ severity }) => severity))].sort()).toEqual(severities);
    }
  });

  test("a file that cannot be opened is said in one line, the others are done, and the end is 2", async () => {
    const { world, kept } = aWorld(WITH_ERROR);
    expect(await ledger(["report", "bad.xlsx", "a.xlsx", "--json", "r.json"], world)).toBe(2);
    expect(kept.complaints).toEqual(["《bad.xlsx》已损坏。"]);
    expect(JSON.parse(kept.written.get(resolve(HOME, "r.json")) ?? "")).toMatchObject({ schemaVersion: 1 });
    expect(kept.out).toMatch(/^注意：有1个文件没有读成/);
  });

  test("where only the month's book cannot be opened, the figures lack nothing", async () => {
    const { world, kept } = aWorld(WITH_ERROR);
    expect(await ledger(["report", "a.xlsx", "--book", "bad.xlsx"], world)).toBe(2);
    expect(kept.out).toMatch(/^注意：主工作簿没有读成，没有用它里面的设置，也没有与以前各月比较；给的台账都读了。/);
    expect(kept.out).not.toContain("数字不全");
  });

  test("where no file can be opened nothing is written", async () => {
    const { world, kept } = aWorld();
    expect(await ledger(["report", "bad.xlsx", "--json", "r.json"], world)).toBe(2);
    expect([kept.out, kept.written.size]).toEqual(["", 0]);
  });

  test("paths are taken from the working folder, absolute ones as they are", async () => {
    const { world, kept } = aWorld();
    await ledger(["check", "a.xlsx", resolve("/else/b.xlsx"), "--json", "sub/r.json"], world);
    expect(kept.read).toEqual([resolve(HOME, "a.xlsx"), resolve("/else/b.xlsx")]);
    expect([...kept.written.keys()]).toEqual([resolve(HOME, "sub/r.json")]);
  });

  test("a file given twice is read once, and that is said", async () => {
    const { world, kept } = aWorld();
    expect(await ledger(["check", "a.xlsx", "./a.xlsx"], world)).toBe(0);
    expect(kept.opened).toHaveLength(1);
    expect(kept.complaints).toEqual([expect.stringContaining("只读一次")]);
  });

  test("Excel's lock file beside an open workbook is passed over", async () => {
    const { world, kept } = aWorld();
    expect(await ledger(["check", "a.xlsx", "~$a.xlsx"], world)).toBe(0);
    expect(kept.opened).toHaveLength(1);
  });

  test("--json - prints the document and nothing else", async () => {
    const { world, kept } = aWorld(WITH_ERROR);
    expect(await ledger(["report", "a.xlsx", "--json", "-"], world)).toBe(1);
    expect(JSON.parse(kept.out)).toMatchObject({ schemaVersion: 1, ledgers: [{ kind: "tasks" }] });
    expect(kept.complaints).toEqual([]);
  });

  test("the JSON of check is about findings only", async () => {
    const { world, kept } = aWorld(WITH_ERROR);
    await ledger(["check", "a.xlsx", "--json", "-"], world);
    expect(Object.keys(JSON.parse(kept.out) as object)).toEqual([
      "schemaVersion",
      "asOf",
      "ledgers",
      "skippedSheets",
      "doubled",
      "findings",
      "accepted",
    ]);
  });

  test("inspect ends with 0 whatever it saw, and with 2 where a file cannot be opened", async () => {
    const { world, kept } = aWorld(WITH_ERROR);
    expect(await ledger(["inspect", "a.xlsx", "--json", "-"], world)).toBe(0);
    expect(JSON.parse(kept.out)).toMatchObject({ sheets: [{ sheet: "任务", kind: "tasks" }] });
    expect(await ledger(["inspect", "a.xlsx", "bad.xlsx"], aWorld().world)).toBe(2);
  });

  test("the as-of date is the one given, else today", async () => {
    const given = aWorld();
    await ledger(["report", "a.xlsx", "--as-of", "2024-06-30", "--json", "-"], given.world);
    const today = aWorld();
    await ledger(["report", "a.xlsx", "--json", "-"], today.world);
    const days = [given.kept.out, today.kept.out].map((text) => (JSON.parse(text) as Report).asOf);
    expect(days).toEqual(["2024-06-30", "2024-07-01"]);
  });

  test.each([["a.xlsx"], ["./A.xlsx"], [resolve(HOME, "a.xlsx")]])(
    "a result that would take the place of an input is refused: %s",
    async (target) => {
      const { world, kept } = aWorld();
      expect(await ledger(["report", "a.xlsx", "--json", target], world)).toBe(2);
      expect([kept.opened, kept.written.size, kept.complaints.length]).toEqual([[], 0, 1]);
    },
  );

  test("a link to an input is the input", async () => {
    const { world, kept } = aWorld(CLEAN, { realPath: (path) => path.replace("link.json", "a.xlsx") });
    expect(await ledger(["report", "a.xlsx", "--json", "link.json"], world)).toBe(2);
    expect(kept.written.size).toBe(0);
  });

  test("a folder that is not there is said before anything is read", async () => {
    const { world, kept } = aWorld();
    expect(await ledger(["report", "a.xlsx", "--json", "none/r.json"], world)).toBe(2);
    expect([kept.opened, kept.complaints]).toEqual([[], ["文件夹不存在。"]]);
  });

  test("a misuse is one line and 2, help and version are 0", async () => {
    const { world, kept } = aWorld();
    expect(await ledger(["report", "a.xlsx", "--colour"], world)).toBe(2);
    expect(kept.complaints).toHaveLength(1);
    expect(await ledger(["--help"], world)).toBe(0);
    expect(kept.out).toContain("--as-of");
    expect(await ledger(["--version"], world)).toBe(0);
    expect(kept.out).toMatch(/1\.2\.3\n$/);
  });

  test("what is the program's own fault is not caught here", async () => {
    const { world } = aWorld(CLEAN, {
      openWorkbook: () => {
        throw new TypeError("a fault of ours");
      },
    });
    await expect(ledger(["report", "a.xlsx"], world)).rejects.toThrow("a fault of ours");
  });

  describe("the result workbook", () => {
    test("of one workbook is a copy with our sheets, marked only when asked", async () => {
      const { world, kept } = aWorld(WITH_ERROR);
      expect(await ledger(["report", "a.xlsx", "--out", "b.xlsx"], world)).toBe(1);
      expect(kept.written.get(resolve(HOME, "b.xlsx"))).toBe(`ours in ${resolve(HOME, "a.xlsx")}`);
      expect(kept.writes.map(({ marks }) => marks)).toEqual([null]);
      expect(kept.out).toContain("结果工作簿已写入 b.xlsx");
      await ledger(["report", "a.xlsx", "--out", "b.xlsx", "--mark"], world);
      expect(kept.writes.at(-1)?.marks).not.toBeNull();
    });

    test.each([
      ["several workbooks", ["a.xlsx", "c.xlsx"]],
      ["a workbook of the old format", ["a.xls"]],
    ])("of %s is a new one", async (_, files) => {
      const { world, kept } = aWorld((file) => projects([{ 项目名称: file }]));
      expect(await ledger(["report", ...files, "--out", "b.xlsx"], world)).toBe(0);
      expect(kept.written.get(resolve(HOME, "b.xlsx"))).toBe("ours in a new workbook");
    });

    test("a sheet of ours that somebody renamed is replaced there, and that is said", async () => {
      const { world, kept } = aWorld();
      const renaming: typeof world.openWorkbook = (...asked) => ({
        ...world.openWorkbook(...asked),
        ownSheetNames: () => Promise.resolve(["完成情况（5月）", "逾期清单"]),
      });
      await ledger(["report", "a.xlsx", "--out", "b.xlsx"], { ...world, openWorkbook: renaming });
      expect(kept.out).toContain("“完成情况（5月）”是改了名的统计表，结果工作簿里已换成新的");
      expect(kept.out).not.toContain("逾期清单”是");
    });

    test.each([
      ["over the input", ["report", "a.xlsx", "--out", "./a.xlsx"]],
      ["under a name that Excel would not open", ["report", "a.xlsx", "--out", "b.xlsm"]],
      ["into a folder that is not there", ["report", "a.xlsx", "--out", "none/b.xlsx"]],
      ["where the JSON goes", ["report", "a.xlsx", "--out", "b.xlsx", "--json", "b.xlsx"]],
      ["with marks on several workbooks", ["report", "a.xlsx", "c.xlsx", "--out", "b.xlsx", "--mark"]],
      ["unmarked, over the input", ["unmark", "a.xlsx", "--out", "a.xlsx"]],
    ])("is refused %s, in one line, before anything is written", async (_, words) => {
      const { world, kept } = aWorld();
      expect(await ledger(words, world)).toBe(2);
      expect([kept.written.size, kept.complaints.length]).toEqual([0, 1]);
    });

    test("unmark writes a copy without our marks", async () => {
      const { world, kept } = aWorld();
      expect(await ledger(["unmark", "a.xlsx", "--out", "b.xlsx"], world)).toBe(0);
      expect(kept.written.get(resolve(HOME, "b.xlsx"))).toBe(`unmarked ${resolve(HOME, "a.xlsx")}`);
    });
  });
});
