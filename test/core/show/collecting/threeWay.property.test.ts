import fc from "fast-check";
import type { FormWorkbook } from "../../../../src/core/show/forms/formWorkbook";
import type { WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import type { Cells } from "../../../flow/flow";
import { filledForm, reorderedForm, withSheet } from "../../../support/filledForm";
import { aMaster, back, collected, FAGAI, KEXIN, sentTo, type Collected } from "./aCollection";

/* A second three-way model, written apart: it knows tasks, headings and plain values, and nothing of keys, formats or places. */

type Table = Readonly<Record<string, Readonly<Record<string, string | number>>>>;
/** `""` is a blank. */
type Edit = readonly [task: string, heading: string, value: string | number];

const UNITS: Readonly<Record<string, readonly string[]>> = {
  [KEXIN]: ["任务1", "任务2", "任务3"],
  [FAGAI]: ["任务3", "任务4"],
};
const OPEN = ["完成状态", "完成率", "进展情况", "存在问题"];
const LOCKED = ["备注", "年度目标"];
const COLUMN: Readonly<Record<string, string>> = {
  完成状态: "O",
  完成率: "P",
  进展情况: "T",
  存在问题: "U",
  备注: "W",
  年度目标: "F",
};
const BASE: Readonly<Record<string, string | number>> = {
  完成状态: "进行中",
  完成率: 0.6,
  存在问题: "",
  备注: "",
  年度目标: "",
};

function table(edits: readonly Edit[]): Table {
  const rows: Record<string, Record<string, string | number>> = {};
  for (let at = 1; at <= 4; at++) rows[`任务${at}`] = { ...BASE, 进展情况: `正在推进第${at}项` };
  for (const [task, heading, value] of edits) rows[task] = { ...rows[task], [heading]: value };
  return rows;
}

/** What one unit's file shows: its values, and cells that it cannot be sure of, as `任务1 完成率`. */
interface Shown {
  readonly unit: string;
  readonly rows: Table;
  readonly unsure: ReadonlySet<string>;
}

type Verdicts = Readonly<Record<string, string | number>>;

/** What has to happen: by `任务1 完成率`, the value that is merged, or that people have to decide. */
function expected(master: Table, files: readonly Shown[], open: ReadonlySet<string> = new Set()): Verdicts {
  const sent = table([]);
  const verdicts: Record<string, string | number> = {};
  for (const name of open) verdicts[name] = DECIDE;
  for (const task of Object.keys(sent))
    for (const heading of [...OPEN, ...LOCKED]) {
      const name = `${task} ${heading}`;
      const was = sent[task]?.[heading] ?? "";
      const now = master[task]?.[heading] ?? "";
      const said = files
        .filter(({ unit }) => UNITS[unit]?.includes(task))
        .map(({ rows, unsure }) => ({ value: rows[task]?.[heading] ?? "", isSure: !unsure.has(name) }))
        .filter(({ value }) => value !== was && value !== now);
      const [first] = said;
      if (first === undefined) continue;
      const isPlain =
        OPEN.includes(heading) &&
        first.value !== "" &&
        !(heading === "完成率" && Number(first.value) < Number(was)) &&
        first.value !== "看不懂";
      const isMerged =
        isPlain &&
        now === was &&
        !open.has(name) &&
        said.some(({ isSure }) => isSure) &&
        said.every(({ value }) => value === first.value);
      verdicts[name] = isMerged ? first.value : DECIDE;
    }
  return verdicts;
}

const DECIDE = "(to decide)";

function happened({ merged, decisions }: Collected): Verdicts {
  const verdicts: Record<string, string | number> = {};
  const nameOf = (cell: string | null): string => {
    const heading = Object.entries(COLUMN).find(([, letter]) => cell?.startsWith(letter) === true)?.[0];
    return `任务${Number(cell?.slice(1)) - 2} ${heading ?? ""}`;
  };
  for (const { cell } of decisions) verdicts[nameOf(cell)] = DECIDE;
  // What is merged while it is to be decided is neither.
  for (const { cell, after } of merged)
    verdicts[nameOf(cell)] = verdicts[nameOf(cell)] === undefined ? (after ?? "") : "(merged, and to decide)";
  return verdicts;
}

const value = (heading: string): fc.Arbitrary<string | number> =>
  heading === "完成率"
    ? fc.constantFrom<(string | number)[]>(0.3, 0.6, 0.7, 0.9, "看不懂", "")
    : heading === "完成状态"
      ? fc.constantFrom("进行中", "已完成", "欠进度", "看不懂", "")
      : fc.constantFrom("甲的话", "乙的话", "丙的话", "");
const edit = (tasks: readonly string[], headings: readonly string[]): fc.Arbitrary<Edit> =>
  fc
    .tuple(fc.constantFrom(...tasks), fc.constantFrom(...headings))
    .chain(([task, heading]) => value(heading).map((written): Edit => [task, heading, written]));
/** One of them where all meet: the task of two units. */
const edits = (tasks: readonly string[]) =>
  fc
    .tuple(fc.array(edit(tasks, [...OPEN, ...LOCKED]), { maxLength: 5 }), edit(["任务3"], ["进展情况"]), fc.boolean())
    .map(([some, meeting, isMet]): readonly Edit[] => (isMet ? [...some, meeting] : some));

const TASKS = ["任务1", "任务2", "任务3", "任务4"];
/** `corrected`: tasks whose names the office has touched up since. */
const masterOf = (changes: readonly Edit[], corrected: readonly string[] = []): WorkbookSnapshot => {
  const rows = TASKS.map((task): Cells => ({
    任务编号: `RW-${task.slice(2)}`,
    ...Object.fromEntries(
      changes
        .filter((one) => one[0] === task)
        .map(([, heading, written]) => [heading, written === "" ? null : written]),
    ),
    ...(corrected.includes(task) ? { 具体任务: `${task}（修订）` } : {}),
    ...(task === "任务3" ? { 牵头单位: `${KEXIN}、${FAGAI}` } : task === "任务4" ? { 牵头单位: FAGAI } : {}),
  }));
  return aMaster(rows);
};
const SENT: Readonly<Record<string, FormWorkbook>> = {
  [KEXIN]: sentTo(KEXIN, masterOf([])),
  [FAGAI]: sentTo(FAGAI, masterOf([])),
};

/** What somebody did to the rows of a file, beside filling them in. */
type Deed =
  | "nothing"
  | "turned"
  | "turned without keys"
  | "columns turned alone"
  | { readonly merged: "across" | "down"; readonly task: number; readonly heading: string };

const deed = (unit: string): fc.Arbitrary<Deed> => {
  const rows = UNITS[unit]?.length ?? 0;
  const across = fc.record({
    merged: fc.constant("across" as const),
    task: fc.nat(rows - 1),
    heading: fc.constantFrom("完成状态", "进展情况"),
  });
  const down = fc.record({
    merged: fc.constant("down" as const),
    task: fc.nat(rows - 2),
    heading: fc.constantFrom(...OPEN),
  });
  return fc.oneof(
    fc.constantFrom<Deed[]>("nothing", "turned", "turned without keys", "columns turned alone"),
    across,
    down,
  );
};

interface Filled {
  readonly unit: string;
  readonly edits: readonly Edit[];
  readonly deed: Deed;
}

const filled = (unit: string): fc.Arbitrary<Filled> =>
  fc.record({ unit: fc.constant(unit), edits: edits(UNITS[unit] ?? []), deed: deed(unit) });

/** The heading that stands to the right of one. */
const RIGHT: Readonly<Record<string, string>> = { 完成状态: "完成率", 进展情况: "存在问题" };

/** What merging leaves of what a unit wrote: only what stands in the first cell. */
function withDeed({ unit, edits: written, deed: done }: Filled): readonly Edit[] {
  if (typeof done === "string") return written;
  const tasks = UNITS[unit] ?? [];
  const under = done.merged === "across" ? tasks[done.task] : tasks[done.task + 1];
  const heading = done.merged === "across" ? RIGHT[done.heading] : done.heading;
  return [...written, [under ?? "", heading ?? "", ""]];
}

/** As the second model has it. */
function shown(file: Filled): Shown {
  const { unit, deed: done } = file;
  const tasks = UNITS[unit] ?? [];
  const rows: Record<string, Readonly<Record<string, string | number>>> = { ...table(withDeed(file)) };
  const unsure = new Set<string>();
  const own = (task: string | undefined) => rows[task ?? ""] ?? {};
  if (typeof done !== "string" && done.merged === "down") {
    const [above, below] = [tasks[done.task], tasks[done.task + 1]];
    const said = own(above)[done.heading] ?? "";
    if (said !== "") {
      rows[below ?? ""] = { ...own(below), [done.heading]: said };
      for (const task of [above, below]) unsure.add(`${task ?? ""} ${done.heading}`);
    }
  }
  if (done === "columns turned alone") {
    const then = tasks.map(own);
    tasks.forEach((task, at) => {
      const from = then[tasks.length - 1 - at] ?? {};
      rows[task] = { ...own(task), ...Object.fromEntries(OPEN.map((heading) => [heading, from[heading] ?? ""])) };
      // Whoever sees another's text where it was not sent cannot tell what the rest is about.
      const other = tasks[tasks.length - 1 - at] ?? "";
      const isAsSent = (one: string, index: number): boolean => then[index]?.进展情况 === table([])[one]?.进展情况;
      if (other === task || !(isAsSent(task, at) || isAsSent(other, tasks.length - 1 - at))) return;
      for (const heading of OPEN) unsure.add(`${task} ${heading}`);
    });
  }
  return { unit, rows, unsure };
}

const KEY = "行号标识";
const HEAD = 4;

function turned(form: FormWorkbook, isMoved: (heading: string) => boolean): FormWorkbook {
  const head = form.sheets.find(({ name }) => name === "任务")?.rows[HEAD - 1]?.cells ?? [];
  return reorderedForm(form, "任务", (rows) =>
    rows.map((row, at) => ({
      ...row,
      cells: row.cells.map((cell, column) =>
        isMoved(String(head[column]?.value)) ? (rows[rows.length - 1 - at]?.cells[column] ?? null) : cell,
      ),
    })),
  );
}

/** As the file comes back. */
function formOf(file: Filled): FormWorkbook {
  const { unit, deed: done } = file;
  const byTask: Record<string, Record<string, string | number | null>> = {};
  for (const [task, heading, written] of withDeed(file))
    byTask[task] = { ...byTask[task], [heading]: written === "" ? null : written };
  const form = filledForm(SENT[unit] ?? sentTo(unit), "任务", byTask);
  if (done === "turned") return turned(form, () => true);
  if (done === "turned without keys") return turned(form, (heading) => heading !== KEY);
  if (done === "columns turned alone") return turned(form, (heading) => OPEN.includes(heading));
  if (done === "nothing") return form;
  return withSheet(form, "任务", (sheet) => {
    const firstRow = HEAD + 1 + done.task;
    const firstColumn = (sheet.rows[HEAD - 1]?.cells.findIndex((cell) => cell?.value === done.heading) ?? 0) + 1;
    const [down, across] = done.merged === "down" ? [1, 0] : [0, 1];
    const area = { firstRow, lastRow: firstRow + down, firstColumn, lastColumn: firstColumn + across };
    return { ...sheet, merges: [...sheet.merges, area] };
  });
}

test("whatever units and office write: each difference is merged, or is to be decided, as a second model has it", () => {
  const story = fc.record({
    office: edits(TASKS),
    corrected: fc.subarray(TASKS),
    one: filled(KEXIN),
    other: filled(FAGAI),
    later: filled(KEXIN),
    names: fc.constantFrom(["甲.xlsx", "乙.xlsx"] as const, ["县局.xlsx", "县局.xlsx"] as const),
    renamed: fc.boolean(),
  });
  fc.assert(
    fc.property(story, ({ office, corrected, one, other, later, names, renamed }) => {
      const master = masterOf(office, corrected);
      const files = [back(formOf(one), names[0]), back(formOf(other), names[1])];
      const done = collected(files, master);
      const first = expected(table(office), [shown(one), shown(other)]);
      expect(happened(done)).toEqual(first);
      expect(collected([...files].reverse(), master).edit).toEqual(done.edit);
      expect(collected(files, done.result).edit).toEqual({ newSheets: [], cells: [] });

      // A later file, over what is open by then; the sheet may have been called otherwise meanwhile.
      const open = new Set(Object.keys(first).filter((name) => first[name] === DECIDE));
      const merged = Object.entries(first).flatMap(([name, value]): Edit[] =>
        value === DECIDE ? [] : [[name.slice(0, 3), name.slice(4), value]],
      );
      const result = renamed ? withoutName(done.result, "汇总待定") : done.result;
      const again = collected([back(formOf(later), "再报.xlsx")], result);
      expect(happened(again)).toEqual(expected(table([...office, ...merged]), [shown(later)], open));
      if (open.size > 0) expect(again.edit.newSheets.map(({ name }) => name)).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

function withoutName(book: WorkbookSnapshot, from: string): WorkbookSnapshot {
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: "科长看" } : sheet)) };
}
