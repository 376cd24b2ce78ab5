import { day } from "../../../builders/day";
import { date, type DrawnRecord } from "../../judge/rules/drawnLedger";
import { reading } from "./reading";

function row(told: DrawnRecord) {
  const { records, said } = reading("submissions", [told]);
  const [record] = records;
  if (record === undefined) throw new Error("No record");
  return { ...record, said };
}

describe("a row of 月报报送台账 (SPEC §4, §7)", () => {
  test("belongs to a working group and to no town or unit", () => {
    expect(row({ 专班: "绛州绿专班" })).toMatchObject({
      kind: "submissions",
      row: 4,
      id: null,
      specialtyTown: "绛州绿",
      towns: [],
      townSource: null,
      leadUnits: [],
      supportUnits: [],
      month: "2024-05",
      submitted: day("2024-06-03"),
      late: false,
      said: [],
    });
  });

  test.each([
    ["2024-06-04", false],
    ["2024-06-05", false],
    ["2024-06-06", true],
  ])("May's report sent on %s: late is %s (due the 5th of June)", (sent, late) => {
    expect(row({ 报送时间: date(sent) }).late).toBe(late);
  });

  test("December's is due on 5 January", () => {
    expect(row({ 月份: "2023年12月", 报送时间: date("2024-01-05") }).late).toBe(false);
    expect(row({ 月份: "2023年12月", 报送时间: date("2024-01-06") }).late).toBe(true);
  });

  test("neither late nor in time where nothing was sent or the month cannot be read", () => {
    expect(row({ 报送时间: null })).toMatchObject({ submitted: null, late: null, said: [] });
    expect(row({ 月份: "上个月" })).toMatchObject({ month: null, late: null, said: ["date-unreadable C4 上个月"] });
  });

  test.each([["5月"], [5], ["2024.5"], ["2024-05"], [date("2024-05-01")]])("month %j is 2024-05", (cell) => {
    expect(row({ 月份: cell })).toMatchObject({ month: "2024-05", said: [] });
  });

  test("a month without a year is said where nothing names the ledger's year", () => {
    const { records, said } = reading("submissions", [{ 月份: "5月" }], { title: "月报报送台账" });
    expect(records[0]?.month).toBe("2024-05");
    expect(said).toEqual(["date-year-assumed C3 月份"]);
  });

  test.each(["专班", "月份"])("%s is required", (heading) => {
    expect(row({ [heading]: null }).said.map((line) => line.split(" ")[0])).toEqual(["required-missing"]);
  });
});
