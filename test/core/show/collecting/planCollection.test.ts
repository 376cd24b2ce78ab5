import { sameInBoth } from "../../../builders/sameInBoth";
import { bareRow, filledForm, reorderedForm, withColumns, withSheet } from "../../../support/filledForm";
import { SENT_SHEET } from "../../../../src/core/read/ledgers/sentSheet";
import { extrasText } from "../../../../src/core/show/collecting/extrasText";
import { day } from "../../../builders/day";
import { on } from "../../../flow/flow";
import { aMaster, back, collected, FAGAI, KEXIN, mergedLines, openLinesOf, sentTo } from "./aCollection";

const CHANGED = { 任务1: { 完成率: 0.8, 进展情况: "已完成设备安装" } };

describe("three-way, a cell at a time (MONTH §5)", () => {
  test("nothing changed: nothing is merged, the file is unchanged", () => {
    const done = collected([back(sentTo(KEXIN))]);
    expect([done.merged, done.decisions]).toEqual([[], []]);
    expect(done.files).toMatchObject([
      { unit: KEXIN, status: "unchanged", rows: 5, merged: 0, decisions: 0, extras: [] },
    ]);
    expect(done.month).toBe("2024-06");
  });

  test("changed by the unit, not by the office: merged as written, and read from RESULT so", () => {
    const done = collected([back(filledForm(sentTo(KEXIN), "任务", CHANGED))]);
    expect(mergedLines(done)).toEqual(["任务 P3: 0.6 → 0.8", "任务 T3: 正在推进第1项 → 已完成设备安装"]);
    expect(done.merged[0]).toMatchObject({ file: `${KEXIN}.xlsx`, unit: KEXIN, row: 3, column: "rate" });
    expect(done.decisions).toEqual([]);
    const cells = done.result.sheets[0]?.rows.find(({ row }) => row === 3)?.cells;
    expect([cells?.[15], cells?.[19]]).toEqual([0.8, "已完成设备安装"]);
  });

  test("changed by both: alike is nothing, unlike is to be decided", () => {
    const form = filledForm(sentTo(KEXIN), "任务", { 任务1: { 完成率: 0.8, 进展情况: "单位的话" } });
    const office = aMaster([
      { 完成率: 0.8, 进展情况: "办公室的话" },
      {},
      { 牵头单位: `${KEXIN}、${FAGAI}` },
      { 牵头单位: FAGAI },
    ]);
    const done = collected([back(form)], office);
    expect(mergedLines(done)).toEqual([]);
    expect(openLinesOf(done)).toEqual(["master-changed T3: 正在推进第1项 / 单位的话 / 办公室的话"]);
  });

  test("changed by the office alone: nothing, also where it changed what is locked", () => {
    const office = aMaster([
      { 进展情况: "办公室的话", 备注: "补记" },
      {},
      { 牵头单位: `${KEXIN}、${FAGAI}` },
      { 牵头单位: FAGAI },
    ]);
    const done = collected([back(sentTo(KEXIN))], office);
    expect([done.merged, done.decisions]).toEqual([[], []]);
  });

  test.each([
    ["80%", 0.6, "merged"],
    ["60%", 0.6, "same"],
    [{ value: 0.6, format: "0%" }, 0.6, "same"],
    [60, 0.6, "same"],
    [" 60％ ", 0.6, "same"],
  ] as const)("a rate returned as %j where %j was sent: %s", (returned, _, what) => {
    const done = collected([back(filledForm(sentTo(KEXIN), "任务", { 任务1: { 完成率: returned } }))]);
    expect(done.merged).toHaveLength(what === "merged" ? 1 : 0);
    expect(done.decisions).toEqual([]);
  });

  test("a day however it is written is the day; a General cell that gets one takes the format of its column", () => {
    const master = aMaster([{ 实际完成时间: "2024年6月30日" }, { 实际完成时间: on("2024-05-06") }]);
    const form = sentTo(KEXIN, master);
    const same = filledForm(form, "任务", {
      任务1: { 实际完成时间: { value: day("2024-06-30"), format: "yyyy-mm-dd" } },
    });
    expect(collected([back(same)], master).merged).toEqual([]);
    const other = filledForm(form, "任务", {
      任务1: { 实际完成时间: { value: day("2024-06-28"), format: "yyyy-mm-dd" } },
    });
    const done = collected([back(other)], master);
    expect(done.merged).toMatchObject([{ cell: "Q3", before: "2024年6月30日", after: "2024-06-28" }]);
    expect(done.edit.cells.find(({ cell }) => cell === "Q3")).toMatchObject({ numberFormat: "yyyy/m/d" });
  });

  test("a bare serial, 20240620 and a serial as text are written as days in the format of the column", () => {
    const days = { 任务1: 45_463, 任务2: { value: 20_240_620, format: "yyyy-mm-dd" }, 任务3: "45463" } as const;
    const changes = Object.fromEntries(Object.entries(days).map(([name, day]) => [name, { 实际完成时间: day }]));
    const done = collected([back(filledForm(sentTo(KEXIN), "任务", changes))]);
    expect(done.merged.map(({ after }) => after)).toEqual(["2024-06-20", "2024-06-20", "2024-06-20"]);
    expect(done.edit.cells.map(({ value }) => value)).toEqual(expect.arrayContaining([45_463, 45_463, 45_463]));
    const same = collected([back(filledForm(sentTo(KEXIN), "任务", changes))], done.result);
    expect([same.merged, same.decisions]).toEqual([[], []]);
  });

  test.each([
    [[55, 30, 80], { value: 0.6, format: "0%" }, 60],
    [[55, 30, 80], { value: 1, format: "0%" }, 100],
    [[55, 30, 80], 72, 72],
    [[0.55, 0.3, 0.8], 72, 0.72],
    [[0.55, 0.3, 0.8], { value: 0.6, format: "0%" }, 0.6],
  ])("where the master has %j, a rate written as %j becomes %j in its format", (rates, written, expected) => {
    const master = aMaster(rates.map((rate) => ({ 完成率: rate })));
    const form = filledForm(sentTo(KEXIN, master), "任务", { 任务1: { 完成率: written } });
    const done = collected([back(form)], master);
    expect(done.merged.map(({ after }) => after)).toEqual([expected]);
    expect(
      done.edit.cells.every(({ numberFormat }) => numberFormat === undefined || numberFormat === "yyyy-mm-dd"),
    ).toBe(true);
  });

  test("50% that goes back from 80 is shown as 50 where percentages are plain numbers", () => {
    const master = aMaster([{ 完成率: 80 }, { 完成率: 30 }]);
    const form = filledForm(sentTo(KEXIN, master), "任务", { 任务1: { 完成率: { value: 0.5, format: "0%" } } });
    expect(openLinesOf(collected([back(form)], master))).toEqual(["regressed P3: 80 / 50 / 80"]);
  });

  test("a percentage over 100 keeps its meaning in a cell that has no format", () => {
    const done = collected([
      back(filledForm(sentTo(KEXIN), "任务", { 任务1: { 完成率: { value: 1.2, format: "0%" } } })),
    ]);
    expect(done.edit.cells.find(({ cell }) => cell === "P3")).toMatchObject({ value: 1.2, numberFormat: "0%" });
  });
});

