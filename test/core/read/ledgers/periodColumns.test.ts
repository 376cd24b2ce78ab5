import { run } from "../../../../src/core/run";
import { columnLetters } from "../../../../src/core/workbook/address";
import { day } from "../../../builders/day";
import { drawnBook, type DrawnCell } from "../../../support/drawnBook";
import { drawnLedger } from "../../judge/rules/drawnLedger";

/** The heading that is read for a column of a key, and the rules that say something of columns. */
function read(
  kind: "projects" | "indicators",
  without: string,
  key: "yearDone" | "cumulative" | "month",
  columns: Readonly<Record<string, DrawnCell>>,
  asOf = "2024-06-30",
) {
  const sheet = drawnLedger(kind, [columns], { without: [without], more: Object.keys(columns) });
  const { report, basis } = run([drawnBook([sheet])], { asOf: day(asOf) });
  const [ledger] = basis.recognition.ledgers;
  const column = ledger?.columns.get(key) ?? 0;
  const said = report.findings.filter(({ rule }) => rule === "duplicate-column").map(({ cell }) => cell);
  return { heading: ledger?.headings.get(column)?.at(-1), letters: columnLetters(column), said };
}

describe("columns side by side for periods (DECIDED G5)", () => {
  test.each([
    [{ "1-4月完成投资": 300, "1-5月完成投资": 400, "1-6月完成投资": 520 }, "1-6月完成投资"],
    [{ "1-6月完成投资": 520, "1-5月完成投资": 400 }, "1-6月完成投资"],
    [{ "1-5月完成投资": 400, "1-6月完成投资": 520, "1-7月完成投资": 600 }, "1-6月完成投资"],
    [{ "1-4月完成投资": 300, "1-5月完成投资": 400, "1-7月完成投资": null }, "1-5月完成投资"],
    [{ "1-3月完成投资": 300, "1-4月完成投资": null, "1-5月完成投资": null }, "1-3月完成投资"],
    [{ "1-3月完成投资": null, "1-4月完成投资": null }, "1-4月完成投资"],
    [{ "2023年1-6月完成投资": 900, "2024年1-5月完成投资": 400 }, "2024年1-5月完成投资"],
    [{ 一季度完成投资: 200, 上半年完成投资: 520 }, "上半年完成投资"],
    [{ "完成投资（1-5月）": 400, "完成投资（1-6月）": 520 }, "完成投资（1-6月）"],
  ])("of %j the one that ends with June, else the latest filled", (columns, heading) => {
    expect(read("projects", "本年完成投资", "yearDone", columns)).toMatchObject({ heading, said: [] });
  });

  test("single months of an indicator", () => {
    const columns = { "4月": 4, "5月": 5, "6月": 6 };
    expect(read("indicators", "本月值", "month", columns)).toMatchObject({ heading: "6月", said: [] });
    expect(read("indicators", "本月值", "month", columns, "2024-05-31")).toMatchObject({ heading: "5月", said: [] });
  });

  test("the same period twice is still a column too many", () => {
    const { said } = read("projects", "本年完成投资", "yearDone", {
      "1-6月完成投资": 520,
      "1-6月投资完成": 520,
      "1-5月完成投资": 400,
    });
    expect(said).toHaveLength(1);
  });

  test("columns of one key that name no period are", () => {
    const { said } = read("projects", "本年完成投资", "yearDone", { 年度完成投资: 520, 今年完成投资: 520 });
    expect(said).toHaveLength(1);
  });
});
