import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sheetModels } from "../../../../src/core/show/sheets/sheetModels";
import type { SheetModel } from "../../../../src/core/show/sheets/sheetModel";
import type { RunResult } from "../../../../src/core/terms/runResult";
import { aProblemRecord } from "../../../builders/otherRecords";
import { aDoneTask, aTaskRecord, inRows } from "../../../builders/aTaskRecord";
import { day } from "../../../builders/day";
import { documentBytes } from "../../../../src/adapters/word/documentBytes";
import { run } from "../../../../src/core/run";
import { summaryDocument } from "../../../../src/core/show/documents/summaryDocument";
import { SAMPLE_BOOK } from "../../../sample/makeSampleBook";
import { sampleMonth } from "../../../sample/makeSampleMonth";
import { libreOffice, savedTogether } from "../../../support/libreOffice";
import { readWorkbookBytes, writeXlsx } from "../../../support/xlsxFiles";
import { writerFound } from "../../../tooling/writerFound.mjs";
import { aRunResult } from "./aRunResult";

const SAMPLE = join(__dirname, "../../../../assets/sample");
const program = libreOffice();
if (program === null) process.stdout.write("LibreOffice is not here: the one page is not printed.\n");

const TOWNS = ["万安镇", "泉掌镇", "龙兴镇", "三泉镇", "泽掌镇", "北张镇", "古交镇", "阳王镇", "横桥镇"];
const redTasks = (count: number) =>
  inRows(
    Array.from({ length: count }, (_, place) =>
      aTaskRecord({
        towns: [TOWNS[place % 9] ?? "万安镇"],
        leadUnits: ["县发改局", "县财政局", "县自然资源局"],
        start: day("2024-01-01"),
        due: day(`2024-0${1 + (place % 5)}-1${place % 9}`),
        progress: 0.2,
      }),
    ),
  );

/** Months whose one page is printed: many red rows, none, one town, nothing at all. */
const MONTHS: readonly (readonly [string, RunResult])[] = [
  ["forty red rows", aRunResult(redTasks(40))],
  ["no red row", aRunResult(inRows([aDoneTask({ towns: ["龙兴镇"], finished: day("2024-06-02") })]))],
  ["one town", aRunResult(redTasks(1))],
  ["no row", aRunResult([])],
];

const sheetOf = (result: RunResult): SheetModel => sheetModels(result, [], false).find(({ key }) => key === "summary")!;

function textsOf(model: SheetModel): readonly string[] {
  return [...model.rows].flatMap(({ cells }) =>
    cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])),
  );
}

test("county and month stand in the title, who made it and room for what leaders write below", () => {
  const texts = textsOf(sheetOf(aRunResult(redTasks(3))));
  expect(texts[0]).toBe("新绛县专业镇重点任务2024年6月月度汇总");
  expect(texts).toContain("批示");
  expect(texts.at(-1)).toMatch(/制表单位：.*制表人：.*审核人：/);
});

test("without a row it says so", () => {
  expect(textsOf(sheetOf(aRunResult([])))).toContain("台账里没有可以汇总的内容。");
});

test("what is left out of a list is counted, and told where it is", () => {
  expect(textsOf(sheetOf(aRunResult(redTasks(40)))).join("")).toMatch(/亮红灯40项.*其余3\d项详见统计表《红灯和到期》/);
});

