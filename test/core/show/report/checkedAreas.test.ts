import { AREAS } from "../../../../src/core/judge/parts/areas";
import { checkedAreas } from "../../../../src/core/show/report/checkedAreas";
import { rules } from "../../../../src/core/judge/rules/index";
import { aFinding } from "../../../builders/aFinding";
import { anEmptyReport, aCompleteReport } from "../../../support/aReport";

const { history } = anEmptyReport();

/** By their Chinese titles. */
function areasOf(report: Parameters<typeof checkedAreas>[0]) {
  const { passed, notChecked } = checkedAreas(report);
  return { passed: passed.map(({ zh }) => zh), notChecked: notChecked.map(({ zh }) => zh) };
}

describe("checkedAreas", () => {
  test("without a closed month nothing is said of what is set against one", () => {
    const { ledgers } = aCompleteReport();
    const all = (months: typeof history): readonly string[] => {
      const { passed, notChecked } = areasOf({ ledgers, findings: [], accepted: [], history: months });
      return [...passed, ...notChecked];
    };
    expect(all(history)).not.toContain("与上月对照");
    expect(all({ ...history, comparedWith: "2024-05" })).toContain("与上月对照");
  });

  test("no area is without a rule: it would always have passed", () => {
    const inUse = new Set(rules.map(({ area }) => area));
    expect(Object.keys(AREAS).filter((name) => !inUse.has(name as keyof typeof AREAS))).toEqual([]);
  });

  test("without a ledger nothing has passed", () => {
    expect(areasOf(anEmptyReport()).passed).toEqual([]);
  });

  test("an area without its column or its ledger was not checked", () => {
    const [tasks] = aCompleteReport().ledgers;
    const { passed, notChecked } = areasOf(anEmptyReport({ ledgers: [tasks!] }));
    expect(passed).toContain("单位名称");
    expect(notChecked).toEqual(expect.arrayContaining(["联系电话", "月报报送"]));
  });

  test("the value of a month among the indicators is a number, not a date", () => {
    const indicators = aCompleteReport().ledgers.filter(({ kind }) => kind === "indicators");
    const ledgers = indicators.map((ledger) => ({ ...ledger, columns: { name: "B", month: "H" } }));
    const { passed, notChecked } = areasOf({ ledgers, findings: [], accepted: [], history });
    expect([passed.includes("数字和金额"), notChecked.includes("日期写法")]).toEqual([true, true]);
  });

  test("an area with a finding has not passed, nor one whose finding is accepted", () => {
    const { ledgers, accepted } = aCompleteReport();
    const withPhone = ledgers.map((ledger) => ({ ...ledger, columns: { ...ledger.columns, phone: "P" } }));
    expect(areasOf({ ledgers: withPhone, findings: [], accepted: [], history }).passed).toContain("联系电话");
    expect(areasOf({ ledgers: withPhone, findings: [], accepted, history }).passed).not.toContain("联系电话");
    const { passed, notChecked } = areasOf({ ledgers, findings: [aFinding()], accepted: [], history });
    expect([...passed, ...notChecked]).not.toContain("单位名称");
  });

  test("a ledger without a record has passed no check of its rows", () => {
    const ledgers = aCompleteReport().ledgers.map((ledger) => ({ ...ledger, records: 0 }));
    expect(areasOf({ ledgers, findings: [], accepted: [], history }).passed).not.toContain("问题销号");
  });
});
