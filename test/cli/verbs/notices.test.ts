import { sameInBoth } from "../../builders/sameInBoth";
import { resolve } from "node:path";
import { documentBytes } from "../../../src/adapters/word/documentBytes";
import { newUsersWorkbook } from "../../../src/adapters/xlsx/newWorkbook";
import { HostError } from "../../../src/core/base/hostError";
import { bookBytes } from "../../contract/bookBytes";
import { on, tasks, type Cells } from "../../flow/flow";
import { drawnBook } from "../../support/drawnBook";
import { aDesk } from "../aDesk";
import { HOME } from "../aWorld";

const LATE: Cells = { 完成时限: on("2024-05-31"), 完成率: 0.5 };

/** With a full disk nothing can be written. */
function desk(rows: readonly Cells[] = [LATE], isFull = false) {
  const full = {
    writeFiles: () => {
      throw new HostError("not-writable", sameInBoth("磁盘已满。"));
    },
  };
  return aDesk(
    { "台账.xlsx": bookBytes(drawnBook(tasks(rows), "台账.xlsx")) },
    { newUsersWorkbook: (sheets) => newUsersWorkbook(sheets), newDocument: documentBytes, ...(isFull ? full : {}) },
  );
}

const DRAFT = "notices 台账.xlsx --as-of 2024-06-30 --today 2024-07-02 --out 督办";

describe("ledger notices (MONTH §7, §8)", () => {
  test("writes a file an addressee and says so; the same call again gives the same bytes", async () => {
    const { call, files, names } = desk();
    const { code, out } = await call(DRAFT);
    expect(code).toBe(0);
    expect(out).toContain("起草了2份通知书，放在 督办：");
    expect(out).toContain("其中1项同时列在几份通知里，请同一天发出，算一次督办。");
    expect(names()).toEqual([
      "台账.xlsx",
      "督办通知书_万安镇_2024年6月.docx",
      "督办通知书_县工信科技局_2024年6月.docx",
    ]);
    const before = new Map(files);
    expect((await call(`${DRAFT} --force`)).code).toBe(0);
    expect(files).toEqual(before);
  });

  test("registers the drafts in the month's book; from there on they are brought up to date, and what is sent is waited for", async () => {
    const { call } = desk();
    await call(`${DRAFT} --register 主.xlsx`);
    const again = await call(DRAFT.replace("台账.xlsx", "主.xlsx") + " --force --register 主2.xlsx --json -");
    const { notices, schemaVersion } = JSON.parse(again.out) as { schemaVersion: number; notices: readonly object[] };
    expect(schemaVersion).toBe(1);
    expect(notices).toMatchObject([
      { to: "万安镇", action: "draft", register: { row: 4, status: "草稿" }, file: "督办通知书_万安镇_2024年6月.docx" },
      { to: "县工信科技局", action: "draft", register: { row: 5, status: "草稿" } },
    ]);
  });

  test("with something that may not be sent the exit is 1, and the text says why", async () => {
    const { code, out } = await desk([{ ...LATE, 责任单位: "县工信据" }]).call(DRAFT);
    expect(code).toBe(1);
    expect(out).toContain("草稿·不可发：有1行数据还没有核实");
  });

  test("only to those named", async () => {
    const { call, names } = desk();
    await call(`${DRAFT} --to 万安镇人民政府`);
    expect(names()).toEqual(["台账.xlsx", "督办通知书_万安镇_2024年6月.docx"]);
  });

  test("nobody to write to: no file, exit 0", async () => {
    const { call, names } = desk([{}]);
    const { code, out } = await call(DRAFT);
    expect([code, names()]).toEqual([0, ["台账.xlsx"]]);
    expect(out).toContain("没有要起草的通知书。");
  });

  test("who needs no letter for the same rows is told in one line", async () => {
    const extended = { ...LATE, 调整后时限: on("2024-09-30"), 延期理由: "用地未批", 完成率: 0.1 };
    const { out } = await desk([{ ...extended, 牵头单位: "县水利局、县能源局" }]).call(DRAFT);
    expect(out).toContain(
      "  万安镇、县水利局、县能源局：各项都不用发通知\n    “任务”第3行：已写明理由延期到2024年9月30日",
    );
    expect(out.match(/已写明理由延期/g)).toHaveLength(1);
    const apart = await desk([extended, { ...extended, 牵头单位: "县能源局", 责任镇: "泉掌镇" }]).call(DRAFT);
    expect(apart.out.match(/：各项都不用发通知/g)).toHaveLength(2);
  });

  test("a file in the way is left alone, and nothing else is written", async () => {
    const { call, files, names } = desk();
    const path = resolve(HOME, "督办", "督办通知书_县工信科技局_2024年6月.docx");
    files.set(path, new Uint8Array([1]));
    const { code, complaint } = await call(`${DRAFT} --register 主.xlsx`);
    expect(code).toBe(2);
    expect(complaint).toContain("督办通知书_县工信科技局_2024年6月.docx");
    expect(files.get(path)).toEqual(new Uint8Array([1]));
    expect(names()).toHaveLength(2);
  });

  test("a full disk: nothing half done, the register no more than the letters", async () => {
    const { call, names } = desk([LATE], true);
    expect(await call(`${DRAFT} --register 主.xlsx`)).toMatchObject({ code: 2, complaint: "磁盘已满。" });
    expect(names()).toEqual(["台账.xlsx"]);
  });

  test.each([
    [DRAFT.replace("--out 督办", "--out 台账.xlsx"), "台账.xlsx"],
    [`${DRAFT} --to 万安街`, "万安街"],
    ["notices 台账.xlsx --out 督办", "--as-of"],
    ["notices 台账.xlsx --as-of 2024-06-30", "--out"],
    [`${DRAFT} --register 台账.xlsx`, "台账.xlsx"],
    [`${DRAFT} --register 主.xlsx --json 主.xlsx`, "主.xlsx"],
    [`${DRAFT} --register 主.xlsm`, ".xlsx"],
    [DRAFT.replace("台账.xlsx", "台账.xlsx 没有.xlsx"), "没有.xlsx"],
  ])("%s: refused in a sentence", async (line, word) => {
    const { call, names } = desk();
    const { code, complaint } = await call(line);
    expect(code).toBe(2);
    expect(complaint).toContain(word);
    expect(names()).toEqual(["台账.xlsx"]);
  });
});

