import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("date-impossible", () => {
  test.each(["2024年2月30日", "2023-2-29", "20240631"])("the calendar has no %s", (text) => {
    const sheet = drawnLedger("tasks", [{ 完成时限: text }]);
    expect(places("date-impossible", sheet)).toEqual([`N4 4 due ${text}`]);
    expect(found("date-impossible", sheet)[0]?.severity).toBe("error");
    expect(found("date-unreadable", sheet)).toEqual([]);
  });

  test("29 February is there in leap years", () => {
    expect(found("date-impossible", drawnLedger("tasks", [{ 完成时限: "2024年2月29日" }]))).toEqual([]);
  });
});
