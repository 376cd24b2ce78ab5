import { causesOf } from "../../../../src/core/show/report/causesOf";
import { aFinding } from "../../../builders/aFinding";

const unknown = (cell: string, name: string) => aFinding({ cell, message: `“${name}”认不出` });

describe("causesOf", () => {
  test("nothing wrong has no cause", () => {
    expect(causesOf([])).toEqual([]);
  });

  test("the same sentence about several cells is one example with all its places", () => {
    const [cause] = causesOf([unknown("H6", "甲"), unknown("H7", "乙"), unknown("H8", "甲")]);
    expect(cause?.count).toBe(3);
    expect(cause?.examples.map(({ sentence, findings }) => [sentence, findings.map(({ cell }) => cell)])).toEqual([
      ["“甲”认不出", ["H6", "H8"]],
      ["“乙”认不出", ["H7"]],
    ]);
  });

  test.each([
    ["“台账”表H6“牵头单位”：“甲”认不出。", "台账", "“甲”认不出。"],
    ["“台账”表第12行：整行重复：请删去。", "台账", "整行重复：请删去。"],
    ["“台账”表：缺少栏目。", "台账", "缺少栏目。"],
    ["《台账.xlsx》：没有台账。", null, "没有台账。"],
    ["“别的”表H6：不是这张表。", "台账", "“别的”表H6：不是这张表。"],
    ["没有写位置：照旧。", "台账", "没有写位置：照旧。"],
  ])("the place that a message begins with is no part of the sentence: %s", (message, sheet, sentence) => {
    expect(causesOf([aFinding({ message, sheet })])[0]?.examples[0]?.sentence).toBe(sentence);
  });

  test("keeps the first three different sentences and counts them all", () => {
    const [cause] = causesOf(["甲", "乙", "丙", "丁", "甲"].map((name, index) => unknown(`H${index + 6}`, name)));
    expect(cause?.count).toBe(5);
    expect(cause?.examples.map(({ sentence }) => sentence.slice(1, 2))).toEqual(["甲", "乙", "丙"]);
  });

  test("faults of structure come first whatever their weight, then errors, warnings and tidy-up", () => {
    const causes = causesOf([
      aFinding({ rule: "stray-space", severity: "info" }),
      aFinding({ rule: "phone-invalid", severity: "warning" }),
      aFinding({ rule: "unit-unknown", severity: "error" }),
      aFinding({ rule: "duplicate-column", severity: "warning" }),
      aFinding({ rule: "date-unreadable", severity: "error" }),
      aFinding({ rule: "missing-column", severity: "error" }),
    ]);
    expect(causes.map(({ rule }) => rule)).toEqual([
      "missing-column",
      "duplicate-column",
      "date-unreadable",
      "unit-unknown",
      "phone-invalid",
      "stray-space",
    ]);
  });

  test("one rule with two weights is two causes", () => {
    const causes = causesOf([
      aFinding({ rule: "required-missing", severity: "warning" }),
      aFinding({ rule: "required-missing", severity: "error" }),
    ]);
    expect(causes.map(({ severity }) => severity)).toEqual(["error", "warning"]);
  });
});
