import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("town-outside-specialty-town", () => {
  test("a town that is none of the specialty town's is a warning at the town cell", () => {
    const sheet = drawnLedger("tasks", [{ 责任镇: "泉掌镇" }]);
    expect(places("town-outside-specialty-town", sheet)).toEqual(["G4 4 town 泉掌镇"]);
    expect(found("town-outside-specialty-town", sheet)[0]).toMatchObject({ severity: "warning" });
    expect(found("town-outside-specialty-town", sheet)[0]?.message).toContain(
      "“万安钻石”由“万安镇”助推，这里写的是“泉掌镇”",
    );
  });

  test("of several towns only those outside are named", () => {
    const [finding] = found("town-outside-specialty-town", drawnLedger("tasks", [{ 责任镇: "万安镇、三泉镇" }]));
    expect(finding?.message).toContain("这里写的是“三泉镇”");
    expect(finding).toMatchObject({ value: "万安镇、三泉镇", part: "三泉镇" });
    expect(
      found("town-outside-specialty-town", drawnLedger("tasks", [{ 责任镇: "三泉镇、古交镇" }]))[0]?.part,
    ).toBeNull();
  });

  test("a former name is the town that it is now", () => {
    const row = { 责任镇: "横桥乡" };
    expect(found("town-outside-specialty-town", drawnLedger("tasks", [row]))[0]?.message).toContain(
      "这里写的是“横桥镇”",
    );
  });

  test("projects have it at 所在镇", () => {
    expect(places("town-outside-specialty-town", drawnLedger("projects", [{ 所在镇: "泉掌镇" }]))).toEqual([
      "E4 4 town 泉掌镇",
    ]);
  });

  test.each([
    ["its own towns", { 专业镇: "绛州非遗文创", 责任镇: "龙兴镇、泽掌镇" }],
    ["a collective (DECIDED D6)", { 责任镇: "各镇" }],
    ["a town that comes from the units (DECIDED D6)", { 责任镇: null, 责任单位: "泉掌镇人民政府" }],
    ["no town", { 责任镇: null }],
    ["an unknown specialty town", { 专业镇: "绛州红", 责任镇: "泉掌镇" }],
  ])("says nothing of %s", (_, row) => {
    expect(found("town-outside-specialty-town", drawnLedger("tasks", [row]))).toEqual([]);
  });
});
