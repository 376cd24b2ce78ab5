import { noticeBlocks } from "../../../../src/core/count/figures/noticeBlocks";
import { aFinding } from "../../../builders/aFinding";
import { aTaskRecord } from "../../../builders/aTaskRecord";

const ROWS = [aTaskRecord({ row: 6 }), aTaskRecord({ row: 8 })];
const at = (row: number, rule: string) => ({ file: "台账.xlsx", sheet: "台账", row, rule });

describe("noticeBlocks", () => {
  test("are errors on the rows, and undecided extensions, in row order", () => {
    const blocks = noticeBlocks([
      aFinding({ row: 8, rule: "extension-without-reason", severity: "warning" }),
      aFinding({ row: 8, rule: "date-unreadable" }),
      aFinding({ row: 6 }),
    ])(ROWS);
    expect(blocks).toEqual([at(6, "unit-unknown"), at(8, "extension-without-reason"), at(8, "date-unreadable")]);
  });

  test("are deadlines moved in silence", () => {
    expect(noticeBlocks([aFinding({ rule: "due-moved", severity: "warning" })])(ROWS)).toEqual([at(6, "due-moved")]);
  });

  test("are rows and cells that are struck through and still count", () => {
    expect(noticeBlocks([aFinding({ rule: "struck-out", severity: "warning" })])(ROWS)).toEqual([at(6, "struck-out")]);
  });

  test("are another month counted beside this one, for all of its rows", () => {
    const finding = aFinding({ rule: "months-together", severity: "warning", row: null, cell: null });
    expect(noticeBlocks([finding])(ROWS)).toEqual([at(6, "months-together")]);
  });

  test("are not what touches nobody; what is said of a whole ledger stands at the first row that it touches", () => {
    const findings = [aFinding(), aFinding({ row: null, cell: null, rule: "missing-column" })];
    const blocks = noticeBlocks(findings, ["tasks"], (_, { row }: { readonly row: number }) => row === 8);
    expect(blocks(ROWS)).toEqual([at(8, "missing-column")]);
  });

  test("name a rule once for a row", () => {
    expect(noticeBlocks([aFinding({ cell: "H6" }), aFinding({ cell: "I6" })])(ROWS)).toEqual([at(6, "unit-unknown")]);
  });

  test("are not warnings, infos, or errors of other rows, sheets, files and ledgers", () => {
    const blocks = noticeBlocks([
      aFinding({ severity: "warning", rule: "done-without-date" }),
      aFinding({ severity: "info", rule: "unit-alias" }),
      aFinding({ row: 7 }),
      aFinding({ sheet: "别的" }),
      aFinding({ file: "别的.xlsx" }),
      aFinding({ ledger: "problems" }),
      aFinding({ ledger: null, sheet: null, row: null, rule: "ledger-not-found" }),
    ])(ROWS);
    expect(blocks).toEqual([]);
  });

  test("are errors of a whole ledger too, at the addressee's first row in it", () => {
    const blocks = noticeBlocks([aFinding({ row: null, cell: null, rule: "missing-column" })]);
    expect(blocks(ROWS)).toEqual([at(6, "missing-column")]);
    expect(blocks([])).toEqual([]);
  });
});
