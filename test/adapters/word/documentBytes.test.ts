import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { documentBytes } from "../../../src/adapters/word/documentBytes";
import {
  listTable,
  paragraph,
  type DocumentModel,
  type SectionModel,
} from "../../../src/core/show/documents/documentModel";
import { libreOffice, savedByLibreOffice, savedTogether } from "../../support/libreOffice";
import { writerFound } from "../../tooling/writerFound.mjs";

const LETTER: SectionModel = {
  page: "letter",
  numbered: true,
  blocks: [
    paragraph("title", "关于6月份进展情况的通报"),
    paragraph("addressee", "各镇人民政府："),
    paragraph("body", "截至6月30日，应完成65项，“已完成”12项——完成率18.5%。", "一、总体情况。"),
    paragraph("body", "一行\n另一行 <&>"),
  ],
};

const DOCUMENT: DocumentModel = {
  title: "通报",
  day: "2024-07-01",
  sections: [
    LETTER,
    {
      page: "letter-landscape",
      numbered: true,
      header: "草稿·不可发",
      blocks: [
        paragraph("attachment-mark", "附件1"),
        listTable(
          [
            { heading: "名次", width: 1, align: "centre" },
            { heading: "名称", width: 4 },
          ],
          [["1", "万安镇"]],
        ),
      ],
    },
  ],
};

/** One long text of ideographs, numbered by their place so that lines can be told apart. */
const FULL_PAGES: DocumentModel = {
  title: "满页",
  day: "2024-07-01",
  sections: [{ page: "letter", numbered: true, blocks: [paragraph("body", "进".repeat(28 * 22 * 2 + 26))] }],
};

const partsOf = async (document: DocumentModel): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await documentBytes(document))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

test("the same document gives the same bytes, at another time and in another time zone", async () => {
  const first = await documentBytes(DOCUMENT);
  const zone = process.env["TZ"];
  jest.useFakeTimers({ now: new Date("2031-03-04T23:30:00Z"), doNotFake: ["setImmediate", "setTimeout", "nextTick"] });
  try {
    process.env["TZ"] = "Pacific/Kiritimati";
    const second = await documentBytes(DOCUMENT);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  } finally {
    jest.useRealTimers();
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
});

test("its properties bear the document's own day and no maker's name", async () => {
  const { "docProps/core.xml": core = "" } = await partsOf(DOCUMENT);
  expect(core.match(/2024-07-01T00:00:00Z/g)).toHaveLength(2);
  expect(core).not.toContain("Un-named");
  expect(core).toContain("<dc:title>通报</dc:title>");
});

test("texts stand as they are, line breaks as breaks, and quotes take the Chinese typeface", async () => {
  const { "word/document.xml": body = "" } = await partsOf(DOCUMENT);
  const texts = [...body.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text);
  expect(texts).toEqual(
    expect.arrayContaining([
      "一、总体情况。",
      "截至6月30日，应完成65项，“已完成”12项——完成率18.5%。",
      "一行",
      "另一行 &lt;&amp;&gt;",
      "附件1",
      "万安镇",
    ]),
  );
  expect(body).toContain("<w:br/>");
  const fonts = [...body.matchAll(/<w:rFonts [^>]*>/g)].map(([font]) => font);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.every((font) => font.includes('w:hint="eastAsia"'))).toBe(true);
  expect(body).not.toContain("docGrid w:type");
});

test("a computer without a typeface is told what to take for it", async () => {
  const { "word/fontTable.xml": fonts = "" } = await partsOf(DOCUMENT);
  expect(fonts).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
  expect(fonts).toContain('<w:font w:name="楷体_GB2312"><w:altName w:val="楷体"/>');
});

test("a header stands only in its own section", async () => {
  const parts = await partsOf(DOCUMENT);
  const headers = Object.keys(parts).filter((name) => /^word\/header\d+\.xml$/.test(name));
  const said = headers.filter((name) => parts[name]?.includes("草稿·不可发"));
  expect(headers).toHaveLength(4);
  expect(said).toHaveLength(2);
});

/** Where LibreOffice or its part for letters is not installed these tests say so and prove nothing. */
const found = libreOffice();
const program = writerFound(found) ? found : null;
if (program === null)
  process.stdout.write("LibreOffice Writer is not installed: pages of letters are not looked at.\n");

// Started once for both; what it made is there when it is asked for.
beforeAll(async () => {
  if (program === null) return;
  const documents = await Promise.all([FULL_PAGES, DOCUMENT].map((one) => documentBytes(one)));
  savedTogether(
    program,
    documents.map((bytes) => ({ bytes, from: "docx" })),
    "pdf",
  );
});

test("a page of a letter has 22 lines of 28 characters, its number on the outside", async () => {
  if (program === null) return;
  const pages = pagesOf(savedByLibreOffice(program, await documentBytes(FULL_PAGES), "pdf", "docx"));
  const linesOf = (page: string | undefined): readonly number[] =>
    (page ?? "").split("\n").flatMap((line) => (line.includes("进") ? [line.trim().length] : []));
  expect(pages).toHaveLength(3);
  // The first line stands two characters in.
  expect(linesOf(pages[0])).toEqual([26, ...Array<number>(21).fill(28)]);
  expect(linesOf(pages[1])).toEqual(Array<number>(22).fill(28));
  const numberAt = (page = ""): number =>
    page
      .split("\n")
      .find((line) => line.includes("—"))
      ?.indexOf("—") ?? -1;
  expect(numberAt(pages[0])).toBeGreaterThan(numberAt(pages[1]) + 20);
});

test("the wide page lies on its side", async () => {
  if (program === null) return;
  const pdf = savedByLibreOffice(program, await documentBytes(DOCUMENT), "pdf", "docx");
  const said = inFile(pdf, (path) => execFileSync("pdfinfo", ["-l", "9", path], { encoding: "utf8" }));
  const sizes = [...said.matchAll(/size:\s+(\d+)\S* x (\d+)/g)].map(([, width, height]) => [width, height]);
  expect(sizes).toEqual([
    ["595", "841"],
    ["841", "595"],
  ]);
});

function pagesOf(pdf: Uint8Array): readonly string[] {
  const text = inFile(pdf, (path) => execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" }));
  return text.split("\f").filter((page) => page.trim() !== "");
}

function inFile<T>(bytes: Uint8Array, use: (path: string) => T): T {
  const path = join(mkdtempSync(join(tmpdir(), "word-")), "a.pdf");
  writeFileSync(path, bytes);
  return use(path);
}
