import fc from "fast-check";
import { xmlTokens, type XmlVisitor } from "../../../../src/adapters/xlsx/xml/xmlTokens";
import { attribute, xmlText } from "../../../../src/adapters/xlsx/xml/xmlText";

/** Everything a visitor is told, as lines. */
function told(pieces: readonly Uint8Array[]): readonly string[] {
  const lines: string[] = [];
  const say = (line: string) => {
    const last = lines[lines.length - 1];
    // Text may come in several pieces.
    if (line.startsWith("text ") && last?.startsWith("text ")) lines[lines.length - 1] = last + line.slice(5);
    else lines.push(line);
  };
  const visitor: XmlVisitor = {
    open(element, depth, tag) {
      say(`open ${element} ${depth} ${attribute(tag, "r") ?? "-"}`);
      return element === 1;
    },
    close: (element, depth) => say(`close ${element} ${depth}`),
    text: (buffer, start, end, isCdata) => say(`text ${xmlText(buffer, start, end, isCdata)}`),
  };
  const tokens = xmlTokens(["row", "t"], visitor);
  for (const piece of pieces) tokens.push(piece);
  tokens.end();
  return lines;
}

const XML =
  '<?xml version="1.0"?>\n<!-- a > b --><a:row xmlns:a="u" x:r=\'1>2\'><t r = "甲&lt;">县<!-- -->发&amp;<![CDATA[<改>]]>局</t ><b/>skipped<t/></a:row>\n';

test("tags, attributes and the text that is asked for are told in order", () => {
  expect(told([new TextEncoder().encode(XML)])).toEqual([
    "open 0 1 1>2",
    "open 1 2 甲<",
    "text 县发&<改>局",
    "close 1 2",
    "open -1 2 -",
    "close -1 2",
    "open 1 2 -",
    "close 1 2",
    "close 0 1",
  ]);
});

test("marks written as entities are read alike in short and long texts, and stand as written in CDATA", () => {
  const written = "甲&amp;乙&lt;丙&gt;丁&quot;&#x4e2d;&amp";
  const text = (inside: string) => told([new TextEncoder().encode(`<t>${inside}</t>`)])[1];
  for (const more of ["", "长".repeat(200)]) {
    expect(text(`&lt;${more}&amp;&gt;`)).toBe(`text <${more}&>`);
    expect(text(`${written};${more}`)).toBe(`text 甲&乙<丙>丁"中&${more}`);
    expect(text(`<![CDATA[${written};${more}]]>`)).toBe(`text ${written};${more}`);
  }
  for (const broken of ["甲&amp", "甲&lt乙;", "&", "&a", "&amq;", "&gr;"]) expect(() => text(broken)).toThrow("损坏");
});

test("it does not matter where the pieces are cut", () => {
  const bytes = new TextEncoder().encode(XML);
  const whole = told([bytes]);
  for (let cut = 1; cut < bytes.length; cut++)
    expect(told([bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(whole);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), (size) => {
      const pieces: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
      expect(told(pieces)).toEqual(whole);
    }),
  );
});
