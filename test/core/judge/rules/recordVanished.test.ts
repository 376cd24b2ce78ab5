import type { DrawnRecord } from "./drawnLedger";
import { foundSinceMay } from "./sinceMay";

describe("record-vanished", () => {
  const gone = { 任务编号: "ZD-9", 具体任务: "举办绛州文化节" };
  const said = (may: DrawnRecord) => foundSinceMay("record-vanished", "tasks", [{}, may], [{}]);

  test("names last month's place, and no cell", () => {
    const [finding, ...others] = said(gone);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", file: "5月.xlsx", row: 5, cell: null, column: null });
    expect(finding?.message).toContain("“举办绛州文化节”");
  });

  test("a cancelled one may go; one that is still there is none", () => {
    expect(said({ ...gone, 完成状态: "取消" })).toEqual([]);
    expect(foundSinceMay("record-vanished", "tasks", [{}, gone], [{}, gone])).toEqual([]);
  });
});
