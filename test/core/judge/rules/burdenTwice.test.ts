import { drawnBook } from "../../../support/drawnBook";
import { drawnRegister, type DrawnLetter } from "../../../support/drawnRegister";
import { found } from "./checked";
import { drawnLedger } from "./drawnLedger";

describe("burden-twice", () => {
  const item = "建设第1个钻石加工车间（完成时限2024年12月31日）";
  const letter = { 级别: "催办", 发出日期: "2024-06-01", 办理期限: "2024-07-16", 状态: "已发", 涉及事项: item };
  const [first, second] = [
    { ...letter, 对象: "县发改局", 文号: "新专镇督〔2024〕3号" },
    { ...letter, 对象: "万安镇" },
  ];
  const said = (...rows: readonly DrawnLetter[]) =>
    found("burden-twice", [drawnBook([drawnLedger("tasks", [{}, {}]), drawnRegister(...rows)])]);

  test("names the row of the ledger and both letters", () => {
    const [finding, ...others] = said(first, second);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "info", row: 4 });
    expect(finding?.message).toContain("新专镇督〔2024〕3号、督办登记第3行");
  });

  test.each([
    ["drafted on different days", [first, second].map((row, place) => ({ ...row, 起草日期: `2024-05-3${place}` }))],
    [
      "drafted twice on one day to one addressee",
      [first, { ...first, 文号: "新专镇督〔2024〕4号" }].map((row) => ({ ...row, 起草日期: "2024-05-31" })),
    ],
    [
      "to one addressee before the first one's deadline was over",
      [first, { ...first, 文号: "新专镇督〔2024〕4号", 发出日期: "2024-07-16" }],
    ],
  ])("says it of two letters %s", (_, rows) => {
    expect(said(...rows)).toHaveLength(1);
  });

  test.each([
    ["one letter alone", [first]],
    ["one answered", [first, { ...second, 反馈日期: "2024-06-20" }]],
    ["one withdrawn", [first, { ...second, 状态: "撤回" }]],
    [
      "drafted on one day for the town and the lead unit",
      [first, second].map((row) => ({ ...row, 起草日期: "2024-05-31" })),
    ],
    [
      "not answered by its deadline, and followed by one a level up to the same addressee",
      [
        { ...first, 办理期限: "2024-06-10" },
        { ...first, 文号: "新专镇督〔2024〕8号", 级别: "督办", 发出日期: "2024-06-11" },
      ],
    ],
    ["another deadline", [first, { ...second, 涉及事项: item.replace("12月31日", "9月30日") }]],
  ])("silent: %s", (_, rows) => {
    expect(said(...rows)).toEqual([]);
  });
});
