import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("credit-code-invalid", () => {
  test.each(["91110000600037341L", " 91110000101623741K "])("%s is right", (code) => {
    expect(found("credit-code-invalid", drawnLedger("projects", [{ 统一社会信用代码: code }]))).toEqual([]);
  });

  test.each(["91110000600037341M", "9111000060003734", "91110000600037341I"])("%s is not", (code) => {
    const sheet = drawnLedger("projects", [{ 统一社会信用代码: code }]);
    expect(places("credit-code-invalid", sheet)).toEqual([`G4 4 creditCode ${code}`]);
    expect(found("credit-code-invalid", sheet)[0]?.severity).toBe("warning");
  });

  test("a blank cell is none", () => {
    expect(found("credit-code-invalid", drawnLedger("projects", [{ 统一社会信用代码: "无" }]))).toEqual([]);
  });
});
