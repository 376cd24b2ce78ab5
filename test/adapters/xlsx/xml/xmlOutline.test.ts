import { attributeOf, childrenOf, textOf, xmlOutline } from "../../../../src/adapters/xlsx/xml/xmlOutline";
import { deletion, edited, editedPieces, insertion } from "../../../../src/adapters/xlsx/xml/xmlEdits";
import { placeFor, SCHEMA_ORDER } from "../../../../src/adapters/xlsx/write/schemaOrder";

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test("elements stand where they say, whatever stands between them", () => {
  const bytes = encode(
    '\ufeff<?xml version="1.0"?><!-- <a> --><x:a b=\'>\' x:c="&lt;1">文<d/><e> t </e><![CDATA[</x:a>]]></x:a>\n',
  );
  const root = xmlOutline(bytes);
  const written = (element: { start: number; end: number }) => decode(bytes.subarray(element.start, element.end));
  expect([root.name, root.prefix]).toEqual(["a", "x:"]);
  expect(root.children.map(written)).toEqual(["<d/>", "<e> t </e>"]);
  expect([attributeOf(bytes, root, "b"), attributeOf(bytes, root, "c"), attributeOf(bytes, root, "d")]).toEqual([
    ">",
    "<1",
    undefined,
  ]);
  expect(textOf(bytes, childrenOf(root, "e")[0]!)).toBe(" t ");
  expect(decode(bytes.subarray(root.closeStart, root.end))).toBe("</x:a>");
});

test("an exact attribute name comes before one with a prefix", () => {
  const bytes = encode('<a r:id="1" id = "2"/>');
  expect(attributeOf(bytes, xmlOutline(bytes), "id")).toBe("2");
});

test("what is not looked into has a place but no children", () => {
  const bytes = encode("<a><b><c/><c><b></b></c></b><d><e/></d></a>");
  const root = xmlOutline(bytes, (name) => name !== "b");
  expect(root.children.map(({ name, children, end }) => [name, children.length, end])).toEqual([
    ["b", 0, 28],
    ["d", 1, 39],
  ]);
});

test.each(["", "<a>", "<a></b>", "<a><b></a>", "<a/><b/>", '<a b="></a>', "<!DOCTYPE a><a/>", "<a><!-- </a>"])(
  "%j is damaged",
  (text) => {
    expect(() => xmlOutline(encode(text))).toThrow(/损坏/);
  },
);

test.each([
  ["GBK", encode('<?xml version="1.0" encoding="GBK"?><a/>')],
  ["UTF-16", new Uint8Array([0xff, 0xfe, 0x3c, 0])],
])("%s is not written into", (_, bytes) => {
  expect(() => xmlOutline(bytes)).toThrow(/UTF-8/);
});

test("edits are made from the front, text at one place in the order given", () => {
  const bytes = encode("0123456789");
  expect(decode(edited(bytes, [insertion(5, "乙"), deletion({ start: 1, end: 3 }), insertion(5, "丙")]))).toBe(
    "034乙丙56789",
  );
  expect([...editedPieces(bytes, [])]).toHaveLength(1);
  expect(() => edited(bytes, [deletion({ start: 1, end: 3 }), insertion(2, "x")])).toThrow(RangeError);
});

test.each([
  ["<worksheet><sheetData/></worksheet>", 23],
  ["<worksheet><sheetData/><mergeCells/><pageMargins/></worksheet>", 36],
  ["<worksheet><sheetData/><conditionalFormatting/><dataValidations/></worksheet>", 47],
  ["<worksheet><sheetData/><mc:AlternateContent/><tableParts/></worksheet>", 23],
  ["<worksheet></worksheet>", 11],
])("a conditional format goes into %s at %i", (text, place) => {
  const root = xmlOutline(encode(text));
  expect(placeFor(root, "conditionalFormatting", SCHEMA_ORDER.worksheet)).toBe(place);
});