describe("what is never merged by itself (MONTH §5)", () => {
  test.each([
    [
      "a locked cell",
      { 任务1: { 完成时限: { value: day("2025-12-31"), format: "yyyy/m/d" } } },
      "locked-cell N3: 2024-12-31 / 2025-12-31 / 2024-12-31",
    ],
    ["a state that nobody reads", { 任务1: { 完成状态: "快了吧" } }, "unreadable O3: 进行中 / 快了吧 / 进行中"],
    ["a rate that nobody reads", { 任务1: { 完成率: "差不多" } }, "unreadable P3: 0.6 / 差不多 / 0.6"],
    ["a day that there is not", { 任务1: { 实际完成时间: "2024年2月30日" } }, "unreadable Q3: - / 2024年2月30日 / -"],
    [
      "a blank where something was sent",
      { 任务1: { 进展情况: null } },
      "unreadable T3: 正在推进第1项 / - / 正在推进第1项",
    ],
    [
      "only spaces where a text was sent",
      { 任务1: { 进展情况: "\u3000 \u200B" } },
      "unreadable T3: 正在推进第1项 / \u3000 \u200B / 正在推进第1项",
    ],
    ["only spaces where a rate was sent", { 任务1: { 完成率: "  " } }, "unreadable P3: 0.6 /    / 0.6"],
    ["a dash where a rate was sent", { 任务1: { 完成率: "-" } }, "unreadable P3: 0.6 / - / 0.6"],
    ["a stroke where a state was sent", { 任务1: { 完成状态: "/" } }, "unreadable O3: 进行中 / / / 进行中"],
    ["progress that went back", { 任务1: { 完成率: 0.5 } }, "regressed P3: 0.6 / 0.5 / 0.6"],
  ] as const)("%s", (_, changes, line) => {
    const done = collected([back(filledForm(sentTo(KEXIN), "任务", changes))]);
    expect(mergedLines(done)).toEqual([]);
    expect(openLinesOf(done)).toEqual([line]);
    expect(done.files).toMatchObject([{ status: "merged", decisions: 1 }]);
  });

  test("a formula without a value", () => {
    const file = back(filledForm(sentTo(KEXIN), "任务", { 任务1: { 完成率: 0.7 } }));
    if (!("workbook" in file)) throw new Error();
    const [first, ...rest] = file.workbook.sheets;
    const rows = first!.rows.map((row) => ({
      ...row,
      cells: row.cells.map((value) => (value === 0.7 ? ({ fault: "uncalculated", text: "=B1/C1" } as const) : value)),
    }));
    const done = collected([{ ...file, workbook: { ...file.workbook, sheets: [{ ...first!, rows }, ...rest] } }]);
    expect(openLinesOf(done)).toEqual(["formula P3: 0.6 / =B1/C1 / 0.6"]);
  });

  test("stages and amounts of projects are read before they are merged", () => {
    const form = filledForm(sentTo(KEXIN), "项目", {
      项目1: { 项目阶段: "投产", 本年完成投资: "1.2亿元", 累计完成投资: "很多", 实际投产时间: "下月" },
    });
    const done = collected([back(form)]);
    expect(mergedLines(done)).toEqual(["项目 L3: 1000 → 1.2亿元", "项目 N3: 开工 → 投产"]);
    expect(openLinesOf(done).map((line) => line.split(":")[0])).toEqual(["unreadable M3", "unreadable S3"]);
  });

  test("two files that give one cell different values: a decision for each; one value: merged once", () => {
    const one = filledForm(sentTo(KEXIN), "任务", { 任务3: { 完成率: 0.7, 进展情况: "同样的话" } });
    const other = filledForm(sentTo(FAGAI), "任务", { 任务3: { 完成率: 0.8, 进展情况: "同样的话" } });
    const done = collected([back(one), back(other)]);
    expect(mergedLines(done)).toEqual(["任务 T5: 正在推进第3项 → 同样的话"]);
    expect(done.decisions.map(({ kind, unit, returned }) => [kind, unit, returned])).toEqual([
      ["conflict", FAGAI, 0.8],
      ["conflict", KEXIN, 0.7],
    ]);
  });

  test("a row that is missing, one that is new, and one that stands there twice", () => {
    const form = sentTo(KEXIN);
    const lost = reorderedForm(form, "任务", (rows) => rows.slice(1));
    expect(openLinesOf(collected([back(lost)]))).toEqual(["lost-row row 3: 任务1 / - / 任务1"]);
    const added = reorderedForm(form, "任务", (rows) => [
      ...rows,
      bareRow(form, "任务", { 具体任务: "新添一项", 进展情况: "刚开始" }),
    ]);
    const more = collected([back(added)]);
    expect(more.decisions).toMatchObject([
      { kind: "unknown-row", sheet: null, row: null, cell: null, returned: "具体任务：新添一项；进展情况：刚开始" },
    ]);
    const twice = reorderedForm(form, "任务", (rows) => [
      ...rows,
      { cells: rows[0]!.cells.map((cell) => (cell?.value === "正在推进第1项" ? { ...cell, value: "另一句" } : cell)) },
    ]);
    expect(openLinesOf(collected([back(twice)]))).toEqual(["duplicate-row T3: 正在推进第1项 / 另一句 / 正在推进第1项"]);
    const same = reorderedForm(form, "任务", (rows) => [...rows, rows[0]!]);
    expect(collected([back(same)]).decisions).toEqual([]);
  });

  test("a row that was copied without its key is a second one of the row that it was copied from, not a new record", () => {
    const form = sentTo(KEXIN);
    const copied = (text: string) =>
      reorderedForm(form, "任务", (rows) => [
        ...rows,
        {
          cells: rows[0]!.cells.map((cell, at, { length }) => {
            if (cell === null) return null;
            const value = at === length - 1 ? null : cell.value === "正在推进第1项" ? text : cell.value;
            return { ...cell, value };
          }),
        },
      ]);
    expect(openLinesOf(collected([back(copied("另一句"))]))).toEqual([
      "duplicate-row T3: 正在推进第1项 / 另一句 / 正在推进第1项",
    ]);
    expect(collected([back(copied("正在推进第1项"))]).decisions).toEqual([]);
  });
});

