import { archiveOf, withCell } from "../../../support/closedBook";
import { drawnBook } from "../../../support/drawnBook";
import { found } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("archive-changed", () => {
  const ledger = drawnBook(drawnLedger("tasks", [{}, {}]));
  const archive = archiveOf([ledger], "2024-05-31");

  test("names the row of the month's book that is not as it was kept, and no cell", () => {
    const [finding, ...others] = found("archive-changed", [ledger, withCell(archive, "存档明细", "Q4", "改过的话")]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: "warning",
      file: "主工作簿.xlsx",
      sheet: "存档明细",
      row: 4,
      cell: null,
    });
    expect(finding?.message).toMatch(/^“存档明细”表第4行：/);
  });

  test("an archive as it was kept is none", () => {
    expect(found("archive-changed", [ledger, archive])).toEqual([]);
  });
});
