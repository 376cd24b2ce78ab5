import { day } from "../../../builders/day";
import { date, type DrawnRecord } from "../../judge/rules/drawnLedger";
import { reading } from "./reading";

/** One row of a tasks ledger, and what was said about it. */
function row(told: DrawnRecord) {
  const { records, said } = reading("tasks", [told]);
  const [record] = records;
  if (record === undefined) throw new Error("No record");
  return { ...record, said };
}

describe("the due day that counts (SPEC §10, DECIDED B8)", () => {
  const original = { 完成时限: date("2024-06-30") };

  test("is 完成时限 where nothing was adjusted", () => {
    expect(row(original)).toMatchObject({ due: day("2024-06-30"), originalDue: day("2024-06-30"), said: [] });
  });

  test("is 调整后时限 with a reason; the original stays beside it", () => {
    const read = row({ ...original, 调整后时限: date("2024-09-30"), 延期理由: "等用地批复" });
    expect(read).toMatchObject({ due: day("2024-09-30"), dueKind: "date", originalDue: day("2024-06-30"), said: [] });
  });

  test.each([[null], ["—"], ["无"], ["  "]])("is 完成时限 where the reason is %j", (reason) => {
    const read = row({ ...original, 调整后时限: date("2024-09-30"), 延期理由: reason });
    expect(read.due).toBe(day("2024-06-30"));
  });

  test("is 完成时限 where the reason is an error value, which counts as blank", () => {
    const read = row({ ...original, 调整后时限: date("2024-09-30"), 延期理由: { fault: "error", text: "#REF!" } });
    expect(read).toMatchObject({ due: day("2024-06-30"), said: ["formula-error S4 #REF!"] });
  });

  test.each([
    ["尽快", "date-unreadable R4 尽快"],
    ["2024年2月30日", "date-impossible R4 2024年2月30日"],
  ])("is 完成时限 where the adjusted one is %s, which is said", (adjusted, said) => {
    const read = row({ ...original, 调整后时限: adjusted, 延期理由: "等用地批复" });
    expect(read).toMatchObject({ due: day("2024-06-30"), dueKind: "date", said: [said] });
  });

  test("is none where the row was made a long-term one with a reason", () => {
    const read = row({ ...original, 调整后时限: "长期坚持", 延期理由: "转为常态化工作" });
    expect(read).toMatchObject({ due: null, dueKind: "long-term", originalDue: day("2024-06-30"), said: [] });
  });

  test("is the adjusted one where the original is blank, which is still said", () => {
    const read = row({ 完成时限: null, 调整后时限: date("2024-09-30"), 延期理由: "等用地批复" });
    expect(read).toMatchObject({ due: day("2024-09-30"), originalDue: null, said: ["required-missing N4 -"] });
  });

  test("is 完成时限 on a sheet without 延期理由", () => {
    const told = { ...original, 调整后时限: date("2024-09-30") };
    expect(reading("tasks", [told], { without: ["延期理由"] }).records[0]?.due).toBe(day("2024-06-30"));
  });

  test.each([
    ["长期坚持", "long-term"],
    ["每月25日前", "recurring"],
    ["尽快", "none"],
    [null, "none"],
  ])("%j is no date: %s", (due, dueKind) => {
    expect(row({ 完成时限: due })).toMatchObject({ due: null, dueKind, originalDue: null });
  });
});

