import {
  columnLabel,
  forEveryKind,
  LEDGER_KINDS,
  ledgerDefinitions,
  ledgerLabel,
} from "../../../src/core/terms/ledgerKind";

test("kinds stand in the order of SPEC §4, which decides where two fit a sheet equally well", () => {
  expect(LEDGER_KINDS).toEqual(["tasks", "projects", "problems", "indicators", "submissions"]);
});

test.each([...LEDGER_KINDS])("a sheet named after %s says so of no other kind", (kind) => {
  const said = LEDGER_KINDS.filter((other) => ledgerDefinitions[other].saidBy.test(ledgerLabel(kind)));
  expect(said).toEqual([kind]);
});

test("a kind and a column go by their names", () => {
  expect(forEveryKind(ledgerLabel)).toEqual({
    tasks: "重点任务台账",
    projects: "重点项目台账",
    problems: "问题台账",
    indicators: "指标台账",
    submissions: "月报报送台账",
  });
  expect([columnLabel("tasks", "due"), columnLabel("problems", "due")]).toEqual(["完成时限", "解决时限"]);
  // A column of another ledger has no heading here.
  expect(columnLabel("problems", "keyTask")).toBe("keyTask");
});
