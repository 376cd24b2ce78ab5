import { unzipSync, zipSync, strFromU8, strToU8 } from "fflate";
import { xlsxWorkbook } from "../../../../src/adapters/xlsx/xlsxWorkbook";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { bookBytes } from "../../../contract/bookBytes";

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MICROSOFT = "http://schemas.microsoft.com/office/2017/10/relationships";

/** A workbook of one sheet with these parts beside, and links to them from the sheet or the workbook. */
function withParts(
  parts: Readonly<Record<string, string>>,
  links: readonly (readonly [from: string, type: string, to: string])[],
) {
  const zip = unzipSync(bookBytes(drawnBook(drawnSheet([["标题"], ["一", "二"]], { name: "任务" }), "a.xlsx")));
  const sheet = Object.keys(zip).find((name) => name.startsWith("xl/worksheets/") && name.endsWith(".xml"))!;
  const relsOf = (name: string): string => name.replace(/([^/]+)$/, "_rels/$1.rels");
  for (const [from, type, to] of links) {
    const rels = relsOf(from === "sheet" ? sheet : "xl/workbook.xml");
    const before = zip[rels] === undefined ? '<Relationships xmlns="r"></Relationships>' : strFromU8(zip[rels]);
    const link = `<Relationship Id="n${to.length}${type.length}" Type="${type}" Target="/${to}"/></Relationships>`;
    zip[rels] = strToU8(before.replace("</Relationships>", link));
  }
  for (const [name, text] of Object.entries(parts)) zip[name] = strToU8(text);
  return xlsxWorkbook(zipSync(zip), "a.xlsx");
}

const NOTES =
  '<comments xmlns="m"><authors><author> 张三 </author><author>tc={A}</author><author/></authors><commentList>' +
  '<comment ref="A2" authorId="0"><text><r><t>数据</t></r><r><rPr/><t>待核 &amp; 补</t></r></text></comment>' +
  '<comment ref="B2" authorId="1"><text><t>[Threaded comment]</t></text></comment>' +
  '<comment ref="A1" authorId="2"><text><t>无名</t></text></comment>' +
  '<comment ref="C1" authorId="0"><text><t> </t></text></comment></commentList></comments>';
const THREADS =
  '<ThreadedComments xmlns="t"><threadedComment ref="B2" personId="{P}" id="{A}"><text>请协调</text></threadedComment>' +
  '<threadedComment ref="B2" personId="{Q}" id="{B}" parentId="{A}"><text>好的</text></threadedComment></ThreadedComments>';
const PERSONS = '<personList xmlns="p"><person displayName="李四" id="{P}"/></personList>';

test("comments are read with their authors; of a thread its own words, not what stands in for it", async () => {
  const book = withParts({ "xl/c.xml": NOTES, "xl/threaded.xml": THREADS, "xl/persons/person.xml": PERSONS }, [
    ["sheet", `${TYPES}/comments`, "xl/c.xml"],
    ["sheet", `${MICROSOFT}/threadedComment`, "xl/threaded.xml"],
    ["workbook", `${MICROSOFT}/person`, "xl/persons/person.xml"],
  ]);
  expect(await book.notes()).toEqual([
    { sheet: "任务", cell: "B2", author: "李四", text: "请协调" },
    { sheet: "任务", cell: "B2", author: null, text: "好的" },
    { sheet: "任务", cell: "A2", author: "张三", text: "数据待核 & 补" },
    { sheet: "任务", cell: "A1", author: null, text: "无名" },
  ]);
});

test("a workbook without comments, or with a part that cannot be read, has none", async () => {
  expect(await withParts({}, []).notes()).toEqual([]);
  const broken = withParts({ "xl/c.xml": "<comments><" }, [["sheet", `${TYPES}/comments`, "xl/c.xml"]]);
  expect(await broken.notes()).toEqual([]);
});
