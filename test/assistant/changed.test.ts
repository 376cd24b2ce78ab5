import type { WorkbookChange } from "../../src/core/ports";
import { assistantOver, type AssistantForTest } from "../support/sampleAssistant";
import { ALL, allFindings, checkedAssistant, DAY, findingsOf, problemBook, taskBook } from "./drawnMonth";
import { byWayOf, Door, during, hostError, Trouble } from "./troubles";

/** Somebody types into cells of a row, and the assistant is told. */
async function typed(
  { assistant, books }: AssistantForTest,
  cells: Readonly<Record<string, string | number | null>>,
): Promise<void> {
  const edits = Object.entries(cells).map(([cell, value]) => ({ sheet: "任务", cell, value }));
  await books[0]!.edit({ newSheets: [], cells: edits });
  await assistant.changed(edits.map(({ sheet, cell }) => ({ kind: "cells", sheet, area: cell, remote: false })));
}

/** Lets pass the time in which nobody types, and what is computed then. */
function afterAPause({ letTimePass }: AssistantForTest): Promise<void> {
  letTimePass();
  return everythingUnderWay();
}

/** Nothing here waits for anything but promises: by the next turn of the event loop all is done. */
function everythingUnderWay(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}

test("findings follow an edit at once, the figures after a pause, without anybody asking", async () => {
  const made = await checkedAssistant();
  const { state } = made;
  const { lights, check } = state().check!;
  // Row 5's due day moves to the end of the year.
  await typed(made, { N5: 45657 });
  expect(await findingsOf(made, "due-before-start")).toEqual([]);
  expect(state()).toMatchObject({ stale: true, notice: null, check: { counts: { error: 3 }, lights } });
  expect(state().check!.check).not.toBe(check);
  await afterAPause(made);
  expect(state()).toMatchObject({ stale: false, notice: null, check: { lights: { red: 3, green: 5 } } });
});

test("what the check says after edits is what a new check says", async () => {
  const made = await checkedAssistant();
  await typed(made, { H7: "县工信科技局", N6: 45443 });
  await typed(made, { H3: "县某某局" });
  const [typedNow] = await findingsOf(made, "unit-unknown");
  expect(typedNow!.sentence.en).toMatch(/^“县某某局” is not a known unit\./);
  await afterAPause(made);
  const plain = ({ causes }: Awaited<ReturnType<typeof allFindings>>) =>
    causes.map(({ rule, count, findings }) => [rule, count, findings.map(({ cell, sentence }) => [cell, sentence])]);
  const live = plain(await allFindings(made));
  await made.assistant.check(DAY);
  expect(live).toEqual(plain(await allFindings(made)));
});

test("the key of a finding holds as long as edits leave the finding as it is, and is of no use afterwards", async () => {
  const made = await checkedAssistant();
  const [gone] = await findingsOf(made, "unit-unknown");
  const [staying] = await findingsOf(made, "unit-alias");
  await typed(made, { H7: "县工信科技局" });
  expect((await findingsOf(made, "unit-alias")).map(({ key }) => key)).toContainEqual(staying!.key);
  await made.assistant.cure({ findings: [gone!.key] });
  expect(made.state().notice).toMatchObject({ kind: "failed", error: "conflict" });
  await afterAPause(made);
  expect((await findingsOf(made, "unit-alias")).map(({ key }) => key)).toContainEqual(staying!.key);
  await made.assistant.cure({ findings: [staying!.key] });
  expect(made.state().notice).toMatchObject({ kind: "cured", written: 1, refused: 0 });
  // The cure was followed by a whole check.
  await made.assistant.cure({ findings: [staying!.key] });
  expect(made.state().notice).toMatchObject({ kind: "failed", error: "conflict" });
});

