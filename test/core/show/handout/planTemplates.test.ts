import { newFormWorkbook } from "../../../../src/adapters/xlsx/newFormWorkbook";
import { run } from "../../../../src/core/run";
import type { FormCell, FormWorkbook } from "../../../../src/core/show/forms/formWorkbook";
import { SENT_SHEET } from "../../../../src/core/read/ledgers/sentSheet";
import { planTemplates, type TemplateOrder } from "../../../../src/core/show/handout/planTemplates";
import { isRowKey, KEY_HEADING } from "../../../../src/core/show/handout/rowKeys";
import { identityIn } from "../../../../src/core/show/handout/templateIdentity";
import type { WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { indicators, on, problems, projects, tasks, type Cells } from "../../../flow/flow";
import { archiveOf } from "../../../support/closedBook";
import { drawnBook } from "../../../support/drawnBook";
import { formSnapshot } from "../../../support/formSnapshot";
import { libreOffice, savedByLibreOffice, savedTogether } from "../../../support/libreOffice";
import { readWorkbookBytes } from "../../../support/xlsxFiles";

const ORDER: TemplateOrder = { rows: "lead", units: null, due: null, widthsOf: () => [] };
const KEXIN = "县工信科技局";

const master = (rows: readonly Cells[] = [{}, { 牵头单位: "县发改局" }, {}]): WorkbookSnapshot =>
  drawnBook([tasks(rows), projects([{}]), problems([{}]), indicators([{ 牵头单位: KEXIN }])], "2024年6月台账.xlsx");

function plan(
  books: readonly WorkbookSnapshot[] = [master()],
  order: Partial<TemplateOrder> = {},
  asOf = "2024-06-30",
) {
  return planTemplates(run(books, { asOf: day(asOf) }), { ...ORDER, ...order });
}

function formOf(unit: string, books?: readonly WorkbookSnapshot[]): FormWorkbook {
  const made = plan(books).files.find((file) => file.unit === unit);
  if (made === undefined) throw new Error(`Nothing for ${unit}`);
  return made.form();
}

const sheetOf = (form: FormWorkbook, name: string) => form.sheets.find((sheet) => sheet.name === name)!;

describe("what each unit fills in (MONTH §4)", () => {
  test("a file a unit in registry order, with its own rows and the cells that it is asked for", () => {
    expect(
      plan().files.map(({ unit, file, rows, cells, cellsLastMonth }) => [unit, file, rows, cells, cellsLastMonth]),
    ).toEqual([
      ["县发改局", "县发改局_2024年6月.xlsx", 1, 6, null],
      [KEXIN, "县工信科技局_2024年6月.xlsx", 4, 6 + 6 + 7 + 2, null],
      ["县自然资源局", "县自然资源局_2024年6月.xlsx", 1, 3, null],
    ]);
  });

  test("only the units that are named, and rows that nobody leads are told", () => {
    const books = [master([{}, { 牵头单位: "县某局" }])];
    expect(plan(books, { units: ["县自然资源局"] }).files.map(({ unit }) => unit)).toEqual(["县自然资源局"]);
    expect(plan(books).unassigned.map(({ ledger, row }) => [ledger.sheet, row])).toEqual([["任务", 4]]);
  });

  test("back on the as-of date itself can be asked for, a day before it cannot", () => {
    expect(plan(undefined, { due: day("2024-06-30") }).due).toBe(day("2024-06-30"));
    expect(() => plan(undefined, { due: day("2024-06-29") })).toThrow(/2024年6月29日早于截至日期2024年6月30日/);
  });

  test("a sheet without a row of the unit's is left out; head and columns are the master's", () => {
    const form = formOf("县发改局");
    expect(form.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name)).toEqual(["任务"]);
    const rows = sheetOf(form, "任务").rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
    expect(rows[2]?.[0]).toBe("2024年重点任务台账");
    expect(rows[3]?.slice(0, 5)).toEqual(["序号", "任务编号", "专业镇", "重点任务", "具体任务"]);
    expect(rows[3]?.at(-1)).toBe(KEY_HEADING);
    expect(rows[4]?.slice(0, 5)).toEqual([2, null, "万安钻石", 1, "任务2"]);
    expect(isRowKey(String(rows[4]?.at(-1)))).toBe(true);
    expect(rows).toHaveLength(5);
  });

  test("only what is asked for is unlocked, on a protected sheet", () => {
    const form = formOf(KEXIN);
    const unlocked = (name: string): readonly unknown[] => {
      const { rows, isProtected } = sheetOf(form, name);
      expect(isProtected).toBe(true);
      const headings = rows[3]!.cells;
      return rows[4]!.cells.flatMap((cell, at) => (cell?.style.unlocked === true ? [headings[at]?.value] : []));
    };
    expect(unlocked("任务")).toEqual(["完成状态", "完成率", "实际完成时间", "进展情况", "存在问题", "下一步打算"]);
    expect(unlocked("项目")).toEqual([
      "本年完成投资",
      "累计完成投资",
      "项目阶段",
      "实际开工时间",
      "实际投产时间",
      "形象进度",
      "存在问题",
    ]);
    expect(unlocked("指标")).toEqual(["本月值", "累计值"]);
  });

  test("the three carriers say the same of it", async () => {
    const form = formOf(KEXIN);
    const identity = identityIn(form.properties["台账标识"] ?? "");
    expect(identity).toMatchObject({ month: "2024-06", unit: KEXIN, master: "台账" });
    const sent = sheetOf(form, SENT_SHEET);
    expect(sent.visibility).toBe("very-hidden");
    expect(sent.rows[0]?.cells.map((cell) => cell?.value)).toEqual(["台账模板底稿", ...Object.values(identity!)]);
    const keys = sheetOf(form, "任务")
      .rows.slice(4)
      .map(({ cells }) => cells.at(-1)?.value);
    const kept = sent.rows.filter(({ cells }) => cells[0]?.value === "行").map(({ cells }) => cells[1]?.value);
    expect(kept.slice(0, 2)).toEqual(keys);
    const bytes = await newFormWorkbook(form);
    expect(new TextDecoder().decode(await Promise.resolve(bytes)).includes("docProps/custom.xml")).toBe(true);
  });

  test("other rows, another issue; the same ones, the same bytes", async () => {
    const issue = (books: readonly WorkbookSnapshot[]) =>
      identityIn(formOf(KEXIN, books).properties["台账标识"] ?? "")?.issue;
    expect(issue([master()])).toBe(issue([master()]));
    expect(issue([master([{ 进展情况: "另一句" }])])).not.toBe(issue([master()]));
    expect(await newFormWorkbook(formOf(KEXIN))).toEqual(await newFormWorkbook(formOf(KEXIN)));
  });

  test("last month's values stand beside where a month is closed, and the template is read as the same ledger", () => {
    const may = master([{ 完成率: 0.4, 进展情况: "五月的话" }, { 牵头单位: "县发改局" }, {}]);
    const books = [master(), archiveOf([may], "2024-05-31")];
    const form = formOf(KEXIN, books);
    const { rows } = sheetOf(form, "任务");
    expect(rows[3]?.cells.slice(-3).map((cell) => cell?.value)).toEqual(["上月完成率", "上月进展情况", KEY_HEADING]);
    expect(rows[4]?.cells.slice(-3, -1).map((cell) => cell?.value)).toEqual([0.4, "五月的话"]);
    expect(plan(books).files.find(({ unit }) => unit === KEXIN)?.cellsLastMonth).toBe(21);
    const { basis, report } = run([formSnapshot(form, "模板.xlsx")], { asOf: day("2024-06-30") });
    const [ledger] = basis.recognition.ledgers;
    const [own] = run([master()], { asOf: day("2024-06-30") }).basis.recognition.ledgers;
    expect([...(ledger?.columns ?? [])]).toEqual([...(own?.columns ?? [])]);
    expect(report.records.map(({ ledger: kind }) => kind)).toEqual(["tasks", "tasks", "projects", "indicators"]);
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("read back, what was sent is what the master has, value for value", async () => {
    const rows: Cells[] = [
      { 完成率: { value: 0.6, format: "0%" }, 实际完成时间: on("2024-05-06"), 进展情况: "<甲> & “乙”\n第二行" },
    ];
    const books = [master(rows)];
    const read = await readWorkbookBytes(await newFormWorkbook(formOf(KEXIN, books)), "t.xlsx");
    const form = formSnapshot(formOf(KEXIN, books), "t.xlsx");
    const cut = (book: WorkbookSnapshot) => run([book], { asOf: day("2024-06-30") }).report.records;
    expect(cut(read)).toEqual(cut(form));
  });

  test("a formula that no program has calculated is sent as a blank, not as its text", () => {
    const waiting = { fault: "uncalculated", text: "=AVERAGE(A1:A9)" } as const;
    const row = sheetOf(formOf(KEXIN, [master([{ 进展情况: waiting, 备注: waiting }])]), "任务").rows[4]!;
    expect(row.cells.some((cell) => String(cell?.value).startsWith("="))).toBe(false);
  });

  test("a 1904 master's bare day is sent as the day that it is", () => {
    const book = { ...master([{ 实际完成时间: 43_959 }]), date1904: true };
    const row = sheetOf(formOf(KEXIN, [book]), "任务").rows[4]!;
    expect(row.cells[16]).toMatchObject({ value: 43_959 + 1462, style: { numberFormat: "yyyy-mm-dd" } });
  });
});

const office = libreOffice();

describe("the self-check line (DECIDED F17)", () => {
  const checkOf = (rows: readonly Cells[]) => sheetOf(formOf(KEXIN, [master(rows)]), "任务").rows[1]?.cells[0];

  test.each([
    [[{}], "没有漏填的格，格式都对"],
    [[{ 完成状态: null, 完成率: null, 进展情况: null }], "还差3格未填"],
    [[{ 完成状态: "差不多", 完成率: "约六成" }], "2格格式不对"],
    [[{ 进展情况: null, 实际完成时间: "6月底" }, { 完成率: null }], "还差2格未填，1格格式不对"],
    [[{ 存在问题: null, 下一步打算: null }], "没有漏填的格，格式都对"],
  ] as const)("%j: %s", (rows, sentence) => {
    expect(checkOf(rows)?.value).toBe(sentence);
  });

  test("names no cell that may be cut or pasted over", () => {
    const { rows } = sheetOf(formOf(KEXIN), "任务");
    const unlocked = new Set<string>();
    rows.forEach(({ cells }, row) => {
      cells.forEach((cell, at) => {
        if (cell?.style.unlocked === true) unlocked.add(`$${String.fromCharCode(65 + at)}$${row + 1}`);
      });
    });
    expect(unlocked.size).toBeGreaterThan(0);
    const named = rows[1]?.cells[0]?.formula?.match(/\$[A-Z]+\$\d+/g) ?? [];
    expect(named.length).toBeGreaterThan(0);
    for (const cell of named) expect(unlocked.has(cell)).toBe(false);
  });

  const COMPUTED = [
    ["as sent", [], "没有漏填的格，格式都对"],
    ["a row is done, its day is missing", [[5, 15, "已完成"]], "还差1格未填"],
    [
      "and is given",
      [
        [5, 15, "已销号"],
        [5, 17, 45_473],
      ],
      "没有漏填的格，格式都对",
    ],
    [
      "a blank, a word that means nothing, a day in words",
      [
        [5, 20, null],
        [6, 15, "没有这个词"],
        [6, 17, "六月底"],
      ],
      "还差1格未填，2格格式不对",
    ],
  ] as const;
  const filledIn = (changes: readonly Change[]): FormWorkbook => {
    const form = formOf(KEXIN, [master([{}, {}])]);
    const sheets = form.sheets.map((sheet) =>
      sheet.name === "任务"
        ? {
            ...sheet,
            rows: sheet.rows.map(({ cells }, row) => ({
              cells: cells.map((cell, at) => changed(cell, row + 1, at + 1, changes)),
            })),
          }
        : sheet,
    );
    return { ...form, sheets };
  };

  // Started once for all; what it made is there when it is asked for.
  beforeAll(async () => {
    if (office === null) return;
    const bytes = await Promise.all(COMPUTED.map(([, changes]) => newFormWorkbook(filledIn(changes))));
    savedTogether(
      office,
      bytes.map((one) => ({ bytes: one, from: "xlsx" })),
      "xlsx",
    );
  });

  test.each(COMPUTED)("LibreOffice computes it: %s", async (_, changes, sentence) => {
    if (office === null) return;
    const form = formOf(KEXIN, [master([{}, {}])]);
    const saved = savedByLibreOffice(office, await newFormWorkbook(filledIn(changes)), "xlsx");
    const read = await readWorkbookBytes(saved, "t.xlsx");
    const computed = (name: string) =>
      read.sheets.find((sheet) => sheet.name === name)?.rows.find(({ row }) => row === 2)?.cells[0];
    expect(computed("任务")).toBe(sentence);
    for (const name of ["项目", "指标"]) expect(computed(name)).toBe(sheetOf(form, name).rows[1]?.cells[0]?.value);
    expect(read.sheets.find(({ name }) => name === SENT_SHEET)?.visibility).toBe("hidden");
  });
});

type Change = readonly [number, number, string | number | null];

function changed(cell: FormCell | null, row: number, column: number, changes: readonly Change[]): FormCell | null {
  const change = changes.find(([atRow, atColumn]) => atRow === row && atColumn === column);
  return change === undefined || cell === null ? cell : { ...cell, value: change[2] };
}
