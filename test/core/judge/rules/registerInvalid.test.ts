import { drawnBook } from "../../../support/drawnBook";
import { drawnRegister } from "../../../support/drawnRegister";
import { found } from "./checked";

const sent = { 对象: "万安镇", 级别: "督办", 发出日期: "2024-06-01", 办理期限: "2024-06-16", 状态: "已发" };

describe("register-invalid", () => {
  test("names the cell and how it counts", () => {
    const [finding, ...others] = found("register-invalid", [drawnBook(drawnRegister({ ...sent, 级别: "警告" }))]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", sheet: "督办登记", row: 2, cell: "E2", value: "警告" });
    expect(finding?.message).toContain("按催办计");
  });

  test("a letter that is out needs its day and its deadline", () => {
    const rows = [{ ...sent, 发出日期: null }, { ...sent, 办理期限: null }, sent];
    expect(found("register-invalid", drawnRegister(...rows)).map(({ cell }) => cell)).toEqual(["I2", "J3"]);
  });

  test("a draft needs neither, and a register as it should be is silent", () => {
    const draft = { ...sent, 发出日期: null, 办理期限: null, 状态: "草稿" };
    expect(found("register-invalid", drawnRegister(sent, draft, { ...sent, 状态: "已销号" }))).toEqual([]);
  });
});
