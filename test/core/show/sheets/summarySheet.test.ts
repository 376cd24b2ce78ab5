import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sheetModels } from "../../../../src/core/show/sheets/sheetModels";
import type { SheetModel } from "../../../../src/core/show/sheets/sheetModel";
import type { RunResult } from "../../../../src/core/terms/runResult";
import { aDoneTask, aTaskRecord, inRows } from "../../../builders/aTaskRecord";
import { day } from "../../../builders/day";
import { libreOffice, savedByLibreOffice } from "../../../support/libreOffice";
import { writeXlsx } from "../../../support/xlsxFiles";
import { aRunResult } from "./aRunResult";

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
  expect(textsOf(sheetOf(aRunResult(redTasks(40)))).join("")).toMatch(/亮红灯40项.*其余3\d项见完成情况和逾期清单/);
});

test.each(MONTHS)("%s: exactly one upright page in LibreOffice, nothing below 9 points", async (_, result) => {
  if (program === null) return;
  const bytes = await writeXlsx(null, { sheets: [sheetOf(result)], marks: null });
  const pdf = join(mkdtempSync(join(tmpdir(), "page-")), "a.pdf");
  writeFileSync(pdf, savedByLibreOffice(program, bytes, "pdf"));
  const about = execFileSync("pdfinfo", [pdf], { encoding: "utf8" });
  expect(about).toMatch(/Pages:\s+1\n/);
  expect(about).toMatch(/Page size:\s+595\S* x 84/);
  const fonts = execFileSync("pdftohtml", ["-xml", "-stdout", "-i", pdf], { encoding: "utf8" });
  const zoom = 1.5;
  const sizes = [...fonts.matchAll(/<fontspec [^>]*size="(\d+)"/g)].map(([, size]) => Number(size) / zoom);
  expect(sizes.length).toBeGreaterThan(0);
  // The sizes come as whole pixels: 9 points are 13 or 14 of them.
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8.6);
});
