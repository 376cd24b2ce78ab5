import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("town-unknown", () => {
  test("a name that is none of the nine towns is an error, with the nearest as suggestions", () => {
    const sheet = drawnLedger("tasks", [{ 责任镇: "泉张镇" }]);
    expect(places("town-unknown", sheet)).toEqual(["G4 4 town 泉张镇"]);
    expect(found("town-unknown", sheet)[0]?.severity).toBe("error");
    expect(found("town-unknown", sheet)[0]?.suggestions).toContain("泉掌镇");
  });

  test("of several names only the unknown one is named", () => {
    expect(places("town-unknown", drawnLedger("tasks", [{ 责任镇: "万安镇、某某镇" }]))).toEqual(["G4 4 town 某某镇"]);
  });

  test.each(["泉掌镇", "万安", "万安镇人民政府", "各镇", "横桥乡", "—"])("%s is known", (text) => {
    expect(found("town-unknown", drawnLedger("tasks", [{ 责任镇: text }]))).toEqual([]);
  });
});
