import { xlsxWorkbook } from "../../../../src/adapters/xlsx/xlsxWorkbook";
import { newFormWorkbook } from "../../../../src/adapters/xlsx/newFormWorkbook";
import { run } from "../../../../src/core/run";
import { blankColumns } from "../../../../src/core/show/forms/blankColumns";
import { blankWorkbook } from "../../../../src/core/show/forms/blankWorkbook";
import { OPTION_SHEET } from "../../../../src/core/show/forms/optionSheet";
import { LEDGER_KINDS, ledgerDefinitions } from "../../../../src/core/terms/ledgerKind";
import { readStage } from "../../../../src/core/values/readStage";
import { readStatus } from "../../../../src/core/values/readStatus";
import type { WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";

const asOf = day("2024-06-30");

async function read(): Promise<WorkbookSnapshot> {
  return xlsxWorkbook(await newFormWorkbook(blankWorkbook()), "标准台账.xlsx").snapshot();
}

describe("the standard ledgers, blank (MONTH §4, DECIDED F3)", () => {
  test("checked they are five ledgers without a record, and nothing else is found", async () => {
    const { report } = run([await read()], { asOf });
    expect(report.ledgers.map(({ kind }) => kind)).toEqual(LEDGER_KINDS);
    expect(report.findings.map(({ rule, sheet }) => [rule, sheet])).toEqual(
      report.ledgers.map(({ sheet }) => ["empty-ledger", sheet]),
    );
  });

  test.each(LEDGER_KINDS)(
    "%s has every column, each found under its own key, in the order of SPEC §4",
    async (kind) => {
      const { basis } = run([await read()], { asOf });
      const ledger = basis.recognition.ledgers.find((one) => one.kind === kind);
      // 镇 beside 专业镇 is the same question asked twice: one of the two is enough.
      const keys = Object.keys(ledgerDefinitions[kind].columns).filter(
        (key) => kind !== "indicators" || key !== "town",
      );
      expect(blankColumns[kind].map(({ key }) => key)).toEqual(keys);
      expect([...(ledger?.columns ?? [])].sort((a, b) => a[1] - b[1]).map(([key]) => key)).toEqual(keys);
    },
  );

  test("an indicator that is given a value is a record from then on, its neighbours still are none", async () => {
    const blank = await read();
    const sheets = blank.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        sheet.name === "指标台账" && row.row === 5 ? { ...row, cells: [...row.cells.slice(0, 5), 12] } : row,
      ),
    }));
    const { report } = run([{ ...blank, sheets }], { asOf });
    expect(report.records.map(({ ledger, row }) => [ledger, row])).toEqual([["indicators", 5]]);
  });

  test("what the drop-downs offer is read as what it says", () => {
    const { names, sheets } = blankWorkbook();
    const options = sheets.find(({ name }) => name === OPTION_SHEET)?.rows ?? [];
    const words = (name: string): string[] => {
      const area = names.find((one) => one.name === name)?.area;
      const column = options.map(({ cells }) => cells[(area?.firstColumn ?? 0) - 1]?.value);
      return column.slice(0, area?.lastRow).map(String);
    };
    for (const word of [...words("StateOptions"), ...words("ProblemOptions"), ...words("StateWords")])
      expect([word, readStatus(word).kind]).toEqual([word, "status"]);
    for (const word of words("StageOptions")) expect([word, readStage(word).kind]).toEqual([word, "stage"]);
    for (const word of words("DoneWords")) expect(readStatus(word)).toMatchObject({ state: "done" });
  });

  test("the examples are such as the checks let pass", () => {
    for (const kind of LEDGER_KINDS)
      for (const { content, example } of blankColumns[kind]) {
        if (example === "") continue;
        if (content === "date") expect(example).toMatch(/^\d{4}-\d\d-\d\d$/);
        if (content === "number") expect(Number(example)).not.toBeNaN();
        if (content === "percent") expect(example).toMatch(/%$/);
        if (content === "status") expect(readStatus(example).kind).toBe("status");
        if (content === "stage") expect(readStage(example).kind).toBe("stage");
      }
  });

  test("the same call gives the same bytes", async () => {
    expect(await newFormWorkbook(blankWorkbook())).toEqual(await newFormWorkbook(blankWorkbook()));
  });
});
