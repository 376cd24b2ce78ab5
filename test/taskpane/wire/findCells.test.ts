import { zipSync } from "fflate";
import { xlsxWorkbook } from "../../../src/adapters/xlsx/xlsxWorkbook";
import { findCells, MOST_CELLS } from "../../../src/taskpane/wire/findCells";
import { packageParts } from "../../support/xlsxPackage";

const text = (row: number, column: string, shown: string): string =>
  `<c r="${column}${row}" t="inlineStr"><is><t>${shown}</t></is></c>`;
const line = (row: number, shown: string): string => `<row r="${row}">${text(row, "B", shown)}</row>`;

function books(...files: readonly (readonly string[])[]) {
  return files.map((sheets, place) => {
    const bytes = zipSync(packageParts({ sheets: sheets.map((rows) => ({ rows })) }));
    const book = xlsxWorkbook(bytes, `${place}.xlsx`, { keepsLooks: true });
    return { file: `${place}.xlsx`, look: () => book.look() };
  });
}

const pause = () => Promise.resolve();
const search = (words: string, opened: ReturnType<typeof books>, count = 10) =>
  findCells({ books: opened, text: words, count, pause, isOver: () => false });

test("every sheet of every file is looked through, in the order of files, tabs and rows", async () => {
  const opened = books([line(3, "万安镇"), line(1, "三泉镇") + line(1200, "万安 镇")], [line(2, "在万安镇建成")]);
  const found = await search("万安镇", opened);
  expect(found?.first.map(({ file, tab, cell }) => [file, tab, cell])).toEqual([
    ["0.xlsx", 0, "B3"],
    ["0.xlsx", 1, "B1200"],
    ["1.xlsx", 0, "B2"],
  ]);
  expect(found).toMatchObject({ count: 3, isCut: false });
});

test("a number is found as it is shown", async () => {
  const [found] = (await search("46", books([`<row r="1"><c r="A1"><v>1461.5</v></c></row>`])))!.first;
  expect(found).toMatchObject({ cell: "A1", text: "1461.5" });
});

test("so many are told as were asked for; counting ends where nobody reads on", async () => {
  const many = (count: number) => books([Array.from({ length: count }, (_, row) => line(row + 1, "县")).join("")]);
  expect(await search("县", many(MOST_CELLS), 3)).toMatchObject({ count: MOST_CELLS, isCut: false });
  const cut = await search("县", many(MOST_CELLS + 1), 3);
  expect(cut).toMatchObject({ count: MOST_CELLS, isCut: true });
  expect(cut!.first).toHaveLength(3);
});

test("nothing is looked for with nothing, and a search that was called off tells nothing", async () => {
  expect(await search(" ", books([line(1, "县")]))).toEqual({ count: 0, isCut: false, first: [] });
  expect(
    await findCells({ books: books([line(1, "县")]), text: "县", count: 1, pause, isOver: () => true }),
  ).toBeNull();
});
