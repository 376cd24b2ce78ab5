import { cellState } from "../../../../src/core/judge/parts/cellState";
import type { CellValue } from "../../../../src/core/workbook/snapshot";
import { aLedger } from "../../../builders/aLedger";

const ledger = { ...aLedger("tasks"), columns: new Map([["remark", 1]] as const) };
const stateOf = (value: CellValue | undefined) => cellState({ ledger, row: 6, cells: [value] }, "remark");

describe("cellState", () => {
  test.each([undefined, null, "", "  ", "—", "/", "无"])("%j is blank", (value) => {
    expect(stateOf(value)).toBe("blank");
  });

  test.each(["有", 0, false])("%j says something", (value) => {
    expect(stateOf(value)).toBe("content");
  });

  test.each([{ fault: "error", text: "#N/A" }, { fault: "uncalculated", text: "=A1" }, "11010519491231002X"] as const)(
    "%j is held by a finding of its own",
    (value) => {
      expect(stateOf(value)).toBe("held");
    },
  );

  test("a ledger may lack the column", () => {
    expect(cellState({ ledger, row: 6, cells: [] }, "leader")).toBe("no-column");
  });
});