describe("required cells (SPEC §4, DECIDED D2)", () => {
  test.each([
    ["专业镇", "C4"],
    ["重点任务", "D4"],
    ["具体任务", "E4"],
    ["牵头单位", "H4"],
    ["完成时限", "N4"],
  ])("%s blank is an error at its cell", (heading, cell) => {
    const { findings } = reading("tasks", [{ [heading]: "—" }]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: "required-missing", severity: "error", cell, row: 4 });
  });

  test("完成状态 or 完成率 is enough; neither is a warning at 完成状态", () => {
    expect(row({ 完成状态: null }).said).toEqual([]);
    expect(row({ 完成率: null }).said).toEqual([]);
    const { findings } = reading("tasks", [{ 完成状态: null, 完成率: null }]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: "required-missing", severity: "warning", cell: "O4" });
    expect(findings[0]?.message).toContain("“完成状态”和“完成率”都没有填");
  });

  test("a column that the sheet lacks is not asked of every row", () => {
    const { said } = reading("tasks", [{ 完成率: null }, {}], { without: ["完成状态", "专业镇"] });
    expect(said).toEqual(["required-missing N4 -"]);
  });

  test("an unreadable cell is filled", () => {
    expect(row({ 完成时限: "尽快" }).said).toEqual(["date-unreadable N4 尽快"]);
  });
});

describe("cells that another finding holds (DECIDED D17)", () => {
  test("an error value is the only thing said of its cell, and its value is blank", () => {
    const read = row({ 完成时限: { fault: "error", text: "#N/A" }, 联系电话: { fault: "error", text: "#REF!" } });
    expect(read).toMatchObject({
      due: null,
      dueKind: "none",
      said: ["formula-error L4 #REF!", "formula-error N4 #N/A"],
    });
  });

  test("an uncalculated formula is blank and an info (DECIDED C15)", () => {
    const { records, findings } = reading("tasks", [{ 完成率: { fault: "uncalculated", text: "=P9" } }]);
    expect(records[0]?.progress).toBeNull();
    expect(findings.map(({ rule, severity, cell }) => [rule, severity, cell])).toEqual([
      ["formula-uncalculated", "info", "P4"],
    ]);
  });

  test("an uncalculated 序号 is nothing to tell", () => {
    expect(row({ 序号: { fault: "uncalculated", text: "=ROW()-3" } }).said).toEqual([]);
  });

  test("an identity number is the only thing said of its cell, and shown masked", () => {
    expect(row({ 联系电话: "11010519491231002X" }).said).toEqual(["identity-number L4 110105***********X"]);
    expect(row({ 牵头单位: "张某 11010519491231002X" })).toMatchObject({
      leadUnits: [],
      said: ["identity-number H4 110105***********X"],
    });
  });
});

describe("white space around a text", () => {
  test("is an info with a cure, and changes no reading", () => {
    const { records, findings } = reading("tasks", [
      { 牵头单位: "县发改局 ", 完成状态: "　进行中\n", 责任镇: "\u00a0万安镇" },
    ]);
    expect(records[0]).toMatchObject({ leadUnits: ["县发改局"], state: "active", towns: ["万安镇"] });
    expect(findings.map(({ rule, severity, cell, cure }) => [rule, severity, cell, cure?.value])).toEqual([
      ["stray-space", "info", "G4", "万安镇"],
      ["stray-space", "info", "H4", "县发改局"],
      ["stray-space", "info", "O4", "进行中"],
    ]);
  });

  test("alone is a blank cell, inside a text nothing", () => {
    expect(row({ 责任单位: "  ", 进展情况: "已 开工", 备注: "—" }).said).toEqual([]);
  });

  test("around a long text is said too", () => {
    expect(row({ 进展情况: "已完成厂房主体施工和设备采购，正在安装调试 " }).said).toHaveLength(1);
  });
});

