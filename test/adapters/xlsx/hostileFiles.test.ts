import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { Deflate, strToU8, zipSync } from "fflate";
import { HostError, type HostErrorKind } from "../../../src/core/base/hostError";
import { packageParts, sheetXml, xlsxOfRows, xlsxPackage } from "../../support/xlsxPackage";
import { readWorkbookBytes, writeXlsx } from "../../support/xlsxFiles";
import { aSheetModel } from "./write/aSheetModel";
import { PLAIN_ENGLISH } from "../../support/plainEnglish";
import { runs } from "../../support/runs";

async function refusal(bytes: Uint8Array, file = "台账.xlsx"): Promise<HostError> {
  try {
    await readWorkbookBytes(bytes, file);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    expect(error.said.en).toMatch(PLAIN_ENGLISH);
    return error;
  }
  throw new Error("was read");
}

/** A HostError or a snapshot, but never anything else. */
async function outcome(bytes: Uint8Array): Promise<"refused" | "read"> {
  try {
    await readWorkbookBytes(bytes, "台账.xlsx");
    return "read";
  } catch (error) {
    if (error instanceof HostError) return "refused";
    throw error;
  }
}

const ORDINARY = xlsxPackage({
  sheets: [
    {
      rows: Array.from({ length: 60 }, (_, i) => {
        const r = i + 1;
        return `<row r="${r}"><c r="A${r}"><v>${r * 7.25}</v></c><c r="B${r}" s="1" t="s"><v>${r % 3}</v></c><c r="C${r}"><f>A${r}*2</f><v>${r}</v></c></row>`;
      }).join(""),
      merges: ["A1:C1"],
    },
  ],
  strings: ["<si><t>万安镇</t></si>", "<si><t>泽掌镇</t></si>", "<si><t>三泉镇</t></si>"],
  styles: [14],
});

const foreignFiles: readonly (readonly [string, Uint8Array, HostErrorKind, RegExp])[] = [
  ["an empty file", new Uint8Array(0), "empty-file", /空文件/],
  ["a PDF", strToU8("%PDF-1.7\n…"), "not-a-workbook", /PDF/],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), "not-a-workbook", /图片/],
  [
    "a web page",
    strToU8("\uFEFF<html><table><tr><td>县</td></tr></table></html>"),
    "not-a-workbook",
    /HTML.*另存为 \.xlsx/,
  ],
  [
    "an XML Spreadsheet 2003",
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    "not-a-workbook",
    /XML 表格 2003.*另存为 \.xlsx/,
  ],
  ["comma-separated text", strToU8("序号,任务\n1,甲\n"), "not-a-workbook", /CSV.*另存为 \.xlsx/],
  ["tab-separated UTF-16", Uint8Array.from([0xff, 0xfe, 0x41, 0, 9, 0, 0x42, 0]), "not-a-workbook", /CSV/],
  ["plain text", strToU8("你好"), "not-a-workbook", /文本/],
  ["rubbish", Uint8Array.of(1, 0, 2, 0, 3), "not-a-workbook", /无法识别/],
  ["nothing but zeros", new Uint8Array(2000), "damaged", /空字节/],
  ["a zip of something else", zipSync({ "readme.txt": strToU8("x") }), "not-a-workbook", /压缩包/],
  ["a binary workbook", zipSync({ "xl/workbook.bin": strToU8("x") }), "not-a-workbook", /xlsb.*另存为 \.xlsx/],
  ["a Word document", zipSync({ "word/document.xml": strToU8("<w/>") }), "not-a-workbook", /Word/],
  ["a presentation", zipSync({ "ppt/presentation.xml": strToU8("<p/>") }), "not-a-workbook", /PowerPoint/],
  [
    "an OpenDocument",
    zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<o/>") }),
    "not-a-workbook",
    /OpenDocument/,
  ],
];

test.each(foreignFiles)("%s is refused in a sentence", async (_, bytes, kind, sentence) => {
  const error = await refusal(bytes);
  expect([error.kind, error.message]).toEqual([kind, expect.stringMatching(sentence)]);
  expect(error.message).toMatch(/^《台账\.xlsx》[^\n]*。$/);
  expect(error.said.en).toMatch(/^“台账\.xlsx” /);
});

test("Excel's own lock file is told from a workbook", async () => {
  expect((await refusal(Uint8Array.of(5, 1, 2), "~$台账.xlsx")).message).toContain("~$");
});