test("cures asked for before the figures have followed are put in all the same", async () => {
  const made = await checkedAssistant();
  await typed(made, { H7: "县工信科技局" });
  await made.assistant.cure({ check: made.state().check!.check, rule: "unit-alias", filter: ALL });
  expect(made.state()).toMatchObject({ stale: false, notice: { kind: "cured", written: 1, refused: 0 } });
});

test("while somebody goes on typing the figures wait", async () => {
  const made = await checkedAssistant();
  await typed(made, { N5: 45657 });
  expect(made.isWaiting()).toBe(true);
  await typed(made, { H7: "县工信科技局" });
  expect(made.state().stale).toBe(true);
  await afterAPause(made);
  expect(made.state()).toMatchObject({ stale: false, check: { counts: { error: 2 } } });
  expect(made.isWaiting()).toBe(false);
});

test("an edit that changes nothing we read leaves everything as it is", async () => {
  const made = await checkedAssistant();
  const before = made.state();
  await made.assistant.changed([{ kind: "cells", sheet: "草稿", area: "A1", remote: true }]);
  expect(made.state()).toBe(before);
});

test.each<readonly [string, WorkbookChange]>([
  ["rows that moved", { kind: "structure", sheet: "任务" }],
  ["a sheet that came or went", { kind: "structure", sheet: null }],
  ["an area that the host cannot name", { kind: "cells", sheet: "任务", area: null, remote: false }],
  ["whole columns", { kind: "cells", sheet: "任务", area: "A:C", remote: false }],
  ["hundreds of rows", { kind: "cells", sheet: "任务", area: "A3:W203", remote: false }],
])("after %s the check is said to be old, until somebody checks", async (_, change) => {
  const { assistant, state } = await checkedAssistant();
  const { check } = state();
  await assistant.changed([change]);
  expect(state()).toMatchObject({ stale: true, notice: null });
  expect(state().check).toBe(check);
  await assistant.check(DAY);
  expect(state().stale).toBe(false);
});

test("after a heading is changed too", async () => {
  const made = await checkedAssistant();
  await typed(made, { N2: "何时完成" });
  expect(made.state()).toMatchObject({ stale: true, check: { counts: { error: 4 } } });
});

test("of several workbooks none is followed row by row", async () => {
  const made = await checkedAssistant(undefined, [taskBook, problemBook]);
  await typed(made, { H7: "县工信科技局" });
  expect(made.state()).toMatchObject({ stale: true, check: { counts: { error: 4 } } });
});

test("before any check there is nothing to keep up", async () => {
  const made = assistantOver([taskBook]);
  await typed(made, { H7: "县工信科技局" });
  expect(made.state()).toMatchObject({ check: null, stale: false, notice: null });
});

test("what changes while a check runs is looked at when it has ended", async () => {
  const door = new Door();
  const made = await checkedAssistant(byWayOf(door.pass, "read"));
  const { assistant, state } = made;
  await during(
    door,
    () => assistant.check(DAY),
    async () => {
      await assistant.changed([{ kind: "structure", sheet: "任务" }]);
      expect(state()).toMatchObject({ running: { job: "check" }, stale: false });
    },
  );
  await everythingUnderWay();
  expect(state()).toMatchObject({ running: null, stale: true });
});

test("a command that comes before the figures have followed makes the new check itself", async () => {
  const made = await checkedAssistant();
  await typed(made, { N5: 45657 });
  await made.assistant.writeSheets();
  expect(made.state()).toMatchObject({ stale: false, check: { lights: { red: 3 } } });
  expect(made.isWaiting()).toBe(false);
});

