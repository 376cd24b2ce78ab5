import { run } from "../../../../src/core/run";
import { planReturns } from "../../../../src/core/show/notices/planReturns";
import { day } from "../../../builders/day";
import { drawnBook } from "../../../support/drawnBook";
import { drawnLedger, type DrawnRecord } from "../../judge/rules/drawnLedger";

function returned(rows: readonly DrawnRecord[], drafted = "2024-07-02") {
  const result = run([drawnBook(drawnLedger("tasks", rows), "台账.xlsx")], { asOf: day("2024-06-30") });
  return planReturns(result, { drafted: day(drafted), only: null });
}

const BAD = { 责任单位: "县工信据" };

describe("退回单 (MONTH §7, DECIDED F14)", () => {
  test("each lead unit of a row gets it, in the plan's order", () => {
    const slips = returned([
      { ...BAD, 牵头单位: "县财政局、县发改局" },
      { ...BAD, 牵头单位: "县财政局" },
    ]);
    expect(slips.map(({ unit, file, rows, errors }) => [unit, file, rows, errors])).toEqual([
      ["县发改局", "退回单_县发改局_2024年6月.docx", 1, 1],
      ["县财政局", "退回单_县财政局_2024年6月.docx", 2, 2],
    ]);
  });

  test("only the unit's own rows stand in it: place, what stands there, what to put right", () => {
    const [slip] = returned([
      { ...BAD, 牵头单位: "县财政局" },
      { ...BAD, 牵头单位: "县发改局" },
    ]);
    const text = JSON.stringify(slip!.document);
    expect(slip!.unit).toBe("县发改局");
    expect(text).toContain("“重点任务台账”I5");
    expect(text).not.toContain("I4");
    expect(text).toContain("县工信据");
    expect(text).toContain("必须改正");
  });

  test.each([
    ["2024-07-02", "7月5日"],
    ["2024-07-04", "7月5日"],
    ["2024-07-05", "7月10日"],
    ["2024-07-08", "7月11日"],
  ])("drafted on %s: back by %s", (drafted, until) => {
    expect(JSON.stringify(returned([BAD], drafted)[0]!.document)).toContain(`于${until}前报回`);
  });

  test("nothing wrong in any row: nothing goes back", () => {
    expect(returned([{}])).toEqual([]);
  });
});
