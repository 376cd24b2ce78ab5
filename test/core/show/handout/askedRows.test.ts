import { askedRows, cellsAsked } from "../../../../src/core/show/handout/askedRows";
import type { TaskRecord } from "../../../../src/core/terms/ledgerRecord";
import { aLedger } from "../../../builders/aLedger";
import { aTaskRecord } from "../../../builders/aTaskRecord";
import { day } from "../../../builders/day";
import { aProjectRecord } from "../../../builders/otherRecords";

const asked = (changes: Partial<TaskRecord>, asOf = "2024-05-31", rows: "lead" | "all" = "lead") => {
  const { byUnit, unassigned } = askedRows([aTaskRecord(changes)], day(asOf), rows);
  return { units: [...byUnit.keys()], unassigned: unassigned.length };
};
const longTerm: Partial<TaskRecord> = { due: null, dueKind: "long-term" };

describe("who is asked for which rows (MONTH §4, DECIDED F5)", () => {
  test.each([
    ["active", true],
    ["not-started", true],
    ["paused", true],
    ["unknown", true],
    ["done", false],
    ["cancelled", false],
  ] as const)("a row that is %s: %s", (state, isAsked) => {
    expect(asked({ state }).units).toEqual(isAsked ? ["县发改局"] : []);
    expect(asked({ state }, "2024-05-31", "all").units).toEqual(isAsked ? ["县发改局"] : []);
  });

  test.each([
    ["2024-05-31", "lead", false],
    ["2024-06-30", "lead", true],
    ["2024-07-31", "lead", false],
    ["2024-09-30", "lead", true],
    ["2024-12-31", "lead", true],
    ["2024-05-31", "all", true],
    ["2024-07-31", "all", true],
  ] as const)("a long-term row in %s with --rows %s: %s", (asOf, rows, isAsked) => {
    expect(asked(longTerm, asOf, rows).units).toEqual(isAsked ? ["县发改局"] : []);
  });

  test.each([
    ["投产", "2024-05-31", false],
    ["投产", "2024-06-01", true],
    ["投产", null, true],
    ["开工", "2024-05-31", true],
    ["取消", null, false],
  ] as const)("a project at %s with an actual production of %s, in May: %s", (stage, on, isAsked) => {
    const project = aProjectRecord({ stage, actualProduction: on === null ? null : day(on), leadUnits: ["县水利局"] });
    for (const rows of ["lead", "all"] as const)
      expect([...askedRows([project], day("2024-05-31"), rows).byUnit.keys()]).toEqual(isAsked ? ["县水利局"] : []);
  });

  test("each lead unit is asked, support units only with all; a unit that is both, once", () => {
    const both = { leadUnits: ["县发改局", "县财政局"], supportUnits: ["县财政局", "县水利局"] };
    expect(asked(both).units).toEqual(["县发改局", "县财政局"]);
    expect(asked(both, "2024-05-31", "all").units).toEqual(["县发改局", "县财政局", "县水利局"]);
  });

  test("a row without a known lead unit goes to nobody, and is told only where it would be asked for", () => {
    expect(asked({ leadUnits: [], supportUnits: ["县水利局"] }, "2024-05-31", "all")).toEqual({
      units: [],
      unassigned: 1,
    });
    expect(asked({ leadUnits: [], state: "done" })).toEqual({ units: [], unassigned: 0 });
  });

  test("cells are rows by fillable columns that their sheet has", () => {
    const ledger = aLedger("tasks");
    const keys = ["task", "status", "rate", "finished", "progressText", "remark"] as const;
    const columns = new Map(keys.map((key, at) => [key, at + 1]));
    const few = aTaskRecord({ ledger: { ...ledger, columns } });
    expect(cellsAsked([few, few])).toBe(8);
  });
});
