import { figures } from "../../../../src/core/count/figures/figures";
import type { TaskRecord } from "../../../../src/core/terms/ledgerRecord";
import type { NoticeEntry } from "../../../../src/core/terms/report";
import { noticeItem } from "../../../../src/core/count/notices/noticeItem";
import type { Register, RegisterRow } from "../../../../src/core/terms/register";
import type { Finding } from "../../../../src/core/terms/finding";
import { defaultSettings } from "../../../../src/core/terms/settings";
import { addDays } from "../../../../src/core/workbook/localDate";
import { aFinding } from "../../../builders/aFinding";
import { aRegisterRow } from "../../../builders/aRegisterRow";
import { aRegistry } from "../../../builders/aRegistry";
import { aDoneTask, aTaskRecord, inRows } from "../../../builders/aTaskRecord";
import { day } from "../../../builders/day";
import { PLAIN_ENGLISH } from "../../../support/plainEnglish";

const AS_OF = day("2024-06-30");

function notices(
  tasks: readonly TaskRecord[],
  findings: readonly Finding[] = [],
  register: Register = [],
): readonly NoticeEntry[] {
  const input = {
    registry: aRegistry,
    settings: defaultSettings,
    adjustments: [],
    recognitions: [],
    asOf: AS_OF,
    findings,
    register,
  };
  const found = figures({ records: inRows(tasks), ...input });
  // Whatever tests draw says the same in English.
  expect(found.noticesEn).toHaveLength(found.notices.length);
  for (const [index, { reason, guard, leftOut }] of found.noticesEn.entries()) {
    const sentences = [reason, ...(guard === null ? [] : [guard]), ...leftOut];
    expect(sentences.map((sentence) => `${sentence}.`)).toEqual(
      sentences.map(() => expect.stringMatching(PLAIN_ENGLISH) as string),
    );
    expect([guard === null, leftOut.length]).toEqual([
      found.notices[index]?.guard === null,
      found.notices[index]?.leftOut.length,
    ]);
  }
  return found.notices;
}

/** A task of one town that no unit leads, with 60 of 100 days over. */
function inTown(town: string, changes: Partial<TaskRecord> = {}): TaskRecord {
  const start = addDays(AS_OF, -59);
  return aTaskRecord({ towns: [town], leadUnits: [], start, due: addDays(start, 99), ...changes });
}

/** A task that one unit leads, without a town. */
const ledBy = (unit: string, changes: Partial<TaskRecord> = {}) =>
  inTown("", { towns: [], leadUnits: [unit], ...changes });

const place = (row: number) => ({ file: "台账.xlsx", sheet: "台账", row });

