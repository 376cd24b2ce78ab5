import { strFromU8, strToU8, zipSync, type Zippable } from "fflate";
import { xlsxWorkbook } from "../../../src/adapters/xlsx/xlsxWorkbook";
import type { WorkbookWrite } from "../../../src/core/show/writes/workbookWrite";
import type { SnapshotPart } from "../../../src/core/workbook/snapshotPart";
import { packageParts, type PackageDrawing } from "../../support/xlsxPackage";

const ROWS = '<row r="1"><c r="A1" s="1"><v>45473</v></c></row>';
const LINKS = "xl/_rels/workbook.xml.rels";

const MARK: WorkbookWrite = {
  sheets: null,
  marks: [
    {
      sheet: "任务",
      kind: "finding-error",
      areas: [{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }],
    },
  ],
};

/** A workbook with one dated cell, spoilt. */
function spoilt(spoil: (parts: Zippable) => void, drawing: PackageDrawing = {}) {
  const parts = packageParts({ sheets: [{ name: "任务", rows: ROWS }], styles: ["yyyy/m/d"], ...drawing });
  spoil(parts);
  return xlsxWorkbook(zipSync(parts), "六月.xlsx");
}

const amended = (part: string, from: RegExp | string, to: string) => (parts: Zippable) => {
  const before = strFromU8(parts[part] as Uint8Array);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${part} has no ${String(from)}`);
  parts[part] = strToU8(after);
};

describe("a workbook without sheets", () => {
  test.each([
    ["none in the list", amended("xl/workbook.xml", /<sheets>.*<\/sheets>/s, "<sheets/>")],
    ["no list", amended("xl/workbook.xml", /<sheets>.*<\/sheets>/s, "")],
  ])("%s: one sentence, for reading and for writing", async (_, spoil) => {
    await expect(spoilt(spoil).snapshot()).rejects.toMatchObject({
      kind: "damaged",
      message: expect.stringMatching(/^《六月\.xlsx》已损坏（工作簿里没有工作表.*）[^\n]+。$/) as string,
    });
    await expect(spoilt(spoil).write(MARK)).rejects.toThrow("工作簿里没有工作表");
  });
});

describe("a sheet behind a link of another type", () => {
  test.each(["image", "styles", "table", ""])("%j: nothing is written, in one sentence", async (type) => {
    const book = spoilt(amended(LINKS, '/worksheet"', `/${type}"`));
    const before = book.bytes();
    for (const write of [MARK, { sheets: null, marks: [] }]) {
      await expect(book.write(write)).rejects.toMatchObject({
        kind: "not-writable",
        message: expect.stringMatching(/工作表“任务”连接的类型不对.*另存/) as string,
      });
    }
    expect(book.bytes()).toBe(before);
  });

  test("chart sheets are linked as what they are", async () => {
    const book = spoilt(() => undefined, { sheets: [{ name: "任务", rows: ROWS }, { type: "chartsheet" }] });
    await expect(book.write(MARK)).resolves.toEqual([]);
  });
});

describe("styles that are missing", () => {
  const gone = (parts: Zippable): void => {
    delete parts["xl/styles.xml"];
  };
  const unlinked = amended(LINKS, /<Relationship [^>]*styles[^>]*>/, "");

  test.each([
    ["linked to nothing", gone],
    ["linked as something else", amended(LINKS, '/styles"', '/theme"')],
    [
      "neither there nor linked, though cells have styles",
      (parts: Zippable) => {
        gone(parts);
        unlinked(parts);
      },
    ],
  ])("%s: values are read, nothing is written", async (_, spoil) => {
    const book = spoilt(spoil);
    expect((await book.snapshot()).sheets[0]?.rows[0]?.cells).toEqual([45473]);
    await expect(book.write(MARK)).rejects.toThrow(/^这个工作簿缺少样式部件.*另存.*。$/);
    const edit = { newSheets: [], cells: [{ sheet: "任务", cell: "A1", value: 1 }] };
    await expect(book.edit(edit)).rejects.toThrow("缺少样式部件");
  });

  test.each([
    ["gone", gone, ["formats"]],
    ["under their usual name, only linked as something else", amended(LINKS, '/styles"', '/theme"'), []],
    ["there", () => undefined, []],
  ])("where they are %s, it is said what the values were read without", async (_, spoil, unseen) => {
    const parts: SnapshotPart[] = [];
    await spoilt(spoil).read((part) => Promise.resolve(parts.push(part) > 0));
    expect(parts[0]).toMatchObject({ kind: "workbook", blind: unseen });
  });

  test("styles that nobody needs are no loss", async () => {
    const plain = '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1"><v>2</v></c></row>';
    const book = spoilt(
      (parts) => {
        gone(parts);
        unlinked(parts);
      },
      { sheets: [{ name: "任务", rows: plain }] },
    );
    await expect(book.write(MARK)).resolves.toEqual([]);
  });

  test.each(['<row r="1" s="2" customFormat="1"/>', '<row r="1"><c r="A1" s="3"/></row>'])(
    "a row's style counts, and a blank cell's: %s",
    async (rows) => {
      const book = spoilt(
        (parts) => {
          gone(parts);
          unlinked(parts);
        },
        { sheets: [{ name: "任务", rows }] },
      );
      await expect(book.write({ sheets: null, marks: [] })).rejects.toThrow("缺少样式部件");
    },
  );
});
