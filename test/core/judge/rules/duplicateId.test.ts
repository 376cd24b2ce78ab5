import { drawnBook } from "../../../support/drawnBook";
import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("duplicate-id", () => {
  test("is an error from the second on, naming the first (DECIDED D9)", () => {
    const sheet = drawnLedger("tasks", [{ 任务编号: "A" }, { 任务编号: "A" }, { 任务编号: " A" }]);
    expect(places("duplicate-id", sheet)).toEqual(["B5 5 id A", "B6 6 id  A"]);
    expect(found("duplicate-id", sheet)[1]).toMatchObject({ severity: "error" });
    expect(found("duplicate-id", sheet)[1]?.message).toContain("编号“A”与第4行重复");
  });

  test("is found on another sheet and in another file, which are named", () => {
    const one = drawnLedger("tasks", [{ 任务编号: "A", 具体任务: "甲" }], { name: "一" });
    const two = drawnLedger("tasks", [{ 任务编号: "A", 具体任务: "乙" }], { name: "二" });
    expect(found("duplicate-id", [one, two])[0]?.message).toContain("与“一”表第4行重复");
    const files = [drawnBook(one, "甲.xlsx"), drawnBook(two, "乙.xlsx")];
    expect(found("duplicate-id", files)[0]?.message).toContain("与《甲.xlsx》“一”表第4行重复");
  });

  test("one id merged over several rows names them all on purpose", () => {
    expect(found("duplicate-id", drawnLedger("tasks", [{ 任务编号: "A" }, { 任务编号: "^" }]))).toEqual([]);
    const again = drawnLedger("tasks", [{ 任务编号: "A" }, { 任务编号: "^" }, { 任务编号: "A" }]);
    expect(places("duplicate-id", again)).toEqual(["B6 6 id A"]);
  });

  test("a task and a project may have the same id", () => {
    expect(
      found("duplicate-id", [drawnLedger("tasks", [{ 任务编号: "A" }]), drawnLedger("projects", [{ 项目编号: "A" }])]),
    ).toEqual([]);
  });

  test("序号 is never an id (DECIDED C14), and blank ids are none", () => {
    expect(found("duplicate-id", drawnLedger("tasks", [{ 序号: 1 }, { 序号: 1 }]))).toEqual([]);
    expect(
      found("duplicate-id", drawnLedger("tasks", [{ 任务编号: null }, { 任务编号: "—" }, { 任务编号: "—" }])),
    ).toEqual([]);
  });
});
