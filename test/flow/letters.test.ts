import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { Parser } from "saxen";
import { documentBytes } from "../../src/adapters/word/documentBytes";
import { run } from "../../src/core/run";
import { planNotices } from "../../src/core/show/notices/planNotices";
import { planReturns } from "../../src/core/show/notices/planReturns";
import { day } from "../builders/day";
import { drawnBook } from "../support/drawnBook";
import { libreOffice, savedTogether } from "../support/libreOffice";
import { writerFound } from "../tooling/writerFound.mjs";
import { on, tasks } from "./flow";

/** Forty late rows, one of them with a unit that is unknown: the town's letter must not be sent. */
const LATE = Array.from({ length: 40 }, (_, index) => ({
  任务编号: `ZD-${index + 1}`,
  完成时限: on("2024-05-31"),
  完成率: 0.5,
  ...(index === 7 ? { 责任单位: "县工信据" } : {}),
}));

const result = run([drawnBook(tasks(LATE), "台账.xlsx")], { asOf: day("2024-06-30") });
const { letters } = planNotices(result, { drafted: day("2024-07-02"), only: null });
const { document, entry } = letters[0]!;

test("the parts of the file are well-formed, and the same each time", async () => {
  const bytes = await documentBytes(document);
  expect(await documentBytes(document)).toEqual(bytes);
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    if (/\.(xml|rels)$/.test(name)) expect([name, faultsOf(strFromU8(part))]).toEqual([name, []]);
});

const found = libreOffice();
const program = writerFound(found) ? found : null;
if (program === null)
  process.stdout.write("LibreOffice Writer is not installed: pages of letters are not looked at.\n");

const LENGTHS = [11, 12, 13];
/** Letters of so many rows each. */
const short = LENGTHS.map((rows) => {
  const few = run([drawnBook(tasks(LATE.slice(0, rows)), "台账.xlsx")], { asOf: day("2024-06-30") });
  return planNotices(few, { drafted: day("2024-07-02"), only: null }).letters[0]!.document;
});
const [slip] = planReturns(result, { drafted: day("2024-07-02"), only: null });

/** What LibreOffice makes of each: started once for all of them. */
async function pagesOfAll(): Promise<readonly (readonly string[])[]> {
  const files = await Promise.all([document, slip!.document, ...short].map((one) => documentBytes(one)));
  return savedTogether(
    program!,
    files.map((bytes) => ({ bytes, from: "docx" })),
    "pdf",
  ).map(pagesOf);
}

test("opened: the draft's header on every page, numbers outside, every row, no zero before a month or day", async () => {
  if (program === null) return;
  const [pages = []] = await pagesOfAll();
  expect(pages.length).toBeGreaterThan(6);
  expect(pages.filter((page) => !page.includes("草稿·不可发"))).toEqual([]);
  expect(pages.map((page) => /—\s*(\d+)\s*—/.exec(page)?.[1])).toEqual(pages.map((_, index) => String(index + 1)));
  const all = pages.join("\n").replace(/\s/g, "");
  for (let row = 1; row <= entry.rows.length; row++) expect(all).toContain(`ZD-${row}任务${row}`);
  expect(all).not.toMatch(/年0|月0/);
  expect(pages.at(-1)!.replace(/\s/g, "")).toContain("“任务”第10行");
});

test("no page of a letter holds its attachments and signature alone, however many rows come before", async () => {
  if (program === null) return;
  const pages = (await pagesOfAll()).slice(2).map((letter) => letter.find((page) => page.includes("附件：1.")));
  expect(pages.map((page) => page?.replace(/\s/g, "").includes("予以销号"))).toEqual(LENGTHS.map(() => true));
});

test("a slip that goes back, opened: its unit's rows, where they are and what to do", async () => {
  const bytes = await documentBytes(slip!.document);
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    if (/\.(xml|rels)$/.test(name)) expect([name, faultsOf(strFromU8(part))]).toEqual([name, []]);
  if (program === null) return;
  const [, pages = []] = await pagesOfAll();
  const all = pages.join("\n").replace(/\s/g, "");
  for (const words of ["2024年6月台账退回单", `${slip!.unit}：`, "县工信据", "必须改正", "于7月5日前报回"])
    expect(all).toContain(words);
});

function faultsOf(xml: string): readonly string[] {
  const faults: string[] = [];
  const parser = new Parser();
  parser.on("error", (error) => void faults.push(error.message));
  parser.on("warn", (error) => void faults.push(error.message));
  parser.parse(xml);
  return faults;
}

function pagesOf(pdf: Uint8Array): readonly string[] {
  const path = join(mkdtempSync(join(tmpdir(), "letter-")), "a.pdf");
  writeFileSync(path, pdf);
  const text = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
  return text.split("\f").filter((page) => page.trim() !== "");
}
