import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newFormWorkbook } from "../../../src/adapters/xlsx/newFormWorkbook";
import { newUsersWorkbook } from "../../../src/adapters/xlsx/newWorkbook";
import { xlsxWorkbook } from "../../../src/adapters/xlsx/xlsxWorkbook";
import { createAssistant } from "../../../src/assistant/createAssistant";
import type { AssistantState, Place } from "../../../src/assistant/assistant";
import { cellAddress, parseAddress } from "../../../src/core/workbook/address";
import { filesWorkspace } from "../../../src/taskpane/wire/filesWorkspace";
import { ALL } from "../../assistant/drawnMonth";

const FOLDER = join(__dirname, "../../../assets/sample/2024-06");
const [TASKS, PROBLEMS] = ["重点任务台账（2024年6月）.xlsx", "问题台账.xlsx"] as const;
const DAY = "2024-06-30";

/** The page's far side over files of the sample month, checked unless told otherwise. */
async function opened(names: readonly string[] = [TASKS], isChecked = true) {
  const waiting = new Set<() => void>();
  const pause = () => Promise.resolve();
  const { desk, workspace } = filesWorkspace(
    {
      open: (bytes, file) => xlsxWorkbook(bytes, file, { keepsLooks: true }),
      newWorkbook: () => Promise.reject(new Error("No result is made here")),
      newUsersWorkbook,
      newFormWorkbook,
      pause,
    },
    {
      show: () => Promise.resolve("shown"),
      filesChanged: () => Promise.resolve(),
    },
    () => undefined,
  );
  const given = names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) }));
  await desk.open(given, () => Promise.resolve(true));
  const later = (_: number, work: () => void) => {
    waiting.add(work);
    return () => void waiting.delete(work);
  };
  const assistant = createAssistant({
    workspace,
    readReturned: () => Promise.reject(new Error("None returns")),
    pause,
    later,
    detailsOf: String,
  });
  let state: AssistantState | null = null;
  await assistant.subscribe((now) => (state = now));
  if (isChecked) await assistant.check(DAY);
  const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
  return {
    assistant,
    desk,
    state: () => state!,
    enter: async (place: Place, typed: string) => {
      await assistant.enter(place, typed);
      await settled();
    },
    findingsAt: async ({ sheet, cell }: Place) => {
      const { causes } = await assistant.findings({ filter: { ...ALL, text: cell }, opened: null });
      const all = causes.flatMap(({ findings }) => findings);
      return all.filter((one) => one.sheet === sheet && one.cell === cell).map(({ rule }) => rule);
    },
    letTimePass: async () => {
      for (const work of waiting) work();
      waiting.clear();
      await settled();
    },
  };
}

/** The first cell of the sample's tasks that names an unknown unit. */
async function unknownUnit({ assistant }: Awaited<ReturnType<typeof opened>>): Promise<Place> {
  const { causes } = await assistant.findings({ filter: { ...ALL, file: TASKS }, opened: null });
  const [finding] = causes.find(({ rule }) => rule === "unit-unknown")!.findings;
  return { file: finding!.file, sheet: finding!.sheet!, cell: finding!.cell! };
}

test("what is typed stands in the cell, its row is checked again at once and the figures follow", async () => {
  const made = await opened();
  const place = await unknownUnit(made);
  const errors = made.state().check!.counts.error;
  await made.enter(place, "县工信科技局");
  expect(await made.assistant.cellText(place)).toBe("县工信科技局");
  expect(await made.findingsAt(place)).not.toContain("unit-unknown");
  expect(made.state().check!.counts.error).toBeLessThan(errors);
  expect(made.state()).toMatchObject({ stale: true, undo: { what: "entry", cells: 1 }, notice: null });
  await made.letTimePass();
  expect(made.state().stale).toBe(false);
});

test("undone, the file is byte for byte what it was, and the finding is there again", async () => {
  const made = await opened();
  const place = await unknownUnit(made);
  const before = await made.assistant.cellText(place);
  await made.enter(place, "县工信科技局");
  expect((await made.desk.files())[0]!.isChanged).toBe(true);
  await made.assistant.undo();
  expect(await made.assistant.cellText(place)).toBe(before);
  expect((await made.desk.files())[0]!.isChanged).toBe(false);
  expect(await made.findingsAt(place)).toContain("unit-unknown");
});

test("live and whole check say the same after an edit, with several files open", async () => {
  const made = await opened([TASKS, PROBLEMS]);
  const place = await unknownUnit(made);
  await made.enter(place, "没有这个局");
  const live = await made.assistant.findings({ filter: ALL, opened: null });
  await made.assistant.check(DAY);
  const whole = await made.assistant.findings({ filter: ALL, opened: null });
  expect(live.causes.map(({ rule, count }) => [rule, count])).toEqual(
    whole.causes.map(({ rule, count }) => [rule, count]),
  );
  expect(await made.findingsAt(place)).toContain("unit-unknown");
});

