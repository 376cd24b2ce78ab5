import * as xlsx from "@e965/xlsx";
import fc from "fast-check";
import { legacyLooks } from "../../../../src/adapters/xlsx/legacy/legacyLooks";
import { HostError } from "../../../../src/core/base/hostError";
import { readWorkbookBytes, readWorkbookLook } from "../../../support/xlsxFiles";
import { runs } from "../../../support/runs";

function bookOf(sheet: xlsx.WorkSheet): xlsx.WorkBook {
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, sheet, "任务台账");
  return book;
}

function written(book: xlsx.WorkBook): Uint8Array {
  return new Uint8Array(xlsx.write(book, { bookType: "biff8", type: "array" }) as ArrayBuffer);
}

const ledger = () =>
  xlsx.utils.aoa_to_sheet([
    ["任务", "完成时限", "完成率"],
    ["甲", null, null],
    [],
    [true, null, "末"],
  ]) as xlsx.WorkSheet & Record<string, unknown>;

async function refusal(bytes: Uint8Array): Promise<HostError> {
  const error: unknown = await readWorkbookBytes(bytes, "旧.xls").then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof HostError) return error;
  throw error instanceof Error ? error : new Error("was read");
}

describe("an .xls workbook", () => {
  test("gives values, errors, formats, merges and hidden sheets", async () => {
    const sheet = ledger();
    sheet["B2"] = { t: "n", v: 45473, z: 'yyyy"年"m"月"d"日"' };
    sheet["C2"] = { t: "n", v: 0.5, z: "0%" };
    sheet["B4"] = { t: "e", v: 0x17 };
    sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
    const book = bookOf(sheet);
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([[1]]), "隐藏");
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const { sheets } = await readWorkbookBytes(written(book), "旧.xls");
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["任务台账", "visible"],
      ["隐藏", "hidden"],
    ]);
    const [first] = sheets;
    expect(first!.merges).toEqual([{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 3 }]);
    expect(first!.rows.map(({ row, cells, hidden }) => [row, hidden, ...cells])).toEqual([
      [1, false, "任务", "完成时限", "完成率"],
      [2, false, "甲", 45473, 0.5],
      [4, false, true, { fault: "error", text: "#REF!" }, "末"],
    ]);
    expect([...first!.rows[1]!.formats]).toEqual([undefined, 'yyyy"年"m"月"d"日"', "0%"]);
  });

  test("of the 1904 system has its days moved, and only them", async () => {
    const sheet = ledger();
    sheet["B2"] = { t: "n", v: 44011, z: "yyyy/m/d" };
    sheet["C2"] = { t: "n", v: 44011, z: "0.00" };
    const book = bookOf(sheet);
    book.Workbook = { WBProps: { date1904: true } };
    const { sheets } = await readWorkbookBytes(written(book), "旧.xls");
    expect([...sheets[0]!.rows[1]!.cells]).toEqual(["甲", 45473, 44011]);
  });
});

describe("Excel 95", () => {
  test.each([
    ["a compound file", (stream: readonly number[]) => compound("Book", stream)],
    ["a bare stream", (stream: readonly number[]) => Uint8Array.from(stream)],
  ])("in %s keeps Chinese text in GBK", async (_, packed) => {
    // 任务 in GBK, as sheet name and as cell.
    const name = [0xc8, 0xce, 0xce, 0xf1];
    const { sheets } = await readWorkbookBytes(
      packed(biff5(name, record(0x0204, [0, 0, 0, 0, 0, 0, 4, 0, ...name]))),
      "旧.xls",
    );
    expect(sheets.map((sheet) => [sheet.name, ...sheet.rows[0]!.cells])).toEqual([["任务", "任务"]]);
  });

  test("a row of height nought is hidden, a formula gives its value, and broken tokens do no harm", async () => {
    const hidden = record(0x0208, [0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0x20, 0, 0, 0]);
    // The value 0.5, and tokens cut short: SheetJS alone refuses the file for these, and runs for ever on some.
    const half = record(0x0006, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xe0, 0x3f, 0, 0, 0, 0, 0, 0, 2, 0, 0x1f, 0, 0]);
    const text = record(0x0006, [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0]);
    const { sheets } = await readWorkbookBytes(
      compound("Book", biff5([0x41], [...hidden, ...half, ...text, ...record(0x0207, [1, 0, 0x42])])),
      "旧.xls",
    );
    expect(sheets[0]!.rows.map((row) => [row.hidden, ...row.cells])).toEqual([[true, 0.5, "B"]]);
  });
});

