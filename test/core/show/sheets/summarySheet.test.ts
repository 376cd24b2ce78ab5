import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sheetModels } from "../../../../src/core/show/sheets/sheetModels";
import type { SheetModel } from "../../../../src/core/show/sheets/sheetModel";
import type { RunResult } from "../../../../src/core/terms/runResult";
import { aLedger } from "../../../builders/aLedger";
import { aProblemRecord } from "../../../builders/otherRecords";
import { aDoneTask, aTaskRecord, inRows } from "../../../builders/aTaskRecord";
import { day } from "../../../builders/day";
import { documentBytes } from "../../../../src/adapters/word/documentBytes";
import { run } from "../../../../src/core/run";
import { summaryDocument } from "../../../../src/core/show/documents/summaryDocument";
import { SAMPLE_BOOK } from "../../../sample/makeSampleBook";
import { sampleMonth } from "../../../sample/makeSampleMonth";
import { libreOffice, savedTogether } from "../../../support/libreOffice";
import { printedPages, type PrintedPage } from "../../../support/printedPages";
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

const NAMED_LEDGER = {
  ...aLedger("tasks"),
  columns: new Map([
    ["task", 1],
    ["issue", 2],
  ] as const),
};
const longNames = (count: number) =>
  inRows(
    Array.from({ length: count }, (_, place) =>
      aTaskRecord({
        towns: [TOWNS[place % 9] ?? "万安镇"],
        leadUnits: ["运城市生态环境局新绛分局", "新绛经济技术开发区管理委员会", "县小企业发展促进中心"],
        start: day("2024-01-01"),
        due: day("2024-05-31"),
        progress: 0.2,
        ledger: NAMED_LEDGER,
        cells: [
          `推动县域特色产业集群数字化智能化绿色化改造升级并建立长效运行机制第${place + 1}批项目`,
          "涉及土地、资金、用电、用水和环保手续，需要县级层面统一协调，请有关部门尽快研究明确办理时限。",
        ],
      }),
    ),
  );

/** Twenty towns, each with a task of its own further than the last. */
const MANY_TOWNS = inRows(
  [..."甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉"].map((name, place) =>
    aTaskRecord({ towns: [`${name}镇`], progress: 0.4 + place / 100 }),
  ),
);