describe("progress (SPEC §6, DECIDED B6)", () => {
  const rates = (...cells: readonly DrawnRecord["完成率"][]) =>
    reading(
      "tasks",
      cells.map((完成率) => ({ 完成率 })),
    );
  const progress = ({ records }: ReturnType<typeof rates>) => records.map((record) => record.progress);

  test("a column of numbers up to 1 is fractions", () => {
    expect(progress(rates(0.5, 1, 0, "80%"))).toEqual([0.5, 1, 0, 0.8]);
  });

  test("one number above 1 makes a column of percentages; a fraction among them is said", () => {
    const read = rates(50, 1, 0, "80%");
    expect(progress(read)).toEqual([0.5, 1, 0, 0.8]);
    expect(read.said).toEqual(["progress-mixed-scale P5 1"]);
  });

  test("%-formatted cells and texts with % leave the scale to the others", () => {
    expect(progress(rates({ value: 1.226, format: "0.0%" }, 0.5, "90%"))).toEqual([1.226, 0.5, 0.9]);
  });

  test("is blank, never 0, where it cannot be read", () => {
    const read = rates("差不多", -5, "—", null);
    expect(progress(read)).toEqual([null, null, null, null]);
    expect(read.said).toEqual(["number-unreadable P4 差不多", "number-negative P5 -5"]);
  });

  test("gives the state only where the status does not", () => {
    const state = (完成状态: string | null, 完成率: string | null) => row({ 完成状态, 完成率 }).state;
    expect(state("进行中", "100%")).toBe("active");
    expect(state(null, "100%")).toBe("done");
    expect(state(null, "1%")).toBe("active");
    expect(state(null, "0%")).toBe("not-started");
    expect(state(null, null)).toBe("unknown");
    expect(state("差不多了", "60%")).toBe("active");
  });

  test("is kept as read on a row that is done (DECIDED B7)", () => {
    expect(row({ 完成状态: "已完成", 完成率: null })).toMatchObject({
      state: "done",
      progress: null,
      stateFromStatus: true,
    });
  });
});

describe("other cells of a task", () => {
  test.each([
    [3, 3],
    ["任务3", 3],
    ["推动专业镇重大项目建设", 3],
    ["重大项目建设", 3],
  ])("key task %j is %i", (cell, no) => {
    expect(row({ 重点任务: cell })).toMatchObject({ keyTask: no, said: [] });
  });

  test.each([13, "加强宣传推介", "1、3", true])("key task %j is unknown and said", (cell) => {
    expect(row({ 重点任务: cell })).toMatchObject({ keyTask: null, said: [`key-task-unknown D4 ${cellShown(cell)}`] });
  });

  test("手机 and landlines pass, a digit short is said once for the cell", () => {
    expect(row({ 联系电话: "张某 13800000011、0359-7520011" }).said).toEqual([]);
    expect(row({ 联系电话: "1380000001" }).said).toEqual(["phone-invalid L4 1380000001"]);
  });

  test("a period in 实际完成时间 is its last day but not after the as-of date (DECIDED B1)", () => {
    expect(row({ 实际完成时间: "2024年5月" }).finished).toBe(day("2024-05-31"));
    expect(row({ 实际完成时间: "2024年6月" }).finished).toBe(day("2024-06-30"));
    expect(row({ 实际完成时间: "2024年" }).finished).toBe(day("2024-06-30"));
  });

  test("长期 is no day on which something begins or was finished", () => {
    expect(row({ 实际完成时间: "长期坚持" })).toMatchObject({
      finished: null,
      said: ["date-unreadable Q4 长期坚持"],
    });
  });
});

function cellShown(cell: string | number | boolean): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

describe("启动时间 written as a period starts with its first day (SPEC §6)", () => {
  test.each([
    ["2024年6月", "2024-06-01", []],
    ["2024年二季度", "2024-04-01", []],
    ["2024年", "2024-01-01", []],
    ["2024年底", "2024-01-01", ["date-as-text M4 2024年底"]],
    ["2024年三季度末", "2024-07-01", ["date-as-text M4 2024年三季度末"]],
    ["2024年6月底", "2024-06-01", ["date-as-text M4 2024年6月底"]],
  ])("%s starts on %s, and the end of one is told", (text, start, said) => {
    expect(row({ 启动时间: text, 完成时限: date("2025-12-31") })).toMatchObject({ start: day(start), said });
  });

  test("of a deadline its end is what is meant", () => {
    expect(row({ 完成时限: "2024年底" })).toMatchObject({ due: day("2024-12-31"), said: [] });
  });
});
