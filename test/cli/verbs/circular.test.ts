import { documentBytes } from "../../../src/adapters/word/documentBytes";
import { bookBytes } from "../../contract/bookBytes";
import { on, tasks, type Cells } from "../../flow/flow";
import { drawnBook, drawnSheet } from "../../support/drawnBook";
import { aDesk } from "../aDesk";

const LATE: Cells = { 完成时限: on("2024-05-31"), 完成率: 0.5 };
const DRAFT = "circular 台账.xlsx --as-of 2024-06-30 --today 2024-07-02 --out 通报.docx";

function desk(rows: readonly Cells[] = [LATE]) {
  return aDesk({ "台账.xlsx": bookBytes(drawnBook(tasks(rows), "台账.xlsx")) }, { newDocument: documentBytes });
}

describe("ledger circular (MONTH §6, §8)", () => {
  test("writes the circular and says so; the same call again gives the same bytes", async () => {
    const { call, bytesOf } = desk();
    const { code, out } = await call(DRAFT);
    expect(code).toBe(0);
    expect(out).toContain("月度通报写入 通报.docx。");
    const first = bytesOf("通报.docx");
    expect((await call(`${DRAFT} --force`)).code).toBe(0);
    expect(bytesOf("通报.docx")).toEqual(first);
  });

  test("what may not be sent is written all the same, with exit 1 and the reason", async () => {
    const { call, names } = desk([{ ...LATE, 责任单位: "县工信据" }]);
    const { code, out } = await call(DRAFT);
    expect(code).toBe(1);
    expect(out).toContain("草稿·不可发：被点名的镇、单位和专班有1行数据还没有核实，见最后一页。");
    expect(names()).toContain("通报.docx");
  });

  test("what holds the ranks and nobody named is told apart", async () => {
    const rows = [
      { ...LATE, 责任单位: "县工信据" },
      { 责任镇: "泉掌镇", 牵头单位: "县发改局" },
    ];
    const settings = drawnSheet(
      [
        ["项目", "值"],
        ["完成率权重", "六十"],
      ],
      { name: "考核设置" },
    );
    const files = { "台账.xlsx": bookBytes(drawnBook([tasks(rows), settings], "台账.xlsx")) };
    const { code, out } = await aDesk(files, { newDocument: documentBytes }).call(DRAFT);
    expect(code).toBe(1);
    expect(out).toContain("草稿·不可发：被点名的镇、单位和专班有1行数据还没有核实，见最后一页；");
    expect(out).toContain("；名次所依据的设置、时限或上月事项有1行要先改正，见最后一页。");
  });

  test.each([
    ["circular 台账.xlsx --out 通报.docx", "请加上 --as-of"],
    ["circular 台账.xlsx --as-of 2024-06-30", "请加上 --out"],
    [DRAFT.replace("通报.docx", "通报.doc"), ".docx"],
    [DRAFT.replace("台账.xlsx", "台账.xlsx 没有.xlsx"), "没有.xlsx"],
  ])("%s: refused in a sentence, nothing written", async (line, word) => {
    const { call, names } = desk();
    const { code, complaint } = await call(line);
    expect(code).toBe(2);
    expect(complaint).toContain(word);
    expect(names()).toEqual(["台账.xlsx"]);
  });

  test("what stands there is replaced only where that is asked for", async () => {
    const { call, put, bytesOf } = desk();
    put("通报.docx", new Uint8Array([1]));
    expect((await call(DRAFT)).complaint).toContain("--force");
    expect(bytesOf("通报.docx")).toEqual(new Uint8Array([1]));
  });
});
