import { rules } from "../../../../src/core/judge/rules/index";
import { day } from "../../../builders/day";
import { drawnBook } from "../../../support/drawnBook";
import { drawnLedger } from "../../judge/rules/drawnLedger";
import { cells, exceptions, settingsOf, type Line } from "./settingSheets";

const until = { value: day("2024-12-31"), format: "yyyy-mm-dd" };

describe("例外 (SPEC §7, DECIDED A9)", () => {
  test.each(rules)("$id is known by its id and by its title", ({ id: rule, words }) => {
    const { exceptions: read } = settingsOf(
      exceptions([rule, null, null, null, "核实过", until], [words.title, null, null, null, "核实过", until]),
    );
    expect(read.map((each) => each.rule)).toEqual([rule, rule]);
  });

  test("speaks of its own file beside a ledger, of any where its file has none", () => {
    const sheet = exceptions(["unit-unknown", "任务", "H4", "县工信据", "核实过", until]);
    const wanted = {
      ...{ rule: "unit-unknown", sheet: "任务", cellOrId: "H4", value: "县工信据", reason: "核实过" },
      namesFile: false,
    };
    expect(settingsOf([drawnBook([drawnLedger("tasks", [{}]), sheet])]).exceptions).toEqual([
      { ...wanted, file: "台账.xlsx", until: day("2024-12-31") },
    ]);
    expect(settingsOf([drawnBook(sheet)]).exceptions).toEqual([{ ...wanted, file: null, until: day("2024-12-31") }]);
  });

  test("a value that is a day is that day as it shows", () => {
    const line: Line = [
      "due-outside-plan",
      null,
      null,
      { value: day("2026-03-31"), format: "yyyy/m/d" },
      "延续",
      until,
    ];
    expect(settingsOf(exceptions(line)).exceptions[0]?.value).toBe("2026-03-31");
  });

  test.each([
    ["2024-9-30", "2024-09-30"],
    ["2024年9月", "2024-09-30"],
    ["年底", "2024-12-31"],
  ])("until %s is until %s", (written, last) => {
    const line: Line = ["unit-unknown", null, null, null, "核实过", written];
    expect(settingsOf(exceptions(line)).exceptions[0]?.until).toBe(day(last));
  });

  test.each<[string, Line, string]>([
    ["no rule", [null, "任务", null, null, "核实过", until], "A2 -"],
    ["an unknown rule", ["单位错了", "任务", null, null, "核实过", until], "A2 单位错了"],
    ["no reason", ["unit-unknown", "任务", null, null, null, until], "E2 -"],
    ["no last day", ["unit-unknown", "任务", null, null, "核实过", null], "F2 -"],
    ["no end to it", ["unit-unknown", "任务", null, null, "核实过", "长期"], "F2 长期"],
    ["no such day", ["unit-unknown", "任务", null, null, "核实过", "2024-2-30"], "F2 2024-2-30"],
  ])("%s: refused at its cell with what to do, and accepts nothing", (_, line, cell) => {
    const read = settingsOf(exceptions(line));
    expect(read.exceptions).toEqual([]);
    expect(cells(read.findings)).toEqual([cell]);
    expect(read.findings[0]?.message).toMatch(/请.*；这一行没有采用。$/);
  });
});
