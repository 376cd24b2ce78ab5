import { CHECK_AREAS, checkedAreas } from "../../../../src/core/show/report/checkedAreas";
import { SEVERITY_OF_RULE } from "../../../../src/core/terms/ruleId";
import { aFinding } from "../../../builders/aFinding";
import { anEmptyReport, aCompleteReport } from "../../../support/aReport";

describe("checkedAreas", () => {
  test("every rule stands in exactly one area", () => {
    expect(CHECK_AREAS.flatMap(({ rules }) => rules).sort()).toEqual(Object.keys(SEVERITY_OF_RULE).sort());
  });

  test("without a ledger nothing has passed", () => {
    expect(checkedAreas(anEmptyReport()).passed).toEqual([]);
  });

  test("an area without its column or its ledger was not checked", () => {
    const [tasks] = aCompleteReport().ledgers;
    const { passed, notChecked } = checkedAreas(anEmptyReport({ ledgers: [tasks!] }));
    expect(passed).toContain("单位名称");
    expect(notChecked).toEqual(expect.arrayContaining(["联系电话", "月报报送"]));
  });

  test("an area with a finding has not passed, nor one whose finding is accepted", () => {
    const { ledgers, accepted } = aCompleteReport();
    const withPhone = ledgers.map((ledger) => ({ ...ledger, columns: { ...ledger.columns, phone: "P" } }));
    expect(checkedAreas({ ledgers: withPhone, findings: [], accepted: [] }).passed).toContain("联系电话");
    expect(checkedAreas({ ledgers: withPhone, findings: [], accepted }).passed).not.toContain("联系电话");
    const { passed, notChecked } = checkedAreas({ ledgers, findings: [aFinding()], accepted: [] });
    expect([...passed, ...notChecked]).not.toContain("单位名称");
  });

  test("a ledger without a record has passed no check of its rows", () => {
    const ledgers = aCompleteReport().ledgers.map((ledger) => ({ ...ledger, records: 0 }));
    expect(checkedAreas({ ledgers, findings: [], accepted: [] }).passed).not.toContain("问题销号");
  });
});
