import type { InBoth } from "../../../../src/core/base/inBoth";
import { read, write } from "@e965/xlsx";
import { newFormWorkbook } from "../../../../src/adapters/xlsx/newFormWorkbook";
import { xlsxWorkbook } from "../../../../src/adapters/xlsx/xlsxWorkbook";
import type { ReturnedFile } from "../../../../src/core/show/collecting/filesInOrder";
import { IDENTITY_PROPERTY } from "../../../../src/core/show/handout/templateIdentity";
import type { FormWorkbook } from "../../../../src/core/show/forms/formWorkbook";
import { day } from "../../../builders/day";
import { on } from "../../../flow/flow";
import { filledForm } from "../../../support/filledForm";
import { libreOffice, savedByLibreOffice, savedTogether } from "../../../support/libreOffice";
import { pythonWithOpenpyxl, savedByOpenpyxl } from "../../../support/openpyxl";
import { savedByExcelJs } from "../../../support/savedByExcelJs";
import { zipWithFolders } from "./zipWithFolders";
import { aMaster, collected, KEXIN, mergedLines, openLinesOf, sentTo } from "./aCollection";

/* LibreOffice stands for WPS and for whatever else saves a template again. Where it is not installed these tests prove nothing of it. */
const office = libreOffice();
if (office === null) process.stdout.write("LibreOffice is not installed: templates that it saved are not tested.\n");

/** Days, percentages, texts with line breaks, blanks: whatever a program may store in its own way. */
const MASTER = aMaster([
  {
    完成率: { value: 0.6, format: "0%" },
    实际完成时间: on("2024-05-06"),
    进展情况: "第一行\n第二行 “引号” <&>",
    备注: "001",
  },
  { 完成率: 0.123456789012345, 存在问题: "无" },
  { 启动时间: "2024年3月", 完成时限: "年底" },
]);

const CHANGES = {
  任务1: { 实际完成时间: { value: day("2024-06-28"), format: "yyyy/m/d" }, 完成率: { value: 0.85, format: "0%" } },
  任务2: { 进展情况: "新的话，\n分两行" },
  任务3: { 完成状态: "已完成" },
};
const LINES = [
  "任务 P3: 0.6 → 0.85",
  "任务 Q3: 2024-05-06 → 2024-06-28",
  "任务 T4: 正在推进第2项 → 新的话，\n分两行",
  "任务 O5: 进行中 → 已完成",
];

const returned = (): FormWorkbook => filledForm(sentTo(KEXIN, MASTER), "任务", CHANGES);

async function opened(bytes: Uint8Array, file: string): Promise<ReturnedFile> {
  const workbook = xlsxWorkbook(bytes, file);
  return { file, workbook: await workbook.snapshot(), property: await workbook.property(IDENTITY_PROPERTY) };
}

type Save = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

const byOffice = (format: "xlsx" | "xls" | "ods"): Save | null =>
  office === null ? null : (bytes) => savedByLibreOffice(office, bytes, format);
const byOds: Save | null =
  office === null
    ? null
    : (bytes) => savedByLibreOffice(office, savedByLibreOffice(office, bytes, "ods"), "xlsx", "ods");
const bySheetJs =
  (bookType: "xlsx" | "biff8"): Save =>
  (bytes) =>
    new Uint8Array(write(read(bytes, { cellNF: true, cellStyles: true }), { type: "buffer", bookType }) as Uint8Array);
const python = pythonWithOpenpyxl();

/** Null where the program is not installed. */
const PROGRAMS: readonly (readonly [string, string, Save | null])[] = [
  ["as it was sent", "a.xlsx", (bytes) => bytes],
  ["with entries for folders, as WPS packs it", "a.xlsx", zipWithFolders],
  ["LibreOffice, xlsx", "a.xlsx", byOffice("xlsx")],
  ["LibreOffice, xls", "a.xls", byOffice("xls")],
  ["the same called .et", "a.et", byOffice("xls")],
  ["LibreOffice, ods and back", "a.xlsx", byOds],
  ["SheetJS, xlsx", "a.xlsx", bySheetJs("xlsx")],
  ["SheetJS, xls", "a.xls", bySheetJs("biff8")],
  ["exceljs", "a.xlsx", (bytes) => savedByExcelJs(bytes)],
  ["openpyxl", "a.xlsx", python === null ? null : (bytes) => savedByOpenpyxl(python, bytes)],
];

describe("a template that another program saved (MONTH §5)", () => {
  // LibreOffice is started once for each format; what it made is there when it is asked for below.
  beforeAll(async () => {
    if (office === null) return;
    const forms = [returned(), sentTo(KEXIN, MASTER)];
    const sent = await Promise.all(
      forms.map(async (form) => ({ bytes: await newFormWorkbook(form), from: "xlsx" as const })),
    );
    const [again = new Uint8Array()] = savedTogether(office, sent, "xlsx");
    savedTogether(office, sent, "xls");
    const sheets = savedTogether(office, [...sent, { bytes: again, from: "xlsx" }], "ods");
    savedTogether(
      office,
      sheets.map((bytes) => ({ bytes, from: "ods" })),
      "xlsx",
    );
  });

  test.each(PROGRAMS)("%s: found again, and merged the same", async (_, file, save) => {
    if (save === null) return;
    const done = collected([await opened(await save(await newFormWorkbook(returned())), file)], MASTER);
    expect(done.files).toMatchObject([{ unit: KEXIN, status: "merged" }]);
    expect([mergedLines(done), openLinesOf(done)]).toEqual([LINES, []]);
  });

  test.each(PROGRAMS)("%s, nothing changed: unchanged", async (_, file, save) => {
    if (save === null) return;
    const done = collected([await opened(await save(await newFormWorkbook(sentTo(KEXIN, MASTER))), file)], MASTER);
    expect([done.merged, openLinesOf(done)]).toEqual([[], []]);
    expect(done.files).toMatchObject([{ unit: KEXIN, status: "unchanged" }]);
  });

  test("saved once more by another program it is the same file, and not taken again", async () => {
    const save = byOffice("xlsx");
    if (save === null || byOds === null) return;
    const bytes = await save(await newFormWorkbook(returned()));
    const once = collected([await opened(bytes, "a.xlsx")], MASTER);
    const again = collected([await opened(await byOds(bytes), "另存.xlsx")], once.result);
    expect(again.files).toMatchObject([
      {
        status: "unchanged",
        sentence: expect.objectContaining({ zh: expect.stringContaining("以前汇总过") as string }) as InBoth,
      },
    ]);
  });
});
