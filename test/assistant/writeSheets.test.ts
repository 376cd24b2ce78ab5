import { inBoth } from "../../src/core/base/inBoth";
import { HostError } from "../../src/core/base/hostError";
import { OWN_RECORD } from "../../src/core/show/writes/ownRecord";
import { OWN_SHEETS } from "../../src/core/show/sheets/sheetModels";
import { drawnBook, drawnSheet } from "../support/drawnBook";
import { assistantOver, sampleAssistant } from "../support/sampleAssistant";
import { checkedAssistant, DAY, problemBook, TASKS, taskBook } from "./drawnMonth";
import { byWayOf, Door, during, failed, readOnly, told, Trouble } from "./troubles";

/** Of a workbook with tasks alone: the sheets that are about other ledgers are not made. */
const ALWAYS = OWN_SHEETS.filter(({ of }) => of === undefined || [of].flat().includes("tasks"));

test("of one workbook they go into it, behind the user's own", async () => {
  const made = await checkedAssistant();
  const { assistant, state, books } = made;
  const before = books[0]!.users();
  expect(await told(made, () => assistant.writeSheets())).toEqual(["-", "sheets reading", "sheets writing", "-"]);
  const names = books[0]!.ours().map(({ name }) => name);
  expect(names).toHaveLength(ALWAYS.length);
  expect(state().notice).toEqual({ kind: "sheets-written", names, newFile: null, leftOut: [] });
  expect(books[0]!.users()).toEqual(before);
  expect(made.made).toEqual([]);
});

test("of the sample month's five workbooks they go into a new one", async () => {
  const { assistant, state, books, made } = await sampleAssistant();
  await assistant.writeSheets();
  expect(state().notice).toMatchObject({ kind: "sheets-written", newFile: "统计结果.xlsx" });
  expect(made).toHaveLength(1);
  expect(made[0]!.marks).toBeNull();
  expect(books.flatMap((book) => book.ours())).toEqual([]);
});

test("of one that nothing can be put into they go into a new one", async () => {
  const { assistant, state, books, made } = await checkedAssistant(readOnly);
  await assistant.writeSheets();
  expect(state().notice).toMatchObject({ kind: "sheets-written", newFile: "统计结果.xlsx" });
  expect(made).toHaveLength(1);
  expect(books[0]!.ours()).toEqual([]);
});

test("written again they stand there once", async () => {
  const { assistant, books } = await checkedAssistant();
  await assistant.writeSheets();
  const once = books[0]!.ours();
  await assistant.writeSheets();
  expect(books[0]!.ours()).toEqual(once);
});

test("one that the user has given another name is not replaced unasked", async () => {
  const { assistant, state, books } = await checkedAssistant();
  await assistant.writeSheets();
  const once = books[0]!.ours();
  books[0]!.renameOurs("completion", "完成情况（5月留存）");
  await assistant.writeSheets();
  expect(state().notice).toEqual({ kind: "sheets-renamed", names: ["完成情况（5月留存）"] });
  expect(await books[0]!.ownSheetNames()).toContain("完成情况（5月留存）");
  await assistant.writeSheets(undefined, { replaced: ["别的表"] });
  expect(state().notice).toMatchObject({ kind: "sheets-renamed" });
  await assistant.writeSheets(undefined, { replaced: ["完成情况（5月留存）"] });
  expect(state().notice).toMatchObject({ kind: "sheets-written" });
  expect(books[0]!.ours()).toEqual(once);
});

test("the name that ours gets beside a sheet of the user's is none of the user's", async () => {
  const { assistant, state, books } = await checkedAssistant();
  await assistant.writeSheets();
  books[0]!.renameOurs("completion", "完成情况 (助手2)");
  await assistant.writeSheets();
  expect(state().notice).toMatchObject({ kind: "sheets-written" });
});

