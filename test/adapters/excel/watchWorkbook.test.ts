import type { SelectedCells, WorkbookChange } from "../../../src/core/ports";
import { bookBytes } from "../../contract/bookBytes";
import { drawnBook, drawnSheet } from "../../support/drawnBook";
import { aSheetModel, anIndexModel } from "../xlsx/write/aSheetModel";
import { openedExcel, type OpenedExcel } from "./openedExcel";

const BYTES = bookBytes(
  drawnBook([
    drawnSheet(
      [
        ["甲", 1],
        ["乙", 2],
      ],
      { name: "重点任务" },
    ),
    drawnSheet([["x"]], { name: "别的" }),
  ]),
);

async function watched(api = "1.17"): Promise<{
  readonly excel: OpenedExcel;
  readonly heard: WorkbookChange[];
  readonly selected: SelectedCells[];
  readonly stop: () => Promise<void>;
  readonly after: () => Promise<void>;
}> {
  // The library at hand is older than 1.17 and knows what came with it as a preview of Excel on the web.
  const preview = api === "1.17" ? { ExcelApiOnline: "1.1" } : {};
  const excel = await openedExcel(BYTES, "台账.xlsx", { requirements: { ExcelApi: api, ...preview } });
  const heard: WorkbookChange[] = [];
  const selected: SelectedCells[] = [];
  const stop = await excel.workbook.watch(
    (change) => heard.push(change),
    (cells) => selected.push(cells),
  );
  const after = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
    await excel.host.settled();
  };
  return { excel, heard, selected, stop, after };
}

