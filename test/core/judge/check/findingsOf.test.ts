import type { Hit, Place } from "../../../../src/core/terms/hit";
import { findingOf, findingsOf } from "../../../../src/core/judge/check/findingsOf";
import { aLedger } from "../../../builders/aLedger";

const ledger = { ...aLedger("tasks"), headings: new Map([[8, ["责任", "牵头单位"]]]) };

const place = (changes: Partial<Place> = {}): Place => ({
  file: "台账.xlsx",
  sheet: "台账",
  ledger,
  row: 6,
  cellRow: 6,
  cellColumn: 8,
  key: "leadUnits",
  value: "县工信据",
  ...changes,
});

const unknown = (at: Place): Hit => ({ rule: "unit-unknown", place: at, evidence: { name: at.value ?? "" } });
const alias = (at: Place): Hit => ({ rule: "unit-alias", place: at, evidence: { names: [] } });
const column = (at: Place): Hit => ({ rule: "empty-ledger", place: at, evidence: { headerRow: 1, groups: [] } });

describe("findingsOf", () => {
  const order = new Map([
    ["台账.xlsx\n", 0],
    ["台账.xlsx\n台账", 1],
    ["台账.xlsx\n别的", 1000],
  ]);
  const told = (hits: readonly Hit[]) =>
    findingsOf(hits, order).map(({ rule, sheet, cell }) => `${rule} ${sheet ?? ""} ${cell ?? ""}`);

  test("faults of structure come first, then sheets, rows, columns and rules", () => {
    const last = place({ sheet: "别的" });
    const hits = [
      unknown(last),
      alias(place()),
      unknown(place()),
      unknown(place({ cellColumn: 7 })),
      unknown(place({ row: 5, cellRow: 5 })),
      alias(last),
      column(place({ sheet: "别的", row: null, cellRow: null, cellColumn: null })),
    ];
    expect(told(hits)).toEqual([
      "empty-ledger 别的 ",
      "unit-unknown 台账 H5",
      "unit-unknown 台账 G6",
      "unit-unknown 台账 H6",
      "unit-alias 台账 H6",
      "unit-unknown 别的 H6",
      "unit-alias 别的 H6",
    ]);
  });

  test("rules that follow each other keep their order in the last row and column of a late sheet", () => {
    const far = place({ sheet: "别的", row: 1048576, cellRow: 1048576, cellColumn: 16384 });
    expect(told([alias(far), unknown(far)])).toEqual(["unit-unknown 别的 XFD1048576", "unit-alias 别的 XFD1048576"]);
  });

  test("hits of one cell and rule stay in the order in which they were found", () => {
    const [a, b] = findingsOf([unknown(place({ value: "乙" })), unknown(place({ value: "甲" }))], order);
    expect([a?.value, b?.value]).toEqual(["乙", "甲"]);
  });
});

describe("findingOf", () => {
  test.each([
    [place(), "“台账”表H6“牵头单位”："],
    [place({ cellRow: null, cellColumn: null }), "“台账”表第6行："],
    [place({ row: null, cellRow: null, cellColumn: null }), "“台账”表："],
    [place({ row: null, cellRow: 1 }), "“台账”表H1："],
    [place({ sheet: null, row: null, cellRow: null, cellColumn: null }), "《台账.xlsx》："],
  ])("the message begins with the place", (at, start) => {
    expect(findingOf(unknown(at)).message.startsWith(`${start}“县工信据”不是已知的单位`)).toBe(true);
  });

  test("a heading that the sentence says itself is not said twice", () => {
    const hit: Hit = { rule: "required-missing", place: place(), evidence: { heading: "牵头单位", oneOf: [] } };
    expect(findingOf(hit).message).toBe("“台账”表H6：“牵头单位”没有填；请补填。");
  });

  test("identity numbers are masked in value and message, wherever they come from", () => {
    const finding = findingOf(unknown(place({ value: "张三11010519491231002X" })));
    expect(finding.value).toBe("张三110105***********X");
    expect(finding.message).not.toContain("11010519491231002X");
  });

  test("severity is the rule's unless the hit says otherwise", () => {
    expect(findingOf(unknown(place())).severity).toBe("error");
    expect(findingOf({ ...unknown(place()), severity: "warning" }).severity).toBe("warning");
  });
});
