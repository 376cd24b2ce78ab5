import fc from "fast-check";
import { drawnLedger } from "../../judge/rules/drawnLedger";
import { reading, readingOf } from "./reading";
import { runs } from "../../../support/runs";

describe("reading all ledgers of a workbook", () => {
  test("gives a record for every row, sheet after sheet, in the order of the rows", () => {
    const { records } = readingOf([
      drawnLedger("problems", [{}, {}], { name: "问题" }),
      drawnLedger("tasks", [{}, {}, {}], { name: "任务" }),
      drawnLedger("projects", [{}], { name: "项目" }),
    ]);
    expect(records.map(({ kind, ledger, row }) => `${kind} ${ledger.sheet} ${row}`)).toEqual([
      "problems 问题 4",
      "problems 问题 5",
      "tasks 任务 4",
      "tasks 任务 5",
      "tasks 任务 6",
      "projects 项目 4",
    ]);
  });

  test("says nothing of faultless rows of any kind", () => {
    for (const kind of ["tasks", "projects", "problems", "indicators", "submissions"] as const)
      expect({ kind, said: reading(kind, [{}, {}, {}]).said }).toEqual({ kind, said: [] });
  });

  test("hidden rows are records", () => {
    expect(reading("tasks", [{}, {}, {}], { hiddenRows: [5] }).records).toHaveLength(3);
  });

  test("the same texts in another order of rows are read alike", () => {
    const cells = fc.constantFrom("县发改局", "县工信局", "县工信据", "县发改局牵头，县财政局配合", "各镇", "无");
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 8 }), (units) => {
        const read = (list: readonly string[]) =>
          reading(
            "tasks",
            list.map((牵头单位) => ({ 牵头单位 })),
          ).records;
        const alone = new Map<string, readonly string[] | undefined>(
          units.map((unit) => [unit, read([unit])[0]?.leadUnits]),
        );
        read(units).forEach(({ leadUnits }, index) => expect(leadUnits).toEqual(alone.get(units[index] ?? "")));
      }),
      { numRuns: runs(10) },
    );
  });
});