describe("whatever comes back is found again (MONTH §5)", () => {
  const form = () => filledForm(sentTo(KEXIN), "任务", CHANGED);
  const lines = ["任务 P3: 0.6 → 0.8", "任务 T3: 正在推进第1项 → 已完成设备安装"];

  test.each([
    ["sorted", reorderedForm(form(), "任务", (rows) => [...rows].reverse())],
    [
      "with blank rows put in",
      reorderedForm(form(), "任务", (rows) => [{ cells: [] }, rows[0]!, { cells: [] }, ...rows.slice(1)]),
    ],
    ["its sheet renamed", withSheet(form(), "任务", (sheet) => ({ ...sheet, name: "Sheet1" }))],
    [
      "a column moved to the front",
      withColumns(form(), "任务", (cells, columnOf) => [
        cells[columnOf("进展情况")] ?? null,
        ...cells.slice(0, columnOf("进展情况")),
        ...cells.slice(columnOf("进展情况") + 1),
      ]),
    ],
    [
      "a column put in",
      withColumns(form(), "任务", (cells, columnOf) => [
        ...cells.slice(0, columnOf("完成率")),
        null,
        ...cells.slice(columnOf("完成率")),
      ]),
    ],
    [
      "a heading touched up",
      withColumns(form(), "任务", (cells) =>
        cells.map((cell) => (cell?.value === "进展情况" ? { ...cell, value: "本单位的话" } : cell)),
      ),
    ],
    [
      "its 底稿 merely hidden",
      withSheet(form(), SENT_SHEET, (sheet) => ({ ...sheet, name: "_底稿 (2)", visibility: "hidden" })),
    ],
  ])("%s", (_, returned) => {
    const done = collected([back(returned)]);
    expect(mergedLines(done)).toEqual(lines);
    expect(done.decisions).toEqual([]);
    expect(done.files).toMatchObject([{ unit: KEXIN, status: "merged" }]);
  });

  test("two of three carriers are enough", () => {
    const noProperty = { ...back(form()), property: null };
    const noKeys = back(
      withColumns(form(), "任务", (cells, columnOf) => cells.filter((_, at) => at !== columnOf("行号标识"))),
    );
    for (const file of [noProperty, noKeys]) {
      const done = collected([file]);
      expect(mergedLines(done)).toEqual(lines);
      expect(done.files).toMatchObject([{ unit: KEXIN, status: "merged" }]);
    }
  });

  test("without keys, a row that is read as no record is one all the same where it has a number", () => {
    const kept = (cells: Readonly<Record<string, string>>) => {
      const added = reorderedForm(form(), "任务", (rows) => [...rows, bareRow(form(), "任务", cells)]);
      const bare = withColumns(added, "任务", (cells, columnOf) =>
        cells.filter((_, at) => at !== columnOf("行号标识")),
      );
      return collected([back(bare)]).decisions.map(({ kind }) => kind);
    };
    expect(kept({ 任务编号: "RW-901", 进展情况: "完成3项" })).toEqual(["unknown-row"]);
    expect(kept({ 任务编号: "合计", 进展情况: "完成3项" })).toEqual([]);
  });

  test("with one carrier, or none, all is for people to decide and the unit has not answered", () => {
    const alone = { ...form(), sheets: form().sheets.filter(({ name }) => name === "任务") };
    const keysOnly = { ...back(alone, "复制.xlsx"), property: null };
    const bare = {
      ...back(
        withColumns(alone, "任务", (cells, columnOf) => cells.filter((_, at) => at !== columnOf("行号标识"))),
        "裸.xlsx",
      ),
      property: null,
    };
    for (const file of [keysOnly, bare]) {
      const done = collected([file], aMaster(), "2024-06-30");
      expect(done.merged).toEqual([]);
      expect(openLinesOf(done)).toEqual([
        "no-identity P3: - / 0.8 / 0.6",
        "no-identity T3: - / 已完成设备安装 / 正在推进第1项",
      ]);
      expect(done.files).toMatchObject([{ unit: null, status: "no-identity" }]);
      expect(done.missing.map(({ unit }) => unit)).toContain(KEXIN);
    }
  });

  test("another master's file is foreign, an earlier month's is compared by its own base", () => {
    const other = aMaster([{ 具体任务: "别处一" }, { 具体任务: "别处二" }]);
    const foreign = collected(
      [back(sentTo(KEXIN, { ...other, file: "邻县台账.xlsx", sheets: other.sheets.slice(0, 1) }))],
      aMaster(),
      "2024-06-30",
    );
    expect(foreign.files).toMatchObject([{ status: "foreign", merged: 0, decisions: 0 }]);
    const may = aMaster();
    const older = filledForm(sentTo(KEXIN, may, "2024-05-31"), "任务", CHANGED);
    const done = collected([back(older)], aMaster(), "2024-06-30");
    expect(done.files).toMatchObject([{ status: "older-issue", unit: KEXIN }]);
    expect(mergedLines(done)).toEqual(lines);
    expect(done.files[0]?.sentence.zh).toContain("2024年5月");
  });

  test("sheets and columns that nobody asked for are told and left", () => {
    const more = withColumns(form(), "任务", (cells) => [
      ...cells,
      cells.some((cell) => cell?.value === "行号标识")
        ? { ...cells.at(-1)!, value: "附言" }
        : /^\d+$/.test(String(cells[0]?.value))
          ? { ...cells[0]!, value: "一句" }
          : null,
    ]);
    const note = {
      ...more.sheets[0]!,
      name: "说明",
      rows: [{ cells: [{ ...more.sheets[0]!.rows[0]!.cells[0]!, value: "请局长阅" }] }],
      merges: [],
    };
    const done = collected([back({ ...more, sheets: [...more.sheets, note] })]);
    expect(done.files[0]?.extras).toEqual([
      { sheet: "任务", column: "附言" },
      { sheet: "说明", column: null },
    ]);
    expect(mergedLines(done)).toEqual(lines);
  });

  test.each([
    ["in the title's row", 2, 0, "A3"],
    ["in the first line, over what was sent", 0, 0, "A1"],
    ["over the self-check", 1, 0, "A2"],
    ["beside the headings", 3, 30, "AE4"],
    ["beside a row", 6, 30, "AE7"],
  ])("what a unit writes %s is told word for word, and the file is not unchanged", (_, row, column, cell) => {
    const sent = sentTo(KEXIN);
    const remark = "此表请王科长 核对";
    const written = withSheet(sent, "任务", (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((own, at) => {
        if (at !== row) return own;
        const cells = Array.from(
          { length: Math.max(own.cells.length, column + 1) },
          (_none, i) => own.cells[i] ?? null,
        );
        cells[column] = { value: remark, style: sheet.rows[0]!.cells[0]!.style };
        return { ...own, cells };
      }),
    }));
    const done = collected([back(written)]);
    expect(done.files[0]).toMatchObject({
      status: "merged",
      extras: [{ sheet: "任务", column: null, cell, text: remark }],
      sentence: sameInBoth(""),
    });
    expect([done.merged, done.decisions]).toEqual([[], []]);
    expect(extrasText(done.files[0]!.extras)).toEqual([`表头或表外写了“任务”表${cell}“${remark}”，不汇总，请过目。`]);
    expect(collected([back(written)], done.result).files[0]).toMatchObject({ status: "unchanged", isTaken: true });
  });

  test("the head as it was sent is no news: with other spaces and breaks, moved, or what the self-check says by now", () => {
    const reset = withSheet(sentTo(KEXIN), "任务", (sheet) => ({
      ...sheet,
      rows: sheet.rows.map(({ cells, ...row }, at) => ({
        ...row,
        cells: cells.map((cell) =>
          cell === null || at > 4
            ? cell
            : { ...cell, value: at === 1 ? "还差2格未填，1格格式不对" : `${String(cell.value ?? "")} \n` },
        ),
      })),
    }));
    const moved = withColumns(reset, "任务", (cells) => [null, ...cells]);
    for (const form of [reset, moved])
      expect(collected([back(form)]).files).toMatchObject([{ status: "unchanged", extras: [] }]);
  });

  test("the same file under another name is a duplicate; a file that cannot be read says why", () => {
    const done = collected([
      back(form(), "乙.xlsx"),
      back(form(), "甲.xlsx"),
      { file: "坏.xlsx", problem: sameInBoth("《坏.xlsx》已损坏。") },
    ]);
    expect(done.files.map(({ file, status }) => [file, status])).toEqual([
      ["乙.xlsx", "merged"],
      ["坏.xlsx", "unreadable"],
      ["甲.xlsx", "duplicate"],
    ]);
    expect(mergedLines(done)).toEqual(lines);
  });

  test("units that were sent rows and returned nothing are missing", () => {
    expect(collected([back(form())]).missing).toEqual([
      { unit: FAGAI, rows: 2, cells: 12 },
      { unit: "县自然资源局", rows: 1, cells: 3 },
    ]);
  });
});