test("two corners of the grid cost nothing", async () => {
  // Moved there in the bytes: SheetJS takes seconds to write all that is between them.
  const bytes = Buffer.from(written(bookOf(xlsx.utils.aoa_to_sheet([[1], [null, 2]]))));
  const corner = bytes.indexOf(Uint8Array.from([1, 0, 1, 0]), bytes.lastIndexOf(Uint8Array.from([0x03, 0x02, 14, 0])));
  bytes.writeUInt16LE(65535, corner);
  bytes.writeUInt16LE(255, corner + 2);
  const size = bytes.indexOf(Uint8Array.from([0x00, 0x02, 14, 0])) + 4;
  bytes.writeUInt32LE(65536, size + 4);
  bytes.writeUInt16LE(256, size + 10);
  const { sheets } = await readWorkbookBytes(new Uint8Array(bytes), "旧.xls");
  expect(sheets[0]!.rows.map(({ row, cells }) => [row, cells.length])).toEqual([
    [1, 1],
    [65536, 256],
  ]);
});

test("a password is said to be one, in old files and in new ones", async () => {
  const old = xlsx.CFB.read(written(bookOf(ledger())), { type: "array" }) as {
    FileIndex: { name: string; content: Uint8Array }[];
  };
  const stream = old.FileIndex.find(({ name }) => name === "Workbook")!.content;
  const bof = 4 + (stream[2]! | (stream[3]! << 8));
  const filePass = [0x2f, 0, 6, 0, 0, 0, 0x34, 0x12, 0x78, 0x56];
  const locked = compound("Workbook", [...stream.subarray(0, bof), ...filePass, ...stream.subarray(bof)]);
  expect((await refusal(locked)).kind).toBe("encrypted");
  expect((await refusal(compound("EncryptedPackage", new Array<number>(5000).fill(7)))).kind).toBe("encrypted");
});

test.each([
  ["WordDocument", /Word/],
  ["PowerPoint Document", /PowerPoint/],
  ["Other", /其他程序/],
])("a compound file with %s is no workbook", async (stream, sentence) => {
  const { kind, message } = await refusal(compound(stream, new Array<number>(5000).fill(7)));
  expect([kind, message]).toEqual(["not-a-workbook", expect.stringMatching(sentence)]);
});

test("a truncated file is refused or whole", async () => {
  const whole = written(bookOf(xlsx.utils.aoa_to_sheet(Array.from({ length: 300 }, (_, i) => [i, `任务${i}`]))));
  for (let sixteenth = 1; sixteenth < 16; sixteenth++) {
    const cut = whole.slice(0, Math.floor((whole.length * sixteenth) / 16));
    try {
      const { sheets } = await readWorkbookBytes(cut, "旧.xls");
      expect(sheets[0]!.rows).toHaveLength(300);
    } catch (error) {
      expect(error).toBeInstanceOf(HostError);
    }
  }
});

test("flipped bytes give a refusal or a snapshot, never another exception", async () => {
  const whole = written(
    bookOf(
      xlsx.utils.aoa_to_sheet([
        ["任务", 1, true],
        ["甲", 2.5, false],
      ]),
    ),
  );
  const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 6 });
  // SheetJS reports unknown records on the console.
  const silent = jest.spyOn(console, "error").mockImplementation(() => {});
  await fc.assert(
    fc.asyncProperty(flips, async (changes) => {
      const bytes = whole.slice();
      for (const [at, mask] of changes) bytes[at % bytes.length]! ^= mask;
      const error: unknown = await readWorkbookBytes(bytes, "旧.xls").then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (error !== undefined) expect(error).toBeInstanceOf(HostError);
    }),
    { numRuns: runs(75) },
  );
  silent.mockRestore();
});

