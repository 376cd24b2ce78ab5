import { recogniseLedgers, type SeenSheet } from "../../../../src/core/read/ledgers/recogniseLedgers";
import { reportLedger, reportSheet, sheetReason } from "../../../../src/core/show/report/reportSheet";
import type { SheetSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { drawnLedger } from "../../judge/rules/drawnLedger";
import { scoring } from "../../read/settings/settingSheets";

function seen(sheet: SheetSnapshot): SeenSheet {
  const [first] = recogniseLedgers([drawnBook(sheet)], day("2024-06-30")).sheets;
  if (first === undefined) throw new Error("No sheet");
  return first;
}

describe("a sheet in the report (SPEC §16)", () => {
  test("a ledger has its columns by letter, in the order of the sheet", () => {
    const ledger = reportLedger(seen(drawnLedger("submissions", [{}, {}, {}])));
    expect(ledger).toMatchObject({ kind: "submissions", file: "台账.xlsx", headerRows: [3], firstRow: 4, lastRow: 6 });
    expect(ledger?.records).toBe(3);
    expect(Object.entries(ledger?.columns ?? {})).toEqual([
      ["seq", "A"],
      ["specialtyTown", "B"],
      ["month", "C"],
      ["submitted", "D"],
      ["person", "E"],
      ["remark", "F"],
    ]);
  });

  test("a ledger without records has no first and no last row (DECIDED C11)", () => {
    expect(reportLedger(seen(drawnLedger("tasks", [])))).toMatchObject({ records: 0, firstRow: null, lastRow: null });
  });

  test("a sheet that is none is no ledger, and was seen all the same", () => {
    const other = seen(drawnSheet([["通讯录"]], { name: "附件" }));
    expect(reportLedger(other)).toBeNull();
    expect(reportSheet(other)).toMatchObject({ sheet: "附件", headerRows: [], headings: {}, kind: null });
  });

  test("heading paths stand by column letter, parent first", () => {
    const sheet = drawnSheet([
      ["专班", "时间节点", "<"],
      ["^", "月份", "报送时间"],
      ["万安钻石", "2024年5月", "2024-06-03"],
    ]);
    expect(reportSheet(seen(sheet))).toMatchObject({
      headerRows: [1, 2],
      headings: { A: ["专班"], B: ["时间节点", "月份"], C: ["时间节点", "报送时间"] },
    });
  });

  test("a ledger on a hidden sheet says that it is hidden, any other nothing (DECIDED C10)", () => {
    for (const visibility of ["hidden", "very-hidden"] as const)
      expect(reportLedger(seen(drawnLedger("tasks", [{}], { visibility })))).toMatchObject({ hidden: true });
    expect(reportLedger(seen(drawnLedger("tasks", [{}])))).not.toHaveProperty("hidden");
  });

  test("a hidden sheet's reason says that it is hidden; a settings sheet's that it is one (DECIDED C10)", () => {
    const hidden = drawnSheet([["通讯录"]], { visibility: "very-hidden" });
    expect(sheetReason(seen(hidden)).zh).toMatch(/（隐藏的工作表）$/);
    expect(sheetReason(seen(drawnSheet([["通讯录"]]))).zh).not.toContain("隐藏");
    expect(sheetReason(seen(scoring())).zh).toBe("设置表“考核设置”，按设置读取");
  });
});