/** Months whose one page is printed: many red rows, none, one town, nothing at all, long names. */
const MONTHS: readonly (readonly [string, RunResult])[] = [
  ["forty red rows", aRunResult(redTasks(40))],
  ["no red row", aRunResult(inRows([aDoneTask({ towns: ["龙兴镇"], finished: day("2024-06-02") })]))],
  ["one town", aRunResult(redTasks(1))],
  ["no row", aRunResult([])],
  ["long names", aRunResult(longNames(40))],
  ["twenty towns", aRunResult([...MANY_TOWNS, ...redTasks(40)])],
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

test("a unit's own words that are too long for their column stand whole in rows of their own, and no row is cut off", () => {
  const words = (length: number): string => "资金缺口大，需县级协调。".repeat(200).slice(0, length);
  const lengths = [60, 400, 2000];
  const soon = lengths.map((length, place) =>
    aTaskRecord({
      row: 5 + place,
      start: day("2024-01-01"),
      due: day("2024-07-10"),
      progress: 0.99,
      ledger: NAMED_LEDGER,
      cells: ["项目", words(length)],
    }),
  );
  const model = sheetModels(aRunResult(soon), [], false).find(({ name }) => name === "红灯和到期")!;
  const texts = textsOf(model);
  expect(texts).toContain(words(60));
  expect(texts.filter((text) => text === "见下一行")).toHaveLength(2);
  const own = texts.filter((text) => text.startsWith("存在问题") && text.includes("："));
  expect(own.map((text) => text.replace(/^存在问题(?:（续）)?：/, ""))).toEqual([
    words(400),
    words(2000).slice(0, 1400),
    words(2000).slice(1400),
  ]);
  for (const { height } of model.rows) expect(height ?? 0).toBeLessThan(405);
  // How many fall due is counted over all of their rows, with those in between.
  const rows = [...model.rows];
  const title = rows.findIndex(({ cells }) => /以前到期的任务和问题3项$/.test(String(cells[0]?.value)));
  expect(rows[title]?.cells[0]?.formula).toContain(`COUNT($A$${title + 2}:$A$${title + 7})`);
  expect(rows.slice(title + 1, title + 7).flatMap(({ cells }) => cells[0]?.value ?? [])).toHaveLength(6);
});

test("rank, move and score of a town are those of its row on 镇排名, live", async () => {
  for (const [result, isCompared] of [
    [aRunResult(redTasks(40)), false],
    [await sampleMonthResult(), true],
  ] as const) {
    const models = sheetModels(result, [], false);
    const [summary, ranking] = (["summary", "townRanking"] as const).map((key) => [
      ...models.find((model) => model.key === key)!.rows,
    ]);
    const { towns } = result.report.ranking;
    expect(towns.length).toBeGreaterThan(2);
    towns.forEach((member, place) => {
      const [rank, change, name, score] = summary![3 + place]!.cells;
      const refers = (cell: typeof rank) => {
        const [, letters = "", row = ""] = /^'镇排名'!\$([A-Z])\$(\d+)$/.exec(cell?.formula ?? "") ?? [];
        return ranking![Number(row) - 1]?.cells[letters.charCodeAt(0) - 65]?.value;
      };
      expect(name?.value).toBe(member.name);
      expect([refers(rank), refers(score)]).toEqual([member.rank, member.score]);
      expect([rank?.value, score?.value]).toEqual([member.rank, member.score]);
      if (isCompared) expect(refers(change)).toBe(change?.value);
      else expect(change).toMatchObject({ value: null });
    });
  }
});

test("the Word file names the month, its towns and specialty towns, says the month whole as the report does, and names no sheet", () => {
  const result = aRunResult(redTasks(40));
  const texts = wordTexts(result);
  expect(texts[0]).toBe("新绛县专业镇重点任务2024年6月汇总");
  for (const town of TOWNS) expect(texts.some((text) => text.includes(`|${town}|`))).toBe(true);
  expect(texts.some((text) => text.startsWith("专业镇|万安钻石|"))).toBe(true);
  const { paragraphs } = result.report.summary;
  expect(paragraphs.map(({ topic }) => topic)).toContain("red");
  for (const { text } of paragraphs) expect(texts).toContain(text.replaceAll(/详见统计表《[^》]+》/g, "不再逐一列出"));
  expect(texts.join("\n")).toMatch(/亮红灯40项.*其余32项不再逐一列出/);
  expect(texts.join("\n")).not.toContain("《");
  expect(texts.at(-1)).toMatch(/制表单位：.*制表人：.*审核人：/);
});

test("of more towns than the table holds it says how many are left out, and where they stand", () => {
  const many = aRunResult(MANY_TOWNS);
  const { towns } = many.report.ranking;
  expect(textsOf(sheetOf(many))).toContain(`注：排名居中的${towns.length - 12}个镇没有列出，见《镇排名》。`);
  expect(textsOf(sheetOf(aRunResult(redTasks(40)))).join("")).not.toContain("没有列出");
  // The Word file is not bound to a page.
  const word = wordTexts(many);
  for (const { name } of towns) expect(word.filter((text) => text.includes(`|${name}|`))).toHaveLength(1);
  expect(word.join("")).not.toContain("没有列出");
});

/** Of the Word file, a line for each paragraph and each row of a table. */
function wordTexts(result: RunResult): readonly string[] {
  return summaryDocument(result).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "paragraph"
        ? [block.text]
        : block.rows.map(({ cells }) => cells.map(({ text }) => text).join("|")),
    ),
  );
}

test("what a leader gets of the sample on paper is one page that sums it up, six of 完成情况, and at most four of each other list", async () => {
  const pagesOf = sheetModels(await sampleMonthResult(), [], true)
    .filter(({ print }) => print.areas?.length !== 0)
    .map(({ name, print }) => [name, print.pages?.count ?? 0] as const);
  const limits: Readonly<Record<string, number>> = { 月度汇总: 1, 完成情况: 6 };
  for (const [name, pages] of pagesOf) expect([name, pages <= (limits[name] ?? 4)]).toEqual([name, true]);
});

