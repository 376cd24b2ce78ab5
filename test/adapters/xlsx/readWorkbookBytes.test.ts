import { HostError } from "../../../src/core/base/hostError";
import type { RowSnapshot, SheetSnapshot } from "../../../src/core/workbook/snapshot";
import { OWNED_SHEET_NAME } from "../../../src/core/show/writes/ownMark";
import { MAIN, sheetXml, xlsxOfRows, xlsxPackage } from "../../support/xlsxPackage";
import { readWorkbookBytes } from "../../support/xlsxFiles";

const FILE = "台账.xlsx";

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetSnapshot[]> {
  return (await readWorkbookBytes(bytes, FILE)).sheets;
}

async function rowsOf(bytes: Uint8Array): Promise<readonly RowSnapshot[]> {
  return (await sheetsOf(bytes))[0]!.rows;
}

/** Values of the first row. */
async function cellsOf(bytes: Uint8Array) {
  return [...((await rowsOf(bytes))[0]?.cells ?? [])];
}

const row = (cells: string) => xlsxOfRows(`<row r="1">${cells}</row>`);

describe("the snapshot", () => {
  test("keeps the file's name, the tabs in order, and which are hidden", async () => {
    const bytes = xlsxPackage({
      sheets: [{ name: "任务 &amp; 项目" }, { name: "隐藏", state: "hidden" }, { name: "深藏", state: "veryHidden" }],
    });
    const snapshot = await readWorkbookBytes(bytes, FILE);
    expect(snapshot.file).toBe(FILE);
    expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["任务 & 项目", "visible"],
      ["隐藏", "hidden"],
      ["深藏", "very-hidden"],
    ]);
  });

  const OUR_LINE = `<row r="2"><c r="A2" t="inlineStr"><is><t>本表由台账助手生成</t></is></c></row>`;

  test("leaves out the sheets this product marked as its own, and only those", async () => {
    const bytes = xlsxPackage({
      sheets: [
        { name: "台账" },
        { name: "图", type: "chartsheet" },
        { name: "镇排名", rows: OUR_LINE },
        { name: "校验结果" },
      ],
      definedNames:
        `<definedName name="${OWNED_SHEET_NAME}" localSheetId="2" hidden="1">"1"</definedName>` +
        `<definedName name="${OWNED_SHEET_NAME}">"1"</definedName><definedName name="_other" localSheetId="3">1</definedName>`,
    });
    expect((await sheetsOf(bytes)).map(({ name }) => name)).toEqual(["台账", "校验结果"]);
  });

  test.each(["chartsheet", "dialogsheet", "xlMacrosheet"])("passes over a %s", async (type) => {
    const bytes = xlsxPackage({ sheets: [{ name: "图", type, xml: "<chartsheet/>" }, { name: "台账" }] });
    expect((await sheetsOf(bytes)).map(({ name }) => name)).toEqual(["台账"]);
  });

  test("holds only rows with a value", async () => {
    const rows = await rowsOf(
      xlsxOfRows(
        '<row r="1"><c r="A1" s="1"/></row><row r="2"><c r="A2" t="inlineStr"><is><t></t></is></c><c r="B2" t="str"><v></v></c></row>' +
          '<row r="3"/><row r="4"><c r="C4"><v>0</v></c></row>',
      ),
    );
    expect(rows.map((r) => r.row)).toEqual([4]);
    expect([...rows[0]!.cells]).toEqual([undefined, undefined, 0]);
  });

  test("marks rows hidden by hand, by a filter or by height nought", async () => {
    const rows = await rowsOf(
      xlsxOfRows(
        ["", 'hidden="1"', 'hidden="true"', 'ht="0" customHeight="1"', 'hidden="0"', 'ht="15"']
          .map((attributes, i) => `<row r="${i + 1}" ${attributes}><c><v>1</v></c></row>`)
          .join(""),
      ),
    );
    expect(rows.map(({ hidden }) => hidden)).toEqual([false, true, true, true, false, false]);
  });

  test("keeps merges as they are, corners in order, and ignores those that merge nothing", async () => {
    const merges = ["A1:C3", "D4:B2", "A1:A1", "A1", "A0:B2", "XFE1:XFF2", "A1:XFD1048576", "C1:C1048576", "乱"];
    const [sheet] = await sheetsOf(xlsxPackage({ sheets: [{ merges }] }));
    expect(sheet!.merges).toEqual([
      { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 3 },
      { firstRow: 2, firstColumn: 2, lastRow: 4, lastColumn: 4 },
      { firstRow: 1, firstColumn: 1, lastRow: 1048576, lastColumn: 16384 },
      { firstRow: 1, firstColumn: 3, lastRow: 1048576, lastColumn: 3 },
    ]);
  });

  test("puts rows in order and joins those written twice", async () => {
    const rows = await rowsOf(
      xlsxOfRows(
        '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>',
      ),
    );
    expect(rows.map(({ row: number, cells }) => [number, ...cells])).toEqual([
      [1, 1],
      [3, 3, 4],
    ]);
  });
});