test("which cells are struck through is what their fonts say; the font numbered 4 does not exist", async () => {
  const font = (flags: number) => record(0x0031, [220, 0, flags, 0, ...new Array<number>(12).fill(0)]);
  // Fonts 0, 1, 2, 3, 5 and 6 by number.
  const fonts = [0, 0x08, 0xf7, 0, 0, 0x0a].flatMap(font);
  const formats = [0, 1, 2, 5, 6].flatMap((number) => record(0x00e0, [number, ...new Array<number>(19).fill(0)]));
  const cells = [0, 1, 2, 3, 4].flatMap((format) =>
    record(0x0203, [0, 0, format, 0, format, 0, ...new Array<number>(8).fill(0)]),
  );
  const read = async (content: readonly number[]) =>
    (await readWorkbookBytes(compound("Workbook", content), "旧.xls")).sheets[0]?.rows[0];
  expect(await read(biff8([...fonts, ...formats], cells))).toMatchObject({ struck: { whole: [2, 5], part: [] } });
  expect(await read(biff8([...font(0), ...formats], cells))).not.toHaveProperty("struck");
  const { struck } = await legacyLooks(compound("Book", biff8([...fonts, ...formats], cells)));
  expect(struck).toBeNull();
});

describe("which cells wrap", () => {
  // Format 1 wraps, format 2 has every other bit of that byte.
  const formats = [0, 0x08, 0xf7].flatMap((alignment) =>
    record(0x00e0, [...[0, 0, 0, 0, 0, 0, alignment], ...new Array<number>(13).fill(0)]),
  );
  const cell = (type: number, row: number, column: number, format: number, value: readonly number[]) =>
    record(type, [row, 0, column, 0, format, 0, ...value]);
  const number = new Array<number>(8).fill(0);
  const chart = [...record(0x0809, [0, 6, 0x20, 0]), ...cell(0x0203, 8, 8, 1, number), ...record(0x000a, [])];
  const cells = [
    ...cell(0x0204, 0, 0, 1, [1, 0, 0, 0x41]),
    ...cell(0x0204, 0, 1, 2, [1, 0, 0, 0x41]),
    ...chart,
    ...cell(0x0203, 1, 0, 1, number),
    // Two rounded numbers in a row, the second of them wrapped.
    ...record(0x00bd, [2, 0, 3, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 4, 0]),
    ...cell(0x0205, 3, 0, 1, [0, 1]),
    ...cell(0x0006, 4, 0, 1, [...number, 0, 0, 0, 0, 0, 0, 0, 0]),
    ...cell(0x0203, 5, 0, 9, number),
    ...cell(0x0203, 5, 255, 1, number),
    ...cell(0x0203, 6, 0, 1, number),
    ...cell(0x0203, 6, 0, 0, number),
  ];
  const stream = biff8(formats, cells);

  /** As `row column`. */
  async function wrapped(content: readonly number[], name = "Workbook"): Promise<readonly string[]> {
    const { wraps: isWrapped } = await legacyLooks(compound(name, content));
    const rows = Array.from({ length: 12 }, (_, row) => row + 1);
    return rows.flatMap((row) =>
      Array.from({ length: 256 }, (_, column) => column + 1)
        .filter((column) => isWrapped("A", row, column))
        .map((column) => `${row} ${column}`),
    );
  }
  const ALL = ["1 1", "2 1", "3 5", "4 1", "5 1", "6 256"];

  test("is told of texts, numbers, truth values and formulas, by their formats, on their own sheet", async () => {
    expect(await wrapped(stream)).toEqual(ALL);
    const { wraps: isWrapped } = await legacyLooks(compound("Workbook", stream));
    expect(isWrapped("B", 1, 1)).toBe(false);
  });

  test("of a stream broken off anywhere is told what stands before, and nothing else", async () => {
    for (let length = 0; length < stream.length; length += 3) {
      const told = await wrapped(stream.slice(0, length));
      expect(told).toEqual(told.includes("7 1") ? [...ALL, "7 1"] : ALL.slice(0, told.length));
    }
  });

  test("is not told of records longer than the stream, of a cut format, after a password, of Excel 95", async () => {
    expect(await wrapped(biff8(formats, record(0x00bd, [0, 0, 0, 0, 1, 0]).with(2, 255)))).toEqual([]);
    expect(await wrapped(biff8([...record(0x00e0, []), ...record(0x00e0, [0, 0, 0, 0, 0, 0])], cells))).toEqual([]);
    expect(await wrapped(biff8([...formats, ...record(0x002f, [0, 0])], cells))).toEqual([]);
    expect(await wrapped(stream, "Book")).toEqual([]);
  });

  test("is what the look says, with the fill kept, and rows are as high as their text", async () => {
    const long = [...wide("县工信科技局、县市场监管局、万安镇人民政府")];
    const text = (row: number, format: number) => cell(0x0204, row, 0, format, [long.length / 2, 0, 1, ...long]);
    const solid = [...new Array<number>(17).fill(0), 0x04, 0x0a, 0x20].with(6, 8);
    const bytes = compound(
      "Workbook",
      biff8(
        [...formats, ...record(0x00e0, solid)],
        [0, 1, 3].flatMap((format, row) => text(row, format)),
      ),
    );
    const look = await readWorkbookLook(bytes, "旧.xls");
    const styles = (await look.rows(0, 1, 9)).map(({ cells: [first] }) => look.styles[first!.style]!);
    expect(styles.map(({ wrap, fill }) => [wrap, fill])).toEqual([
      [false, null],
      [true, null],
      [true, "FF0000"],
    ]);
    const { rows, defaultHeight } = await look.sheet(0);
    expect(rows.flatMap(({ first, last }) => [first, last])).toEqual([2, 2, 3, 3]);
    expect(rows.every(({ size }) => size > 4 * defaultHeight)).toBe(true);
  });
});

