import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("phone-invalid", () => {
  test.each(["13800000000", "0359-7520000", "7520000", "13800000000、0359-7520000", "6123", 13800000000])(
    "%s is a telephone number",
    (phone) => {
      expect(found("phone-invalid", drawnLedger("tasks", [{ 联系电话: phone }]))).toEqual([]);
    },
  );

  test.each(["1380000000", "12800000000", "138000000001"])("%s is none", (phone) => {
    const sheet = drawnLedger("tasks", [{ 联系电话: phone }]);
    expect(places("phone-invalid", sheet)).toEqual([`L4 4 phone ${phone}`]);
    expect(found("phone-invalid", sheet)[0]?.severity).toBe("warning");
  });

  test("of several only the wrong ones are named", () => {
    const [finding] = found("phone-invalid", drawnLedger("tasks", [{ 联系电话: "13800000000、1380000000" }]));
    expect(finding?.message).toContain("：“1380000000”不是有效的电话号码");
  });

  test("a blank cell is none", () => {
    expect(found("phone-invalid", drawnLedger("tasks", [{ 联系电话: null }, { 联系电话: "—" }]))).toEqual([]);
  });
});
