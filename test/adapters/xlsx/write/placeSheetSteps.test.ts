import { xlsxWorkbook } from "../../../../src/adapters/xlsx/xlsxWorkbook";
import type { SheetModel } from "../../../../src/core/show/sheets/sheetModel";
import { HostError } from "../../../../src/core/base/hostError";
import * as xlsx from "@e965/xlsx";
import { xlsxPackage } from "../../../support/xlsxPackage";
import { aSheetModel, anIndexModel } from "./aSheetModel";
import { differingParts, partsNotGivenBack, packageFaults, partsOf, textOfPart } from "./packageFacts";
import { richParts, richWorkbook } from "./richWorkbook";
import { readWorkbookBytes, removeSheets, writeXlsx } from "../../../support/xlsxFiles";

const OURS = [aSheetModel(), anIndexModel()];
const write = (bytes: Uint8Array | null, sheets: readonly SheetModel[]) => writeXlsx(bytes, { sheets, marks: null });

describe("sheets of ours that stand there already", () => {
  /** 完成情况 between the user's two sheets and in front, as after a clerk has moved it and Excel has saved. */
  const moved = xlsxPackage({
    sheets: [
      { name: "甲" },
      {
        name: "完成情况",
        rows: '<row r="1"><c r="A1"><v>99</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>本表由台账助手生成</t></is></c></row>',
      },
      { name: "乙" },
    ],
    definedNames: [
      '<definedName name="_ledgerAssistant" localSheetId="1" hidden="1">"completion"</definedName>',
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">完成情况!$1:$9</definedName>',
      '<definedName name="区" localSheetId="2">乙!$A$1</definedName>',
      '<definedName name="区" localSheetId="0">甲!$A$1</definedName>',
    ].join(""),
  });

  test("are replaced at their place, so that no other sheet's number moves", async () => {
    const after = await write(moved, OURS);
    expect(xlsx.read(after).SheetNames).toEqual(["甲", "完成情况", "乙", "台账索引"]);
    const book = textOfPart(after, "xl/workbook.xml");
    expect(book).toContain('<definedName name="区" localSheetId="2">');
    expect(book).not.toContain("$1:$9");
    expect(book).toContain('<definedName name="_ledgerAssistant" localSheetId="1" hidden="1">"completion;2;完成情况"');
    expect(xlsx.read(after).Sheets["完成情况"]!["A1"].v).toBe("各镇完成情况");
    expect(packageFaults(after)).toEqual(packageFaults(moved));
    expect(Buffer.compare(await write(after, OURS), after)).toBe(0);
  });

  test("come in the order of today where an earlier version had another, and no tab of the user's moves", async () => {
    const names = ["校验结果", "甲", "完成情况", "台账索引", "乙"];
    const keys: Readonly<Record<string, string>> = { 校验结果: "findings", 完成情况: "completion", 台账索引: "index" };
    const marks = names.map((name, place) =>
      keys[name] === undefined
        ? `<definedName name="区" localSheetId="${place}">${name}!$A$1</definedName>`
        : `<definedName name="_ledgerAssistant" localSheetId="${place}" hidden="1">"${keys[name]};${place + 1};${name}"</definedName>`,
    );
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>本表由台账助手生成</t></is></c></row>';
    const earlier = xlsxPackage({ sheets: names.map((name) => ({ name, rows })), definedNames: marks.join("") });
    const views = '<bookViews><workbookView activeTab="2"/></bookViews><sheets>';
    const book = textOfPart(earlier, "xl/workbook.xml")
      .replace("<sheets>", views)
      .replace('sheetId="4"', 'sheetId="4" state="hidden"');
    const models = [
      aSheetModel(),
      aSheetModel({ key: "townRanking", name: "镇排名" }),
      aSheetModel({ key: "findings", name: "校验结果" }),
      anIndexModel(),
    ];
    const after = await write(withPart(earlier, "xl/workbook.xml", book), models);
    const written = textOfPart(after, "xl/workbook.xml");
    expect(xlsx.read(after).SheetNames).toEqual(["完成情况", "甲", "镇排名", "校验结果", "乙", "台账索引"]);
    expect(written).toContain('<sheet name="台账索引" sheetId="4" state="hidden"');
    expect(written).toContain('<workbookView activeTab="0"/>');
    expect(written).toContain('<definedName name="区" localSheetId="1">甲!');
    expect(written).toContain('<definedName name="区" localSheetId="4">乙!');
    expect(written).toContain('localSheetId="0" hidden="1">"completion;3;完成情况"');
    expect(packageFaults(after)).toEqual(packageFaults(earlier));
    expect(Buffer.compare(await write(after, models), after)).toBe(0);
  });

  test("keep being hidden where the clerk has hidden them", async () => {
    const hidden = textOfPart(moved, "xl/workbook.xml").replace('sheetId="2"', 'sheetId="2" state="hidden"');
    const after = await write(withPart(moved, "xl/workbook.xml", hidden), OURS);
    expect(textOfPart(after, "xl/workbook.xml")).toContain('<sheet name="完成情况" sheetId="2" state="hidden"');
  });

  test("go when they are not wanted any more, and what counts by place moves along", async () => {
    const after = await write(moved, [anIndexModel()]);
    expect(xlsx.read(after).SheetNames).toEqual(["甲", "乙", "台账索引"]);
    const book = textOfPart(after, "xl/workbook.xml");
    expect(book).toContain('<definedName name="区" localSheetId="1">乙!');
    expect(book).toContain('<definedName name="区" localSheetId="0">甲!');
    expect(book).toContain('<definedName name="_ledgerAssistant" localSheetId="2" hidden="1">"index;4;台账索引"');
    expect(partsOf(after).has("xl/worksheets/sheet2.xml")).toBe(true);
    expect(packageFaults(after)).toEqual(packageFaults(moved));
  });

  test("the tab in front stays in front when one before it goes, and the first one comes where it was ours", () => {
    const front = (place: number) => {
      const views = `<bookViews><workbookView activeTab="${place}" firstSheet="${place}"/></bookViews><sheets>`;
      return withPart(moved, "xl/workbook.xml", textOfPart(moved, "xl/workbook.xml").replace("<sheets>", views));
    };
    const activeTab = (place: number) =>
      /activeTab="(\d)"/.exec(textOfPart(removeSheets(front(place)), "xl/workbook.xml"))![1];
    expect([0, 1, 2].map(activeTab)).toEqual(["0", "0", "1"]);
  });

  test("take their tables, drawings and charts with them, and leave what the user's sheets share", async () => {
    const written = await write(richWorkbook(), [aSheetModel({ table: anIndexModel().table })]);
    const links = "xl/worksheets/_rels/sheet2.xml.rels";
    const image =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image1.png"/></Relationships>';
    const shared = withPart(written, links, textOfPart(written, links).replace("</Relationships>", image));
    expect(partsNotGivenBack(richWorkbook(), removeSheets(shared))).toEqual([]);
  });

  test("a copy that the clerk made of one of ours is the clerk's", async () => {
    const copied = xlsxPackage({
      sheets: [
        {
          name: "5月完成情况",
          rows: '<row r="1"><c r="A1"><v>5</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>本表由台账助手生成</t></is></c></row>',
        },
        { name: "甲" },
        { name: "完成情况", rows: '<row r="2"><c r="A2" t="inlineStr"><is><t>本表由台账助手生成</t></is></c></row>' },
      ],
      parts: {
        "xl/workbook.xml": textOfPart(moved, "xl/workbook.xml").replace(
          /<sheets>.*<\/definedNames>/,
          [
            '<sheets><sheet name="5月完成情况" sheetId="7" r:id="rId1"/><sheet name="甲" sheetId="1" r:id="rId2"/><sheet name="完成情况" sheetId="2" r:id="rId3"/></sheets>',
            '<definedNames><definedName name="_ledgerAssistant" localSheetId="0" hidden="1">"completion"</definedName>',
            '<definedName name="_ledgerAssistant" localSheetId="2" hidden="1">"completion"</definedName></definedNames>',
          ].join(""),
        ),
      },
    });
    const after = await write(copied, OURS);
    expect(xlsx.read(after).SheetNames).toEqual(["5月完成情况", "甲", "完成情况", "台账索引"]);
    expect(xlsx.read(after).Sheets["5月完成情况"]!["A1"].v).toBe(5);
    expect((await readWorkbookBytes(after, "a.xlsx")).sheets.map(({ name }) => name)).toEqual(["5月完成情况", "甲"]);
  });

  test("a user's sheet of the same name is left alone", async () => {
    const before = xlsxPackage({ sheets: [{ name: "完成情况" }] });
    const after = await write(before, [aSheetModel({ name: "完成情况 (助手)" })]);
    expect(xlsx.read(after).SheetNames).toEqual(["完成情况", "完成情况 (助手)"]);
    await expect(write(before, OURS)).rejects.toThrow(/已有名为“完成情况”的/);
  });

  test("a calculation chain that names our formulas goes, one that does not stays", async () => {
    const written = await write(richWorkbook(), OURS);
    expect(partsOf(written).has("xl/calcChain.xml")).toBe(true);
    const chain = textOfPart(written, "xl/calcChain.xml").replace("</calcChain>", '<c r="B7" i="10"/></calcChain>');
    const after = await write(withPart(written, "xl/calcChain.xml", chain), OURS);
    expect(partsOf(after).has("xl/calcChain.xml")).toBe(false);
    expect(packageFaults(after)).toEqual([]);
  });

  test("tables get ids and names that the user's have not", async () => {
    const table = { ...anIndexModel().table!, name: "任务表" };
    const after = await write(richWorkbook(), [anIndexModel({ table })]);
    expect(textOfPart(after, "xl/tables/table2.xml")).toContain('id="8" name="任务表_2" displayName="任务表_2"');
  });
});