describe("ledger returns (MONTH §7, §8)", () => {
  const RETURN = "returns 台账.xlsx --as-of 2024-06-30 --today 2024-07-02 --out 退回";

  test("writes a slip a unit, with exit 1 where errors were found", async () => {
    const { call, names } = desk([{ 责任单位: "县工信据" }, {}]);
    const { code, out } = await call(`${RETURN} --json -`);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      schemaVersion: 1,
      files: [{ unit: "县工信科技局", file: "退回单_县工信科技局_2024年6月.docx", rows: 1, errors: 1, warnings: 0 }],
    });
    expect(names()).toEqual(["台账.xlsx", "退回单_县工信科技局_2024年6月.docx"]);
  });

  test("only to those named", async () => {
    const { call, names } = desk([
      { 责任单位: "县工信据" },
      { 责任单位: "县工信据", 牵头单位: "县发改局" },
      { 责任单位: "县工信据", 牵头单位: "万安镇人民政府" },
    ]);
    await call(`${RETURN} --to 发改局 --to 万安镇`);
    expect(names().slice(1)).toEqual(["退回单_县发改局_2024年6月.docx", "退回单_万安镇人民政府_2024年6月.docx"]);
  });

  test("nothing to put right: no file, exit 0", async () => {
    const { call, names } = desk([{}]);
    const { code, out } = await call(RETURN);
    expect([code, names()]).toEqual([0, ["台账.xlsx"]]);
    expect(out).toContain("没有要退回单位改正的内容。");
  });
});
