import { withSheetNames } from "../../../../src/adapters/excel/write/withSheetNames";

const NAMES = new Map([
  ["台账索引", "~台账1"],
  ["Tom's", "~台账2"],
]);

describe("withSheetNames", () => {
  test.each([
    ["COUNTIFS('台账索引'!$A$4:$A$9,1)", "COUNTIFS('~台账1'!$A$4:$A$9,1)"],
    ["SUM('台账索引'!A1,'台账索引'!B1)", "SUM('~台账1'!A1,'~台账1'!B1)"],
    ["'Tom''s'!A1", "'~台账2'!A1"],
    ["'别的表'!A1+B2", "'别的表'!A1+B2"],
    [`IF(A1="'台账索引'!B1",'台账索引'!C1,"x""y'")`, `IF(A1="'台账索引'!B1",'~台账1'!C1,"x""y'")`],
    ["'台账索引2'!A1", "'台账索引2'!A1"],
    ["SUM(A1:B2)", "SUM(A1:B2)"],
  ])("%s becomes %s", (formula, expected) => {
    expect(withSheetNames(formula, NAMES)).toBe(expected);
  });
});