describe("who gets a notice", () => {
  test("nobody where there is nothing, or one town alone that keeps to its schedule", () => {
    expect(notices([])).toEqual([]);
    expect(notices([inTown("万安镇", { progress: 0.6 })])).toEqual([]);
  });

  test("the last of the towns", () => {
    const tasks = [inTown("龙兴镇", { progress: 0.6 }), inTown("万安镇", { progress: 0.55 })];
    expect(notices(tasks)).toEqual([
      {
        to: "万安镇",
        kind: "town",
        reason: "镇排名第2名，处于末位（得分39.29分）",
        action: "draft",
        until: null,
        level: "催办",
        rows: [place(7)],
        leftOut: [],
        register: null,
        sentThisYear: 0,
        sendable: true,
        blockedBy: [],
        guard: null,
      },
    ]);
  });

  test("one done and all others level: nobody is last, and nobody is written to for it", () => {
    const tasks = ["龙兴镇", "万安镇", "泉掌镇", "三泉镇"].map((town, at) =>
      inTown(town, { progress: at === 0 ? 0.9 : 0.6 }),
    );
    expect(notices(tasks)).toEqual([]);
  });

  test("the last three of the units, town governments not among them", () => {
    const unit = (name: string, progress: number) => ledBy(name, { progress });
    const tasks = [
      unit("县发改局", 0.6),
      unit("县教育局", 0.55),
      unit("县财政局", 0.54),
      unit("县文旅局", 0.53),
      unit("龙兴镇人民政府", 0.1),
    ];
    expect(notices(tasks).map(({ to, kind }) => [to, kind])).toEqual([
      ["县教育局", "unit"],
      ["县财政局", "unit"],
      ["县文旅局", "unit"],
    ]);
    expect(notices(tasks)[0]?.reason).toMatch(/^单位排名第2名，处于后3位（得分/);
    const level = tasks.map((task) => (task.progress === 0.54 ? { ...task, progress: 0.53 } : task));
    expect(notices(level).map(({ reason }) => reason.replace(/，.*/, ""))).toEqual([
      "单位排名第2名",
      "单位排名并列第3名",
      "单位排名并列第3名",
    ]);
  });

  test.each([
    ["exactly 20 points behind", 0.4, 1],
    ["a hair less than 20 points behind", 0.400001, 0],
  ])("a town %s (%d done of 60 %%): %i", (_, progress, count) => {
    expect(notices([inTown("万安镇", { progress })])).toHaveLength(count);
  });

  test.each([
    [30, 0],
    [31, 1],
  ])("a town with a row overdue for %i days: %i", (days, count) => {
    const late = inTown("万安镇", { due: addDays(AS_OF, -days), start: null, progress: 0.9 });
    expect(notices([late])).toHaveLength(count);
  });

  test("rows without a rate are said to be blank, those with one that cannot be read are in no mean", () => {
    const blank = inTown("万安镇", { progress: null });
    const unread = inTown("万安镇", { progress: null, isProgressUnread: true });
    const reason = (...tasks: readonly TaskRecord[]) => notices(tasks)[0]?.reason;
    expect(reason(blank, inTown("万安镇", { progress: 0.2 }))).toBe(
      "平均进度10.0%（其中1项未填完成率，按零计），序时进度60.0%，落后50.0个百分点",
    );
    expect(reason({ ...blank, state: "not-started" }, inTown("万安镇", { progress: 0.2 }))).toMatch(
      /^平均进度10\.0%，/,
    );
    expect(reason(unread, inTown("万安镇", { progress: 0.2 }))).toBe("平均进度20.0%，序时进度60.0%，落后40.0个百分点");
  });

  test("one that is not ranked can be slow too, with every reason named", () => {
    const late = inTown("万安镇", { due: addDays(AS_OF, -45), start: null, progress: 0.5 });
    expect(notices([late])[0]).toMatchObject({
      reason: "平均进度50.0%，序时进度100.0%，落后50.0个百分点；有任务逾期超过30天，最长45天",
      level: "通知书",
    });
  });
});

