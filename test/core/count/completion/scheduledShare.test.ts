import { scheduledShare } from "../../../../src/core/count/completion/scheduledShare";
import { day } from "../../../builders/day";

describe("scheduledShare", () => {
  test.each([
    ["the day before the start", "2024-01-10", 0, 1],
    ["the first day", "2024-01-11", 1, 10],
    ["half way", "2024-01-15", 5, 10],
    ["the day before the due day", "2024-01-19", 9, 10],
    ["the due day", "2024-01-20", 1, 1],
    ["after the due day", "2024-01-21", 1, 1],
  ])("on %s", (_, asOf, elapsed, days) => {
    expect(scheduledShare(day("2024-01-11"), day("2024-01-20"), day(asOf))).toEqual({ elapsed, days });
  });

  test("a missing start is 1 January of the due year", () => {
    expect(scheduledShare(null, day("2025-12-31"), day("2025-01-01"))).toEqual({ elapsed: 1, days: 365 });
    expect(scheduledShare(null, day("2025-12-31"), day("2024-12-31"))).toEqual({ elapsed: 0, days: 1 });
  });

  test.each([
    ["before the due day", "2024-05-31", 0],
    ["on the due day", "2024-06-01", 0],
    ["after the due day", "2024-06-02", 1],
  ])("with due before start it is %s all or nothing", (_, asOf, elapsed) => {
    expect(scheduledShare(day("2024-07-01"), day("2024-06-01"), day(asOf))).toEqual({ elapsed, days: 1 });
  });

  test("a task of one day is all due on that day", () => {
    expect(scheduledShare(day("2024-06-01"), day("2024-06-01"), day("2024-06-01"))).toEqual({ elapsed: 1, days: 1 });
    expect(scheduledShare(day("2024-06-01"), day("2024-06-01"), day("2024-05-31"))).toEqual({ elapsed: 0, days: 1 });
  });
});