const spoilt: readonly (readonly [string, Parameters<typeof xlsxPackage>[0]])[] = [
  ["a sheet's part is missing", { parts: { "xl/worksheets/sheet1.xml": undefined } }],
  ["the workbook part is missing", { parts: { "xl/workbook.xml": undefined } }],
  ["the workbook part is another", { parts: { "xl/workbook.xml": "<styleSheet/>" } }],
  ...[
    "",
    "<worksheet>",
    "<worksheet></sheetData>",
    "<worksheet/><worksheet/>",
    "<worksheet a=1/>",
    "<worksheet a='1'b='2'/>",
    "<worksheet a='<'/>",
    "<worksheet>< a/></worksheet>",
    "<worksheet><!-- </worksheet>",
    "text<worksheet/>",
    '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet/>',
    "<chart/>",
    `<worksheet>${"<a>".repeat(100_000)}`,
    "<worksheet><sheetData><row r='0'/></sheetData></worksheet>",
    "<worksheet><sheetData><row r='1048577'><c><v>1</v></c></row></sheetData></worksheet>",
    "<worksheet><sheetData><row r='1'><c r='XFE1'><v>1</v></c></row></sheetData></worksheet>",
    "<worksheet><sheetData><row r='1'><c r='A2'><v>1</v></c></row></sheetData></worksheet>",
    "<worksheet><sheetData><row r='1'><c r='A1' t='x'><v>1</v></c></row></sheetData></worksheet>",
    "<worksheet><sheetData><row r='1'><c t='inlineStr'><is><t>a & b</t></is></c></row></sheetData></worksheet>",
    "<worksheet><sheetData><row r='1'><c t='inlineStr'><is><t>&nbsp;</t></is></c></row></sheetData></worksheet>",
    "<worksheet><sheetData><row r='1'><c t='inlineStr'><is><t>&#xD800;</t></is></c></row></sheetData></worksheet>",
  ].map((xml) => [`the sheet is ${xml.slice(0, 90)}`, { sheets: [{ xml }] }] as const),
  ["a text is no UTF-8", { sheets: [{ xml: spoiltText() }] }],
];

function spoiltText(): Uint8Array {
  const bytes = strToU8(sheetXml('<row r="1"><c t="inlineStr"><is><t>a?b</t></is></c></row>'));
  bytes[bytes.indexOf(0x3f, 60)] = 0xff;
  return bytes;
}

test.each(spoilt)("it is damage where %s", async (_, drawing) => {
  expect((await refusal(xlsxPackage(drawing))).kind).toBe("damaged");
});

test("a part that fails its checksum, or is longer or shorter than declared, is damage", async () => {
  const bytes = zipSync(packageParts({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1234</v></c></row>' }] }), {
    level: 0,
  });
  expect(await outcome(bytes)).toBe("read");
  const changed = bytes.slice();
  changed[indexOf(changed, "1234")] = 0x39;
  expect((await refusal(changed)).message).toContain("校验和");
  for (const change of [1, -1]) {
    const lying = xlsxOfRows('<row r="1"><c r="A1"><v>1</v></c></row>');
    eachCentralHeader(lying, (view, at) => view.setUint32(at + 24, view.getUint32(at + 24, true) + change, true));
    expect((await refusal(lying)).kind).toBe("damaged");
  }
});

test("a part locked with a password is said to be so", async () => {
  const bytes = xlsxOfRows("");
  eachCentralHeader(bytes, (view, at) => view.setUint16(at + 8, 1, true));
  expect((await refusal(bytes)).kind).toBe("encrypted");
});

test("a truncated file is refused, wherever it is cut", async () => {
  for (let sixteenth = 1; sixteenth < 16; sixteenth++) {
    const cut = ORDINARY.slice(0, Math.floor((ORDINARY.length * sixteenth) / 16));
    expect((await refusal(cut)).kind).toBe("damaged");
  }
  for (let missing = 1; missing < 60; missing++) expect(await outcome(ORDINARY.slice(0, -missing))).toBe("refused");
});

test("flipped bytes give a refusal or a snapshot, never another exception", async () => {
  const stored = zipSync(packageParts({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] }), { level: 0 });
  const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(ORDINARY, stored), flips, async (original, changes) => {
      const bytes = original.slice();
      for (const [at, mask] of changes) bytes[at % bytes.length]! ^= mask;
      await outcome(bytes);
    }),
    { numRuns: runs(150) },
  );
});