describe("workbooks that cannot be written into say so in one sentence", () => {
  const part = (name: string, from: string | RegExp, to: string) => ({
    [name]: String(richParts()[name]).replace(from, to),
  });
  const signature =
    '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>';
  const revisions =
    '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/revisionHeaders" Target="revisions/revisionHeaders.xml"/></Relationships>';

  test.each([
    [
      "locked structure",
      part("xl/workbook.xml", "<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>'),
      /结构受保护/,
    ],
    [
      "strict",
      part(
        "xl/workbook.xml",
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      ),
      /严格开放 XML/,
    ],
    ["signed", part("_rels/.rels", "</Relationships>", signature), /数字签名/],
    ["shared", part("xl/_rels/workbook.xml.rels", "</Relationships>", revisions), /共享工作簿/],
    [
      "binary",
      {
        ...part("_rels/.rels", "xl/workbook.xml", "xl/workbook.bin"),
        "xl/workbook.bin": "x",
        "xl/workbook.xml": undefined,
      },
      /是 \.xlsb 格式/,
    ],
    ["in another encoding", part("xl/styles.xml", 'encoding="UTF-8"', 'encoding="GB2312"'), /编码不是 UTF-8/],
  ])("%s", async (_, changes, sentence) => {
    const error: unknown = await write(richWorkbook(changes), OURS).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ kind: "not-writable" });
    expect((error as HostError).message).toMatch(sentence);
    expect((error as HostError).message).toMatch(/^这个工作簿.*。$/);
  });

  test("old and foreign files: not-writable for .xls, and isPatchable tells beforehand", async () => {
    const book = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([[1]]), "甲");
    const old = new Uint8Array(xlsx.write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
    await expect(write(old, OURS)).rejects.toMatchObject({ kind: "not-writable" });
    expect([xlsxWorkbook(old, "a.xls").isWritable, xlsxWorkbook(richWorkbook(), "a.xlsx").isWritable]).toEqual([
      false,
      true,
    ]);
    await expect(write(new Uint8Array(0), OURS)).rejects.toMatchObject({ kind: "empty-file" });
    await expect(write(new TextEncoder().encode("a,b\n1,2\n"), OURS)).rejects.toMatchObject({ kind: "not-a-workbook" });
  });

  test("a locked structure does not stand in the way of marks", async () => {
    const locked = richWorkbook(
      part("xl/workbook.xml", "<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>'),
    );
    const area = { firstRow: 3, firstColumn: 1, lastRow: 3, lastColumn: 1 };
    const marks = [{ sheet: "重点任务", kind: "light-red" as const, areas: [area] }];
    expect(differingParts(locked, await writeXlsx(locked, { sheets: [], marks }))).toHaveLength(2);
  });

  test("our sheets are not taken out where nothing visible would be left", async () => {
    const only = await write(null, OURS);
    expect(() => removeSheets(only)).toThrow(/没有可见的工作表/);
  });
});

function withPart(bytes: Uint8Array, name: string, text: string): Uint8Array {
  const parts = Object.fromEntries([...partsOf(bytes)]);
  const nothing = Object.fromEntries(Object.keys(richParts()).map((key) => [key, undefined]));
  return richWorkbook({ ...nothing, ...parts, [name]: text });
}
