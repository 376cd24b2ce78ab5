import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { found } from "./checked";
import { drawnLedger } from "./drawnLedger";

const notes = drawnSheet([["填表说明"], ["请如实填写。"]], { name: "说明" });
const tasks = drawnLedger("tasks", [{}]);

describe("ledger-not-found", () => {
  test("names the file, and no sheet, where no sheet is a ledger", () => {
    const [finding] = found("ledger-not-found", drawnBook(notes, "说明.xlsx"));
    expect(finding).toMatchObject({
      severity: "error",
      file: "说明.xlsx",
      sheet: null,
      cell: null,
      row: null,
      ledger: null,
    });
    expect(finding?.message).toContain("《说明.xlsx》：没有找到台账：“说明”（没有找到表头，不是台账）；");
  });

  test("says so of an empty file too", () => {
    expect(found("ledger-not-found", drawnBook([], "空.xlsx"))).toHaveLength(1);
  });

  test("one ledger in the file is enough", () => {
    expect(found("ledger-not-found", [notes, tasks])).toEqual([]);
  });

  test("looks at each file by itself", () => {
    const files = [drawnBook(tasks, "甲.xlsx"), drawnBook(notes, "乙.xlsx")];
    expect(found("ledger-not-found", files).map(({ file }) => file)).toEqual(["乙.xlsx"]);
  });

  test("a file that holds nothing but settings is meant to have no ledger", () => {
    const settings = drawnBook(drawnSheet([["项目", "值", "说明"]], { name: "考核设置" }), "设置.xlsx");
    expect(found("ledger-not-found", [drawnBook(tasks), settings])).toEqual([]);
  });

  test("tells of two sheets and counts the rest", () => {
    const four = ["一", "二", "三", "四"].map((name) => drawnSheet([["说明"]], { name }));
    expect(found("ledger-not-found", four)[0]?.message).toMatch(/“一”（.+）；“二”（.+），其余2张表也不是；/);
  });
});
