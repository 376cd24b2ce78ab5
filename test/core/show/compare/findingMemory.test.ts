import { compareFindings } from "../../../../src/core/show/compare/compareFindings";
import { LONGEST, memoryOf, memoryText, rememberFindings } from "../../../../src/core/show/compare/findingMemory";
import { run } from "../../../../src/core/run";
import type { RunResult } from "../../../../src/core/terms/runResult";
import { day } from "../../../builders/day";
import { drawnBook } from "../../../support/drawnBook";
import { drawnLedger, type DrawnRecord } from "../../judge/rules/drawnLedger";

function checked(records: readonly DrawnRecord[]): RunResult {
  return run([drawnBook(drawnLedger("tasks", records))], { asOf: day("2024-06-30") });
}

/** So many records, each with two errors and one thing to tidy up. */
function faulty(count: number, first = 1): readonly DrawnRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    任务编号: `ZD-${index + first}`,
    具体任务: `第${index + first}项任务`,
    完成时限: "尽快安排完成这项工作",
    完成率: "大部分已经完成了",
    备注: "请注意 ",
  }));
}

function bytes(result: RunResult): number {
  return new TextEncoder().encode(memoryText(rememberFindings(result))).length;
}

describe("what is kept of a check", () => {
  test("comes back from its text as it was", () => {
    const memory = rememberFindings(checked(faulty(20)));
    expect(memoryOf(memoryText(memory))).toEqual(memory);
  });

  test.each([
    ["nothing", null],
    ["no JSON", '{"version":1,"asOf":'],
    ["another version", '{"version":2,"asOf":"2024-06-30","sheets":[],"rules":[]}'],
    ["a foreign shape", '{"version":1,"asOf":"2024-06-30"}'],
    ["an empty list entry", '{"version":1,"asOf":"2024-06-30","sheets":[],"rules":[null]}'],
    ["an empty sheet", '{"version":1,"asOf":"2024-06-30","sheets":[null],"rules":[]}'],
    ["a foreign list", '{"version":1,"asOf":"2024-06-30","sheets":[],"rules":[{"rule":7}]}'],
  ])("%s is no memory", (_, text) => {
    expect(memoryOf(text)).toBeNull();
  });

  test("holds no identity number, no phone number and no name of a person", () => {
    const result = checked([
      { 备注: "11010519491231002X", 联系电话: "1380000000000", 责任人: "张三丰 ", 完成时限: "13812345678前" },
      { 任务编号: null, 具体任务: "联系11010519491231002X办理", 完成率: "130%" },
    ]);
    expect(result.report.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["identity-number", "phone-invalid", "stray-space", "date-unreadable"]),
    );
    const text = memoryText(rememberFindings(result));
    expect(text).not.toMatch(/\d{7}/);
    expect(text).not.toContain("张三丰");
    expect(compareFindings(memoryOf(text), result).counts).toMatchObject({ fresh: 0, putRight: 0 });
  });

  test("keeps every place while there is room", () => {
    const memory = rememberFindings(checked(faulty(300)));
    expect(memory.rules.every(({ found, count }) => found?.length === count)).toBe(true);
  });

  test.each([1_000, 3_000, 20_000])("fits the room it has with %i records at fault", (count) => {
    expect(bytes(checked(faulty(count)))).toBeLessThanOrEqual(LONGEST);
  });

  test("beyond that keeps fingerprints, which still tell what is new, open and put right", () => {
    const before = checked(faulty(6_000));
    const memory = rememberFindings(before);
    const rule = memory.rules.find((one) => one.rule === "date-unreadable");
    expect([rule?.found, rule?.marks?.length]).toEqual([undefined, 36_000]);
    const now = checked([...faulty(2, 90_001), ...faulty(5_990, 11)]);
    const { changeOf, counts, putRight } = compareFindings(memory, now);
    const ofRule = now.report.findings.flatMap((finding, place) =>
      finding.rule === "date-unreadable" ? [changeOf(place)] : [],
    );
    expect(ofRule.filter((change) => change === "new")).toHaveLength(2);
    expect(ofRule.filter((change) => change === "still-open")).toHaveLength(5_990);
    expect(putRight.filter((gone) => gone.rule === "date-unreadable")).toEqual([]);
    expect(counts?.putRight).toBeGreaterThanOrEqual(10);
  });

  test("beyond that leaves the lightest rules out, and says so", () => {
    const before = checked(faulty(14_000));
    const memory = rememberFindings(before);
    const { leftOut, changeOf, counts } = compareFindings(memory, before);
    expect(leftOut).toEqual([{ rule: "stray-space", before: 14_000, now: 14_000 }]);
    const place = before.report.findings.findIndex(({ rule }) => rule === "stray-space");
    expect(changeOf(place)).toBeNull();
    expect(counts).toEqual({ fresh: 0, stillOpen: before.report.findings.length - 14_000, putRight: 0 });
  });
});
