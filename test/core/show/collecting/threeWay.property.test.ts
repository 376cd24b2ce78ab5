import fc from "fast-check";
import type { FormWorkbook } from "../../../../src/core/show/forms/formWorkbook";
import type { WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import type { Cells } from "../../../flow/flow";
import { filledForm, reorderedForm } from "../../../support/filledForm";
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

/** What has to happen: by `任务1 完成率`, the value that is merged, or that people have to decide. */
function expected(master: Table, returned: Readonly<Record<string, Table>>): Readonly<Record<string, string | number>> {
  const sent = table([]);
  const verdicts: Record<string, string | number> = {};
  for (const task of Object.keys(sent))
    for (const heading of [...OPEN, ...LOCKED]) {
      const was = sent[task]?.[heading] ?? "";
      const now = master[task]?.[heading] ?? "";
      const said = Object.entries(returned)
        .filter(([unit]) => UNITS[unit]?.includes(task))
        .map(([, rows]) => rows[task]?.[heading] ?? "")
        .filter((value) => value !== was && value !== now);
      const [first] = said;
      if (first === undefined) continue;
      const isPlain =
        OPEN.includes(heading) &&
        first !== "" &&
        !(heading === "完成率" && Number(first) < Number(was)) &&
        first !== "看不懂";
      const isMerged = isPlain && now === was && said.every((value) => value === first);
      verdicts[`${task} ${heading}`] = isMerged ? first : DECIDE;
    }
  return verdicts;
}

const DECIDE = "(to decide)";

function happened({ merged, decisions }: Collected): Readonly<Record<string, string | number>> {
  const verdicts: Record<string, string | number> = {};
  const nameOf = (cell: string | null): string => {
    const heading = Object.entries(COLUMN).find(([, letter]) => cell?.startsWith(letter) === true)?.[0];
    return `任务${Number(cell?.slice(1)) - 2} ${heading ?? ""}`;
  };
  for (const { cell, after } of merged) verdicts[nameOf(cell)] = after ?? "";
  for (const { cell } of decisions) verdicts[nameOf(cell)] = DECIDE;
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
const edits = (tasks: readonly string[]) => fc.array(edit(tasks, [...OPEN, ...LOCKED]), { maxLength: 6 });

const TASKS = ["任务1", "任务2", "任务3", "任务4"];
const masterOf = (changes: readonly Edit[]): WorkbookSnapshot => {
  const rows = TASKS.map((task): Cells => ({
    ...Object.fromEntries(
      changes
        .filter((one) => one[0] === task)
        .map(([, heading, written]) => [heading, written === "" ? null : written]),
    ),
    ...(task === "任务3" ? { 牵头单位: `${KEXIN}、${FAGAI}` } : task === "任务4" ? { 牵头单位: FAGAI } : {}),
  }));
  return aMaster(rows);
};
const SENT = { [KEXIN]: sentTo(KEXIN, masterOf([])), [FAGAI]: sentTo(FAGAI, masterOf([])) };

function filledWith(form: FormWorkbook, changes: readonly Edit[], isTurned: boolean): FormWorkbook {
  const byTask: Record<string, Record<string, string | number | null>> = {};
  for (const [task, heading, written] of changes)
    byTask[task] = { ...byTask[task], [heading]: written === "" ? null : written };
  const filled = filledForm(form, "任务", byTask);
  return isTurned ? reorderedForm(filled, "任务", (rows) => [...rows].reverse()) : filled;
}

test("whatever units and office write: each difference is merged, or is to be decided, as a second model has it", () => {
  const story = fc.record({
    office: edits(TASKS),
    one: edits(UNITS[KEXIN] ?? []),
    other: edits(UNITS[FAGAI] ?? []),
    isTurned: fc.boolean(),
  });
  fc.assert(
    fc.property(story, ({ office, one, other, isTurned }) => {
      const master = masterOf(office);
      const files = [
        back(filledWith(SENT[KEXIN], one, isTurned), "甲.xlsx"),
        back(filledWith(SENT[FAGAI], other, isTurned), "乙.xlsx"),
      ];
      const done = collected(files, master);
      expect(happened(done)).toEqual(expected(table(office), { [KEXIN]: table(one), [FAGAI]: table(other) }));
      expect(collected([...files].reverse(), master).edit).toEqual(done.edit);
      expect(collected(files, done.result).edit).toEqual({ newSheets: [], cells: [] });
    }),
    { numRuns: 12 },
  );
});
