import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startLive, type LiveOutcome } from "../../../src/core/live/liveCheck";
import { run } from "../../../src/core/run";
import type { RowSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { day } from "../../builders/day";
import { drawnBook, drawnSheet, type DrawnCell } from "../../support/drawnBook";
import { editedRow, withRow } from "../../support/rowEdits";
import { date, drawnLedger, type DrawnLedgerDetails, type DrawnRecord } from "../judge/rules/drawnLedger";
import { exceptions } from "../read/settings/settingSheets";
import { readWorkbookBytes } from "../../support/xlsxFiles";

const AS_OF = day("2024-06-30");
const FILE = "台账.xlsx";
const LEDGER = "重点任务台账";

function tasks(records: readonly DrawnRecord[], details?: DrawnLedgerDetails): SheetSnapshot {
  return drawnLedger("tasks", records, details);
}

/** Column of a standard heading in the drawn ledger, whose headings stand in row 3. */
function columnOf(sheet: SheetSnapshot, heading: string): number {
  const index = sheet.rows.find(({ row }) => row === 3)?.cells.indexOf(heading) ?? -1;
  if (index < 0) throw new Error(`No heading ${heading}`);
  return index + 1;
}

type Cells = Readonly<Record<string, DrawnCell>>;

function content(sheet: SheetSnapshot, at: number, cells: Cells): RowSnapshot | undefined {
  const byColumn = new Map(Object.entries(cells).map(([heading, cell]) => [columnOf(sheet, heading), cell]));
  const old = sheet.rows.find(({ row }) => row === at);
  return editedRow(old, at, byColumn);
}

/** What comes of one edit of one row of the first sheet. */
function edited(
  sheets: SheetSnapshot | readonly SheetSnapshot[],
  at: number,
  cells: Cells,
): LiveOutcome & { readonly whole: readonly unknown[] } {
  const book = drawnBook(sheets);
  const sheet = book.sheets[0] as SheetSnapshot;
  const row = content(sheet, at, cells);
  const outcome = startLive([book], { asOf: AS_OF }).edit(FILE, sheet.name, row === undefined ? [] : [row], at, at);
  return { ...outcome, whole: run(withRow([book], 0, sheet.name, at, row), { asOf: AS_OF }).report.findings };
}

function why(outcome: LiveOutcome): string {
  return outcome.kind === "full-needed" ? outcome.why : "rechecked";
}

/** `+unit-unknown H4` and `-…` for what came and went. */
function changes(outcome: LiveOutcome): readonly string[] {
  if (outcome.kind === "full-needed") return [outcome.why];
  return [
    ...outcome.removed.map(({ rule, cell }) => `-${rule} ${cell ?? "-"}`),
    ...outcome.added.map(({ rule, cell }) => `+${rule} ${cell ?? "-"}`),
  ];
}

describe("an ordinary edit of a record", () => {
  const ORDINARY: readonly Cells[] = [
    { 完成率: 0.8 },
    { 完成率: { value: 0.2, format: "0%" } },
    { 完成率: null },
    { 完成状态: "已完成" },
    { 完成状态: "办妥了" },
    { 完成时限: date("2024-05-31") },
    { 完成时限: "尽快" },
    { 实际完成时间: "2024年6月5日" },
    { 牵头单位: "县工信局" },
    { 牵头单位: "县工信据" },
    { 责任单位: "县财政局、各镇人民政府" },
    { 重点任务: "4" },
    { 具体任务: "换了一件事" },
    { 备注: "有空格 " },
  ];

  test.each(ORDINARY)("is looked at by itself: %j", (cells) => {
    const sheet = tasks([{ 完成率: 0.5 }, { 完成率: 0.3 }, { 完成率: 1 }]);
    for (const at of [4, 5, 6]) {
      const outcome = edited(sheet, at, cells);
      expect(why(outcome)).toBe("rechecked");
      expect(outcome.kind === "rechecked" && outcome.findings).toEqual(outcome.whole);
    }
  });

  test("is looked at by itself in every task row of the sample month", async () => {
    const folder = join(__dirname, "../../../assets/sample/2024-06");
    const file = "重点任务台账（2024年6月）.xlsx";
    const book: WorkbookSnapshot = await readWorkbookBytes(readFileSync(join(folder, file)), file);
    const live = startLive([book], { asOf: AS_OF });
    const kinds = {
      rate: { value: 0.42, format: "0%" },
      status: "进行中",
      due: date("2024-09-30"),
      leadUnits: "县财政局",
    };
    const whys = live.result.records.flatMap((record) =>
      Object.entries(kinds).flatMap(([key, cell]) => {
        const { ledger, row } = record;
        const column = ledger.columns.get(key as keyof typeof kinds);
        const old = book.sheets.find(({ name }) => name === ledger.sheet)?.rows.find((one) => one.row === row);
        if (column === undefined || old === undefined) return [];
        const now = editedRow(old, row, new Map([[column, cell]]));
        return why(live.edit(file, ledger.sheet, now === undefined ? [] : [now], row, row));
      }),
    );
    expect(whys.length).toBeGreaterThan(200);
    expect(new Set(whys)).toEqual(new Set(["rechecked"]));
  });

  test("tells what came, what went, and the record as it is now", () => {
    const outcome = edited(tasks([{ 牵头单位: "县工信据" }, {}]), 4, { 牵头单位: "县发改局", 完成率: "大半" });
    expect(changes(outcome)).toEqual(["-unit-unknown H4", "+number-unreadable P4"]);
    if (outcome.kind !== "rechecked") throw new Error(outcome.why);
    expect(outcome.records).toMatchObject([{ place: 0, record: { leadUnits: ["县发改局"], progress: null } }]);
  });

  test("keeps findings that it does not touch as the very same objects", () => {
    const book = drawnBook(tasks([{ 完成时限: "尽快" }, { 完成时限: "尽快" }]));
    const live = startLive([book], { asOf: AS_OF });
    const row = content(book.sheets[0] as SheetSnapshot, 5, { 备注: "好 " }) as RowSnapshot;
    const outcome = live.edit(FILE, LEDGER, [row], 5, 5);
    if (outcome.kind !== "rechecked") throw new Error(outcome.why);
    for (const finding of live.result.report.findings) expect(outcome.findings).toContain(finding);
  });

  test("sees that a name is struck through, and that it is no longer", () => {
    const [plain, struck] = [tasks([{}, {}]), tasks([{}, {}], { struck: ["E4"] })];
    const row = (sheet: SheetSnapshot): RowSnapshot => sheet.rows.find((one) => one.row === 4) as RowSnapshot;
    const live = startLive([drawnBook(plain)], { asOf: AS_OF });
    expect(changes(live.edit(FILE, LEDGER, [row(struck)], 4, 4))).toEqual(["+struck-out E4"]);
    expect(changes(live.edit(FILE, LEDGER, [row(plain)], 4, 4))).toEqual(["-struck-out E4"]);
  });

  test("that changes nothing finds nothing new, whatever row was written to", () => {
    const book = drawnBook([tasks([{}]), drawnSheet([["说明", "文字"]], { name: "说明" })]);
    const live = startLive([book], { asOf: AS_OF });
    for (const { name, rows } of book.sheets) {
      const outcome = live.edit(FILE, name, rows, 1, 50);
      expect(changes(outcome)).toEqual([]);
      expect(outcome.kind === "rechecked" && outcome.findings).toEqual(live.result.report.findings);
    }
  });
});

describe("what one record's edit changes for others", () => {
  const twin: DrawnRecord = { 任务编号: null, 具体任务: "建车间" };

  test("twins of a first that is none any more name the next as first", () => {
    const outcome = edited(tasks([twin, twin, twin]), 4, { 备注: "别的" });
    expect(changes(outcome)).toEqual(["-duplicate-row E5", "-duplicate-row E6", "+duplicate-row E6"]);
    expect(outcome.kind === "rechecked" && outcome.findings).toEqual(outcome.whole);
  });

  test("a record that becomes the twin of a later one makes the later one a duplicate", () => {
    const outcome = edited(tasks([{ 备注: "别的", ...twin }, {}, twin]), 4, { 备注: null });
    expect(changes(outcome)).toEqual(["+duplicate-row E6"]);
  });

  test("twins on sheets of two towns and of none stay what a whole run says of them", () => {
    const own = { ...twin, 责任镇: null, 责任单位: null };
    const names = ["万安镇", "龙兴镇", "总表", "龙兴镇（续）"];
    const sheets = names.map((name) =>
      drawnLedger("tasks", [own, { ...own, 备注: "别的" }], { name, without: ["责任镇"] }),
    );
    let now: readonly WorkbookSnapshot[] = [drawnBook(sheets)];
    const live = startLive(now, { asOf: AS_OF });
    for (const [step, 备注] of ["别的", "别的", null, null, "别的", null, null, null].entries()) {
      const [place, at] = [(step * 3) % names.length, 4 + (step % 2)];
      const row = content(now[0]?.sheets[place] as SheetSnapshot, at, { 备注 }) as RowSnapshot;
      now = withRow(now, 0, names[place] ?? "", at, row);
      const outcome = live.edit(FILE, names[place] ?? "", [row], at, at);
      expect(outcome.kind === "rechecked" && outcome.findings).toEqual(run(now, { asOf: AS_OF }).report.findings);
    }
  });

  test("a record that takes a later one's 编号 makes the later one a duplicate", () => {
    const outcome = edited(tasks([{}, {}, { 任务编号: "ZD-9" }]), 4, { 任务编号: "ZD-9" });
    expect(changes(outcome)).toEqual(["+duplicate-id B6"]);
  });

  test("an amount that moves the median changes what is suspect elsewhere", () => {
    const amounts = [1, 1, 1, 20_000, 20_000, 20_000].map((总投资) => ({ 总投资 }));
    const sheet = drawnLedger("projects", amounts);
    const outcome = edited(sheet, 4, { 总投资: 20_000 });
    expect(outcome.kind === "rechecked" && outcome.removed.length + outcome.added.length).toBeGreaterThan(1);
    expect(outcome.kind === "rechecked" && outcome.findings).toEqual(outcome.whole);
  });

  test("the last row that covered a key task leaves it uncovered", () => {
    const outcome = edited(tasks([{ 重点任务: "3" }, { 重点任务: "4" }]), 4, { 完成状态: "取消", 完成率: null });
    expect(changes(outcome)).toContain("+key-task-uncovered -");
    expect(outcome.kind === "rechecked" && outcome.findings).toEqual(outcome.whole);
  });

  test("the last amount without a unit takes the notice about its column with it", () => {
    const projects = drawnLedger("projects", [{}, {}]);
    const bare = { ...projects, rows: projects.rows.filter(({ row }) => row !== 2) };
    const first = edited(bare, 4, { 总投资: "5000万元" });
    expect(changes(first)).toEqual([]);
    const one = { ...bare, rows: bare.rows.filter(({ row }) => row !== 5) };
    expect(changes(edited(one, 4, { 总投资: "5000万元" }))).toEqual([
      expect.stringMatching(/^-money-unit-assumed .3$/),
    ]);
  });

  test("what 例外 accepts stays accepted, by the record's 编号 too", () => {
    const accepts = exceptions(["date-unreadable", null, "ZD-1", null, "等文件", date("2024-12-31")]);
    const outcome = edited([tasks([{ 完成时限: "抓紧" }, {}]), accepts], 4, { 完成时限: "尽快" });
    if (outcome.kind !== "rechecked") throw new Error(outcome.why);
    expect(outcome.accepted.map(({ cell, value }) => [cell, value])).toEqual([["N4", "尽快"]]);
    expect(outcome.findings).toEqual(outcome.whole);
    const renamed = edited([tasks([{ 完成时限: "抓紧" }, {}]), accepts], 4, { 任务编号: "ZD-7" });
    expect(changes(renamed)).toEqual(["+date-unreadable N4"]);
  });
});

describe("a whole check is asked for", () => {
  const plain = tasks([{}, {}, {}]);

  test("where a row is no record or would be none", () => {
    const outcomes = [
      edited(plain, 1, { 序号: "2023年台账" }),
      edited(plain, 3, { 备注: "说明" }),
      edited(plain, 7, { 具体任务: "新的一项" }),
      edited(plain, 5, { 序号: "合计", 任务编号: null, 具体任务: null }),
      edited(tasks([{}, {}, {}], { strays: { A7: "填表人：某某" } }), 7, { 备注: "改" }),
    ];
    expect(outcomes.map(why)).toEqual(["rows", "rows", "rows", "rows", "rows"]);
    const live = startLive([drawnBook(plain)], { asOf: AS_OF });
    expect(why(live.edit(FILE, LEDGER, [], 5, 5))).toBe("rows");
  });

  test("where a cell is part of a merged area, and not where another cell of the row is", () => {
    const merged = tasks([{}, {}, {}], { merges: ["C4:C6"] });
    expect(why(edited(merged, 4, { 专业镇: "绛州绿" }))).toBe("merged");
    expect(why(edited(merged, 5, { 完成率: 0.5 }))).toBe("progress-scale");
    expect(why(edited(merged, 5, { 完成率: "60%" }))).toBe("rechecked");
  });

  test("where the numbers of the progress column get another scale, and not before", () => {
    const fractions = tasks([{ 完成率: 0.5 }, { 完成率: 1 }]);
    expect(why(edited(fractions, 4, { 完成率: 1 }))).toBe("rechecked");
    expect(why(edited(fractions, 4, { 完成率: 1.01 }))).toBe("progress-scale");
    const percents = tasks([{ 完成率: 50 }, { 完成率: 60 }, { 完成率: 0.7 }]);
    expect(why(edited(percents, 4, { 完成率: 0.5 }))).toBe("rechecked");
    expect(why(edited(tasks([{ 完成率: 50 }, { 完成率: 0.7 }]), 4, { 完成率: 0.5 }))).toBe("progress-scale");
    const odd = tasks([{ 完成率: 50 }, { 完成率: 0.7 }, { 完成率: 0.7 }, { 完成率: 0 }]);
    expect(why(edited(odd, 7, { 完成率: 1 }))).toBe("rechecked");
    expect(why(edited(odd, 7, { 完成率: 0.7 }))).toBe("progress-scale");
  });

  test("where a column is understood otherwise by what it holds", () => {
    const details = { without: ["完成率"], renamed: { 完成状态: "完成情况" } };
    const words = (...said: readonly string[]): SheetSnapshot =>
      tasks(
        said.map((完成状态) => ({ 完成状态 })),
        details,
      );
    const prose = "已经选好了地方，正在谈";
    const edit = (sheet: SheetSnapshot): LiveOutcome => edited(sheet, 4, { 完成情况: prose });
    expect(why(edit(words("已完成", "进行中", "进行中", prose)))).toBe("column-content");
    expect(why(edit(words("已完成", "进行中", "进行中", "进行中")))).toBe("rechecked");
  });

  test("where the sheet's unit is said right below the header", () => {
    expect(why(edited(plain, 4, { 备注: "单位：亿元" }))).toBe("unit-line");
    expect(why(edited(plain, 5, { 备注: "单位：亿元" }))).toBe("rechecked");
  });

  test("where a row becomes part of the header", () => {
    const sheet = drawnSheet(
      `
      | 专业镇 | 重点任务 | 具体任务 | 牵头单位 | 完成状态 | 计划 |    | 备注 |
      | 绛州绿 | 3 | 建车间 | 县发改局 | 进行中 | 2024年1月 | 2024年6月 | 甲 |
      | 绛州绿 | 4 | 办展会 | 县发改局 | 进行中 | 2024年1月 | 2024年6月 | 乙 |
      | 绛州绿 | 5 | 建平台 | 县发改局 | 进行中 | 2024年1月 | 2024年6月 | 丙 |
      `,
      { name: "台账" },
    );
    const live = startLive([drawnBook(sheet)], { asOf: AS_OF });
    const cells = [null, null, null, null, null, "启动时间", "完成时限"];
    expect(why(live.edit(FILE, "台账", [{ row: 2, cells, formats: [], hidden: false }], 2, 2))).toBe("header");
  });

  test("where the sheet is no ledger, or none that was read", () => {
    const live = () =>
      startLive([drawnBook([plain, drawnSheet([["说明", "文字"]], { name: "说明" })])], { asOf: AS_OF });
    const row: RowSnapshot = { row: 1, cells: ["另说"], formats: [], hidden: false };
    expect(why(live().edit(FILE, "说明", [row], 1, 1))).toBe("no-ledger");
    expect(why(live().edit(FILE, "新表", [row], 1, 1))).toBe("unknown-sheet");
    expect(why(live().edit("别的.xlsx", LEDGER, [row], 1, 1))).toBe("unknown-sheet");
  });

  test("where more rows changed than anybody types", () => {
    const many = (count: number): LiveOutcome => {
      const sheet = tasks(Array.from({ length: 210 }, () => ({})));
      const rows = sheet.rows.slice(3, 3 + count).flatMap(({ row }) => content(sheet, row, { 备注: "改" }) ?? []);
      return startLive([drawnBook(sheet)], { asOf: AS_OF }).edit(FILE, LEDGER, rows, 4, 3 + count);
    };
    expect([why(many(200)), why(many(201))]).toEqual(["rechecked", "many-rows"]);
  });

  test("once it was asked for, of every further edit", () => {
    const live = startLive([drawnBook(plain)], { asOf: AS_OF });
    expect(why(live.edit(FILE, LEDGER, [], 5, 5))).toBe("rows");
    expect(why(live.edit(FILE, LEDGER, plain.rows, 1, 9))).toBe("earlier");
  });
});