describe("values", () => {
  test.each([
    ["a number", '<c r="A1"><v>12.5</v></c>', 12.5],
    ["a negative number", '<c r="A1" t="n"><v>-0.25</v></c>', -0.25],
    ["a number of 17 digits", '<c r="A1"><v>0.12345678901234568</v></c>', 0.12345678901234568],
    ["an exponent", '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ["a number among blanks", '<c r="A1"><v> 7 </v></c>', 7],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an inline text", '<c r="A1" t="inlineStr"><is><t>县发改局</t></is></c>', "县发改局"],
    [
      "an inline text of runs",
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>县</t></r><r><t>发改局</t></r></is></c>',
      "县发改局",
    ],
    ["a formula's text", '<c r="A1" t="str"><f>A2&amp;"x"</f><v>x &lt; y</v></c>', "x < y"],
    ["a formula's number", '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ["a formula's empty text", '<c r="A1" t="str"><f>""</f><v></v></c>', undefined],
    ["an error", '<c r="A1" t="e"><f>A0</f><v>#REF!</v></c>', { fault: "error", text: "#REF!" }],
    ["a formula without value", '<c r="A1"><f>SUM(B1:B9)</f></c>', { fault: "uncalculated", text: "=SUM(B1:B9)" }],
    ["a formula with an empty value", '<c r="A1"><f>B1</f><v/></c>', { fault: "uncalculated", text: "=B1" }],
    ["a text formula without value", '<c r="A1" t="str"><f>B1</f></c>', { fault: "uncalculated", text: "=B1" }],
    ["a follower of a shared formula", '<c r="A1"><f t="shared" si="0"/></c>', { fault: "uncalculated", text: "=" }],
    ["a follower with its value", '<c r="A1"><f t="shared" si="0"/><v>3</v></c>', 3],
    ["an ISO day", '<c r="A1" t="d"><v>2024-06-30</v></c>', 45473],
    ["an ISO day with time", '<c r="A1" t="d"><v>2024-06-30T12:00:00Z</v></c>', 45473.5],
    ["an ISO time", '<c r="A1" t="d"><v>T06:00:00</v></c>', 0.25],
    ["what is no ISO day", '<c r="A1" t="d"><v>2024-02-30</v></c>', "2024-02-30"],
    ["what is no number", '<c r="A1"><v>NaN</v></c>', "NaN"],
    ["a CDATA section", '<c r="A1" t="inlineStr"><is><t>a<![CDATA[<b> & ]]>c</t></is></c>', "a<b> & c"],
    ["a value broken by a comment", '<c r="A1"><v>1<!-- two -->2</v></c>', 12],
    ["a value in CDATA", '<c r="A1"><v><![CDATA[12]]></v></c>', 12],
    [
      "numeric entities",
      '<c r="A1" t="inlineStr"><is><t>&#x53BF;&#21439;&#128077;&quot;&apos;</t></is></c>',
      "县县👍\"'",
    ],
    ["an escaped return", '<c r="A1" t="inlineStr"><is><t>a_x000D_\nb</t></is></c>', "a\r\nb"],
    ["an escaped underscore", '<c r="A1" t="inlineStr"><is><t>_x005F_x000D_</t></is></c>', "_x000D_"],
    ["outer spaces", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 县 </t></is></c>', " 县 "],
    ["raw line ends", '<c r="A1" t="inlineStr"><is><t>a\r\nb\rc&#13;</t></is></c>', "a\nb\nc\r"],
    [
      "phonetic guides left out",
      '<c r="A1" t="inlineStr"><is><t>绛</t><rPh sb="0" eb="1"><t>jiang</t></rPh><phoneticPr/></is></c>',
      "绛",
    ],
    ["four-byte and two-byte letters", '<c r="A1" t="inlineStr"><is><t>𠮷é€</t></is></c>', "𠮷é€"],
  ])("%s is read", async (_, cell, expected) => {
    const cells = await cellsOf(row(`${cell}<c r="B1"><v>9</v></c>`));
    expect(cells).toEqual([expected, 9]);
  });

  test("shared texts are found by number, rich ones joined, phonetic guides left out", async () => {
    const strings = [
      "<si><t>县发改局</t></si>",
      '<si><r><t xml:space="preserve">县 </t></r><r><rPr><sz val="9"/></rPr><t>财政局</t></r><rPh sb="0" eb="1"><t>xian</t></rPh></si>',
      "<si><t/></si>",
      "<si><t>a_x000D_b</t><phoneticPr fontId='1'/></si>",
    ];
    const cells = [0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
    expect(await cellsOf(xlsxOfRows(`<row>${cells}</row>`, { strings }))).toEqual([
      "县发改局",
      "县 财政局",
      undefined,
      "a\rb",
    ]);
  });

  test("a shared text that is not there is damage, named with its cell", async () => {
    const bytes = xlsxOfRows('<row r="7"><c r="D7" t="s"><v>5</v></c></row>', { strings: ["<si><t>a</t></si>"] });
    await expect(readWorkbookBytes(bytes, FILE)).rejects.toThrow(/D7/);
  });

  test("cells and rows without address follow the one before", async () => {
    const rows = await rowsOf(
      xlsxOfRows(
        '<row><c><v>1</v></c><c><v>2</v></c><c r="E1"><v>5</v></c><c><v>6</v></c></row><row><c><v>7</v></c></row>' +
          '<row r="9"><c><v>8</v></c></row><row><c><v>9</v></c></row><row><c r="B20"><v>10</v></c></row>',
      ),
    );
    expect(rows.map(({ row: number, cells }) => [number, ...cells])).toEqual([
      [1, 1, 2, undefined, undefined, 5, 6],
      [2, 7],
      [9, 8],
      [10, 9],
      [20, undefined, 10],
    ]);
  });

  test("of two values for one cell the later counts, and a blank does not count", async () => {
    expect(
      await cellsOf(row('<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c><c r="B1"><v>3</v></c><c r="B1" s="1"/>')),
    ).toEqual([2, 3]);
  });
});

describe("number formats", () => {
  test("come from the style's id or code; General in any spelling is none", async () => {
    const styles = [9, 14, 31, 57, "0.0%", 'yyyy"年"m"月"', "General", "G/通用格式", 49, 999];
    const cells = Array.from({ length: 12 }, (_, i) => `<c s="${i}"><v>1</v></c>`).join("");
    const [first] = await rowsOf(xlsxOfRows(`<row r="1">${cells}</row>`, { styles }));
    expect([...first!.formats]).toEqual([
      undefined,
      "0%",
      "yyyy/m/d",
      'yyyy"年"m"月"d"日"',
      'yyyy"年"m"月"',
      "0.0%",
      'yyyy"年"m"月"',
      undefined,
      undefined,
      "@",
    ]);
  });

  test("are one array for rows with equal sequences, whatever stands between", async () => {
    const table = (r: number) => `<row r="${r}"><c r="A${r}" s="1"><v>1</v></c><c r="B${r}" s="2"><v>1</v></c></row>`;
    const rows = await rowsOf(
      xlsxOfRows(`${table(1)}<row r="2"><c s="2"><v>1</v></c></row>${table(3)}${table(4)}`, { styles: [9, 14] }),
    );
    expect(rows[2]!.formats).toBe(rows[0]!.formats);
    expect(rows[3]!.formats).toBe(rows[0]!.formats);
    expect([...rows[1]!.formats]).toEqual(["yyyy/m/d"]);
  });

  test("a format the file defines wins over the one built in", async () => {
    const styleSheet = `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="9"/></cellXfs><numFmts><numFmt formatCode="0.000" numFmtId="9"/></numFmts></styleSheet>`;
    const bytes = xlsxOfRows('<row r="1"><c r="A1"><v>1</v></c></row>', {
      styles: [],
      parts: { "xl/styles.xml": styleSheet },
    });
    expect([...(await rowsOf(bytes))[0]!.formats]).toEqual(["0.000"]);
  });
});

describe("the 1904 date system", () => {
  const styles = [14, "0.00", "h:mm", 31, 'yyyy"年"m"月"', "[h]:mm", "[$-804]aaaa", "0.00E+00", '"m"0', 49];
  const cells = styles.map((_, i) => `<c s="${i + 1}"><v>44011</v></c>`).join("");

  test.each(["1", "true"])(
    'moves what is formatted as a day by 1462, and nothing else (date1904="%s")',
    async (flag) => {
      const bytes = xlsxOfRows(`<row><c><v>44011</v></c>${cells}</row>`, { styles, workbookPr: `date1904="${flag}"` });
      const moved = [0, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0];
      expect(await cellsOf(bytes)).toEqual(moved.map((is) => 44011 + 1462 * is));
    },
  );

  test.each(['date1904="0"', 'date1904="false"', ""])("moves nothing where it is off (%s)", async (workbookPr) => {
    expect(new Set(await cellsOf(xlsxOfRows(`<row>${cells}</row>`, { styles, workbookPr })))).toEqual(new Set([44011]));
  });

  test("does not move days written out", async () => {
    const bytes = xlsxOfRows('<row><c s="1" t="d"><v>2024-06-30</v></c></row>', { styles, workbookPr: 'date1904="1"' });
    expect(await cellsOf(bytes)).toEqual([45473]);
  });
});

describe("spellings of the package", () => {
  test("prefixes, single quotes, any order of attributes, comments and instructions read alike", async () => {
    const xml =
      `\uFEFF<?xml version='1.0'?><!-- > --><?mso x="1"?><x:worksheet xmlns:x='${MAIN}'><x:sheetPr/><x:sheetData>` +
      `<x:row ht = '15'\n r='2' ><x:c t='inlineStr' r='A2'><x:is><x:t>甲</x:t></x:is></x:c><!-- --><x:c s='0' r='C2'><x:v>3</x:v></x:c ></x:row>` +
      `</x:sheetData><x:mergeCells><x:mergeCell ref='A1:B1'/></x:mergeCells></x:worksheet>\n<!---->`;
    const [sheet] = await sheetsOf(xlsxPackage({ sheets: [{ xml }] }));
    expect([...sheet!.rows[0]!.cells]).toEqual(["甲", undefined, 3]);
    expect(sheet!.merges).toHaveLength(1);
  });

  test.each([
    ["UTF-16, little end first", "utf16le", true],
    ["UTF-16, big end first", "utf16be", true],
    ["UTF-16 without a mark", "utf16le", false],
  ])("%s is read", async (_, encoding, hasMark) => {
    const text = `${hasMark ? "\uFEFF" : ""}${sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>县👍</t></is></c></row>')}`;
    const xml = new Uint8Array(text.length * 2);
    const view = new DataView(xml.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), encoding === "utf16le");
    expect((await sheetsOf(xlsxPackage({ sheets: [{ xml }] })))[0]!.rows[0]!.cells).toEqual(["县👍"]);
  });

  test("rows read at once and rows read piece by piece say the same: hidden ones, gaps, blanks, prefixes, white space", async () => {
    const written = (number: number, own = "") =>
      `<row r="${number}"${own}><c r="A${number}"><v>${number}</v></c><c r="B${number}" t="inlineStr"><is><t>县&amp;镇</t></is></c></row>`;
    const tags = [' spans="1:2"', ' spans="1:2" x14ac:dyDescent="0.15"', ' hidden="1"', "", ' ht="0"', ""];
    const rows = Array.from({ length: 60 }, (_, i) => written(i * 2 + 1, tags[i % tags.length])).join("");
    const plain = await rowsOf(xlsxOfRows(rows));
    expect(plain.map(({ row: at, cells, hidden }) => [at, [...cells], hidden])).toEqual(
      Array.from({ length: 60 }, (_, i) => [i * 2 + 1, [i * 2 + 1, "县&镇"], i % 6 === 2 || i % 6 === 4]),
    );
    for (const other of [rows.replaceAll("<c ", " <c "), rows.replaceAll(/(<\/?)(row|c|v|is|t)\b(?=[ >])/g, "$1x:$2")])
      expect(await rowsOf(xlsxOfRows(other))).toEqual(plain);
  });

  test("strict relationship types, absolute targets, backslashes and other letter cases find their parts", async () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const bytes = xlsxOfRows("", {
      parts: {
        "_rels/.rels": undefined,
        "_RELS\\.rels": `<Relationships><Relationship Id="a" Type="${strict}/officeDocument" Target="/XL/workbook.xml"/></Relationships>`,
        "xl/_rels/workbook.xml.rels":
          `<Relationships><Relationship Id="rId1" Type="${strict}/worksheet" Target="/xl/Worksheets/One%20Two.xml"/>` +
          `<Relationship Id="s" Type="${strict}/sharedStrings" Target="..\\xl\\Strings.xml"/></Relationships>`,
        "xl/worksheets/sheet1.xml": undefined,
        "xl\\worksheets\\one two.XML": sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
        "xl/strings.xml": "<sst><si><t>甲</t></si></sst>",
      },
    });
    expect(await cellsOf(bytes)).toEqual(["甲"]);
  });

  test("a workbook without styles, shared texts and package relationships is read", async () => {
    const bytes = xlsxOfRows('<row r="1"><c r="A1" s="7"><v>1</v></c></row>', { parts: { "_rels/.rels": undefined } });
    expect(await cellsOf(bytes)).toEqual([1]);
  });

  test("elements of the same name elsewhere in the sheet are no cells", async () => {
    const xml = `<worksheet><extLst><row r="1"><c r="A1"><v>1</v></c></row></extLst><sheetData><row r="2"><extLst><v>5</v></extLst><c r="A2"><v>2</v><extLst><v>3</v></extLst></c></row></sheetData></worksheet>`;
    const [sheet] = await sheetsOf(xlsxPackage({ sheets: [{ xml }] }));
    expect(sheet!.rows.map((r) => [r.row, ...r.cells])).toEqual([[2, 2]]);
  });

  test("names that objects inherit are harmless", async () => {
    const bytes = xlsxPackage({
      sheets: [{ name: "__proto__", rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }, { name: "constructor" }],
      strings: ["<si><t>__proto__</t></si>"],
      parts: { __proto__x: "x", "constructor/prototype": "x" },
    });
    const sheets = await sheetsOf(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(["__proto__", "constructor"]);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });
});

test("a refusal is a HostError whose sentence names the file", async () => {
  const refused = readWorkbookBytes(new Uint8Array(0), FILE);
  await expect(refused).rejects.toBeInstanceOf(HostError);
  await expect(refused).rejects.toThrow("《台账.xlsx》");
});

describe("what is struck through", () => {
  const fonts = `<font/><font><strike/></font><font><strike val="0"/></font><font><b/><strike val="true"/></font>`;
  const xfs = [0, 1, 2, 3].map((font) => `<xf numFmtId="0" fontId="${font}"/>`).join("");
  const dxfs = `<dxfs count="1"><dxf><font><strike/></font></dxf></dxfs>`;
  const styles = `<styleSheet xmlns="${MAIN}"><fonts>${fonts}</fonts><cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs>${xfs}</cellXfs>${dxfs}</styleSheet>`;
  const run = (text: string, properties = "") => `<r>${properties}<t>${text}</t></r>`;
  const STRUCK = "<rPr><strike/></rPr>";
  const PLAIN = '<rPr><b/><strike val="0"/></rPr>';
  const rich = [
    run("全划", STRUCK) + run(" ", PLAIN),
    run("旧", STRUCK) + run("新", '<rPr><sz val="9"/></rPr>'),
    run("随格"),
    run("不划", PLAIN),
    run("随格") + run("划", STRUCK),
  ];

  async function struckIn(cells: string, withStyles = true) {
    const bytes = xlsxPackage({
      sheets: [{ rows: `<row r="1">${cells}</row>` }],
      strings: ["<si><t>平常</t></si>", ...rich.map((runs) => `<si>${runs}</si>`)],
      ...(withStyles ? { styles: [], parts: { "xl/styles.xml": styles } } : {}),
    });
    return (await rowsOf(bytes))[0]?.struck;
  }
  const shared = (...cells: readonly (readonly [text: number, style: number])[]): string =>
    cells.map(([text, style], at) => `<c r="${"ABCDEF"[at]}1" s="${style}" t="s"><v>${text}</v></c>`).join("");

  test("is what the font of a filled cell's style says, whatever the formats of conditions do", async () => {
    const filled = [0, 1, 2, 3].map((style) => `<c r="${"ABCD"[style]}1" s="${style}"><v>1</v></c>`).join("");
    expect(await struckIn(`${filled}<c r="E1" s="1"/>`)).toEqual({ whole: [2, 4], part: [] });
    expect(await struckIn(`<c r="A1"><v>1</v></c><c r="B1" s="1"/>`)).toBeUndefined();
  });

  test("the runs of a shared text say it themselves, or are as their cell is; white space says nothing", async () => {
    expect(await struckIn(shared([0, 0], [1, 0], [2, 0], [3, 0], [4, 0], [5, 0]))).toEqual({
      whole: [2],
      part: [3, 6],
    });
    expect(await struckIn(shared([0, 1], [1, 1], [2, 1], [3, 1], [4, 1], [5, 1]))).toEqual({
      whole: [1, 2, 4, 6],
      part: [3],
    });
  });

  test("so do those of an inline text, and in a workbook without styles", async () => {
    const inline = rich.map((runs, at) => `<c r="${"ABCDE"[at]}1" t="inlineStr"><is>${runs}</is></c>`).join("");
    expect(await struckIn(inline)).toEqual({ whole: [1], part: [2, 5] });
    expect(await struckIn(inline, false)).toEqual({ whole: [1], part: [2, 5] });
    expect(await struckIn(shared([1, 0], [2, 0]), false)).toEqual({ whole: [1], part: [2] });
  });

  test("of a cell and a row that come twice is told of what is kept", async () => {
    const parts = { "xl/styles.xml": styles };
    const rows = `<row r="1"><c r="B1" s="1"><v>1</v></c><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2" s="1"><v>1</v></c><c r="B2" s="1"><v>1</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>`;
    const read = await rowsOf(xlsxOfRows(rows, { styles: [], parts }));
    expect(read.map(({ struck }) => struck?.whole)).toEqual([[1], [2]]);
  });
});
