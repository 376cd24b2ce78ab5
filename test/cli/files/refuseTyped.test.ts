import { inBoth } from "../../../src/core/base/inBoth";
import { HostError } from "../../../src/core/base/hostError";
import { run } from "../../../src/core/run";
import { OWN_RECORD, recordedWrite } from "../../../src/core/show/writes/ownRecord";
import { planWrites } from "../../../src/core/show/writes/planWrites";
import type { FileWorkbook } from "../../../src/cli/terminal/world";
import { refuseTyped } from "../../../src/cli/files/refuseTyped";
import { day } from "../../builders/day";
import { drawnBook } from "../../support/drawnBook";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { aWorld, CLEAN } from "../aWorld";

const TARGET = { given: "结果.xlsx", path: "/结果.xlsx", place: "/结果.xlsx" };

/** A workbook with our sheets in it, on one of which somebody may have typed. */
async function aResult(isTyped: boolean): Promise<FileWorkbook> {
  const book = drawnBook(CLEAN, "结果.xlsx");
  const port = memoryWorkbook(book);
  const result = run([book], { asOf: day("2024-06-30") });
  const { write, record } = recordedWrite(planWrites(result, ["任务"], { mark: false, sameWorkbook: true }));
  await port.write(write);
  await port.keep(OWN_RECORD, record());
  if (isTyped) port.typeOnOurs("summary", "B40", "请县长阅");
  const bytes = () => new Uint8Array(0);
  return {
    ...port,
    bytes,
    bytesToSave: bytes,
    isWritable: true,
    extension: ".xlsx",
    property: () => Promise.resolve(null),
    notes: () => Promise.resolve([]),
    columnWidths: () => Promise.resolve(new Map()),
    release: () => undefined,
  };
}

/** What is said where `there` stands where the result goes. */
async function said(source: FileWorkbook | null, there: FileWorkbook | null, force = false): Promise<string | null> {
  const { world } = aWorld(CLEAN, {
    fileExists: () => there !== null,
    openWorkbook: () => there!,
    readFile: () => Promise.resolve(new Uint8Array(0)),
  });
  try {
    await refuseTyped({ target: TARGET, source, note: null }, force, world);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ kind: "not-writable" });
    return (error as HostError).message;
  }
}

test("what was typed in the workbook that the result is made from, or in the file it replaces, is named", async () => {
  expect(await said(await aResult(true), null)).toBe(
    "台账工作簿的统计表上有人填过内容，新结果里不会有，没有写结果：“月度汇总”B40“请县长阅”。确实不用带过去，请加上 --force（原文件不动）；要留，请先把那些内容抄到别的表里。",
  );
  expect(await said(null, await aResult(true))).toBe(
    "《结果.xlsx》的统计表上有人填过内容，没有覆盖：“月度汇总”B40“请县长阅”。确实不用留，请加上 --force；要留，请给结果另取一个文件名。",
  );
});

test("with --force it goes; where nobody typed, nothing is asked", async () => {
  expect(await said(await aResult(true), await aResult(true), true)).toBeNull();
  expect(await said(await aResult(false), await aResult(false))).toBeNull();
  expect(await said(null, null)).toBeNull();
});

test("what is no workbook is none of ours", async () => {
  const broken = await aResult(true);
  const recall = () => Promise.reject(new HostError("damaged", inBoth("已损坏。", "Damaged.")));
  expect(await said(null, { ...broken, recall })).toBeNull();
});
