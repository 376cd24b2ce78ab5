import type { FindingFilter } from "../../src/assistant/findingKey";
import { assistantOver, sampleAssistant } from "../support/sampleAssistant";
import { ALL, allFindings, checkedAssistant, findingsOf, problemBook, PROBLEMS, taskBook, TASKS } from "./drawnMonth";

const BOTH = [taskBook, problemBook];

test("before a check there are none", async () => {
  expect(await allFindings(assistantOver([taskBook]))).toEqual({ count: 0, causes: [], putRight: [], accepted: [] });
});

test("in the sample month they come by cause, each with its first three, and all are counted", async () => {
  const made = await sampleAssistant();
  const { count, causes } = await allFindings(made);
  const { error, warning, info } = made.state().check!.counts;
  expect(count).toBe(error + warning + info);
  expect(causes.reduce((sum, cause) => sum + cause.count, 0)).toBe(count);
  for (const cause of causes) expect(cause.findings).toHaveLength(Math.min(3, cause.count));
});

test("causes come by weight, then in the order of the rules, with how often and how many have a cure", async () => {
  const { causes } = await allFindings(await checkedAssistant(undefined, BOTH));
  expect(causes.map(({ rule, severity, count, curable }) => [rule, severity, count, curable])).toEqual([
    ["unit-unknown", "error", 3, 3],
    ["due-before-start", "error", 1, 0],
    ["town-outside-specialty-town", "warning", 1, 0],
    ["key-task-uncovered", "warning", 1, 0],
    ["date-as-text", "info", 2, 2],
    ["unit-alias", "info", 2, 2],
  ]);
  for (const { title, why, remedy } of causes) for (const words of [title, why, remedy]) expect(words).not.toBe("");
});

test("a finding says where, what, and what would stand there", async () => {
  const made = await checkedAssistant();
  const [alias] = await findingsOf(made, "unit-alias");
  expect(alias).toMatchObject({
    key: { check: made.state().check!.check },
    severity: "info",
    ledger: "tasks",
    file: TASKS,
    sheet: "任务",
    cell: "H9",
    row: 9,
    value: "县工信局",
    cure: { before: "县工信局", after: "县工信科技局" },
    change: null,
  });
  const [unknown] = await findingsOf(made, "unit-unknown");
  expect(unknown).toMatchObject({ cell: "H7", part: null, suggestions: ["县工信科技局"] });
  expect(unknown!.cure).toEqual({ before: "县工信据", after: "县工信科技局", suggestion: "县工信科技局" });
  expect(unknown!.sentence.zh).not.toContain("H7");
});

test("it carries the row that it is about, the faulty cell among it even where the row is long", async () => {
  const made = await checkedAssistant();
  const [finding] = await findingsOf(made, "due-before-start");
  expect(finding!.rowCells!.length).toBeLessThanOrEqual(12);
  expect(finding!.rowCells!.filter(({ faulty }) => faulty)).toEqual([
    { heading: "完成时限", text: "2023-12-31", faulty: true },
  ]);
  expect(finding!.rowCells![1]).toEqual({ heading: "任务编号", text: "ZD-3", faulty: false });
});

test("in the sample month the faulty cell holds what is complained of", async () => {
  const [unknown] = await findingsOf(await sampleAssistant(), "unit-unknown");
  const faulty = unknown!.rowCells!.filter((cell) => cell.faulty);
  expect(faulty).toHaveLength(1);
  expect(faulty[0]!.text).toContain(unknown!.value);
});

test("one that is about no row carries none", async () => {
  const [finding] = await findingsOf(await checkedAssistant(), "key-task-uncovered");
  expect(finding).toMatchObject({ row: null, rowCells: null });
});