describe("the notice", () => {
  test.each([
    [1, "催办"],
    [10, "催办"],
    [11, "督办"],
    [30, "督办"],
    [31, "通知书"],
  ])("with a row overdue for %i days is a %s", (days, level) => {
    const late = inTown("万安镇", { due: addDays(AS_OF, -days), start: null, progress: 0 });
    expect(notices([late])[0]?.level).toBe(level);
  });

  test("speaks of the rows that lag, not of those that are done or only due soon", () => {
    const tasks = [
      inTown("万安镇", { progress: 0 }),
      inTown("万安镇", { progress: 0.6 }),
      inTown("万安镇", { due: addDays(AS_OF, 1), progress: 1 }),
      inTown("万安镇", { progress: 0, state: "paused" }),
      aDoneTask({ towns: ["万安镇"], leadUnits: [] }),
      inTown("万安镇", { progress: 0 }),
      inTown("万安镇", { progress: 0 }),
      inTown("万安镇", { due: addDays(AS_OF, -40), progress: 0 }),
    ];
    expect(notices(tasks)[0]?.rows).toEqual([place(6), place(11), place(12), place(13)]);
  });

  test("for a last place may not be sent while a setting cannot be read; for what is slow only where a limit may be", () => {
    const ranked = [inTown("龙兴镇", { progress: 0.6 }), inTown("万安镇", { progress: 0.55 })];
    const slow = [inTown("万安镇", { progress: 0 })];
    const wrong = (sheet: string) =>
      aFinding({ rule: "setting-invalid", ledger: null, column: null, file: "主工作簿.xlsx", sheet, row: 3 });
    const held = (tasks: readonly TaskRecord[], finding: Finding) => notices(tasks, [finding])[0]?.blockedBy;
    for (const sheet of ["考核设置", "名录"])
      for (const tasks of [ranked, slow])
        expect(held(tasks, wrong(sheet))).toEqual([{ file: "主工作簿.xlsx", sheet, row: 3, rule: "setting-invalid" }]);
    expect(held(ranked, wrong("加减分"))).toHaveLength(1);
    expect(held(slow, wrong("加减分"))).toEqual([]);
    for (const sheet of ["例外", "专业镇认定"]) expect(held(ranked, wrong(sheet))).toEqual([]);
    expect(held(ranked, { ...wrong("考核设置"), severity: "warning" })).toEqual([]);
  });

  test("is not held by a long-term row's rate, and is by its deadline", () => {
    const tasks = [inTown("万安镇", { progress: 0 }), inTown("万安镇", { due: null, dueKind: "long-term" })];
    const held = (column: Finding["column"]) =>
      notices(tasks, [aFinding({ row: 7, column, rule: "number-unreadable" })])[0]?.sendable;
    expect([held("rate"), held("adjustedDue")]).toEqual([true, false]);
  });

  test("may not be sent while a row behind the figures has an error", () => {
    const tasks = [
      inTown("万安镇", { progress: 0 }),
      inTown("龙兴镇", { progress: 0.6 }),
      inTown("万安镇", { state: "cancelled" }),
    ];
    const [notice] = notices(tasks, [aFinding({ row: 6 })]);
    expect(notice).toMatchObject({ to: "万安镇", sendable: false, blockedBy: [{ ...place(6), rule: "unit-unknown" }] });
    // Another town's row, and a cancelled one that is in no figure.
    expect(notices(tasks, [aFinding({ row: 7 }), aFinding({ row: 8 })])[0]).toMatchObject({
      sendable: true,
      blockedBy: [],
    });
  });

  test.each<[string, Partial<TaskRecord>, boolean]>([
    ["overdue", { due: addDays(AS_OF, -1) }, false],
    ["due today", { due: AS_OF }, true],
  ])("may not be sent while a row that is %s says it is done", (_, more, sendable) => {
    const tasks = [inTown("万安镇", { progress: 0 }), inTown("万安镇", { progress: 1, ...more })];
    const finding = aFinding({ row: 7, rule: "status-contradicts-progress", severity: "warning" });
    const blockedBy = sendable ? [] : [{ ...place(7), rule: "status-contradicts-progress" }];
    expect(notices(tasks, [finding])[0]).toMatchObject({ to: "万安镇", sendable, blockedBy });
  });
});

