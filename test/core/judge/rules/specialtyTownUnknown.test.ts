import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("specialty-town-unknown", () => {
  test("a name that is none of the four is an error", () => {
    const sheet = drawnLedger("tasks", [{ 专业镇: "绛州红" }]);
    expect(places("specialty-town-unknown", sheet)).toEqual(["C4 4 specialtyTown 绛州红"]);
    expect(found("specialty-town-unknown", sheet)[0]?.severity).toBe("error");
  });

  test("several in one cell are asked for one row each (DECIDED B21)", () => {
    const [finding] = found("specialty-town-unknown", drawnLedger("tasks", [{ 专业镇: "万安钻石、绛州绿" }]));
    expect(finding?.message).toContain("请每个专业镇单独列一行");
  });

  test.each(["万安钻石", "万安钻石专业镇", "绛州 绿"])("%s is known", (text) => {
    expect(found("specialty-town-unknown", drawnLedger("tasks", [{ 专业镇: text }]))).toEqual([]);
  });
});
