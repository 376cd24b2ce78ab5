import { run } from "../../src/core/run";
import { theDay } from "../../src/core/workbook/localDate";
import type { FindingFilter } from "../../src/assistant/findingKey";
import { assistantOver, sampleAssistant, sampleSnapshots, SAMPLE_DAY } from "../support/sampleAssistant";

const ALL: FindingFilter = {
  severities: ["error", "warning", "info"],
  unit: null,
  town: null,
  file: null,
  change: null,
};
const day = theDay(2024, 6, 30);

describe("check", () => {
  test("shows what the report says", async () => {
    const { state } = await sampleAssistant();
    const { report } = run(await sampleSnapshots(), { asOf: day });
    const { check, running, stale, notice } = state();
    expect({ running, stale, notice }).toEqual({ running: null, stale: false, notice: null });
    expect(check).toMatchObject({
      asOf: SAMPLE_DAY,
      records: report.records.length,
      overdue: report.overdue.length,
      counts: {
        error: report.findings.filter(({ severity }) => severity === "error").length,
        warning: report.findings.filter(({ severity }) => severity === "warning").length,
        info: report.findings.filter(({ severity }) => severity === "info").length,
      },
      since: null,
    });
    expect(check!.ledgers).toHaveLength(report.ledgers.length);
  });

  test("tells reading and computing, with rows", async () => {
    const { assistant } = assistantOver(await sampleSnapshots());
    const steps = new Set<string>();
    await assistant.subscribe(({ running }) => {
      if (running !== null) steps.add(`${running.step} ${running.total === null ? "?" : "n"}`);
    });
    await assistant.check(SAMPLE_DAY);
    expect(steps).toContain("reading n");
    expect(steps).toContain("computing n");
  });

  test("that is cancelled leaves the last one standing", async () => {
    const { assistant, state } = await sampleAssistant();
    const before = state().check;
    await assistant.subscribe(({ running }) => {
      if (running?.step === "computing" && !running.cancelling) void assistant.cancel();
    });
    await assistant.check("2024-07-31");
    expect(state().notice).toEqual({ kind: "cancelled", job: "check" });
    expect(state().check).toBe(before);
  });

  test("asked for while another runs is refused kindly, and the first goes on", async () => {
    const { assistant, state } = assistantOver(await sampleSnapshots());
    const first = assistant.check(SAMPLE_DAY);
    await assistant.check(SAMPLE_DAY);
    expect(state().notice).toEqual({ kind: "busy", running: "check" });
    await first;
    expect(state().check).not.toBeNull();
  });

  test("of no day says so", async () => {
    const { assistant, state } = assistantOver(await sampleSnapshots("重点任务"));
    await assistant.check("2024-02-30");
    expect(state().notice).toMatchObject({ kind: "failed", error: "bad-arguments" });
  });

  test("of no file does nothing", async () => {
    const { assistant, state } = assistantOver([]);
    await assistant.check(SAMPLE_DAY);
    expect(state().notice).toEqual({ kind: "nothing-to-do", job: "check" });
  });
});

