import { run } from "../../src/core/run";
import { day } from "../builders/day";
import { indicators } from "../flow/flow";
import { drawnBook } from "../support/drawnBook";
import { assistantOver, sampleAssistant, sampleSnapshots, SAMPLE_DAY } from "../support/sampleAssistant";
import { checkedAssistant, DAY, findingsOf, problemBook, taskBook } from "./drawnMonth";

test("before a check there are none", async () => {
  expect(await assistantOver([taskBook]).assistant.figures()).toBeNull();
});

test("they are the report's own", async () => {
  const { assistant, state } = await sampleAssistant();
  const { report, settings, noticesEn } = run(await sampleSnapshots(), { asOf: day(SAMPLE_DAY) });
  const figures = (await assistant.figures())!;
  expect(figures).toMatchObject({ check: state().check!.check, asOf: SAMPLE_DAY, weights: settings.weights });
  const { completion, ranking, projects, problems, indicators, submissions, notices } = figures;
  expect({ completion, ranking, projects, problems, indicators, submissions, notices }).toEqual({
    completion: report.completion,
    ranking: report.ranking,
    projects: report.projects,
    problems: report.problems,
    indicators: report.indicators,
    submissions: report.submissions,
    // What the report says in Chinese, with what stands for it in English.
    notices: report.notices.map((notice, at) => ({
      ...notice,
      reason: { zh: notice.reason, en: noticesEn[at]!.reason },
      guard: notice.guard === null ? null : { zh: notice.guard, en: noticesEn[at]!.guard },
      leftOut: notice.leftOut.map((place, row) => ({
        ...place,
        why: { zh: place.why, en: noticesEn[at]!.leftOut[row] },
      })),
    })),
  });
});

test("kinds of ledgers that were read are told from those that were not", async () => {
  const { assistant } = await checkedAssistant(undefined, [taskBook, problemBook]);
  expect((await assistant.figures())!.has).toEqual({
    tasks: true,
    projects: false,
    problems: true,
    indicators: false,
    submissions: false,
  });
});

test("members with open errors behind their figures are named, with how many rows", async () => {
  const { assistant } = await checkedAssistant();
  // Rows 5, 7, 10 and 11; only row 5 has a unit that is known.
  expect((await assistant.figures())!.openErrors).toEqual({ towns: { 万安镇: 4 }, units: { 县工信科技局: 1 } });
});

test("an accepted error is open no longer", async () => {
  const made = await checkedAssistant();
  const [finding] = await findingsOf(made, "due-before-start");
  await made.assistant.accept([finding!.key], "跨年任务", "2024-12-31");
  expect((await made.assistant.figures())!.openErrors).toEqual({ towns: { 万安镇: 3 }, units: {} });
});

test("another check brings others", async () => {
  const { assistant, state } = await checkedAssistant();
  const before = (await assistant.figures())!;
  await assistant.check("2025-01-31");
  const after = (await assistant.figures())!;
  expect([before.asOf, after.asOf]).toEqual([DAY, "2025-01-31"]);
  expect(after.check).toBe(state().check!.check);
  expect([before.completion.total.overdue, after.completion.total.overdue]).toEqual([3, 7]);
});

test("of a list that grows with its rows no more than a thousand are handed over in one go", async () => {
  const many = drawnBook(indicators(Array.from({ length: 1001 }, () => ({}))), "指标.xlsx");
  const { assistant, state } = await checkedAssistant(undefined, [many]);
  expect(state().check!.records).toBe(1001);
  expect((await assistant.figures())!.indicators).toHaveLength(1000);
});
