import { figures } from "../../../../src/core/count/figures/figures";
import type { LedgerRecord } from "../../../../src/core/terms/ledgerRecord";
import { defaultSettings } from "../../../../src/core/terms/settings";
import { aRegistry } from "../../../builders/aRegistry";
import { aTaskRecord } from "../../../builders/aTaskRecord";
import { day } from "../../../builders/day";
import { anIndicatorRecord, aProblemRecord, aProjectRecord, aSubmissionRecord } from "../../../builders/otherRecords";

const figuresOf = (records: readonly LedgerRecord[]) =>
  figures({
    records,
    registry: aRegistry,
    settings: defaultSettings,
    adjustments: [],
    recognitions: [],
    asOf: day("2024-06-30"),
    findings: [],
    register: [],
  });

test("every ledger finds its section", () => {
  const task = aTaskRecord();
  const result = figuresOf([anIndicatorRecord(), task, aProjectRecord(), aProblemRecord(), aSubmissionRecord()]);
  expect(result.tasks).toEqual([task]);
  expect(result.standings).toHaveLength(1);
  expect(result.completion.total.total).toBe(1);
  expect(result.ranking.towns.map(({ name }) => name)).toEqual(["万安镇"]);
  expect(result.overdue).toEqual([]);
  expect(result.projects.byStage[1]?.count).toBe(1);
  expect(result.problems.total).toBe(1);
  expect(result.indicators).toHaveLength(1);
  expect(result.submissions).toHaveLength(8);
});

test("no record at all gives no rate, no rank and no blame", () => {
  const result = figuresOf([]);
  expect(result.completion.total).toMatchObject({ total: 0, completionRate: null });
  expect(result.ranking).toMatchObject({ towns: [], units: [] });
  expect(result.ranking.unranked.towns).toHaveLength(9);
  expect(result).toMatchObject({ overdue: [], indicators: [], submissions: [], notices: [] });
});

test("the figures are plain data: nothing is lost on the way through JSON", () => {
  const { completion, ranking, overdue, projects, problems, indicators, submissions, notices } = figuresOf([
    aTaskRecord({ due: day("2024-05-01") }),
    aProjectRecord({ plannedStart: day("2024-05-01") }),
  ]);
  const data = { completion, ranking, overdue, projects, problems, indicators, submissions, notices };
  expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data);
});
