import { drawnSheet, drawnTable, type DrawnCell } from "../../../support/drawnBook";
import { found, places } from "./checked";

const [headings, record] = drawnTable("序号 专业镇 重点任务 具体任务 牵头单位 完成时限 完成状态", {
  序号: 1,
  专业镇: "万安钻石",
  重点任务: "3",
  具体任务: "建车间",
  牵头单位: "县发改局",
  完成时限: "2024年底",
  完成状态: "进行中",
}) as readonly [readonly DrawnCell[], readonly DrawnCell[]];

const next = (no: number): readonly DrawnCell[] => [no, ...record.slice(1, 3), `建第${no}个车间`, ...record.slice(4)];

describe("header-repeated", () => {
  test("the same header among the records is told once a sheet, and what follows is read", () => {
    const sheet = drawnSheet([headings, record, headings, next(2), [], headings, next(3)]);
    expect(places("header-repeated", sheet)).toHaveLength(1);
    expect(found("header-repeated", sheet)[0]).toMatchObject({ severity: "info", row: null });
    expect(found("header-repeated", sheet)[0]?.message).toContain("第3、6行又出现了同样的表头");
    expect(found("second-table", sheet)).toEqual([]);
  });

  test("with its title and information line above it counts once", () => {
    const [title, info] = [["2024年重点任务台账"], ["填报单位：县发改局", null, "单位：万元"]];
    const sheet = drawnSheet([title, info, headings, record, title, info, headings, next(2)]);
    expect(found("header-repeated", sheet)[0]?.message).toContain("第6行又出现了同样的表头");
  });

  test("another header is a second table, and one table has none", () => {
    expect(found("header-repeated", drawnSheet([headings, record, [...headings, "备注"], next(2)]))).toEqual([]);
    expect(found("header-repeated", drawnSheet([headings, record, next(2)]))).toEqual([]);
  });
});
