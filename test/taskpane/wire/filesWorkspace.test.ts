import { valueOf } from "../../../src/taskpane/wire/answer";
import { unzipSync, zipSync } from "fflate";
import { newFormWorkbook } from "../../../src/adapters/xlsx/newFormWorkbook";
import { newUsersWorkbook } from "../../../src/adapters/xlsx/newWorkbook";
import { xlsxWorkbook } from "../../../src/adapters/xlsx/xlsxWorkbook";
import { filesWorkspace } from "../../../src/taskpane/wire/filesWorkspace";
import { packageParts } from "../../support/xlsxPackage";

const rows = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`).join("");
const SMALL = zipSync(packageParts({ sheets: [{ rows: rows(3) }] }));
/** Of several MB and not packed, so that it is read in several steps. */
const LARGE = zipSync(packageParts({ sheets: [{ rows: rows(80_000) }] }), { level: 0 });

function aDesk() {
  const happened: string[] = [];
  const { desk, workspace } = filesWorkspace(
    {
      open: (bytes, file) => xlsxWorkbook(bytes, file),
      newWorkbook: () => Promise.reject(new Error("No result is made here")),
      newUsersWorkbook,
      newFormWorkbook,
      pause: () => Promise.resolve(void happened.push("pause")),
    },
    {
      show: () => Promise.resolve("shown"),
      filesChanged: () => Promise.resolve(),
    },
    () => happened.push("files"),
  );
  return { desk, workspace, happened };
}

describe("opening files", () => {
  test("tells how much of each has been read, growing, and lets others go first at each step", async () => {
    const { desk, happened } = aDesk();
    const told: [string, number][] = [];
    const outcome = await desk.open([{ name: "a.xlsx", bytes: LARGE }], (name, percent) => {
      told.push([name, percent]);
      return Promise.resolve(true);
    });
    expect(outcome).toEqual({ opened: ["a.xlsx"], refused: [], stopped: [] });
    const percents = told.map(([, percent]) => percent);
    expect(percents[0]).toBe(0);
    expect(percents.length).toBeGreaterThan(3);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(happened.filter((one) => one === "pause").length).toBeGreaterThanOrEqual(percents.length - 1);
  });

  test("stopped while a file is read, that file and those behind it stay closed, those before it open", async () => {
    const { desk, workspace, happened } = aDesk();
    const given = ["a.xlsx", "b.xlsx", "c.xlsx"].map((name) => ({ name, bytes: name === "b.xlsx" ? LARGE : SMALL }));
    const outcome = await desk.open(given, (name, percent) => Promise.resolve(name !== "b.xlsx" || percent < 20));
    expect(outcome).toEqual({ opened: ["a.xlsx"], refused: [], stopped: ["b.xlsx", "c.xlsx"] });
    expect(workspace.books().map(({ file }) => file)).toEqual(["a.xlsx"]);
    expect(happened.at(-1)).toBe("files");

    const again = await desk.open(given.slice(1), () => Promise.resolve(true));
    expect(again).toEqual({ opened: ["b.xlsx", "c.xlsx"], refused: [], stopped: [] });
  });

  test("stopped before anything was read, nothing has happened", async () => {
    const { desk, happened } = aDesk();
    const outcome = await desk.open([{ name: "a.xlsx", bytes: SMALL }], () => Promise.resolve(false));
    expect(outcome).toEqual({ opened: [], refused: [], stopped: ["a.xlsx"] });
    expect(happened).toEqual([]);
  });

  test("while others are being opened they wait, and two of one name are told apart", async () => {
    const { desk } = aDesk();
    const goOn = () => Promise.resolve(true);
    const both = [LARGE, SMALL].map((bytes) => desk.open([{ name: "a.xlsx", bytes }], goOn));
    expect((await Promise.all(both)).flatMap(({ opened }) => opened)).toEqual(["a.xlsx", "a.xlsx (2)"]);
  });

  test("what a file is its content says, whatever it is called", async () => {
    const { desk } = aDesk();
    const outcome = await desk.open(
      [
        { name: "六月.et", bytes: SMALL },
        { name: "无扩展名", bytes: SMALL },
        { name: "说明.xlsx", bytes: new TextEncoder().encode("%PDF-1.7") },
      ],
      () => Promise.resolve(true),
    );
    expect(outcome.opened).toEqual(["六月.et", "无扩展名"]);
    expect(outcome.refused).toEqual([
      {
        name: "说明.xlsx",
        sentence: {
          zh: expect.stringMatching(/^《说明\.xlsx》.*PDF/),
          en: expect.stringMatching(/^“说明\.xlsx” .*PDF/),
        },
      },
    ]);
  });
});

test("the last check travels in the saved copy, and is no change that asks to be saved (MONTH §1)", async () => {
  const goOn = () => Promise.resolve(true);
  const { desk, workspace } = aDesk();
  await desk.open([{ name: "六月.xlsx", bytes: SMALL }], goOn);
  await workspace.books()[0]!.memory!.keep("lastCheck", "甲&<乙>\n");
  expect(await desk.files()).toMatchObject([{ isChanged: false }]);
  const copy = await desk.copy("六月.xlsx");
  expect(await desk.files()).toMatchObject([{ isChanged: false }]);

  const elsewhere = aDesk();
  await elsewhere.desk.open([copy], goOn);
  expect(await elsewhere.workspace.books()[0]!.memory!.recall("lastCheck")).toBe("甲&<乙>\n");
  expect(await elsewhere.desk.copy(copy.name)).toMatchObject({ bytes: copy.bytes });
});

test.each([
  ["六月.xlsx", "六月（助手）.xlsx"],
  ["六月.XLSX", "六月（助手）.XLSX"],
  ["六月.et", "六月（助手）.xlsx"],
  ["六月.xls", "六月（助手）.xlsx"],
  ["2024.6台账", "2024.6台账（助手）.xlsx"],
])("a copy of %s is called %s, as its content is an .xlsx", async (name, copy) => {
  const { desk } = aDesk();
  await desk.open([{ name, bytes: SMALL }], () => Promise.resolve(true));
  expect(await desk.copy(name)).toEqual({ name: copy, bytes: SMALL });
});

describe("read again", () => {
  const OTHER = zipSync(packageParts({ sheets: [{ rows: rows(4) }] }));
  const goOn = () => Promise.resolve(true);

  test("a file has the content of its original, in its place, unchanged, and whoever waits is told", async () => {
    const { desk, workspace, happened } = aDesk();
    await desk.open(
      ["a.xlsx", "b.xlsx", "c.xlsx"].map((name) => ({ name, bytes: SMALL })),
      goOn,
    );
    const [, book] = workspace.books();
    const sheet = (await desk.look("b.xlsx")).tabs[0]!.name;
    await book!.port.edit({ newSheets: [], cells: [{ sheet, cell: "A1", value: 7 }] });
    expect((await desk.files()).map(({ isChanged }) => isChanged)).toEqual([false, true, false]);
    const before = await desk.rows("b.xlsx", 0, 1, 1);
    happened.length = 0;
    expect(await desk.reread("b.xlsx", OTHER)).toBeNull();
    expect((await desk.files()).map(({ file, isChanged }) => [file, isChanged])).toEqual([
      ["a.xlsx", false],
      ["b.xlsx", false],
      ["c.xlsx", false],
    ]);
    expect(valueOf(await desk.sheet("b.xlsx", 0)).rowCount).toBe(4);
    expect(await desk.rows("b.xlsx", 0, 1, 1)).not.toEqual(before);
    expect(happened).toContain("files");
  });

  test("one that cannot be opened any more stays as it was, and that is said", async () => {
    const { desk, happened } = aDesk();
    await desk.open([{ name: "a.xlsx", bytes: SMALL }], goOn);
    happened.length = 0;
    expect((await desk.reread("a.xlsx", SMALL.subarray(0, 100)))?.zh).toContain("a.xlsx");
    expect(valueOf(await desk.sheet("a.xlsx", 0)).rowCount).toBe(3);
    expect(happened).not.toContain("files");
  });
});

test("copies that would be called the same stand beside each other in the archive", async () => {
  const { desk } = aDesk();
  const other = zipSync(packageParts({ sheets: [{ rows: rows(4) }] }));
  const given = [
    { name: "台账.xls", bytes: SMALL },
    { name: "台账.xlsx", bytes: other },
  ];
  await desk.open(given, () => Promise.resolve(true));
  const { bytes } = await desk.copies(["台账.xls", "台账.xlsx"], "台账副本.zip");
  expect(unzipSync(bytes)).toEqual({ "台账（助手）.xlsx": SMALL, "台账（助手） (2).xlsx": other });
});

test("all copies come in one archive, byte for byte, and are saved from then on", async () => {
  const { desk } = aDesk();
  await desk.open(
    ["a.xlsx", "b.xlsx"].map((name) => ({ name, bytes: SMALL })),
    () => Promise.resolve(true),
  );
  const { name, bytes } = await desk.copies(["a.xlsx", "b.xlsx"], "台账副本.zip");
  expect(name).toBe("台账副本.zip");
  const parts = unzipSync(bytes);
  expect(Object.keys(parts)).toEqual(["a（助手）.xlsx", "b（助手）.xlsx"]);
  expect(parts["a（助手）.xlsx"]).toEqual(SMALL);
  expect((await desk.files()).map(({ isChanged }) => isChanged)).toEqual([false, false]);
});
