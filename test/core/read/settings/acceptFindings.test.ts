import type { Finding } from "../../../../src/core/terms/finding";
import { acceptFindings } from "../../../../src/core/read/settings/acceptFindings";
import type { Exception } from "../../../../src/core/read/settings/readExceptions";
import { aFinding } from "../../../builders/aFinding";
import { day } from "../../../builders/day";

const TODAY = day("2024-06-30");

/** Accepts `unit-unknown` anywhere in the file of `aFinding`, until today. */
function anException(changes: Partial<Exception> = {}): Exception {
  const anywhere = { namesFile: false, sheet: null, cellOrId: null, value: null };
  return { file: "台账.xlsx", rule: "unit-unknown", ...anywhere, reason: "核实过", until: TODAY, ...changes };
}

function accepts(exception: Partial<Exception>, finding: Partial<Finding> = {}, id: string | null = null): boolean {
  const { open, accepted } = acceptFindings([aFinding(finding)], [anException(exception)], TODAY, () => id);
  expect(open.length + accepted.length).toBe(1);
  return accepted.length === 1;
}

describe("accepting findings (SPEC §7)", () => {
  test.each([
    ["2024-06-29", false],
    ["2024-06-30", true],
    ["2024-07-01", true],
  ])("until %s, as of 2024-06-30: %s", (until, wanted) => {
    expect(accepts({ until: day(until) })).toBe(wanted);
  });

  test.each<[string, Partial<Exception>, boolean]>([
    ["another rule", { rule: "unit-alias" }, false],
    ["another file", { file: "别的.xlsx" }, false],
    ["any file", { file: null }, true],
    ["its sheet", { sheet: "台账" }, true],
    ["another sheet", { sheet: "台账2" }, false],
    ["its cell", { cellOrId: "H6" }, true],
    ["its cell in small letters", { cellOrId: "h6" }, true],
    ["its cell as Excel writes it", { cellOrId: "$H$6" }, true],
    ["another cell", { cellOrId: "H60" }, false],
    ["its 编号", { cellOrId: "WAZS-1" }, true],
    ["its 编号 with a space", { cellOrId: "WAZS - 1" }, true],
    ["another 编号", { cellOrId: "WAZS-11" }, false],
    ["its value", { value: "县工信据" }, true],
    ["its value with spaces", { value: "县工信 据" }, true],
    ["another value", { value: "县工信局" }, false],
    ["cell and another value", { cellOrId: "H6", value: "县工信局" }, false],
  ])("%s: %s", (_, exception, wanted) => {
    expect(accepts(exception, {}, "WAZS-1")).toBe(wanted);
  });

  test("a piece of a cell is accepted by the cell's whole text and by itself, as old workbooks have it (DECIDED G13)", () => {
    const piece = { value: "县财政局、县工信据", part: "县工信据" };
    expect(accepts({ value: "县财政局、县工信据" }, piece)).toBe(true);
    expect(accepts({ value: "县工信据" }, piece)).toBe(true);
    expect(accepts({ value: "县财政局" }, piece)).toBe(false);
  });

  test.each([
    ["0.4166", "41.7%", true],
    ["41.7%", "41.7%", true],
    ["0.4266", "41.7%", false],
    ["1200.5", "1,200.50", true],
    ["1200", "1,200.50", false],
    ["县工信据", "41.7%", false],
  ])("the value %s, as older versions wrote numbers, is that of a cell that shows %s: %s", (value, shown, wanted) => {
    expect(accepts({ value }, { value: shown })).toBe(wanted);
  });

  test("a finding about no cell is accepted by rule and sheet, not by a cell", () => {
    expect(accepts({}, { cell: null, sheet: null, value: null })).toBe(true);
    expect(accepts({ cellOrId: "H6" }, { cell: null })).toBe(false);
    expect(accepts({ sheet: "台账" }, { sheet: null })).toBe(false);
    expect(accepts({ value: "县工信据" }, { value: null })).toBe(false);
  });

  test("keeps the finding with reason and last day, and the order of the others", () => {
    const [first, second, third] = [aFinding({ row: 6 }), aFinding({ cell: "H7", row: 7 }), aFinding({ row: 8 })];
    const given = [first, second, third] as Finding[];
    const { open, accepted } = acceptFindings(given, [anException({ cellOrId: "H7" })], TODAY, () => null);
    expect(open).toEqual([first, third]);
    expect(accepted).toEqual([{ ...second, reason: "核实过", until: "2024-06-30" }]);
  });

  test("no exception leaves all findings as they are", () => {
    const given = [aFinding()];
    expect(acceptFindings(given, [], TODAY, () => null)).toEqual({ open: given, accepted: [] });
  });
});