describe("what the register changes (MONTH §7, DECIDED F6)", () => {
  const late = (changes: Partial<TaskRecord> = {}) =>
    inTown("万安镇", { due: addDays(AS_OF, -40), start: null, progress: 0.5, ...changes });
  const out = (to: string, items: readonly string[], changes: Partial<RegisterRow> = {}) =>
    aRegisterRow({ to, items, status: "已发", sent: day("2024-06-01"), deadline: day("2024-07-01"), ...changes });
  const itemOf = (task: TaskRecord) => noticeItem(inRows([task])[0]!);

  test("a letter that is out is waited for, with the same rows and what the register says", () => {
    const [entry] = notices([late()], [], [out("万安镇", [itemOf(late())], { row: 9, number: "3号" })]);
    expect(entry).toMatchObject({
      action: "wait",
      until: "2024-07-01",
      rows: [place(6)],
      leftOut: [],
      sentThisYear: 1,
    });
    expect(entry?.register).toEqual({
      row: 9,
      number: "3号",
      level: "催办",
      sent: "2024-06-01",
      deadline: "2024-07-01",
      status: "已发",
    });
  });

  test("past its deadline it is escalated: its own rows stay", () => {
    const letter = out("万安镇", [itemOf(late())], { deadline: day("2024-06-29") });
    expect(notices([late()], [], [letter])[0]).toMatchObject({ action: "escalate", rows: [place(6)], leftOut: [] });
  });

  test("rows under another open letter are left out, and said; with none left no letter is needed", () => {
    const [entry] = notices([late()], [], [out("县发改局", [itemOf(late())], { number: "5号" })]);
    expect(entry).toMatchObject({
      action: "none",
      rows: [],
      leftOut: [{ ...place(6), why: expect.stringContaining("5号") }],
    });
  });

  test("letters that are overdue hold nobody back: each is raised, with the row in it", () => {
    const over = { deadline: day("2024-06-20") };
    const task = late({ leadUnits: ["县发改局"] });
    const letters = [out("万安镇", [itemOf(task)], over), out("县发改局", [itemOf(task)], over)];
    const entries = notices([task], [], letters);
    expect(entries.map(({ to, action, rows }) => [to, action, rows])).toEqual([
      ["万安镇", "escalate", [place(6)]],
      ["县发改局", "escalate", [place(6)]],
    ]);
  });

  test("rows done since are in no letter", () => {
    const done = aDoneTask({ towns: ["万安镇"], leadUnits: [], due: addDays(AS_OF, -40) });
    const letter = out("万安镇", [itemOf(done), itemOf(late())], { deadline: day("2024-06-20") });
    const [entry] = notices([done, late()], [], [letter]);
    expect(entry).toMatchObject({ action: "escalate", rows: [place(7)], leftOut: [] });
  });

  test("rows extended with a reason are left out until the new deadline is over", () => {
    const extended = late({ originalDue: addDays(AS_OF, -40), due: addDays(AS_OF, 0), start: addDays(AS_OF, -99) });
    const over = late({ originalDue: addDays(AS_OF, -90), due: addDays(AS_OF, -1) });
    const [entry] = notices([extended, over, late({ originalDue: addDays(AS_OF, -40) })]);
    expect(entry?.rows).toEqual([place(7), place(8)]);
    expect(entry?.leftOut).toEqual([{ ...place(6), why: "已写明理由延期到2024年6月30日" }]);
  });

  test("letters of the year are counted, drafts and withdrawn ones not", () => {
    const answered = { deadline: day("2024-06-10"), status: "已反馈" } as const;
    const letters = [
      out("万安镇", [], { ...answered, sent: day("2024-01-01") }),
      out("万安镇", [], { ...answered, sent: day("2023-12-31") }),
      out("万安镇", [], { ...answered, status: "撤回" }),
      out("万安镇", [], { ...answered, status: "草稿", sent: null }),
      out("龙兴镇", [], answered),
    ];
    expect(notices([late()], [], letters)[0]?.sentThisYear).toBe(1);
  });

  test("a town is not written to by an office that has nobody's leave", () => {
    const settings = { ...defaultSettings, letters: { ...defaultSettings.letters, consent: "" } };
    const input = {
      registry: aRegistry,
      settings,
      adjustments: [],
      recognitions: [],
      asOf: AS_OF,
      findings: [],
      register: [],
    };
    const [entry] = figures({ records: inRows([late()]), ...input }).notices;
    expect(entry).toMatchObject({ sendable: false, blockedBy: [] });
    expect(entry?.guard).toContain("经县人民政府同意");
  });
});