describe("watching a workbook", () => {
  test.each(["1.9", "1.15", "1.17"])("the user's and a co-author's edits are told, in Excel %s", async (api) => {
    const { excel, heard, after } = await watched(api);
    excel.host.userEdits("重点任务", "B2", 5);
    await after();
    excel.host.userEdits("别的", "A1", "y", true);
    await after();
    expect(heard).toEqual([
      { kind: "cells", sheet: "重点任务", area: "B2", remote: false },
      { kind: "cells", sheet: "别的", area: "A1", remote: true },
    ]);
  });

  test("moved rows and sheets that come, go or are renamed change the structure", async () => {
    const { excel, heard, after } = await watched();
    excel.host.userInsertsRows("重点任务", 2);
    await after();
    excel.host.userAddsSheet("新表");
    await after();
    excel.host.userRenames("新表", "又名");
    await after();
    excel.host.userEdits("又名", "A1", 1);
    await after();
    excel.host.userDeletesSheet("又名");
    await after();
    expect(heard).toEqual([
      { kind: "structure", sheet: "重点任务" },
      { kind: "structure", sheet: "新表" },
      { kind: "structure", sheet: "又名" },
      { kind: "cells", sheet: "又名", area: "A1", remote: false },
      { kind: "structure", sheet: "又名" },
    ]);
  });

  test("an Excel that tells of no renaming knows the new name with the next edit", async () => {
    const { excel, heard, after } = await watched("1.15");
    excel.host.userRenames("别的", "又名");
    excel.host.userEdits("又名", "A1", 1);
    await after();
    expect(heard).toEqual([{ kind: "cells", sheet: "又名", area: "A1", remote: false }]);
  });

  test.each(["1.9", "1.15", "1.17"])(
    "our own writes, edits and what stands on our sheets are nobody's news, in Excel %s",
    async (api) => {
      const { excel, heard, after } = await watched(api);
      await excel.workbook.write({ sheets: [aSheetModel({ charts: [] }), anIndexModel()], marks: [] });
      const { journal } = await excel.workbook.edit({
        newSheets: [],
        cells: [{ sheet: "重点任务", cell: "A1", value: "z" }],
      });
      await excel.workbook.undo(journal!);
      await after();
      excel.host.userEdits("完成情况", "B4", 1);
      await after();
      await excel.workbook.write({ sheets: [], marks: null });
      await after();
      expect(heard).toEqual([]);
    },
  );

  test("a sheet that undoing takes out is nobody's news, however late Excel tells of it; one that the user takes out is", async () => {
    const { excel, heard, after } = await watched();
    const sheet = (name: string) => ({
      name,
      columns: [{ width: 8 }],
      rows: [{ cells: [{ value: "x", role: "text" as const }] }],
    });
    const { journal } = await excel.workbook.edit({ newSheets: [sheet("月度存档")], cells: [] });
    await excel.workbook.edit({ newSheets: [sheet("例外")], cells: [] });
    await after();
    const late = excel.host.holdEvents();
    await excel.workbook.undo(journal!);
    late();
    await after();
    expect(heard).toEqual([]);
    excel.host.userDeletesSheet("例外");
    await after();
    expect(heard).toMatchObject([{ kind: "structure" }]);
  });

  test.each(["1.9", "1.15", "1.17"])("where the user goes is told, but not on our sheets, in Excel %s", async (api) => {
    const { excel, heard, selected, after } = await watched(api);
    await excel.workbook.write({ sheets: [aSheetModel({ charts: [] }), anIndexModel()], marks: null });
    excel.host.userSelects("重点任务", "B2");
    await after();
    excel.host.userSelects("完成情况", "A1");
    await after();
    excel.host.userSelects("别的", "A1:C9");
    await after();
    expect(selected).toEqual([
      { sheet: "重点任务", area: "B2" },
      { sheet: "别的", area: "A1:C9" },
    ]);
    expect(heard).toEqual([]);
  });

  test("an edit on a sheet whose name Excel does not give now is told as one of nobody knows where", async () => {
    const { excel, heard, after } = await watched();
    excel.host.userAddsSheet("新表");
    excel.host.troubles.otherWorkbook = "older";
    await after();
    excel.host.userEdits("新表", "A1", 1);
    await after();
    excel.host.userEdits("重点任务", "A1", 1);
    await after();
    expect(heard).toEqual([
      { kind: "structure", sheet: null },
      { kind: "cells", sheet: "重点任务", area: "A1", remote: false },
    ]);
  });

  test("it begins while another workbook is in front, and while a cell is being edited", async () => {
    const excel = await openedExcel(BYTES);
    excel.host.troubles.otherWorkbook = "older";
    const heard: WorkbookChange[] = [];
    await excel.workbook.watch((change) => heard.push(change));
    excel.host.troubles.otherWorkbook = null;
    excel.host.userEdits("重点任务", "A1", 1);
    for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
    expect(heard).toHaveLength(1);

    const editing = await openedExcel(BYTES, "台账.xlsx", { isEditing: true });
    const watching = editing.workbook.watch(() => undefined);
    editing.host.editMode(false);
    await expect(watching).resolves.toBeInstanceOf(Function);
  });

  test("rows are read again when the edit that is going on has ended", async () => {
    const excel = await openedExcel(BYTES);
    excel.host.editMode(true);
    const reading = excel.workbook.readRows("重点任务", 1, 1);
    await expect(excel.workbook.usersSheetNames()).rejects.toMatchObject({ kind: "edit-mode" });
    excel.host.editMode(false);
    expect((await reading)[0]!.cells).toEqual(["甲", 1]);
  });

  test("ended, nothing is told any more and Excel is not asked any more", async () => {
    const { excel, heard, stop, after } = await watched();
    await stop();
    excel.host.userEdits("重点任务", "B2", 5);
    await after();
    expect(heard).toEqual([]);
    expect(excel.host.isListening(10)).toBe(false);
  });
});

describe("going to a cell", () => {
  test("selects it on its sheet", async () => {
    const { workbook, model } = await openedExcel(BYTES);
    expect(await workbook.goTo("别的", "C7")).toBe("shown");
    expect(model.active.name).toBe("别的");
    expect(model.selection).toEqual([{ row: 6, column: 2, rows: 1, columns: 1 }]);
  });

  test("unhides nothing, and says so", async () => {
    const { workbook, model, host } = await openedExcel(BYTES);
    host.userHidesRows("重点任务", 2);
    model.sheet("重点任务").hiddenColumns.add(3);
    expect(await workbook.goTo("重点任务", "A2")).toBe("hidden-row");
    expect(await workbook.goTo("重点任务", "D1")).toBe("hidden-column");
    model.sheet("别的").visibility = "VeryHidden";
    expect(await workbook.goTo("别的", "A1")).toBe("hidden-sheet");
    expect(model.sheet("别的").visibility).toBe("VeryHidden");
    expect(await workbook.goTo("没有", "A1")).toBe("missing-sheet");
  });
});
