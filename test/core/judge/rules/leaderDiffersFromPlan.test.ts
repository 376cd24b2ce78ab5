import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("leader-differs-from-plan", () => {
  test("another leader is information at the cell", () => {
    const sheet = drawnLedger("tasks", [{ 分管县领导: "王会民" }]);
    expect(places("leader-differs-from-plan", sheet)).toEqual(["J4 4 leader 王会民"]);
    expect(found("leader-differs-from-plan", sheet)[0]).toMatchObject({ severity: "info" });
  });

  test.each(["成俊", "成 俊", "成俊（副县长）", "副县长成俊", "王会民、成俊", null, "—"])(
    "says nothing of %j",
    (leader) => {
      expect(found("leader-differs-from-plan", drawnLedger("tasks", [{ 分管县领导: leader }]))).toEqual([]);
    },
  );

  test("hangs on the specialty town", () => {
    const row = { 专业镇: "绛州绿", 责任镇: "泉掌镇", 分管县领导: "王会民" };
    expect(found("leader-differs-from-plan", drawnLedger("tasks", [row]))).toEqual([]);
    expect(found("leader-differs-from-plan", drawnLedger("tasks", [{ ...row, 专业镇: "绛州红" }]))).toEqual([]);
  });
});
