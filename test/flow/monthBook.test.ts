import { run } from "../../src/core/run";
import { inspect } from "../../src/core/inspect";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { day } from "../builders/day";
import { drawnBook, drawnSheet } from "../support/drawnBook";
import { exceptions, scoring } from "../core/read/settings/settingSheets";
import { tasks } from "./flow";

const ARCHIVE_HEADINGS = ["月份", "截至日期", "存档日期", "版次", "更正原因", "类别", "名称", "应完成", "校验码"];
const archive = (name = "月度存档") => drawnSheet([["月度存档"], ARCHIVE_HEADINGS], { name });
const ledgers = drawnBook(tasks([{}, {}]), "台账.xlsx");

function told(books: readonly WorkbookSnapshot[], book: { at: number; apart: boolean } | null = null) {
  const { report, basis } = run(books, { asOf: day("2024-06-30"), book });
  return { report, book: basis.recognition.book };
}

describe("which workbook is the month's book (MONTH §1, DECIDED F1)", () => {
  test.each([
    [
      "the first that has an archive, whatever its settings",
      [ledgers, drawnBook([scoring()], "设.xlsx"), drawnBook(archive(), "主.xlsx")],
      "主.xlsx",
    ],
    [
      "an archive is known by its headings under another name",
      [ledgers, drawnBook(archive("Sheet7"), "主.xlsx")],
      "主.xlsx",
    ],
    ["else the first with a settings sheet", [ledgers, drawnBook([scoring()], "设.xlsx")], "设.xlsx"],
    ["else the first", [ledgers, drawnBook(tasks([{}]), "另.xlsx")], "台账.xlsx"],
  ])("%s", (_, books, expected) => {
    expect(inspect(books).monthBook).toBe(expected);
  });

  test("one that was chosen is it, whatever it holds", () => {
    expect(inspect([drawnBook(archive(), "主.xlsx"), ledgers], { at: 1, apart: false }).monthBook).toBe("台账.xlsx");
    expect(inspect([]).monthBook).toBeNull();
  });
});

describe("a book given apart", () => {
  const other = drawnBook([tasks([{ 牵头单位: "县工信据" }]), scoring(["红灯落后", "40%"])], "主.xlsx");

  test("gives its settings, and its ledgers count nowhere and are not checked", () => {
    const { report, book } = told([ledgers, other], { at: 1, apart: true });
    expect(book).toBe("主.xlsx");
    expect(report.completion.total.total).toBe(2);
    expect(report.findings.filter(({ file }) => file === "主.xlsx")).toEqual([]);
    expect(report.skippedSheets.map(({ sheet }) => sheet)).toEqual(["任务", "考核设置"]);
    expect(
      run([ledgers, other], { asOf: day("2024-06-30"), book: { at: 1, apart: true } }).settings.lights.redBehind,
    ).toBe(0.4);
  });

  test("given among the files, its ledgers count like theirs", () => {
    expect(told([ledgers, other], { at: 1, apart: false }).report.completion.total.total).toBe(3);
  });

  test("without a ledger it lacks none (DECIDED F19); a file of something else still does", () => {
    const found = (book: WorkbookSnapshot) =>
      told([ledgers, book]).report.findings.filter(({ rule }) => rule === "ledger-not-found").length;
    expect(found(drawnBook([archive(), scoring()], "主.xlsx"))).toBe(0);
    expect(found(drawnBook([archive(), drawnSheet([["通讯录"]], { name: "附件" })], "主.xlsx"))).toBe(1);
  });
});

describe("what two workbooks set", () => {
  test("of two that contradict each other the month's book's counts, and the other is said", () => {
    const first = drawnBook([tasks([{}]), scoring(["红灯落后", "25%"])], "甲.xlsx");
    const book = drawnBook([archive(), scoring(["红灯落后", "40%"])], "主.xlsx");
    const { report, settings } = run([first, book], { asOf: day("2024-06-30") });
    expect(settings.lights.redBehind).toBe(0.4);
    expect(
      report.findings.filter(({ rule }) => rule === "setting-invalid").map(({ file, cell }) => [file, cell]),
    ).toEqual([["甲.xlsx", "B2"]]);
  });

  test("the book accepts findings of any file that its 文件 names, and beside ledgers only its own where it names none", () => {
    const wrong = { 牵头单位: "县工信据" };
    const line = (file: string) => ["unit-unknown", "任务", "H3", "", "新设单位", "2024-12-31", file];
    const sheet = (file: string) => {
      const { rows, ...rest } = exceptions(line(file));
      const [head, ...lines] = rows;
      return { ...rest, rows: [{ ...head!, cells: [...head!.cells, "文件"] }, ...lines] };
    };
    const open = (file: string) =>
      told([drawnBook([tasks([wrong]), sheet(file)], "主.xlsx"), drawnBook(tasks([wrong]), "乙.xlsx")])
        .report.findings.filter(({ rule }) => rule === "unit-unknown")
        .map(({ file: of }) => of);
    expect(open("乙.xlsx")).toEqual(["主.xlsx"]);
    expect(open("")).toEqual(["乙.xlsx"]);
  });
});