test("a day typed into a cell is a day, whatever its format shows, and a cell that is left as it is stays untouched", async () => {
  const made = await opened();
  const { sheet } = await unknownUnit(made);
  const place = { file: TASKS, sheet, cell: await dueCell(made, sheet) };
  await made.enter(place, "2024-7-31");
  expect(await made.assistant.cellText(place)).toBe("2024-07-31");
  await made.assistant.undo();
  const before = await made.assistant.cellText(place);
  await made.enter(place, before!);
  expect((await made.desk.files())[0]!.isChanged).toBe(false);
  expect(made.state().undo).toBeNull();
});

/** A cell of 完成时限 on a sheet. */
async function dueCell({ assistant }: Awaited<ReturnType<typeof opened>>, sheet: string) {
  const { rows } = (await assistant.search({ text: "2024", count: 500 }))!;
  const found = rows.first.find((row) => row.sheet === sheet && row.found?.heading === "完成时限");
  return found!.cell;
}

test("a formula is not typed here, and that is said; the cell stays", async () => {
  const made = await opened();
  const place = await unknownUnit(made);
  const before = await made.assistant.cellText(place);
  await made.enter(place, "=A1");
  expect(made.state().notice).toMatchObject({ kind: "failed", job: "entry" });
  expect(await made.assistant.cellText(place)).toBe(before);
});

test("before a check cells can be typed into too", async () => {
  const made = await opened([TASKS], false);
  const sheet = (await made.desk.look(TASKS)).tabs[0]!.name;
  const place = { file: TASKS, sheet, cell: "A1" };
  await made.enter(place, "新标题");
  expect(await made.assistant.cellText(place)).toBe("新标题");
  expect(made.state()).toMatchObject({ stale: false, check: null, undo: { what: "entry", cells: 1 } });
});

test("two cells typed one right after the other, and one typed while a check runs: none is lost", async () => {
  const made = await opened();
  const place = await unknownUnit(made);
  const { row, column } = parseAddress(place.cell)!;
  const next = { ...place, cell: cellAddress(row, column + 1) };
  const check = made.assistant.check(DAY);
  await Promise.all([check, made.assistant.enter(place, "县工信科技局"), made.assistant.enter(next, "县财政局")]);
  expect(await made.assistant.cellText(place)).toBe("县工信科技局");
  expect(await made.assistant.cellText(next)).toBe("县财政局");
  expect(made.state().notice).toBeNull();
});

test("what is asked for while a cell is written waits for it, and is not refused", async () => {
  const made = await opened();
  const place = await unknownUnit(made);
  const writing = made.enter(place, "县工信科技局");
  await Promise.resolve();
  await made.assistant.check(DAY);
  await writing;
  expect(made.state()).toMatchObject({ notice: null, running: null });
  expect(await made.findingsAt(place)).not.toContain("unit-unknown");
  await made.letTimePass();
  expect(made.state().stale).toBe(false);
});

test("the pane hears of what was typed once, and of the recheck; of the writing itself only where that takes long", async () => {
  const made = await opened();
  const place = await unknownUnit(made);
  const told: (AssistantState["running"] | undefined)[] = [];
  await made.assistant.subscribe(({ running }) => told.push(running));
  told.length = 0;
  await made.enter(place, "县工信科技局");
  expect(told).toEqual([null, null]);

  const slow = made.assistant.enter(place, "县发改局");
  await Promise.resolve();
  await made.letTimePass();
  await slow;
  expect(told[2]).toMatchObject({ job: "entry" });
});

test("of a filled cell its row tells the same format as the file", async () => {
  const book = xlsxWorkbook(new Uint8Array(readFileSync(join(FOLDER, TASKS))), TASKS);
  const { sheets } = await book.snapshot();
  const filled = sheets.flatMap(({ name, rows }) =>
    rows
      .slice(0, 12)
      .flatMap(({ row, cells, formats }) =>
        cells.flatMap((value, place) =>
          value === null || value === undefined
            ? []
            : [{ name, cell: cellAddress(row, place + 1), told: formats[place] }],
        ),
      ),
  );
  // One of each format in each sheet.
  const some = [...new Map(filled.map((one) => [`${one.name} ${one.told}`, one])).values()];
  expect(new Set(some.map(({ told }) => told)).size).toBeGreaterThan(2);
  for (const { name, cell, told } of some)
    expect([name, cell, await book.formatAt(name, cell)]).toEqual([name, cell, told]);
});
