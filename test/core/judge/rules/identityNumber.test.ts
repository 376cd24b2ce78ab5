import { inspect } from "../../../../src/core/inspect";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { findings, found, places } from "./checked";
import { drawnLedger, FIRST } from "./drawnLedger";

/** Made up; its check digit is right. */
const IDENTITY = "11010519491231002X";
const MASKED = "110105***********X";

describe("identity-number", () => {
  test("is an error at the cell, and masked in everything that is said of it", () => {
    const [finding] = found("identity-number", drawnLedger("tasks", [{ 责任人: `张三${IDENTITY}` }]));
    expect(finding).toMatchObject({ severity: "error", cell: "K4", row: 4, column: "person", value: `张三${MASKED}` });
    expect(finding?.message).toContain(MASKED);
    expect(JSON.stringify(finding)).not.toContain(IDENTITY);
  });

  test.each([
    "专业镇",
    "重点任务",
    "责任镇",
    "牵头单位",
    "责任单位",
    "联系电话",
    "完成时限",
    "完成状态",
    "完成率",
    "分管县领导",
    "任务编号",
  ])("is the only finding of its cell: %s (DECIDED D17)", (heading) => {
    const all = findings(drawnLedger("tasks", [{ [heading]: IDENTITY }]));
    expect(all.filter(({ row }) => row === FIRST).map(({ rule }) => rule)).toEqual(["identity-number"]);
  });

  test("is the only finding of a further support column, too", () => {
    const all = findings(drawnLedger("tasks", [{ 配合单位: `县发改局 ${IDENTITY}` }], { more: ["配合单位"] }));
    expect(all.filter(({ row }) => row === FIRST).map(({ rule, cell }) => `${rule} ${cell ?? ""}`)).toEqual([
      "identity-number X4",
    ]);
    expect(JSON.stringify(all)).not.toContain(IDENTITY);
  });

  test.each([
    ["a title", drawnLedger("tasks", [{}], { title: `张三${IDENTITY}` }), "A1 - - 张三110105***********X"],
    ["a sheet that is no ledger", drawnSheet([["名单"], ["李四", IDENTITY]], { name: "名单" }), `B2 - - ${MASKED}`],
    ["a cell beside the table", drawnLedger("tasks", [{}], { strays: { Z4: IDENTITY } }), `Z4 4 - ${MASKED}`],
  ])("is found in %s", (_, sheet, place) => {
    expect(places("identity-number", sheet)).toEqual([place]);
  });

  test.each([`${IDENTITY}13800138000`, `${IDENTITY}A`, `${IDENTITY}${IDENTITY}`])(
    "glued to other characters it is masked everywhere: %s",
    (text) => {
      const sheet = drawnLedger("tasks", [{ 责任人: `张三${text}`, 具体任务: text }]);
      expect(places("identity-number", sheet).map((place) => place.slice(0, 2))).toEqual(["E4", "K4"]);
      expect(JSON.stringify(findings(sheet))).not.toContain(IDENTITY);
    },
  );

  test("above and below the table the place is the cell alone, not a heading that it does not stand under", () => {
    const sheet = drawnLedger("tasks", [{}], { title: `张三${IDENTITY}`, strays: { A6: `填表人：李四${IDENTITY}` } });
    const said = found("identity-number", sheet).map(({ message }) => message.split("：")[0]);
    expect(said).toEqual(["“重点任务台账”表A1", "“重点任务台账”表A6"]);
    const cell = found("identity-number", drawnLedger("tasks", [{ 责任人: IDENTITY }]))[0];
    expect(cell?.message.split("：")[0]).toMatch(/表K4“责任人”$/);
  });

  test("in a heading it is found there, and masked where headings are shown", () => {
    const sheet = drawnLedger("tasks", [{}], { more: [`经办${IDENTITY}`] });
    expect(places("identity-number", sheet)).toEqual([`X3 - - 经办${MASKED}`]);
    const shown = inspect([
      drawnBook([
        sheet,
        drawnSheet([
          ["品名", `价格${IDENTITY}`, "产地"],
          ["甲", 1, "乙"],
        ]),
      ]),
    ]);
    expect(JSON.stringify(shown)).toContain(`经办${MASKED}`);
    expect(JSON.stringify(shown)).toContain(`价格${MASKED}`);
    expect(JSON.stringify(shown)).not.toContain(IDENTITY);
  });

  test("in the name of a sheet or file it is found once, and masked in what is said", () => {
    const sheets = [drawnLedger("tasks", [{}], { name: `张三${IDENTITY}` }), drawnSheet([["名单"]], { name: "名单" })];
    const said = found("identity-number", drawnBook(sheets, `${IDENTITY}.xlsx`));
    expect(said.map(({ cell, row, value, message }) => [cell, row, value, message.includes(IDENTITY)])).toEqual([
      [null, null, `${MASKED}.xlsx`, false],
      [null, null, `张三${MASKED}`, false],
    ]);
  });

  test.each(["110105194912310021", "91110000600037341L", "13800000000"])("%s is none", (text) => {
    expect(found("identity-number", drawnLedger("tasks", [{ 备注: text }]))).toEqual([]);
  });
});
