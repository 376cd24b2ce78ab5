import * as xlsx from "@e965/xlsx";
import { bookBytes } from "../../../contract/bookBytes";
import { sampleMonth } from "../../../sample/makeSampleMonth";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { libreOffice, savedByLibreOffice } from "../../../support/libreOffice";
import { editXlsx } from "../../../support/xlsxFiles";

/* LibreOffice stands for Excel and WPS opening what was edited. Where it is not installed these tests say so and prove nothing. */
const program = libreOffice();
if (program === null)
  process.stdout.write("LibreOffice is not installed: opening edited workbooks there is not tested.\n");

const NEW_SHEET = {
  name: "例外",
  columns: [{ width: 20 }, { width: 12 }],
  rows: [
    {
      cells: [
        { value: "=1+1", role: "text" as const },
        { value: 45657, role: "date" as const },
      ],
    },
    { cells: [{ value: "001", role: "text" as const }, null] },
  ],
};

test("an edited workbook of the sample month opens in LibreOffice with what was written, and text as text", async () => {
  if (program === null) return;
  const { bytes } = (await sampleMonth()).find(({ file }) => file.startsWith("问题台账"))!;
  const [sheet] = xlsx.read(bytes).SheetNames;
  const cells = [
    { sheet: sheet!, cell: "C6", value: "=1+1" },
    { sheet: sheet!, cell: "Z6", value: "2024-6-30" },
    { sheet: sheet!, cell: "B900", value: 45473, numberFormat: 'yyyy"年"m"月"d"日"' },
    { sheet: sheet!, cell: "A1000", value: "末" },
  ];
  const edited = editXlsx(bytes, { newSheets: [NEW_SHEET], cells });
  expect(edited.refused).toEqual([]);
  const saved = xlsx.read(savedByLibreOffice(program, edited.bytes, "xlsx"), { cellNF: true });
  const there = saved.Sheets[sheet!]!;
  expect(there["C6"]).toMatchObject({ t: "s", v: "=1+1" });
  expect(there["Z6"]).toMatchObject({ t: "s", v: "2024-6-30" });
  expect(there["B900"]).toMatchObject({ t: "n", v: 45473, w: "2024年6月30日" });
  expect(there["A1000"].v).toBe("末");
  expect(saved.SheetNames.at(-1)).toBe("例外");
  expect(saved.Sheets["例外"]!["A1"]).toMatchObject({ t: "s", v: "=1+1" });
  expect(saved.Sheets["例外"]!["A2"]).toMatchObject({ t: "s", v: "001" });
});

test("formulas over an edited cell are calculated anew", () => {
  if (program === null) return;
  const bytes = bookBytes(drawnBook(drawnSheet([[4, 2]])), { "台账!A1": "B1*2" });
  const edited = editXlsx(bytes, { newSheets: [], cells: [{ sheet: "台账", cell: "B1", value: 21 }] });
  expect(xlsx.read(savedByLibreOffice(program, edited.bytes, "xlsx")).Sheets["台账"]!["A1"].v).toBe(42);
});
