import { rowNames } from "../../../../src/core/count/ranking/rowNames";
import { aLedger } from "../../../builders/aLedger";
import { aTaskRecord } from "../../../builders/aTaskRecord";

const row = (sheet: string, file: string) => aTaskRecord({ ledger: aLedger("tasks", sheet, file), row: 37 });

test("one ledger needs no name", () => {
  const task = aTaskRecord({ row: 37 });
  expect(rowNames([task, aTaskRecord({ row: 38 })])(task)).toEqual({ zh: "台账第37行", en: "row 37 of the ledger" });
});

test("several ledgers are told apart by sheet", () => {
  const task = row("万安钻石", "台账.xlsx");
  expect(rowNames([task, row("绛州绿", "台账.xlsx")])(task)).toEqual({
    zh: "“万安钻石”表第37行",
    en: "row 37 of sheet “万安钻石”",
  });
});

test("sheets of one name are told apart by file", () => {
  const task = row("台账", "五月.xlsx");
  expect(rowNames([task, row("台账", "六月.xlsx")])(task)).toEqual({
    zh: "《五月.xlsx》“台账”表第37行",
    en: "row 37 of sheet “台账” in “五月.xlsx”",
  });
});
