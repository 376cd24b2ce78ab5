import { openWorkbooks } from "../../../src/cli/files/openWorkbooks";
import type { World } from "../../../src/cli/terminal/world";
import { drawnBook } from "../../support/drawnBook";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { partsOf } from "../../../src/core/workbook/snapshotPart";
import { aWorld, CLEAN } from "../aWorld";

/** A world whose files are read in steps of bytes, without their number formats. */
function aWorldReading(steps: readonly number[]) {
  const shown: (string | null)[] = [];
  const { world, kept } = aWorld(CLEAN, { progress: (text) => shown.push(text) });
  const openWorkbook: World["openWorkbook"] = (bytes, file) => ({
    ...memoryWorkbook(drawnBook(CLEAN, file)),
    async read(take, onBytes) {
      for (const done of steps) await onBytes?.(done, 200);
      for (const part of partsOf(drawnBook(CLEAN, file), 1, ["formats"])) await take(part);
    },
    release: () => undefined,
    property: () => Promise.resolve(null),
    notes: () => Promise.resolve([]),
    columnWidths: () => Promise.resolve(new Map()),
    isWritable: true,
    extension: ".xlsx",
    bytes: () => bytes,
    bytesToSave: () => bytes,
  });
  return { world: { ...world, openWorkbook }, kept, shown };
}

describe("openWorkbooks", () => {
  test("progress moves while a file is read, once for each per cent", async () => {
    const { world, shown } = aWorldReading([1, 2, 3, 100, 101, 200]);
    await openWorkbooks({ files: ["a.xlsx"], book: null }, world);
    expect(shown).toEqual([
      "正在读取 1/1：a.xlsx",
      "正在读取 1/1 1%：a.xlsx",
      "正在读取 1/1 50%：a.xlsx",
      "正在读取 1/1 100%：a.xlsx",
    ]);
  });

  test("a file read without its number formats is read, and that is said", async () => {
    const { world, kept } = aWorldReading([]);
    const { workbooks, failed } = await openWorkbooks({ files: ["a.xlsx"], book: null }, world);
    expect([workbooks, failed]).toEqual([[drawnBook(CLEAN, "a.xlsx")], 0]);
    expect(kept.complaints).toEqual([expect.stringMatching(/^《a\.xlsx》缺少样式部件.*。$/)]);
  });

  test("workbooks stay open only for whoever wants to write", async () => {
    const { world } = aWorldReading([]);
    expect((await openWorkbooks({ files: ["a.xlsx"], book: null }, world)).open).toHaveLength(0);
    expect((await openWorkbooks({ files: ["a.xlsx"], book: null }, world, true)).open).toHaveLength(1);
  });
});
