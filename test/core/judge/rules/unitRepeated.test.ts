import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("unit-repeated", () => {
  test.each([
    ["县发改局、县财政局、县发改局", "县发改局"],
    ["县发改局、县发展和改革局", "县发改局、县发展和改革局"],
  ])("%s names one unit twice", (text, meant) => {
    const sheet = drawnLedger("tasks", [{ 责任单位: text }]);
    expect(places("unit-repeated", sheet)).toEqual([`I4 4 supportUnits ${meant}`]);
    expect(found("unit-repeated", sheet)[0]).toMatchObject({ severity: "warning" });
    expect(found("unit-repeated", sheet)[0]?.message).toContain("“县发改局”在这一格里写了不止一次");
  });

  test("among others the part is the unit as it is written, each spelling once (DECIDED G13)", () => {
    for (const [text, part] of [
      ["县财政局、县发改局、县财政局", "县财政局"],
      ["县发改局、县财政局、县发展和改革局", "县发改局、县发展和改革局"],
    ] as const)
      expect(found("unit-repeated", drawnLedger("tasks", [{ 责任单位: text }]))[0]).toMatchObject({
        value: text,
        part,
      });
    expect(found("unit-repeated", drawnLedger("tasks", [{ 责任单位: "县发改局、县发改局" }]))[0]?.part).toBeNull();
  });

  test("the same unit as lead and support in two cells is none (DECIDED B18)", () => {
    expect(found("unit-repeated", drawnLedger("tasks", [{ 牵头单位: "县发改局", 责任单位: "县发改局" }]))).toEqual([]);
  });

  test("a collective beside one of its own is none", () => {
    expect(found("unit-repeated", drawnLedger("tasks", [{ 责任单位: "万安镇、各镇人民政府" }]))).toEqual([]);
  });
});