describe("findings", () => {
  test("come by cause, each with its first three, and all are counted", async () => {
    const { assistant, state } = await sampleAssistant();
    const { count, causes } = await assistant.findings({ filter: ALL, opened: null });
    const { error, warning, info } = state().check!.counts;
    expect(count).toBe(error + warning + info);
    expect(causes.reduce((sum, cause) => sum + cause.count, 0)).toBe(count);
    for (const cause of causes) expect(cause.findings).toHaveLength(Math.min(3, cause.count));
  });

  test("carry the row they are about, with the faulty cell among it", async () => {
    const { assistant } = await sampleAssistant();
    const { causes } = await assistant.findings({ filter: ALL, opened: null });
    const [unknown] = causes.find(({ rule }) => rule === "unit-unknown")!.findings;
    const faulty = unknown!.rowCells!.filter((cell) => cell.faulty);
    expect(faulty).toHaveLength(1);
    expect(faulty[0]!.text).toContain(unknown!.value);
  });

  test("are filtered by severity, file, unit and town", async () => {
    const { assistant, state } = await sampleAssistant();
    const { counts, towns, units, ledgers } = state().check!;
    const count = async (filter: Partial<FindingFilter>): Promise<number> =>
      (await assistant.findings({ filter: { ...ALL, ...filter }, opened: null })).count;
    expect(await count({ severities: ["error"] })).toBe(counts.error);
    const files = [...new Set(ledgers.map(({ file }) => file))];
    const byFile = await Promise.all(files.map((file) => count({ file })));
    expect(byFile.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(await count({}));
    for (const town of towns) expect(await count({ town })).toBeGreaterThan(0);
    for (const unit of units) expect(await count({ unit })).toBeGreaterThan(0);
  });
});

describe("rows behind a number", () => {
  test("are as many as every figure of every group says", async () => {
    const { assistant } = await sampleAssistant();
    const { completion } = (await assistant.figures())!;
    const groups = [
      { by: "total", list: [completion.total] },
      { by: "town", list: completion.towns },
      { by: "unit-as-lead", list: completion.unitsAsLead },
      { by: "unit-as-support", list: completion.unitsAsSupport },
      { by: "specialty-town", list: completion.specialtyTowns },
      { by: "key-task", list: completion.keyTasks },
      { by: "dimension", list: completion.dimensions },
    ] as const;
    for (const { by, list } of groups) {
      for (const figures of list) {
        const group = by === "total" ? ({ by } as const) : { by, name: figures.name };
        const rows = async (figure: Parameters<typeof assistant.rows>[0]["figure"]): Promise<number> =>
          (await assistant.rows({ group, figure, from: 0, count: 1 })).count;
        expect({
          total: await rows("total"),
          longTerm: await rows("long-term"),
          paused: await rows("paused"),
          cancelled: await rows("cancelled"),
          countable: await rows("countable"),
          undated: await rows("undated"),
          done: await rows("done"),
          dueByNow: await rows("due-by-now"),
          doneOnTime: await rows("done-on-time"),
          overdue: await rows("overdue"),
          doneLate: await rows("done-late"),
        }).toEqual({
          total: figures.total,
          longTerm: figures.longTerm,
          paused: figures.paused,
          cancelled: figures.cancelled,
          countable: figures.countable,
          undated: figures.undated,
          done: figures.done,
          dueByNow: figures.dueByNow,
          doneOnTime: figures.doneOnTime,
          overdue: figures.overdue,
          doneLate: figures.doneLate,
        });
        expect((await rows("done")) + (await rows("not-done"))).toBe(figures.countable);
      }
    }
  });

  test("of lights are as many as the head says", async () => {
    const { assistant, state } = await sampleAssistant();
    for (const light of ["red", "yellow", "green", "none"] as const) {
      const { count } = await assistant.rows({ group: { by: "total" }, figure: `light-${light}`, from: 0, count: 0 });
      expect(count).toBe(state().check!.lights[light]);
    }
  });
});

describe("cures", () => {
  test("are put in whole where a finding is about a part of its cell", async () => {
    const { assistant, state } = await sampleAssistant("重点任务");
    const { causes } = await assistant.findings({ filter: ALL, opened: null });
    const aliases = causes.find(({ rule }) => rule === "unit-alias")!;
    await assistant.cure({ check: state().check!.check, rule: "unit-alias", filter: ALL });
    expect(aliases.curable).toBeGreaterThan(0);
    expect(state().notice).toEqual({ kind: "cured", written: aliases.curable, refused: 0 });
  });

  test("are put in, found gone by the check that follows, and taken back exactly", async () => {
    const { assistant, state, books } = await sampleAssistant();
    const before = books.map((book) => book.users());
    const { causes } = await assistant.findings({ filter: ALL, opened: null });
    const cause = causes.find(({ curable }) => curable > 0)!;
    await assistant.cure({ check: state().check!.check, rule: cause.rule, filter: ALL });
    expect(state().notice).toEqual({ kind: "cured", written: cause.curable, refused: 0 });
    const after = (await assistant.findings({ filter: ALL, opened: null })).causes.find(
      ({ rule }) => rule === cause.rule,
    );
    expect(after?.count ?? 0).toBe(cause.count - cause.curable);
    expect(state().check!.since).toMatchObject({ putRight: cause.curable });
    expect(state().undo).toEqual({ what: "cures", cells: cause.curable });

    await assistant.undo();
    expect(state().notice).toEqual({ kind: "undone", restored: cause.curable, left: 0 });
    expect(books.map((book) => book.users())).toEqual(before);
    expect(state().undo).toBeNull();
  });

  test("of a list that is no longer shown are refused, and nothing is written", async () => {
    const { assistant, state, books } = await sampleAssistant();
    const before = books.map((book) => book.users());
    const { causes } = await assistant.findings({ filter: ALL, opened: null });
    const { key } = causes.flatMap(({ findings }) => findings).find(({ cure }) => cure !== null)!;
    await assistant.check(SAMPLE_DAY);
    await assistant.cure({ findings: [key] });
    expect(state().notice).toMatchObject({ kind: "failed", error: "conflict" });
    expect(books.map((book) => book.users())).toEqual(before);
  });
});

describe("accepting", () => {
  test("takes a finding out of the counts until its last day, and is taken back", async () => {
    const { assistant, state, books } = await sampleAssistant("重点任务");
    const sheets = books[0]!.users().sheets.length;
    const errors = state().check!.counts.error;
    const { causes } = await assistant.findings({ filter: { ...ALL, severities: ["error"] }, opened: null });
    const { key } = causes.flatMap(({ findings }) => findings).find(({ cell }) => cell !== null)!;
    await assistant.accept([key], "已与县工信局核对", "2024-12-31");
    expect(state().notice).toEqual({ kind: "accepted", count: 1, until: "2024-12-31" });
    expect(state().check).toMatchObject({ accepted: 1, counts: { error: errors - 1 } });
    const { accepted } = await assistant.findings({ filter: ALL, opened: null });
    expect(accepted).toMatchObject([{ reason: "已与县工信局核对", until: "2024-12-31" }]);
    expect(books[0]!.users().sheets.map(({ name }) => name)).toContain("例外");

    await assistant.check("2025-01-01");
    expect(state().check!.accepted).toBe(0);
    await assistant.undo();
    expect(books[0]!.users().sheets).toHaveLength(sheets);
  });

  test.each([
    ["without a reason", " ", "2024-12-31"],
    ["until no day", "核对过", "2024-13-31"],
    ["until a day before the figures' own", "核对过", "2024-06-29"],
  ])("%s is refused", async (_, reason, until) => {
    const { assistant, state, books } = await sampleAssistant("重点任务");
    const before = books[0]!.users();
    const { causes } = await assistant.findings({ filter: ALL, opened: null });
    await assistant.accept([causes[0]!.findings[0]!.key], reason, until);
    expect(state().notice).toMatchObject({ kind: "failed", error: "bad-arguments" });
    expect(books[0]!.users()).toEqual(before);
  });
});

describe("figure sheets and marks", () => {
  test("go into the one workbook", async () => {
    const { assistant, state, books, made } = await sampleAssistant("重点任务");
    await assistant.writeSheets();
    expect(state().notice).toMatchObject({ kind: "sheets-written", newFile: null });
    expect(books[0]!.ours()).toHaveLength(7);
    expect(made).toEqual([]);
  });

  test("of several workbooks go into a new one", async () => {
    const { assistant, state, books, made } = await sampleAssistant();
    await assistant.writeSheets();
    expect(state().notice).toMatchObject({ kind: "sheets-written", newFile: "统计结果.xlsx" });
    expect(made).toHaveLength(1);
    expect(books.flatMap((book) => book.ours())).toEqual([]);
  });

  test("marks go into each workbook and out again", async () => {
    const { assistant, state, books } = await sampleAssistant();
    await assistant.mark();
    expect(state()).toMatchObject({ marked: true, notice: { kind: "marked" } });
    for (const book of books) {
      const sheets = new Set(book.users().sheets.map(({ name }) => name));
      expect(book.marks().every(({ sheet }) => sheets.has(sheet))).toBe(true);
    }
    expect(books.flatMap((book) => book.marks()).length).toBeGreaterThan(0);
    await assistant.unmark();
    expect(state().marked).toBe(false);
    expect(books.flatMap((book) => book.marks())).toEqual([]);
  });
});

describe("settings", () => {
  test("are written into the workbook's own sheet and hold at once", async () => {
    const { assistant, state } = await sampleAssistant("重点任务");
    await assistant.changeSettings([
      { kind: "scoring", name: "黄灯临期天数", value: "30" },
      { kind: "scoring", name: "红灯落后", value: "40%" },
    ]);
    expect(state().notice).toMatchObject({ kind: "settings-written", refused: 0 });
    const { scoring, sheets } = await assistant.settings();
    expect(sheets).toContain("考核设置");
    expect(scoring.find(({ name }) => name === "黄灯临期天数")).toMatchObject({ value: "30", defaultValue: "15" });
    expect(scoring.find(({ name }) => name === "红灯落后")).toMatchObject({ value: "40%", defaultValue: "30%" });
  });

  test("that cannot be are refused with what they should be", async () => {
    const { assistant, state, books } = await sampleAssistant("重点任务");
    const before = books[0]!.users();
    await assistant.changeSettings([{ kind: "scoring", name: "黄灯临期天数", value: "很多" }]);
    expect(state().notice).toMatchObject({ kind: "failed", sentence: expect.stringContaining("不小于0的整数") });
    expect(books[0]!.users()).toEqual(before);
  });

  test("confirm an unknown name once and for all", async () => {
    const { assistant } = await sampleAssistant("重点任务");
    const [name] = (await assistant.settings()).unknownNames;
    await assistant.changeSettings([
      { kind: "alias", of: name!.kind, canonical: "县工信科技局", written: name!.written },
    ]);
    const after = (await assistant.settings()).unknownNames;
    expect(after.map(({ written }) => written)).not.toContain(name!.written);
  });

  test("are made with the defaults where sheets are missing, and change nothing", async () => {
    const { assistant, state } = await sampleAssistant("重点任务");
    const before = state().check!.counts;
    await assistant.changeSettings([{ kind: "default-sheets" }]);
    expect((await assistant.settings()).sheets).toEqual(["名录", "考核设置", "加减分", "例外"]);
    expect(state().check!.counts).toEqual(before);
  });

  test("of several files cannot be written, and say so", async () => {
    const { assistant, state } = await sampleAssistant();
    expect((await assistant.settings()).writable).toBe(false);
    await assistant.changeSettings([{ kind: "default-sheets" }]);
    expect(state().notice).toMatchObject({ kind: "failed", error: "not-writable" });
  });
});
