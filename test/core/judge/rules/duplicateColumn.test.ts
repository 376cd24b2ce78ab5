import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("duplicate-column", () => {
  test("names the second of two headings that mean one column, at its heading", () => {
    const sheet = drawnLedger("tasks", [{}], { more: ["完成期限"] });
    expect(places("duplicate-column", sheet)).toEqual(["X3 - due 完成期限"]);
    expect(found("duplicate-column", sheet)).toMatchObject([
      {
        severity: "warning",
        message: "“重点任务台账”表X3：“完成期限”和N列都是“完成时限”，只读了N列；请删去一列，或改成它真正的列名。",
      },
    ]);
  });

  test("实际完成时间 beside 完成时限 is another column", () => {
    expect(found("duplicate-column", drawnLedger("tasks", [{}]))).toEqual([]);
  });

  test("配合单位 beside 牵头单位 and 责任单位 is none (DECIDED C5)", () => {
    expect(found("duplicate-column", drawnLedger("tasks", [{}], { more: ["配合单位"] }))).toEqual([]);
  });
});
