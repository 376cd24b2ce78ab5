import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("unit-not-in-plan", () => {
  test("a unit without a part in the key task is a warning at its cell", () => {
    const sheet = drawnLedger("tasks", [{ 责任单位: "县工信科技局、县水利局" }]);
    expect(places("unit-not-in-plan", sheet)).toEqual(["I4 4 supportUnits 县水利局"]);
    const value = "县工信科技局、县水利局";
    expect(found("unit-not-in-plan", sheet)[0]).toMatchObject({ severity: "warning", value, part: "县水利局" });
    expect(found("unit-not-in-plan", sheet)[0]?.message).toContain("“县水利局”不在第3项重点任务");
  });

  test("of several the part is all of them; where they are all that the cell names there is none (DECIDED G13)", () => {
    const of = (责任单位: string) => found("unit-not-in-plan", drawnLedger("tasks", [{ 责任单位 }]))[0]?.part;
    expect(of("县水利局、县工信科技局、新绛县教育局")).toBe("县水利局、新绛县教育局");
    expect(of("县水利局、县教育局")).toBeNull();
  });

  test("lead and support cells are each named", () => {
    const sheet = drawnLedger("tasks", [{ 牵头单位: "县水利局", 责任单位: "县教育局" }]);
    expect(places("unit-not-in-plan", sheet)).toEqual(["H4 4 leadUnits 县水利局", "I4 4 supportUnits 县教育局"]);
  });

  test("a cell that names leads and supporters is named itself", () => {
    const sheet = drawnLedger("tasks", [{ 牵头单位: "县发改局牵头，县水利局配合", 责任单位: null }]);
    expect(places("unit-not-in-plan", sheet)).toEqual(["H4 4 leadUnits 县水利局"]);
  });

  test("so is a further support column (DECIDED C5)", () => {
    const sheet = drawnLedger("tasks", [{ 配合单位: "县水利局" }], { more: ["配合单位"] });
    expect(places("unit-not-in-plan", sheet)).toEqual(["X4 4 supportUnits 县水利局"]);
  });

  test("an alias is the unit that it stands for", () => {
    expect(places("unit-not-in-plan", drawnLedger("tasks", [{ 责任单位: "新绛县水利局" }]))).toEqual([
      "I4 4 supportUnits 新绛县水利局",
    ]);
  });

  test.each(["万安镇人民政府", "泉掌镇", "各镇人民政府", "各镇"])("the plan names the town governments: %s", (unit) => {
    expect(found("unit-not-in-plan", drawnLedger("tasks", [{ 责任单位: unit }]))).toEqual([]);
  });

  test("the working group's lead is exempt in rows of its specialty town only (DECIDED D4)", () => {
    const own = { 专业镇: "绛州绿", 责任镇: "泉掌镇", 责任单位: "县蔬菜中心" };
    expect(found("unit-not-in-plan", drawnLedger("tasks", [own]))).toEqual([]);
    expect(found("unit-not-in-plan", drawnLedger("tasks", [{ ...own, 专业镇: "万安钻石" }]))).toHaveLength(1);
  });

  test.each([
    ["7", []],
    ["6", ["I4 4 supportUnits 县水利局"]],
  ])("it hangs on the key task: %s", (keyTask, expected) => {
    const sheet = drawnLedger("tasks", [{ 重点任务: keyTask, 责任单位: "县水利局" }]);
    expect(places("unit-not-in-plan", sheet)).toEqual(expected);
  });

  test("ledgers without key tasks have none (DECIDED E9)", () => {
    expect(found("unit-not-in-plan", drawnLedger("projects", [{ 责任单位: "县水利局" }]))).toEqual([]);
  });
});
