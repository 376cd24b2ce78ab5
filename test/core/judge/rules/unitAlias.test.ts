import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("unit-alias", () => {
  test("is information with the canonical name as cure, all else in the cell as it was", () => {
    const sheet = drawnLedger("tasks", [{ 责任单位: "县财政局，县工信局" }]);
    expect(places("unit-alias", sheet)).toEqual(["I4 4 supportUnits 县工信局"]);
    expect(found("unit-alias", sheet)[0]).toMatchObject({
      severity: "info",
      suggestions: ["县工信科技局"],
      cure: { value: "县财政局，县工信科技局" },
    });
  });

  test("a former town name is one, too (DECIDED B26)", () => {
    const sheet = drawnLedger("tasks", [{ 责任镇: "横桥乡" }]);
    expect(places("unit-alias", sheet)).toEqual(["G4 4 town 横桥乡"]);
    expect(found("unit-alias", sheet)[0]?.cure).toEqual({ value: "横桥镇" });
  });

  test("beside an unknown name there is no cure", () => {
    const [finding] = found("unit-alias", drawnLedger("tasks", [{ 责任单位: "县工信局、某公司" }]));
    expect(finding).toBeDefined();
    expect(finding?.cure).toBeUndefined();
  });

  test("canonical names and collectives are none", () => {
    const sheet = drawnLedger("tasks", [{ 责任单位: "县工信科技局、各镇人民政府" }, { 责任单位: "各镇" }]);
    expect(found("unit-alias", sheet)).toEqual([]);
  });
});
