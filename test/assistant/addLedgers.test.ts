import { drawnBook, drawnSheet } from "../support/drawnBook";
import { assistantOver } from "../support/sampleAssistant";
import { readWorkbookBytes } from "../support/xlsxFiles";
import { checkedAssistant, taskBook, TASKS } from "./drawnMonth";
import { readOnly } from "./troubles";

const LEDGERS = ["重点任务台账", "重点项目台账", "问题台账", "指标台账", "月报报送台账"];
const EMPTY = drawnBook(drawnSheet([["新建"]], { name: "Sheet1" }), "工作簿1.xlsx");

test("before any check they come into the open workbook, and are taken back exactly", async () => {
  const { assistant, state, books } = assistantOver([EMPTY]);
  const before = books[0]!.users();
  await assistant.addLedgers(EMPTY.file);
  expect(books[0]!.users().sheets.map(({ name }) => name)).toEqual(["Sheet1", ...LEDGERS, "填表说明"]);
  expect(state()).toMatchObject({
    stale: false,
    undo: { what: "ledgers" },
    notice: { kind: "ledgers-added", file: EMPTY.file, names: [...LEDGERS, "填表说明"], left: [] },
  });
  await assistant.undo();
  expect(books[0]!.users()).toEqual(before);
  expect(state()).toMatchObject({ undo: null, stale: false, notice: { kind: "undone" } });
});

test("sheets of these names stay as they are, and it is said; all there, nothing is done", async () => {
  const own = drawnBook(drawnSheet([["我的"]], { name: LEDGERS[0]! }), "台账.xlsx");
  const { assistant, state, books } = assistantOver([own]);
  await assistant.addLedgers(own.file);
  expect(state().notice).toMatchObject({ kind: "ledgers-added", left: [LEDGERS[0]] });
  expect(books[0]!.users().sheets[0]).toEqual(own.sheets[0]);
  await assistant.addLedgers(own.file);
  expect(state().notice).toEqual({ kind: "nothing-to-do", job: "ledgers" });
});

test("after a check the month is checked again with them", async () => {
  const { assistant, state } = await checkedAssistant();
  await assistant.addLedgers(TASKS);
  expect(state()).toMatchObject({ stale: false, notice: { kind: "ledgers-added" } });
  expect(state().check!.ledgers.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(LEDGERS));
});

test("an old workbook, and one that is closed by now, are refused in a sentence", async () => {
  const old = assistantOver([taskBook], readOnly);
  await old.assistant.addLedgers(TASKS);
  expect(old.state().notice).toMatchObject({ kind: "failed", job: "ledgers", error: "not-writable" });
  await old.assistant.addLedgers("别的.xlsx");
  expect(old.state().notice).toMatchObject({ kind: "failed", job: "ledgers", error: "not-found" });
});

test("as a file of their own", async () => {
  const { assistant } = assistantOver([]);
  const { name, bytes } = await assistant.ledgerFile("标准台账.xlsx");
  const { sheets } = await readWorkbookBytes(bytes, name);
  expect(sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(LEDGERS));
});
