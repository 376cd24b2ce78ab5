import { archivedRecord } from "../../../../src/core/read/archive/archivedRecord";
import type { TaskStanding } from "../../../../src/core/count/completion/taskStanding";
import { reportRecord } from "../../../../src/core/show/report/reportRecord";
import { aTaskRecord } from "../../../builders/aTaskRecord";
import { day } from "../../../builders/day";
import { aProblemRecord, aProjectRecord, aSubmissionRecord, anIndicatorRecord } from "../../../builders/otherRecords";

const COMMON = [
  "ledger",
  "file",
  "sheet",
  "row",
  "id",
  "specialtyTown",
  "towns",
  "townSource",
  "leadUnits",
  "supportUnits",
  "previous",
];

const STANDING = {
  light: "yellow",
  lightReason: "6月30日到期",
  daysOverdue: 0,
  scheduledProgress: 0.5,
} as TaskStanding;

describe("a record in the report (SPEC §16, DECIDED A1)", () => {
  test("a task has its figures, days as ISO text and nothing of the sheet's cells", () => {
    const task = aTaskRecord({
      due: day("2024-09-30"),
      originalDue: day("2024-06-30"),
      finished: null,
      progress: 1.226,
    });
    expect(reportRecord(task, STANDING)).toEqual({
      ledger: "tasks",
      file: "台账.xlsx",
      sheet: "台账",
      row: 6,
      id: null,
      specialtyTown: "万安钻石",
      towns: ["万安镇"],
      townSource: "column",
      leadUnits: ["县发改局"],
      supportUnits: [],
      previous: null,
      keyTask: 3,
      start: "2024-01-01",
      due: "2024-09-30",
      dueKind: "date",
      originalDue: "2024-06-30",
      finished: null,
      progress: 1.226,
      state: "active",
      declared: null,
      light: "yellow",
      lightReason: "6月30日到期",
      daysOverdue: 0,
      scheduledProgress: 0.5,
    });
  });

  test("what the archive has of a row stands beside it, a project's stage as its state (MONTH §3)", () => {
    const archived = archivedRecord(aProjectRecord({ stage: "开工", cumulativeInvestment: 500 }));
    const shown = reportRecord(aProjectRecord(), undefined, archived);
    expect(shown.previous).toEqual({
      progress: null,
      state: "开工",
      due: archived.due === null ? null : "2024-12-31",
      text: null,
      cumulative: 500,
    });
  });

  test("a task without a standing is a mistake of the program", () => {
    expect(() => reportRecord(aTaskRecord(), undefined)).toThrow(RangeError);
  });

  test.each([
    [
      "projects",
      aProjectRecord({ signed: day("2024-03-01") }),
      "name stage totalInvestment yearPlan yearDone cumulativeInvestment signed plannedStart actualStart plannedProduction actualProduction",
    ],
    ["problems", aProblemRecord(), "raised due dueKind finished state declared category"],
    ["indicators", anIndicatorRecord(), "name unit base target month cumulative reportedRate computedRate"],
    ["submissions", aSubmissionRecord(), "month submitted late"],
  ])("%s have the common fields and their own, in that order", (kind, record, own) => {
    const shown = reportRecord(record, undefined);
    expect(shown.ledger).toBe(kind);
    expect(Object.keys(shown)).toEqual([...COMMON, ...own.split(" ")]);
  });

  test("days are ISO text, amounts and rates full numbers", () => {
    const project = reportRecord(aProjectRecord({ signed: day("2024-03-01"), totalInvestment: 1234.5 }), undefined);
    expect(project).toMatchObject({ signed: "2024-03-01", actualStart: null, totalInvestment: 1234.5 });
    expect(reportRecord(anIndicatorRecord({ computedRate: 1 / 3 }), undefined)).toMatchObject({ computedRate: 1 / 3 });
    expect(reportRecord(aSubmissionRecord(), undefined)).toMatchObject({ submitted: "2024-05-03", late: false });
  });
});
