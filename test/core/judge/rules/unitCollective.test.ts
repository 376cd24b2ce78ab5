import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("unit-collective", () => {
  test.each(["各责任单位", "县直各有关单位"])("%s names no unit: information (DECIDED B19)", (text) => {
    const sheet = drawnLedger("tasks", [{ 责任单位: text }]);
    expect(places("unit-collective", sheet)).toEqual([`I4 4 supportUnits ${text}`]);
    expect(found("unit-collective", sheet)[0]?.severity).toBe("info");
    expect(found("unit-unknown", sheet)).toEqual([]);
  });

  test.each(["各镇", "各镇人民政府", "各专班"])("%s names units", (text) => {
    expect(found("unit-collective", drawnLedger("tasks", [{ 责任单位: text }]))).toEqual([]);
  });
});
