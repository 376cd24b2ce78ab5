import { LEDGER_KINDS } from "../../../../src/core/terms/ledgerKind";
import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("required-missing", () => {
  test.each([
    ["专业镇", "C4 4 specialtyTown -"],
    ["重点任务", "D4 4 keyTask -"],
    ["具体任务", "E4 4 task -"],
    ["牵头单位", "H4 4 leadUnits -"],
    ["完成时限", "N4 4 due -"],
  ])("a task without %s is an error at the blank cell", (heading, place) => {
    const sheet = drawnLedger("tasks", [{ [heading]: null }]);
    expect(places("required-missing", sheet)).toEqual([place]);
    expect(found("required-missing", sheet)[0]?.severity).toBe("error");
  });

  test.each(["—", "/", "无", "  "])("%j stands for nothing", (blank) => {
    expect(found("required-missing", drawnLedger("tasks", [{ 完成时限: blank }]))).toHaveLength(1);
  });

  test("both 完成状态 and 完成率 blank is a warning at 完成状态 (DECIDED D2)", () => {
    const sheet = drawnLedger("tasks", [{ 完成状态: null, 完成率: null }]);
    expect(places("required-missing", sheet)).toEqual(["O4 4 status -"]);
    const [finding] = found("required-missing", sheet);
    expect(finding?.severity).toBe("warning");
    expect(finding?.message).toBe("“重点任务台账”表O4：“完成状态”和“完成率”都没有填；请至少填一项。");
  });

  test.each([{ 完成状态: null }, { 完成率: null }])("one of the two is enough: %j", (record) => {
    expect(found("required-missing", drawnLedger("tasks", [record]))).toEqual([]);
  });

  test("a problem without 办理状态 is an error", () => {
    expect(found("required-missing", drawnLedger("problems", [{ 办理状态: null }]))[0]?.severity).toBe("error");
  });

  test("a merged cell gives its value to every row that it covers", () => {
    expect(found("required-missing", drawnLedger("tasks", [{}, { 专业镇: "^", 牵头单位: "^" }]))).toEqual([]);
  });

  test("a cell that says something unreadable is not blank", () => {
    expect(found("required-missing", drawnLedger("tasks", [{ 完成时限: "尽快", 牵头单位: "某某单位" }]))).toEqual([]);
  });

  test("nothing required is missing in faultless records", () => {
    for (const kind of LEDGER_KINDS) expect(found("required-missing", drawnLedger(kind, [{}, {}]))).toEqual([]);
  });
});
