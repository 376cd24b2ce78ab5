import { findings, found, places } from "./checked";
import { drawnLedger, FIRST } from "./drawnLedger";

describe("unit-unknown", () => {
  test("names the unit alone, with the nearest names as suggestions", () => {
    const sheet = drawnLedger("tasks", [{ 责任单位: "县财政局、县工信据" }]);
    expect(places("unit-unknown", sheet)).toEqual(["I4 4 supportUnits 县工信据"]);
    const [finding] = found("unit-unknown", sheet);
    expect(finding).toMatchObject({ severity: "error", value: "县财政局、县工信据", part: "县工信据" });
    expect(finding?.suggestions[0]).toBe("县工信科技局");
  });

  test("of a cell that is one unknown name, no piece is meant (DECIDED G13)", () => {
    const [finding] = found("unit-unknown", drawnLedger("tasks", [{ 责任单位: "县 工信据" }]));
    expect(finding).toMatchObject({ value: "县 工信据", part: null });
  });

  test("says one for each unknown name of a cell", () => {
    expect(found("unit-unknown", drawnLedger("tasks", [{ 责任单位: "甲公司、乙公司、县财政局" }]))).toHaveLength(2);
  });

  test.each(["绛县发改局", "新绛分局", "县发改局张三"])("no name is matched in part: %s", (text) => {
    expect(found("unit-unknown", drawnLedger("tasks", [{ 牵头单位: text }]))).toHaveLength(1);
  });

  test("an unknown town government in a unit cell is an unknown unit (DECIDED D7)", () => {
    const sheet = drawnLedger("tasks", [{ 责任单位: "泉张镇人民政府" }]);
    expect(places("unit-unknown", sheet)).toEqual(["I4 4 supportUnits 泉张镇人民政府"]);
    expect(found("town-unknown", sheet)).toEqual([]);
  });

  test.each(["县发改局", "县发改局、县财政局", "各镇人民政府", "万安镇", "无", "—"])("%s is known", (text) => {
    expect(found("unit-unknown", drawnLedger("tasks", [{ 责任单位: text }]))).toEqual([]);
  });

  test("a wholly unknown lead is not called different from the plan as well (DECIDED D5)", () => {
    const all = findings(drawnLedger("tasks", [{ 牵头单位: "县工信据" }]));
    expect(all.filter(({ row }) => row === FIRST).map(({ rule }) => rule)).toEqual(["unit-unknown"]);
  });

  test("in a merged cell it is said of every row, at the merge's first cell (DECIDED D16)", () => {
    const sheet = drawnLedger("tasks", [{ 牵头单位: "县工信据" }, { 牵头单位: "^" }]);
    expect(places("unit-unknown", sheet)).toEqual(["H4 4 leadUnits 县工信据", "H4 5 leadUnits 县工信据"]);
  });
});