test("before any check there is nothing to write, and it says what to do first", async () => {
  const { assistant, state, books } = assistantOver([taskBook]);
  await assistant.writeSheets();
  expect(state().notice).toMatchObject({ kind: "failed", job: "sheets", error: "bad-arguments" });
  expect(state().notice).toHaveProperty("sentence.zh", expect.stringContaining("请先检查台账"));
  expect(books[0]!.ours()).toEqual([]);
});

test("where the workbook has changed since, it is checked again first", async () => {
  const made = await checkedAssistant();
  const { assistant, state, books } = made;
  const { check } = state().check!;
  await books[0]!.edit({ newSheets: [], cells: [{ sheet: "任务", cell: "C3", value: "绛州绿" }] });
  await assistant.changed([{ kind: "structure", sheet: "任务" }]);
  expect(state().stale).toBe(true);
  expect(await told(made, () => assistant.writeSheets())).toEqual([
    "-",
    "sheets reading",
    "sheets computing",
    "sheets writing",
    "-",
  ]);
  expect(state()).toMatchObject({ stale: false, check: { asOf: DAY } });
  expect(state().check!.check).toBeGreaterThan(check);
  const index = books[0]!.ours().find(({ name }) => name === "台账索引")!;
  expect(JSON.stringify([...index.rows])).toContain("绛州绿");
});

test("the workbook closed since, there is nothing to do", async () => {
  const { assistant, state, close } = await checkedAssistant();
  close(TASKS);
  await assistant.writeSheets();
  expect(state().notice).toEqual({ kind: "nothing-to-do", job: "sheets" });
});

test("where the workbook refuses, the sentence says what to do, and the check stands", async () => {
  const trouble = new Trouble();
  const { assistant, state, books } = await checkedAssistant(byWayOf(trouble.meet, "write"));
  const { check } = state();
  trouble.begin();
  await assistant.writeSheets();
  expect(state()).toMatchObject({ running: null, notice: failed("sheets") });
  expect(state().check).toBe(check);
  trouble.end();
  await assistant.writeSheets();
  expect(books[0]!.ours()).toHaveLength(ALWAYS.length);
});

test("asked for while a check runs it is refused kindly, and nothing is written", async () => {
  const door = new Door();
  const { assistant, state, books } = await checkedAssistant(byWayOf(door.pass, "read"), [problemBook]);
  await during(
    door,
    () => assistant.check(DAY),
    async () => {
      await assistant.writeSheets();
      expect(state().notice).toEqual({ kind: "busy", running: "check" });
    },
  );
  expect(books[0]!.ours()).toEqual([]);
});

test("of a day set since the last check: it is checked again first, and all speaks of that day", async () => {
  const { assistant, state, books } = await checkedAssistant();
  await assistant.writeSheets("2024-05-31");
  expect(state().check).toMatchObject({ asOf: "2024-05-31" });
  const texts = books[0]!.ours().flatMap(({ rows }) => [...rows]);
  expect(JSON.stringify(texts)).toContain("2024年5月31日");
  expect(JSON.stringify(texts)).not.toContain("2024年6月30日");
  await assistant.writeSheets("五月底");
  expect(state().notice).toMatchObject({ kind: "failed", error: "bad-arguments" });
});

test("where no ledger was recognised nothing is written, and it says so", async () => {
  const rows = [
    ["姓名", "电话"],
    ["张三", "0359-1234567"],
  ];
  const nothing = drawnBook(drawnSheet(rows, { name: "通讯录" }), "通讯录.xlsx");
  const { assistant, state, books } = await checkedAssistant(undefined, [nothing]);
  await assistant.writeSheets();
  expect(state().notice).toEqual({ kind: "nothing-to-do", job: "sheets" });
  expect(books[0]!.ours()).toEqual([]);
});