test("spoilt XML with a right checksum gives a refusal or a snapshot, never another exception", async () => {
  const parts = packageParts({
    sheets: [
      { rows: '<row r="1"><c r="A1" s="1"><f>B1</f><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>', merges: ["A1:B2"] },
    ],
    strings: ["<si><r><t>甲&amp;</t></r></si>"],
    styles: ["0%"],
  });
  const names = [
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/_rels/workbook.xml.rels",
  ];
  const change = fc.record({
    name: fc.constantFrom(...names),
    at: fc.nat(),
    cut: fc.nat(12),
    put: fc.constantFrom("", "<", ">", "&", '"', "/", "<!--", "]]>", "<a>", "\0", "999999999999", "é"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const spoiltParts = { ...parts };
      for (const { name, at, cut, put } of changes) {
        const xml = new TextDecoder().decode(spoiltParts[name] as Uint8Array);
        const place = at % xml.length;
        spoiltParts[name] = strToU8(xml.slice(0, place) + put + xml.slice(place + cut));
      }
      await outcome(zipSync(spoiltParts, { level: 0 }));
    }),
    { numRuns: runs(150) },
  );
});

describe("monsters", () => {
  test("a bomb of 1 GB in 1 MB is refused before anything is inflated", async () => {
    const pieces: Uint8Array[] = [];
    const deflate = new Deflate({ level: 6 }, (piece) => pieces.push(piece));
    const zeros = new Uint8Array(8 * 1024 * 1024);
    for (let i = 0; i < 4; i++) deflate.push(zeros, i === 3);
    // What the directory declares is all that is looked at; the data need not be as long.
    const bomb = zipSync(packageParts({ parts: { "xl/media/image1.png": pieces[0]! } }), { level: 0 });
    eachCentralHeader(bomb, (view, at) => {
      if (view.getUint32(at + 24, true) === pieces[0]!.length) view.setUint32(at + 24, 1024 * 1024 * 1024, true);
    });
    const inflated: number[] = [];
    const native = {
      inflateRaw: (_: Uint8Array, size: number) => {
        inflated.push(size);
        return new Uint8Array(size);
      },
    };
    await expect(readWorkbookBytes(bomb, "台账.xlsx", native)).rejects.toMatchObject({
      kind: "too-large",
      message: expect.stringMatching(/1 GB|800 MB/),
    });
    expect(inflated).toEqual([]);
  });

  test("a bomb that lies about its size stops where its declaration ends", async () => {
    const bomb = xlsxPackage({ sheets: [{ xml: new Uint8Array(8 * 1024 * 1024) }] });
    eachCentralHeader(bomb, (view, at) => {
      if (view.getUint32(at + 24, true) > 1e6) view.setUint32(at + 24, 1000, true);
    });
    expect((await refusal(bomb)).message).toContain("比目录记载的长");
  });

  test("a ratio of 1000:1 is refused from 200 MB on and not before", async () => {
    const bytes = xlsxPackage({ sheets: [{ xml: sheetXml(`<!--${" ".repeat(1_000_000)}-->`) }] });
    expect(await outcome(bytes)).toBe("read");
    eachCentralHeader(bytes, (view, at) => {
      if (view.getUint32(at + 24, true) > 1e6) view.setUint32(at + 24, 201 * 1024 * 1024, true);
    });
    expect(await refusal(bytes)).toMatchObject({
      kind: "too-large",
      message: expect.stringContaining("200:1") as string,
    });
  });

  test("two cells in opposite corners cost nothing", async () => {
    const { sheets } = await readWorkbookBytes(
      xlsxOfRows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"><v>2</v></c></row>', {
        styles: [9],
      }),
      "角.xlsx",
    );
    const last = sheets[0]!.rows[1]!;
    expect([sheets[0]!.rows.length, last.row, last.cells.length, last.cells[16383], last.formats[16383]]).toEqual([
      2,
      1048576,
      16384,
      2,
      "0%",
    ]);
  });

  test("a million styled empty rows and a merge of the whole grid cost nothing", async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 2}"><c r="A${i + 2}" s="1"/></row>`);
    const xml = sheetXml(`<row r="1"><c r="A1"><v>1</v></c></row>${rows.join("")}`, ["A1:XFD1048576"]);
    const bytes = zipSync(packageParts({ sheets: [{ xml }], styles: [9] }), { level: 0 });
    const { sheets } = await readWorkbookBytes(bytes, "空行.xlsx");
    expect([sheets[0]!.rows.length, sheets[0]!.merges.length]).toEqual([1, 1]);
  });

  test.each([
    ["an attribute", `<worksheet a="${"x".repeat(10_000_000)}"/>`],
    ["a text", sheetXml(`<row r="1"><c t="inlineStr"><is><t>${"x".repeat(20_000_000)}</t></is></c></row>`)],
    ["a heap of attributes", `<worksheet ${Array.from({ length: 5000 }, (_, i) => `a${i}="1"`).join(" ")}/>`],
    ["a name", `<${"x".repeat(1_000_000)}/>`],
  ])("%s beyond all measure is refused or read", async (_, xml) => {
    expect(["refused", "read"]).toContain(await outcome(zipSync(packageParts({ sheets: [{ xml }] }), { level: 0 })));
  });

  test("a part is read once, however many tabs point at it, and each tab has its rows", async () => {
    const tabs = Array.from({ length: 900 }, (_, i) => `<sheet name="表${i}" sheetId="${i + 1}" r:id="rId1"/>`);
    const bytes = xlsxPackage({
      sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
      parts: { "xl/workbook.xml": workbookXml(tabs) },
    });
    const read: string[] = [];
    const native = {
      inflateRaw: (compressed: Uint8Array, size: number) => {
        const text = inflateRawSync(compressed, { maxOutputLength: size });
        if (text.includes("<sheetData>")) read.push("sheet");
        return text;
      },
    };
    const { sheets } = await readWorkbookBytes(bytes, "台账.xlsx", native);
    expect(sheets.map(({ rows }) => rows.length)).toEqual(tabs.map(() => 1));
    expect(read).toEqual(["sheet"]);
  });

  test("rows that many tabs point at count for each of them", async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`);
    const tabs = Array.from({ length: 900 }, (_, i) => `<sheet name="表${i}" sheetId="${i + 1}" r:id="rId1"/>`);
    const bytes = xlsxPackage({ sheets: [{ rows: rows.join("") }], parts: { "xl/workbook.xml": workbookXml(tabs) } });
    expect(await refusal(bytes)).toMatchObject({ kind: "too-large", message: expect.stringContaining("500 万行") });
  });

  test("a thousand sheets are read, one more is not", async () => {
    const book = (count: number) =>
      zipSync(packageParts({ sheets: Array.from({ length: count }, (_, i) => ({ name: `表${i}` })) }), { level: 0 });
    expect((await readWorkbookBytes(book(1000), "台账.xlsx")).sheets).toHaveLength(1000);
    expect(await refusal(book(1001))).toMatchObject({
      kind: "too-large",
      message: expect.stringContaining("工作表超过 1000 张"),
    });
  });

  test("a workbook without sheets is said to be one, when it is written too", async () => {
    const bytes = xlsxPackage({ sheets: [] });
    const sentence = { kind: "damaged", message: expect.stringContaining("没有工作表") };
    expect(await refusal(bytes)).toMatchObject(sentence);
    await expect(writeXlsx(bytes, { sheets: [aSheetModel()], marks: null })).rejects.toMatchObject(sentence);
  });
});

test("folders of a package may have entries of their own", async () => {
  const parts = packageParts({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
  const folders = { "_rels/": new Uint8Array(0), "xl/": new Uint8Array(0), "xl/worksheets/": new Uint8Array(0) };
  const { sheets } = await readWorkbookBytes(zipSync({ ...folders, ...parts }), "台账.xlsx");
  expect(sheets[0]!.rows).toHaveLength(1);
});

test.each(["台账.et", "台账.xls", "台账", "台账.txt"])("what a file is called does not matter: %s", async (file) => {
  expect((await readWorkbookBytes(ORDINARY, file)).sheets[0]!.rows).toHaveLength(60);
});

function workbookXml(tabs: readonly string[]): string {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return `<workbook xmlns:r="${office}"><sheets>${tabs.join("")}</sheets></workbook>`;
}

function indexOf(bytes: Uint8Array, text: string): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(text);
}

function eachCentralHeader(bytes: Uint8Array, change: (view: DataView, at: number) => void): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  }
}
