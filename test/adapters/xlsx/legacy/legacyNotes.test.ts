import { CFB } from "@e965/xlsx";
import { legacyNotes } from "../../../../src/adapters/xlsx/legacy/legacyNotes";

type Piece = readonly number[];

const two = (number: number): Piece => [number & 255, (number >> 8) & 255];
const wide = (text: string): Piece => [...text].flatMap((character) => two(character.charCodeAt(0)));
const record = (type: number, ...pieces: readonly Piece[]): Piece => {
  const data = pieces.flat();
  return [...two(type), ...two(data.length), ...data];
};

const BEGIN = record(0x0809, two(0x0600), two(0x0005), new Array<number>(12).fill(0));
const END = record(0x000a);

/** A comment as Excel writes it: the object that shows it, its text in pieces, then runs of formats. */
function comment(id: number, text: string, continued: readonly Piece[]): Piece {
  return [
    ...record(0x005d, two(0x15), two(0x12), two(0x19), two(id), new Array<number>(14).fill(0)),
    ...record(0x01b6, new Array<number>(10).fill(0), two(text.length), two(16), new Array<number>(4).fill(0)),
    ...continued.flatMap((piece) => record(0x003c, piece)),
    ...record(0x003c, new Array<number>(16).fill(1)),
  ];
}

function note(row: number, column: number, id: number, author: string): Piece {
  return record(0x001c, two(row), two(column), two(0), two(id), two(author.length), [1], wide(author), [0]);
}

/** An .xls of these sheets, as far as comments need it. */
function xls(sheets: readonly { readonly name: string; readonly content: Piece }[], stream = "/Workbook"): Uint8Array {
  const bodies = sheets.map(({ content }) => [...BEGIN, ...content, ...END]);
  const listed = (starts: readonly number[]): Piece => [
    ...BEGIN,
    ...sheets.flatMap(({ name }, i) =>
      record(0x0085, two(starts[i]! & 0xffff), two(starts[i]! >> 16), [0, 0, name.length, 1], wide(name)),
    ),
    ...END,
  ];
  let at = listed(sheets.map(() => 0)).length;
  const starts = bodies.map((body) => {
    const start = at;
    at += body.length;
    return start;
  });
  const book = CFB.utils.cfb_new();
  CFB.utils.cfb_add(book, stream, Uint8Array.from([...listed(starts), ...bodies.flat()]));
  return Uint8Array.from(CFB.write(book, { type: "array" }) as number[]);
}

test("comments of an .xls are read, each on its sheet, whatever charts stand between", async () => {
  const chart = [...BEGIN, ...record(0x001c, two(0), two(0), two(0), two(1), two(0), [0]), ...END];
  const tasks = [
    ...comment(1, "数据待核", [[1, ...wide("数据待核")]]),
    ...chart,
    ...comment(2, "abcd核对", [
      [0, ...[..."abcd"].map((character) => character.charCodeAt(0))],
      [1, ...wide("核对")],
    ]),
    ...note(4, 19, 1, "张三"),
    ...note(4, 27, 2, ""),
    ...note(5, 0, 9, "没有文字"),
  ];
  const problems = [...comment(1, "请延期", [[1, ...wide("请延期")]]), ...note(0, 0, 1, "李四")];
  const bytes = xls([
    { name: "任务", content: tasks },
    { name: "问题", content: problems },
  ]);
  expect(await legacyNotes(bytes)).toEqual([
    { sheet: "任务", cell: "T5", author: "张三", text: "数据待核" },
    { sheet: "任务", cell: "AB5", author: null, text: "abcd核对" },
    { sheet: "问题", cell: "A1", author: "李四", text: "请延期" },
  ]);
});

test("a broken stream ends, with what could be read", async () => {
  const whole = xls([
    { name: "任务", content: [...comment(1, "数据待核", [[1, ...wide("数据待核")]]), ...note(4, 19, 1, "张三")] },
  ]);
  expect(await legacyNotes(whole)).toEqual([{ sheet: "任务", cell: "T5", author: "张三", text: "数据待核" }]);
  for (let at = 512; at < 900; at += 7) {
    const spoilt = whole.slice();
    spoilt[at] = 255;
    expect(Array.isArray(await legacyNotes(spoilt))).toBe(true);
  }
});

test("of older workbooks none are read", async () => {
  const content = [...comment(1, "甲", [[1, ...wide("甲")]]), ...note(0, 0, 1, "乙")];
  expect(await legacyNotes(xls([{ name: "任务", content }], "/Book"))).toEqual([]);
  expect(await legacyNotes(Uint8Array.from(BEGIN))).toEqual([]);
});
