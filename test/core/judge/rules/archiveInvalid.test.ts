import { archiveOf, withCell } from "../../../support/closedBook";
import { drawnBook } from "../../../support/drawnBook";
import { found } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("archive-invalid", () => {
  const ledger = drawnBook(drawnLedger("tasks", [{}, {}]));
  const archive = archiveOf([ledger], "2024-05-31");

  test("names the cell that cannot be read, and says that the row is not used", () => {
    const all = found("archive-invalid", [ledger, withCell(archive, "存档明细", "A4", "上月")]);
    const finding = all.find(({ sheet }) => sheet === "存档明细");
    expect(finding).toMatchObject({ severity: "warning", row: 4, cell: "A4", value: "上月" });
    expect(finding?.message).toContain("没有采用");
    // Then the archive has a row fewer than it was closed with.
    expect(all.filter(({ sheet }) => sheet === "月度存档").map(({ row }) => row)).toEqual([4]);
  });

  test("an archive as it was kept is none", () => {
    expect(found("archive-invalid", [ledger, archive])).toEqual([]);
  });
});
