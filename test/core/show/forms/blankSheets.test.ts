import { blankSheets } from "../../../../src/core/show/forms/blankSheets";
import { LEDGER_KINDS, ledgerLabel } from "../../../../src/core/terms/ledgerKind";
import { run } from "../../../../src/core/run";
import { day } from "../../../builders/day";
import { memoryWorkbook } from "../../../support/memoryWorkbook";

const LEDGERS = LEDGER_KINDS.map(ledgerLabel);

test("all of them go into a workbook that has none; checked they are blank ledgers and nothing else", async () => {
  const { sheets, taken } = blankSheets(["封面"]);
  expect([sheets.map(({ name }) => name), taken]).toEqual([[...LEDGERS, "填表说明"], []]);
  const book = memoryWorkbook({ file: "台账.xlsx", sheets: [] });
  await book.edit({ newSheets: sheets, cells: [] });
  const { report } = run([book.users()], { asOf: day("2024-06-30") });
  expect(report.ledgers.map(({ kind }) => kind)).toEqual(LEDGER_KINDS);
  expect(report.findings.map(({ rule }) => rule)).toEqual(LEDGER_KINDS.map(() => "empty-ledger"));
});

test("a sheet of the same name, in whatever case, is left as it is", () => {
  const { sheets, taken } = blankSheets([LEDGERS[0]!, "填表说明"]);
  expect([sheets.map(({ name }) => name), taken]).toEqual([LEDGERS.slice(1), [LEDGERS[0], "填表说明"]]);
  expect(blankSheets([...LEDGERS, "填表说明"]).sheets).toEqual([]);
});

test("what drop-downs offer fits into a cell's own rule", () => {
  const lists = blankSheets([]).sheets.flatMap(({ checks = [] }) =>
    checks.flatMap(({ allows }) => (allows.kind === "words" ? [allows.words] : [])),
  );
  expect(lists.length).toBeGreaterThanOrEqual(3);
  for (const words of lists) {
    expect(words.join(",").length).toBeLessThanOrEqual(255);
    expect(words.some((word) => /[,"]/.test(word))).toBe(false);
  }
  expect(lists).toContainEqual(["储备", "签约", "开工", "投产"]);
});

test("days and percentages are formatted below the lined rows too", () => {
  const [tasks] = blankSheets([]).sheets;
  expect(new Set(tasks!.columns.flatMap(({ below }) => below ?? []))).toEqual(new Set(["yyyy-mm-dd", "0.0%"]));
});
