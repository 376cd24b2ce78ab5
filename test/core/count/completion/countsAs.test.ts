import { countsAs } from "../../../../src/core/count/completion/countsAs";
import { day } from "../../../builders/day";

describe("countsAs", () => {
  test.each([
    ["cancelled", "long-term", "cancelled"],
    ["cancelled", "none", "cancelled"],
    ["paused", "long-term", "long-term"],
    ["paused", "recurring", "long-term"],
    ["paused", "none", "paused"],
    ["done", "long-term", "long-term"],
    ["done", "recurring", "long-term"],
    ["done", "none", "countable"],
    ["unknown", "none", "countable"],
    ["active", "none", "countable"],
  ] as const)("a row in state %s with due kind %s and no date is %s", (state, dueKind, expected) => {
    expect(countsAs({ state, due: null, dueKind })).toBe(expected);
  });

  test.each(["done", "active", "not-started", "unknown"] as const)("a dated row in state %s is countable", (state) => {
    expect(countsAs({ state, due: day("2024-06-30"), dueKind: "date" })).toBe("countable");
  });

  test("a dated row that is paused is paused", () => {
    expect(countsAs({ state: "paused", due: day("2024-06-30"), dueKind: "date" })).toBe("paused");
  });
});