describe("where the rows cannot be read again", () => {
  const trouble = new Trouble();
  afterEach(() => {
    trouble.end();
  });
  const troubled = () =>
    checkedAssistant((book) => ({
      ...book,
      changes: { readRows: (...words) => trouble.meet(() => book.changes!.readRows(...words)) },
    }));

  test("the check is said to be old, without a word that nobody asked for", async () => {
    const made = await troubled();
    trouble.begin(hostError("edit-mode"));
    await typed(made, { H7: "县工信科技局" });
    expect(made.state()).toMatchObject({ stale: true, notice: null, check: { counts: { error: 4 } } });
    trouble.end();
    await made.assistant.check(DAY);
    await typed(made, { H10: "县工信科技局" });
    expect(made.state().check!.counts.error).toBe(2);
  });

  test("for a fault of ours its details are told", async () => {
    const made = await troubled();
    trouble.begin(new RangeError("no rows"));
    await typed(made, { H7: "县工信科技局" });
    expect(made.state()).toMatchObject({ stale: true, notice: { kind: "broken", details: "RangeError: no rows" } });
  });
});

test("against the last check, what the edit brought is new, and what stood there keeps its word", async () => {
  const made = await checkedAssistant();
  await made.assistant.check(DAY);
  await typed(made, { H3: "县某某局" });
  const changes = (await findingsOf(made, "unit-unknown")).map(({ cell, change }) => [cell, change]);
  expect(changes).toEqual([
    ["H3", "new"],
    ["H7", "still-open"],
    ["H10", "still-open"],
  ]);
});

describe("an edit that nobody was told of", () => {
  const left = (area: string | null): WorkbookChange => ({ kind: "left", sheet: "任务", area });

  /** Somebody picks from a list, and the host is silent. */
  async function picked({ books }: AssistantForTest, cell: string, value: string | number | null): Promise<void> {
    await books[0]!.edit({ newSheets: [], cells: [{ sheet: "任务", cell, value }] });
  }

  test.each(["H7", "B2:H7", "7:7", "H:H", "A1:XFD1048576", null])(
    "is found when the user has gone from %p",
    async (area) => {
      const made = await checkedAssistant();
      await picked(made, "H7", "县工信科技局");
      expect(made.state()).toMatchObject({ stale: false, check: { counts: { error: 4 } } });
      await made.assistant.changed([left(area)]);
      expect(made.state()).toMatchObject({ stale: true, check: { counts: { error: 3 } } });
      await afterAPause(made);
      expect(made.state()).toMatchObject({ stale: false, notice: null, check: { counts: { error: 3 } } });
    },
  );

  test("under the last row too", async () => {
    const made = await checkedAssistant();
    await picked(made, "H12", "县某某局");
    await made.assistant.changed([left("H12")]);
    expect(made.state().stale).toBe(true);
  });

  test.each(["H7", "H:H", null, "Z900:Z999"])("where there was none nothing happens: %p", async (area) => {
    const made = await checkedAssistant();
    const before = made.state();
    await made.assistant.changed([left(area), { kind: "left", sheet: "草稿", area: "A1" }]);
    expect(made.state()).toBe(before);
    expect(made.isWaiting()).toBe(false);
  });

  test("going from cells does not hold up the figures of an edit before", async () => {
    const made = await checkedAssistant();
    await typed(made, { N5: 45657 });
    await made.assistant.changed([left("N5")]);
    expect(made.isWaiting()).toBe(true);
    await afterAPause(made);
    expect(made.state()).toMatchObject({ stale: false, check: { lights: { red: 3 } } });
  });

  test("where nobody can look now, nothing is said to have changed", async () => {
    const trouble = new Trouble();
    const made = await checkedAssistant((book) => ({
      ...book,
      changes: { readRows: (...words) => trouble.meet(() => book.changes!.readRows(...words)) },
    }));
    const before = made.state();
    trouble.begin(hostError("other-workbook"));
    await made.assistant.changed([left("H7")]);
    expect(made.state()).toBe(before);
    trouble.end();
  });
});

test("an edit that meets figures being computed is not lost", async () => {
  const made = await checkedAssistant();
  await typed(made, { N5: 45657 });
  made.letTimePass();
  await typed(made, { H7: "县工信科技局" });
  await afterAPause(made);
  expect(made.state()).toMatchObject({ stale: false, check: { counts: { error: 2 }, lights: { red: 3 } } });
});