describe("filtered", () => {
  const counted = async (filter: Partial<FindingFilter>): Promise<number> => {
    const { assistant } = await checkedAssistant(undefined, BOTH);
    return (await assistant.findings({ filter: { ...ALL, ...filter }, opened: null })).count;
  };

  test.each([
    ["everything", {}, 10],
    ["errors", { severities: ["error"] }, 4],
    ["errors and warnings", { severities: ["error", "warning"] }, 6],
    ["nothing", { severities: [] }, 0],
    ["one workbook", { file: PROBLEMS }, 2],
    ["a workbook that is not there", { file: "别的.xlsx" }, 0],
    // Rows 5, 6 (twice) and 9 of the tasks, row 4 of the problems (twice).
    ["one unit", { unit: "县工信科技局" }, 6],
    ["one unit's hints", { unit: "县工信科技局", severities: ["info"] }, 4],
    ["one town", { town: "泽掌镇" }, 2],
    ["a town and a unit", { town: "泽掌镇", unit: "县财政局" }, 0],
    ["what is new since the last check, and there was none", { change: "new" }, 0],
  ] as const)("by %s", async (_, filter, count) => {
    expect(await counted(filter)).toBe(count);
  });

  test("units that only support count too", async () => {
    const { assistant, books } = await checkedAssistant();
    await books[0]!.edit({ newSheets: [], cells: [{ sheet: "任务", cell: "N4", value: "尽快" }] });
    await assistant.check("2024-06-30");
    const { causes } = await assistant.findings({ filter: { ...ALL, unit: "县财政局" }, opened: null });
    expect(causes.flatMap(({ findings }) => findings.map(({ cell }) => cell))).toEqual(["N4"]);
  });

  test("by change, new and still open are told apart", async () => {
    const { assistant, books } = await checkedAssistant();
    await books[0]!.edit({ newSheets: [], cells: [{ sheet: "任务", cell: "H3", value: "县某某局" }] });
    await assistant.check("2024-06-30");
    const places = async (change: "new" | "still-open"): Promise<readonly (string | null)[]> => {
      const { causes } = await assistant.findings({ filter: { ...ALL, severities: ["error"], change }, opened: null });
      return causes.flatMap(({ findings }) => findings.map(({ cell }) => cell));
    };
    expect(await places("new")).toEqual(["H3"]);
    expect(new Set(await places("still-open"))).toEqual(new Set(["N5", "H7", "H10", "H11"]));
  });

  test("of the sample month, every unit and town that is offered lets something through", async () => {
    const { assistant, state } = await sampleAssistant();
    const { counts, towns, units, ledgers } = state().check!;
    const count = async (filter: Partial<FindingFilter>): Promise<number> =>
      (await assistant.findings({ filter: { ...ALL, ...filter }, opened: null })).count;
    expect(await count({ severities: ["error"] })).toBe(counts.error);
    const files = [...new Set(ledgers.map(({ file }) => file))];
    const byFile = await Promise.all(files.map((file) => count({ file })));
    expect(byFile.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(await count({}));
    for (const town of towns) expect(await count({ town })).toBeGreaterThan(0);
    for (const unit of units) expect(await count({ unit })).toBeGreaterThan(0);
  });
});

describe("a cause that is opened", () => {
  test("shows the stretch that was asked for, the others their first three", async () => {
    const { assistant } = await sampleAssistant();
    const { causes } = await assistant.findings({ filter: ALL, opened: null });
    const cause = [...causes].sort((a, b) => b.count - a.count)[0]!;
    expect(cause.count).toBeGreaterThan(3);
    const asked = async (from: number, count: number) => {
      const opened = { rule: cause.rule, severity: cause.severity, from, count };
      const page = await assistant.findings({ filter: ALL, opened });
      for (const other of page.causes) {
        if (other.rule !== cause.rule) expect(other.findings).toHaveLength(Math.min(3, other.count));
      }
      return page.causes.find(({ rule, severity }) => rule === cause.rule && severity === cause.severity)!.findings;
    };
    const whole = await asked(0, cause.count);
    expect(whole).toHaveLength(cause.count);
    expect(await asked(1, 2)).toEqual(whole.slice(1, 3));
    expect(await asked(cause.count - 1, 10)).toEqual(whole.slice(-1));
    expect(await asked(cause.count, 10)).toEqual([]);
  });
});
