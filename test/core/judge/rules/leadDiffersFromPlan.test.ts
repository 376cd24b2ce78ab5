import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("lead-differs-from-plan", () => {
  test("a row that no lead of the plan leads is a warning at the lead cell", () => {
    const sheet = drawnLedger("tasks", [{ 牵头单位: "县工信科技局" }]);
    expect(places("lead-differs-from-plan", sheet)).toEqual(["H4 4 leadUnits 县工信科技局"]);
    expect(found("lead-differs-from-plan", sheet)[0]).toMatchObject({ severity: "warning" });
    expect(found("lead-differs-from-plan", sheet)[0]?.message).toContain("第3项重点任务按行动计划由“县发改局”牵头");
  });

  test.each(["县发改局", "县工信科技局、县发改局", "县小企业发展促进中心"])(
    "%s leads by plan or working group",
    (lead) => {
      expect(found("lead-differs-from-plan", drawnLedger("tasks", [{ 牵头单位: lead }]))).toEqual([]);
    },
  );

  test("another specialty town's working group does not", () => {
    const row = { 专业镇: "绛州绿", 责任镇: "泉掌镇", 牵头单位: "县小企业发展促进中心" };
    expect(found("lead-differs-from-plan", drawnLedger("tasks", [row]))).toHaveLength(1);
  });

  test.each([null, "—", "某公司", "各责任单位"])("says nothing where the lead cell is %j (DECIDED D5)", (lead) => {
    expect(found("lead-differs-from-plan", drawnLedger("tasks", [{ 牵头单位: lead }]))).toEqual([]);
  });

  test("nine town governments are not listed one by one", () => {
    const [finding] = found("lead-differs-from-plan", drawnLedger("tasks", [{ 牵头单位: "各镇人民政府" }]));
    expect(finding?.message).toContain("等9个");
  });
});
