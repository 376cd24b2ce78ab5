import { reportText } from "./reportText";

describe("a report as text", () => {
  test("has flat fields side by side, deeper ones below, and no nulls", () => {
    const text = reportText({
      asOf: "2024-06-30",
      nothing: null,
      empty: [],
      records: [{ sheet: "任务", row: 3, due: null, towns: ["万安镇", "龙兴镇"], rate: 1 / 3 }],
      ranking: { towns: [{ name: "万安镇", parts: { a: 1, b: 2, c: 3, d: null, e: 5 } }], first: { rank: 1 } },
    });
    expect(text.split("\n")).toEqual([
      "asOf: 2024-06-30",
      "empty: []",
      "records:",
      "  - sheet: 任务 · row: 3 · towns: [万安镇, 龙兴镇] · rate: 0.3333333333333333",
      "ranking:",
      "  first: {rank: 1}",
      "  towns:",
      "    - name: 万安镇",
      "      parts:",
      "        a: 1 · b: 2 · c: 3 · e: 5",
      "",
    ]);
  });

  test("breaks lines between fields", () => {
    const text = reportText({ findings: [{ message: "字".repeat(50), value: "x".repeat(20), rule: "y" }] });
    expect(text.split("\n").slice(1)).toEqual([
      `  - message: ${"字".repeat(50)}`,
      `      value: ${"x".repeat(20)} · rule: y`,
      "",
    ]);
  });

  test("says neighbours together that differ in their names only", () => {
    const group = (name: string, total: number) => ({ name, no: name.length, total });
    const text = reportText({ towns: [group("甲", 0), group("乙乙", 0), group("丙", 1), group("丁", 0)] });
    expect(text.split("\n").slice(1)).toEqual([
      "  - name: 甲 = 乙乙 · no: 1 = 2 · total: 0",
      "  - name: 丙 · no: 1 · total: 1",
      "  - name: 丁 · no: 1 · total: 0",
      "",
    ]);
  });

  test.each([
    ["a text that looks like a number", { a: "12" }, { a: 12 }],
    ["a text that looks like nothing", { a: "" }, { a: null }],
    ["a text of two", { a: ["x, y"] }, { a: ["x", "y"] }],
    ["a text that looks like another field", { a: [{ b: "c · d: e" }] }, { a: [{ b: "c", d: "e" }] }],
    ["an empty list", { a: [] }, {}],
    ["a space at the edge", { a: "x " }, { a: "x" }],
    ["a name of two", { a: [{ name: "x = y" }] }, { a: [{ name: "x" }, { name: "y" }] }],
  ])("tells %s from what it looks like", (_, one, other) => {
    expect(reportText(one)).not.toBe(reportText(other));
  });
});