test("each list that is told in part stands whole on the sheet that is named for it", () => {
  const late = Array.from({ length: 12 }, (_, place) =>
    aTaskRecord({ row: 5 + place, start: day("2024-01-01"), due: day("2024-05-11"), progress: 0.2 }),
  );
  const soon = Array.from({ length: 9 }, (_, place) =>
    aTaskRecord({ row: 30 + place, start: day("2024-01-01"), due: day(`2024-07-0${1 + place}`), progress: 0.99 }),
  );
  const problem = aProblemRecord({ row: 50, due: day("2024-07-31") });
  const result = aRunResult([...late, ...soon, problem]);
  const said = result.report.summary.paragraphs.map(({ text }) => text).join("\n");
  const sheets = sheetModels(result, [], false);
  const named = [...said.matchAll(/其余(\d+)项详见统计表《([^》]+)》/g)].map(([, left, name]) => [Number(left), name]);
  expect(named).toEqual([
    [4, "红灯和到期"],
    [5, "红灯和到期"],
  ]);
  const texts = textsOf(sheets.find(({ name }) => name === "红灯和到期")!);
  expect(texts).toContain("亮红灯的任务12项");
  expect(texts).toContain("7月31日以前到期的任务和问题10项");
  expect(texts.filter((text) => text.startsWith("已逾期"))).toHaveLength(12);
  expect(texts.filter((text) => /^还剩\d+天$/.test(text))).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 31].map((n) => `还剩${n}天`),
  );
});

test("the Word file names the month, its towns and specialty towns, and counts what it leaves out", () => {
  const blocks = summaryDocument(aRunResult(redTasks(40))).sections.flatMap((section) => section.blocks);
  const texts = blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : block.rows.map(({ cells }) => cells.map(({ text }) => text).join("|")),
  );
  expect(texts[0]).toBe("新绛县专业镇重点任务2024年6月汇总");
  for (const town of TOWNS) expect(texts.some((text) => text.includes(`|${town}|`))).toBe(true);
  expect(texts.some((text) => text.startsWith("专业镇|万安钻石|"))).toBe(true);
  expect(texts.join("\n")).toMatch(/亮红灯40项.*其余3\d项详见统计表《红灯和到期》/);
  expect(texts.at(-1)).toMatch(/制表单位：.*制表人：.*审核人：/);
});

test("exactly one upright page in LibreOffice, nothing below 9 points: sheet and Word file, of every month", async () => {
  if (program === null) return;
  const months = [...MONTHS, ["the sample beside its month before", await sampleMonthResult()] as const];
  const files: { name: string; bytes: Uint8Array; from: "xlsx" | "docx" }[] = [];
  for (const [name, result] of months) {
    const sheet = await writeXlsx(null, { sheets: [sheetOf(result)], marks: null });
    files.push({ name: `${name}, sheet`, bytes: sheet, from: "xlsx" });
    if (!writerFound(program)) continue;
    files.push({ name: `${name}, Word file`, bytes: await documentBytes(summaryDocument(result)), from: "docx" });
  }
  const pdf = join(mkdtempSync(join(tmpdir(), "page-")), "a.pdf");
  savedTogether(program, files, "pdf").forEach((bytes, place) => {
    writeFileSync(pdf, bytes);
    const about = execFileSync("pdfinfo", [pdf], { encoding: "utf8" });
    const fonts = execFileSync("pdftohtml", ["-xml", "-stdout", "-i", pdf], { encoding: "utf8" });
    const zoom = 1.5;
    const sizes = [...fonts.matchAll(/<fontspec [^>]*size="(\d+)"/g)].map(([, size]) => Number(size) / zoom);
    const [, pages] = /Pages:\s+(\d+)\n/.exec(about) ?? [];
    // The sizes come as whole pixels: 9 points are 13 or 14 of them.
    const isLarge = sizes.length > 0 && Math.min(...sizes) >= 8.6;
    const isUpright = /Page size:\s+595\S* x 84/.test(about);
    expect([files[place]!.name, pages, isUpright, isLarge]).toEqual([files[place]!.name, "1", true, true]);
  });
});

async function sampleMonthResult(): Promise<RunResult> {
  const ledgers = (await sampleMonth("2024-06")).map(({ file, bytes }) => readWorkbookBytes(bytes, file));
  const book = readWorkbookBytes(readFileSync(join(SAMPLE, SAMPLE_BOOK)), SAMPLE_BOOK);
  return run(await Promise.all([...ledgers, book]), {
    asOf: day("2024-06-30"),
    book: { at: ledgers.length, apart: true },
  });
}
