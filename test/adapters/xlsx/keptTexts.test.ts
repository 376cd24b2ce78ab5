import * as xlsx from "@e965/xlsx";
import { xlsxWorkbook } from "../../../src/adapters/xlsx/xlsxWorkbook";
import { HostError } from "../../../src/core/base/hostError";
import { xlsxOfRows } from "../../support/xlsxPackage";
import { differingParts, packageFaults, textOfPart } from "./write/packageFacts";
import { richWorkbook } from "./write/richWorkbook";

/** The workbook has a custom part of somebody else's already. */
const OTHERS = "customXml/item1.xml";
const PART = "customXml/item2.xml";

async function saved(bytes: Uint8Array, texts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const workbook = xlsxWorkbook(bytes, "a.xlsx");
  for (const [key, text] of Object.entries(texts)) await workbook.keep(key, text);
  return workbook.bytesToSave();
}

const recalled = (bytes: Uint8Array, key: string) => xlsxWorkbook(bytes, "a.xlsx").recall(key);

test("what was kept travels in what is saved, to the character; nothing else of the file changes", async () => {
  const bytes = richWorkbook();
  const text = JSON.stringify({ a: '二 <三> & "四" ]]> \\u0000 😀', b: "_x0041_" });
  const kept = await saved(bytes, { lastCheck: text, 别的: " 一\n\t" });
  expect(await recalled(kept, "lastCheck")).toBe(text);
  expect(await recalled(kept, "别的")).toBe(" 一\n\t");
  expect(differingParts(bytes, kept).toSorted()).toEqual(["[Content_Types].xml", PART, "xl/_rels/workbook.xml.rels"]);
  expect(packageFaults(kept)).toEqual([]);
  expect(xlsx.read(kept).SheetNames).toEqual(xlsx.read(bytes).SheetNames);
});

test("nothing kept, or the same as the file has: the very bytes", async () => {
  const bytes = richWorkbook();
  expect(await saved(bytes, {})).toBe(bytes);
  const kept = await saved(bytes, { lastCheck: "一" });
  expect(await saved(kept, { lastCheck: "一" })).toBe(kept);
});

test("kept again it takes the place of what was there, in the same part", async () => {
  const first = await saved(richWorkbook(), { lastCheck: "一", 别的: "二" });
  const second = await saved(first, { lastCheck: "三" });
  expect(await recalled(second, "lastCheck")).toBe("三");
  expect(await recalled(second, "别的")).toBe("二");
  expect(differingParts(first, second)).toEqual([PART]);
});

test("it goes through edits and our sheets, and is recalled before it is saved", async () => {
  const workbook = xlsxWorkbook(xlsxOfRows('<row r="1"><c r="A1"><v>1</v></c></row>'), "a.xlsx");
  await workbook.keep("lastCheck", "一");
  await workbook.edit({ newSheets: [], cells: [{ sheet: "Sheet1", cell: "A1", value: 2 }] });
  expect(await workbook.recall("lastCheck")).toBe("一");
  const again = xlsxWorkbook(workbook.bytesToSave(), "a.xlsx");
  await again.edit({ newSheets: [], cells: [{ sheet: "Sheet1", cell: "A1", value: 3 }] });
  expect(await recalled(again.bytes(), "lastCheck")).toBe("一");
});

test("custom parts of others are neither read nor touched", async () => {
  const bytes = richWorkbook();
  const other = textOfPart(bytes, OTHERS);
  expect(await recalled(bytes, "lastCheck")).toBeNull();
  const kept = await saved(bytes, { lastCheck: "一" });
  expect(textOfPart(kept, OTHERS)).toBe(other);
});

test.each([
  ["cut off", (xml: string) => xml.slice(0, -10)],
  ["with an entity of its own", (xml: string) => xml.replace("一", "&x;")],
])("a part of ours that is %s keeps nothing, and the file is read as ever", async (_, spoil) => {
  const kept = await saved(richWorkbook(), { lastCheck: "一" });
  const rels = textOfPart(kept, "xl/_rels/workbook.xml.rels");
  const spoilt = richWorkbook({ [PART]: spoil(textOfPart(kept, PART)), "xl/_rels/workbook.xml.rels": rels });
  expect(await recalled(spoilt, "lastCheck")).toBeNull();
  expect(await recalled(await saved(spoilt, { lastCheck: "二" }), "lastCheck")).toBe("二");
});

test("what cannot be written, or is no workbook, keeps it while it is open and is saved as it is", async () => {
  const none = new TextEncoder().encode("%PDF-1.7");
  const workbook = xlsxWorkbook(none, "a.xlsx");
  await workbook.keep("lastCheck", "一");
  expect(await workbook.recall("lastCheck")).toBe("一");
  expect(workbook.bytesToSave()).toBe(none);
  await expect(workbook.snapshot()).rejects.toThrow(HostError);
});
