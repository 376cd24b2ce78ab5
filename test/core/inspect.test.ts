import { inspect } from "../../src/core/inspect";
import { drawnBook, drawnSheet } from "../support/drawnBook";
import { drawnLedger } from "./judge/rules/drawnLedger";
import { scoring } from "./read/settings/settingSheets";

describe("what was seen on every sheet (SPEC §5, §16)", () => {
  test("a ledger: header rows, heading paths, first and last record, kind and why", () => {
    const [seen] = inspect([drawnBook(drawnLedger("submissions", [{}, {}]), "月报.xlsx")]).sheets;
    expect(seen).toMatchObject({
      file: "月报.xlsx",
      sheet: "月报报送台账",
      headerRows: [3],
      headings: { A: ["序号"], B: ["专班"], C: ["月份"], D: ["报送时间"], E: ["报送人"], F: ["备注"] },
      firstRow: 4,
      lastRow: 5,
      kind: "submissions",
    });
    expect(seen?.reason).not.toBe("");
  });

  test("other sheets are there too, each with a reason; hidden ones are called so", () => {
    const { sheets } = inspect([
      drawnBook([
        drawnSheet([["通讯录"]], { name: "附件", visibility: "hidden" }),
        scoring(["红灯落后", "30%"]),
        drawnSheet([], { name: "Sheet3" }),
      ]),
    ]);
    expect(sheets.map(({ sheet, kind }) => [sheet, kind])).toEqual([
      ["附件", null],
      ["考核设置", null],
      ["Sheet3", null],
    ]);
    expect(sheets[0]?.reason).toContain("隐藏的工作表");
    expect(sheets[1]?.reason).toBe("设置表“考核设置”，按设置读取");
    expect(sheets[2]?.reason).toBe("空表");
  });

  test("no workbooks: no sheets", () => {
    expect(inspect([])).toEqual({ monthBook: null, sheets: [] });
  });
});
