import { recognitionReport } from "../../../../src/core/count/figures/recognitionReport";
import type { TownRecognition } from "../../../../src/core/terms/townRecognition";
import { day } from "../../../builders/day";

const TOWNS = ["万安钻石", "绛州绿", "新绛中药材", "绛州非遗文创"];
const one = (town: string, level: TownRecognition["level"], date: string): TownRecognition => ({
  town,
  level,
  date: day(date),
});
const met = (recognitions: readonly TownRecognition[], asOf: string) =>
  recognitionReport(recognitions, TOWNS, day(asOf)).targets.map(({ reached, met: is }) => [reached, is]);

describe("recognition against the plan's targets (MONTH §6, DECIDED F15)", () => {
  test("the plan's targets, in its order", () => {
    const { targets } = recognitionReport([], TOWNS, day("2024-06-30"));
    expect(targets.map(({ by, level, target }) => [by, level, target])).toEqual([
      ["2023-12-31", "市级", 1],
      ["2025-12-31", "省级", 1],
      ["2025-12-31", "市级", 3],
    ]);
  });

  test("a town counts at its level and at every lower one, each target by its own day", () => {
    const raised = [one("万安钻石", "市级", "2023-12-31"), one("万安钻石", "省级", "2024-05-06")];
    expect(met(raised, "2024-06-30")).toEqual([
      [1, true],
      [1, true],
      [1, null],
    ]);
    // The province's word alone makes it one of the city's too, from that day.
    expect(met([one("万安钻石", "省级", "2023-12-31")], "2024-06-30")[0]).toEqual([1, true]);
    expect(met([one("万安钻石", "省级", "2024-01-01")], "2024-06-30")[0]).toEqual([0, false]);
    expect(met([one("万安钻石", "县级", "2023-01-01")], "2024-06-30")).toEqual([
      [0, false],
      [0, null],
      [0, null],
    ]);
  });

  test("on the target's day itself nothing is missed yet, the day after it is", () => {
    const late = [one("绛州绿", "市级", "2024-01-01")];
    expect(met(late, "2023-12-31")[0]).toEqual([0, null]);
    expect(met(late, "2024-01-01")[0]).toEqual([0, false]);
    expect(met(late, "2025-12-31")[2]).toEqual([1, null]);
    expect(met(late, "2026-01-01")[2]).toEqual([1, false]);
  });

  test("what is recognised after the as-of date does not count yet", () => {
    const coming = [one("绛州绿", "市级", "2023-12-20")];
    expect(met(coming, "2023-12-19")[0]).toEqual([0, null]);
    expect(met(coming, "2023-12-20")[0]).toEqual([1, true]);
    expect(recognitionReport(coming, TOWNS, day("2023-12-19")).towns).toEqual([]);
  });

  test("a town's highest level as of the date, and since when", () => {
    const raised = [
      one("绛州绿", "省级", "2024-09-01"),
      one("绛州绿", "市级", "2024-02-01"),
      one("绛州绿", "市级", "2024-03-01"),
      one("万安钻石", "县级", "2023-06-01"),
    ];
    expect(recognitionReport(raised, TOWNS, day("2024-06-30")).towns).toEqual([
      { name: "万安钻石", level: "县级", since: "2023-06-01" },
      { name: "绛州绿", level: "市级", since: "2024-02-01" },
    ]);
    expect(recognitionReport(raised, TOWNS, day("2024-09-01")).towns[1]).toEqual({
      name: "绛州绿",
      level: "省级",
      since: "2024-09-01",
    });
  });

  test("where nothing is written down of any recognition, no target is said to be missed", () => {
    expect(met([], "2026-01-01")).toEqual([
      [0, null],
      [0, null],
      [0, null],
    ]);
  });
});