describe("as LibreOffice prints it, sheet and Word file of every month", () => {
  interface Printed {
    readonly name: string;
    readonly result: RunResult;
    readonly isSheet: boolean;
    readonly pages: readonly PrintedPage[];
  }
  let printed: readonly Printed[] = [];
  beforeAll(async () => {
    if (program === null) return;
    const months = [...MONTHS, ["the sample beside its month before", await sampleMonthResult()] as const];
    const files: { name: string; result: RunResult; bytes: Uint8Array; from: "xlsx" | "docx" }[] = [];
    for (const [name, result] of months) {
      const bytes = await writeXlsx(null, { sheets: [sheetOf(result)], marks: null });
      files.push({ name: `${name}, sheet`, result, bytes, from: "xlsx" });
      if (!writerFound(program)) continue;
      const word = await documentBytes(summaryDocument(result));
      files.push({ name: `${name}, Word file`, result, bytes: word, from: "docx" });
    }
    printed = savedTogether(program, files, "pdf").map((bytes, place) => {
      const { name, result, from } = files[place]!;
      return { name, result, isSheet: from === "xlsx", pages: printedPages(bytes) };
    });
  });

  const wordsOn = ({ pages }: Printed): string => pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join("");

  test("upright, nothing below nine points, signed at the end; the sheet is exactly one page, the Word file at most three", () => {
    for (const one of printed) {
      const sizes = one.pages.flatMap(({ texts }) => texts.map(({ size }) => size));
      const isUpright = one.pages.every((page) => page.width < page.height);
      // Sizes come in thirds of a point.
      expect([one.name, isUpright, Math.min(...sizes) >= 8.9]).toEqual([one.name, true, true]);
      expect([one.name, one.pages.length <= (one.isSheet ? 1 : 3)]).toEqual([one.name, true]);
      expect([one.name, /制表单位：.*制表人：.*审核人：/.test(wordsOn(one))]).toEqual([one.name, true]);
    }
  });

  test("every word is there, and no line lies on another", () => {
    for (const { name, result, isSheet, pages } of printed.filter((one) => one.isSheet)) {
      const texts = pages[0]!.texts;
      const shown = texts.map(({ text }) => text.replaceAll(/\s/g, "")).join("");
      const words = textsOf(sheetOf(result)).filter((text) => text.length > 40);
      expect(isSheet && words.length > 0).toBe(result.report.summary.paragraphs.length > 0);
      for (const text of words) expect([name, shown.includes(text.replaceAll(/\s/g, ""))]).toEqual([name, true]);
      const lines = texts.filter(({ text }) => text.length > 20 && words.some((one) => one.includes(text)));
      for (const one of lines) {
        // Pieces of a line stand beside each other; lines are as far apart as their type is high.
        const near = lines.filter(({ top }) => Math.abs(top - one.top) < 9);
        expect([name, one.text, near.every(({ top }) => Math.abs(top - one.top) < 1)]).toEqual([name, one.text, true]);
        expect(new Set(near.map(({ left }) => left)).size).toBe(near.length);
      }
    }
  });

  test("every town is named in the table and beside its bar", () => {
    for (const { name, result, pages } of printed.filter((one) => one.isSheet)) {
      const charted = sheetOf(result).charts.length > 0 ? result.report.ranking.towns : [];
      const listed = new Set(textsOf(sheetOf(result)));
      for (const town of charted.filter((one) => listed.has(one.name))) {
        const times = pages[0]!.texts.filter(({ text }) => text === town.name).length;
        expect([name, town.name, times]).toEqual([name, town.name, 2]);
      }
    }
  });

  test("the page is used: red rows are told by name as far as it holds them", () => {
    for (const one of printed) {
      const [, all = "0"] = /亮红灯(\d+)项/.exec(wordsOn(one)) ?? [];
      const [, left = "0"] =
        /亮红灯[^。]*。其余(\d+)项(?:详见统计表《红灯和到期》|不再逐一列出)/.exec(wordsOn(one)) ?? [];
      // Eight at most (MONTH §6); the sample has something to say of everything else.
      const least = one.name.startsWith("the sample") && one.isSheet ? 3 : Math.min(8, Number(all));
      expect([one.name, Number(all) - Number(left) >= least]).toEqual([one.name, true]);
    }
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