describe("what somebody has typed on a sheet of ours", () => {
  const typedOne = async () => {
    const made = await checkedAssistant();
    await made.assistant.writeSheets();
    made.books[0]!.typeOnOurs("completion", "Z4", "与报表核对过");
    await made.assistant.writeSheets();
    return made;
  };

  test("is not replaced unasked, however often it is asked for", async () => {
    const { assistant, state, books } = await typedOne();
    const asked = {
      kind: "sheets-typed",
      sheets: [{ key: "completion", name: "完成情况", count: 1, first: [{ cell: "Z4", text: "与报表核对过" }] }],
      replaced: [],
    };
    expect(state().notice).toEqual(asked);
    await assistant.writeSheets(undefined, { replaced: ["逾期清单"], kept: ["月度汇总"] });
    expect(state().notice).toEqual({ ...asked, replaced: ["逾期清单"] });
    expect(books[0]!.users().sheets.map(({ name }) => name)).toEqual(["任务"]);
  });

  test("stays on a sheet of the user's where it is to be kept, beside the new one", async () => {
    const { assistant, state, books } = await typedOne();
    await assistant.writeSheets(undefined, { kept: ["完成情况"] });
    expect(state().notice).toMatchObject({ kind: "sheets-written", kept: ["完成情况（留存）"] });
    const kept = books[0]!.users().sheets.find(({ name }) => name === "完成情况（留存）");
    expect(kept?.rows.find(({ row }) => row === 4)?.cells[25]).toBe("与报表核对过");
    expect(books[0]!.ours().map(({ name }) => name)).toEqual(ALWAYS.map(({ name }) => name));
    await assistant.writeSheets();
    expect(state().notice).toMatchObject({ kind: "sheets-written" });
    expect(state().notice).not.toHaveProperty("kept");
  });

  test("goes where somebody says so", async () => {
    const { assistant, state, books } = await typedOne();
    await assistant.writeSheets(undefined, { replaced: ["完成情况"] });
    expect(state().notice).toMatchObject({ kind: "sheets-written" });
    expect(books[0]!.users().sheets.map(({ name }) => name)).toEqual(["任务"]);
    await assistant.writeSheets();
    expect(state().notice).toMatchObject({ kind: "sheets-written" });
  });

  test("on one that has another name too is asked about, and its name stays with it", async () => {
    const { assistant, state, books } = await typedOne();
    books[0]!.renameOurs("completion", "完成情况（5月）");
    await assistant.writeSheets();
    expect(state().notice).toMatchObject({ kind: "sheets-typed", sheets: [{ name: "完成情况（5月）" }] });
    await assistant.writeSheets(undefined, { kept: ["完成情况（5月）"] });
    expect(state().notice).toMatchObject({ kind: "sheets-written", kept: ["完成情况（5月）"] });
    // Where nobody has typed there is nothing to keep: the name alone is asked about.
    books[0]!.renameOurs("completion", "完成情况（6月）");
    await assistant.writeSheets(undefined, { kept: ["完成情况（6月）"] });
    expect(state().notice).toEqual({ kind: "sheets-renamed", names: ["完成情况（6月）"] });
  });

  test("where the workbook cannot remember, nothing is asked", async () => {
    const made = await checkedAssistant((book) => ({ ...book, memory: null }));
    await made.assistant.writeSheets();
    made.books[0]!.typeOnOurs("completion", "Z4", "与报表核对过");
    await made.assistant.writeSheets();
    expect(made.state().notice).toMatchObject({ kind: "sheets-written" });
  });

  test("sheets that are in are in, though the workbook would not remember them", async () => {
    const busy = new HostError("busy", inBoth("Excel 正忙。", "Excel is busy."));
    const keep = (key: string) => (key === OWN_RECORD ? Promise.reject(busy) : Promise.resolve());
    const made = await checkedAssistant((book) => ({ ...book, memory: { recall: () => Promise.resolve(null), keep } }));
    await made.assistant.writeSheets();
    expect(made.state().notice).toMatchObject({ kind: "sheets-written" });
    expect(made.books[0]!.ours()).toHaveLength(ALWAYS.length);
  });
});
