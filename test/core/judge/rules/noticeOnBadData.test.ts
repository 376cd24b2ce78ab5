import { archiveOf } from "../../../support/closedBook";
import { drawnBook } from "../../../support/drawnBook";
import { drawnRegister } from "../../../support/drawnRegister";
import { found } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("notice-on-bad-data", () => {
  const may = (rate: string) => archiveOf([drawnBook(drawnLedger("tasks", [{ 完成率: rate }]))], "2024-05-31");
  const letter = { 对象: "县发改局", 级别: "催办", 发出日期: "2024-05-31", 办理期限: "2024-06-16", 状态: "已发" };
  const said = (rate: string, change: object = {}) =>
    found("notice-on-bad-data", [may(rate), drawnBook(drawnRegister({ ...letter, ...change }), "督办登记.xlsx")]);

  test("names the letter's row", () => {
    const [finding, ...others] = said("很多");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", sheet: "督办登记", row: 2, cell: null });
    expect(finding?.message).toContain("县发改局名下还有1处错误");
  });

  test("a town as well, for the errors of its rows", () => {
    expect(said("很多", { 对象: "万安镇" })).toHaveLength(1);
    expect(said("很多", { 对象: "龙兴镇" })).toEqual([]);
  });

  test.each([
    ["a month that is not closed", { 发出日期: "2024-06-01" }],
    ["a draft", { 发出日期: null, 状态: "草稿" }],
    ["withdrawn", { 状态: "撤回" }],
    ["answered", { 反馈日期: "2024-06-10" }],
    ["another addressee", { 对象: "县财政局" }],
  ])("silent: %s", (_, change) => {
    expect(said("很多", change)).toEqual([]);
  });

  test("silent where the month was closed without errors", () => {
    expect(said("50%")).toEqual([]);
  });
});
