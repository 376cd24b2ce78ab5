import { MADE_BY_US } from "../../../../src/core/show/sheets/sheetHead";
import { OWN_SHEETS } from "../../../../src/core/show/sheets/sheetModels";
import { ownKeys, type SheetSigns } from "../../../../src/core/show/writes/ownKeys";
import { ownMarkText } from "../../../../src/core/show/writes/ownMark";

type Rows = readonly (readonly string[])[];

function faceOf(key: string): Rows {
  const sheet = OWN_SHEETS.find((one) => one.key === key);
  return [[sheet?.title ?? ""], [`截至日期：2024年6月30日　　${MADE_BY_US}`], sheet?.headings ?? []];
}

const LEDGER: Rows = [
  ["2024年台账"],
  ["序号", "重点任务", "牵头单位", "完成时限", "完成状态"],
  ["1", "建园区", "县工信局", "6月", "已完成"],
];

function sheet(name: string, id: number | null, rows: Rows | null, mark: string | null = null): SheetSigns {
  return { name, id, mark, head: () => rows?.map((cells) => ({ cells })) ?? null };
}

const markOf = (key: string, id: number | null, name: string) => ownMarkText({ key, id, name });
const COMPLETION = faceOf("completion");

test.each(OWN_SHEETS.map(({ key, name }) => [name, key]))("a marked sheet with the face of %s is ours", (name, key) => {
  expect(ownKeys([sheet("台账", 1, LEDGER), sheet(name, 2, faceOf(key), markOf(key, 2, name))])).toEqual([null, key]);
  expect(ownKeys([sheet(name, 2, faceOf(key), key)])).toEqual([key]);
});

describe("one sign alone is not believed", () => {
  test.each([
    ["a mark on the user's own table", [sheet("完成情况", 2, LEDGER, markOf("completion", 2, "完成情况"))]],
    ["a mark on the user's own table, as older ones were", [sheet("完成情况", 2, LEDGER, "completion")]],
    ["the face without any mark in the workbook", [sheet("完成情况", 2, COMPLETION)]],
    ["the face beside a mark of another key", [sheet("完成情况", 2, COMPLETION), sheet("甲", 3, LEDGER, "index")]],
    ["a blank sheet of another name under the mark", [sheet("备用", 2, [], markOf("completion", 2, "完成情况"))]],
    [
      "a title alone, and a mark left behind",
      [sheet("乙", 1, [["专业镇重点任务完成情况"], ["我们的表"]]), sheet("甲", 3, LEDGER, "completion")],
    ],
  ])("%s: nothing is ours", (_, sheets) => {
    expect(ownKeys(sheets)).toEqual(sheets.map(() => null));
  });
});

test("any one of title, headings and the line agrees with the mark", () => {
  for (const row of [0, 1, 2]) {
    expect(ownKeys([sheet("改了名", 2, [COMPLETION[row] ?? []], markOf("completion", 2, "完成情况"))])).toEqual([
      "completion",
    ]);
  }
});

test("a sheet that shows nothing, or cannot be read, is ours where mark and name agree", () => {
  const mark = markOf("completion", null, "完成情况");
  expect(ownKeys([sheet("完成情况", null, [], mark), sheet("甲", null, LEDGER)])).toEqual(["completion", null]);
  expect(ownKeys([sheet("完成情况", null, null, mark)])).toEqual(["completion"]);
});

describe("tabs moved by a program that leaves the scopes behind", () => {
  test("the user's sheets under the marks are the user's, ours are found by their faces", () => {
    const sheets = [
      sheet("台账索引", 1, faceOf("index")),
      sheet("完成情况", 2, COMPLETION),
      sheet("万安钻石", 3, LEDGER, markOf("completion", 8, "完成情况")),
      sheet("绛州绿", 4, LEDGER, markOf("index", 9, "台账索引")),
    ];
    expect(ownKeys(sheets)).toEqual(["index", "completion", null, null]);
  });

  test("marks among ourselves are put right", () => {
    const sheets = [
      sheet("台账索引", 1, faceOf("index"), markOf("completion", 1, "完成情况")),
      sheet("完成情况", 2, COMPLETION, markOf("index", 2, "台账索引")),
    ];
    expect(ownKeys(sheets)).toEqual(["index", "completion"]);
  });

  test("marks that lost their scope still record the sheet", () => {
    expect(ownKeys([sheet("完成情况", 1, COMPLETION)], ["completion"])).toEqual(["completion"]);
  });
});

describe("a copy that the user made of a sheet of ours is theirs", () => {
  const mark = markOf("completion", 7, "完成情况");

  test("whichever stands first, as it has another name", () => {
    const copy = sheet("完成情况 (2)", null, COMPLETION, mark);
    const original = sheet("完成情况", null, COMPLETION, mark);
    expect(ownKeys([copy, original])).toEqual([null, "completion"]);
    expect(ownKeys([original, copy])).toEqual(["completion", null]);
  });

  test("where both were renamed, by the number in the file", () => {
    expect(ownKeys([sheet("5月", 9, COMPLETION, mark), sheet("6月", 7, COMPLETION, mark)])).toEqual([
      null,
      "completion",
    ]);
  });

  test("older marks say no number: the lower one is the original", () => {
    expect(ownKeys([sheet("5月", 9, COMPLETION, "completion"), sheet("6月", 7, COMPLETION, "completion")])).toEqual([
      null,
      "completion",
    ]);
  });

  test("where nothing tells them apart, none is ours", () => {
    expect(ownKeys([sheet("5月", null, COMPLETION, mark), sheet("6月", null, COMPLETION, mark)])).toEqual([null, null]);
  });

  test("without scopes too", () => {
    const left = sheet("甲", 3, LEDGER, mark);
    expect(ownKeys([sheet("完成情况 (2)", 1, COMPLETION), sheet("完成情况", 2, COMPLETION), left])).toEqual([
      null,
      "completion",
      null,
    ]);
  });
});

test("no sheet is looked at where the workbook has no mark", () => {
  const head = jest.fn(() => null);
  expect(ownKeys([{ name: "台账", id: 1, mark: null, head }])).toEqual([null]);
  expect(head).not.toHaveBeenCalled();
});
