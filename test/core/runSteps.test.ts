import { reportJson } from "../../src/core/show/report/reportJson";
import { run, runSteps, type RunStep } from "../../src/core/run";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { day } from "../builders/day";
import { drawnBook } from "../support/drawnBook";
import { drawnLedger } from "./judge/rules/drawnLedger";

const AS_OF = day("2024-06-30");
const RECORDS = 12_000;

function largeBook(): WorkbookSnapshot {
  const faulty = Array.from({ length: RECORDS }, (_, index) => (index % 3 === 0 ? { 完成时限: "尽快" } : {}));
  return drawnBook([drawnLedger("tasks", faulty), drawnLedger("projects", [{}, {}])]);
}

function stepsOf(book: WorkbookSnapshot): { readonly steps: readonly RunStep[]; readonly json: string } {
  const running = runSteps([book], { asOf: AS_OF });
  const steps: RunStep[] = [];
  for (;;) {
    const step = running.next();
    if (step.done === true) return { steps, json: [...reportJson(step.value.report)].join("") };
    steps.push(step.value);
  }
}

describe("a run in steps", () => {
  const book = largeBook();
  const { steps, json } = stepsOf(book);

  test("ends with the report of a run in one go, byte for byte", () => {
    expect(json === [...reportJson(run([book], { asOf: AS_OF }).report)].join("")).toBe(true);
  });

  test("goes through its stages one after the other", () => {
    const stages = steps.map(({ stage }) => stage).filter((stage, index, all) => stage !== all[index - 1]);
    expect(stages).toEqual(["ledgers", "records", "rules", "figures", "report"]);
  });

  test("never does more than a few thousand rows in one step, and never tells of more than there are", () => {
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1];
      expect(step.done).toBeLessThanOrEqual(step.total);
      // The rest tells passes over rows, or findings in proportion to rows.
      if (before?.stage === step.stage && ["ledgers", "records", "report"].includes(step.stage))
        expect(step.done - before.done).toBeLessThanOrEqual(2500);
    }
    for (const stage of ["ledgers", "records", "rules", "report"]) {
      const own = steps.filter((step) => step.stage === stage);
      expect(own.length).toBeGreaterThanOrEqual(RECORDS / 2500);
    }
  });

  test("can be left off in the middle and begun again", () => {
    const left = runSteps([book], { asOf: AS_OF });
    for (let count = 0; count < 20; count++) left.next();
    left.return(undefined as never);
    expect(stepsOf(book).json === json).toBe(true);
  });
});