function wide(text: string): readonly number[] {
  return [...text].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]);
}

/** A stream of one sheet A with these formats, and these records between its beginning and its end. */
function biff8(formats: readonly number[], records: readonly number[]): readonly number[] {
  const begin = (type: number) => record(0x0809, [0, 6, type, ...new Array<number>(13).fill(0)]);
  const head = [...begin(5), ...record(0x0042, [0xb0, 4]), ...formats];
  const end = record(0x000a, []);
  const place = head.length + 4 + 9 + end.length;
  const tab = record(0x0085, [place & 255, place >> 8, 0, 0, 0, 0, 1, 0, 0x41]);
  return [...head, ...tab, ...end, ...begin(0x10), ...records, ...end];
}

/** A stream of one sheet with these records between its beginning and its end. */
function biff5(name: readonly number[], records: readonly number[]): readonly number[] {
  const begin = (type: number) => record(0x0809, [0, 5, type, 0, 0, 0, 0, 0]);
  const head = [...begin(5), ...record(0x0042, [0xa8, 3])];
  const end = record(0x000a, []);
  const place = head.length + 4 + 7 + name.length + end.length;
  const tab = record(0x0085, [place & 255, place >> 8, 0, 0, 0, 0, name.length, ...name]);
  return [...head, ...tab, ...end, ...begin(0x10), ...records, ...end];
}

function record(type: number, content: readonly number[]): readonly number[] {
  return [type & 255, type >> 8, content.length & 255, content.length >> 8, ...content];
}

function compound(stream: string, content: readonly number[]): Uint8Array {
  const file: unknown = xlsx.CFB.utils.cfb_new();
  xlsx.CFB.utils.cfb_add(file, `/${stream}`, Uint8Array.from(content));
  return Uint8Array.from(xlsx.CFB.write(file, { type: "array" }) as number[]);
}
