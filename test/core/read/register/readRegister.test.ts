import { run } from "../../../../src/core/run";
import { day } from "../../../builders/day";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { drawnRegister, REGISTER_HEADINGS } from "../../../support/drawnRegister";

type Cells = Readonly<Record<string, string | number | null>>;

function read(...rows: readonly Cells[]) {
  const { basis, report } = run([drawnBook(drawnRegister(...rows))], { asOf: day("2024-06-30") });
  const said = report.findings.filter(({ rule }) => rule === "register-invalid");
  return { register: basis.register, said: said.map(({ cell }) => cell) };
}

const out = { 对象: "万安镇", 级别: "督办", 发出日期: "2024-06-01", 办理期限: "2024年6月16日", 状态: "已发" };

test("a row as the office fills it", () => {
  const row = { ...out, 序号: 1, 文号: "新专镇督〔2024〕3号", 涉及事项: "编制规划\n招商引资" };
  const { register, said } = read(row);
  expect(said).toEqual([]);
  expect(register).toMatchObject([
    {
      file: "台账.xlsx",
      sheet: "督办登记",
      row: 2,
      number: "新专镇督〔2024〕3号",
      to: "万安镇",
      level: "督办",
      items: ["编制规划", "招商引资"],
      sent: day("2024-06-01"),
      deadline: day("2024-06-16"),
      answered: null,
      status: "已发",
    },
  ]);
});

test.each([
  [{}, "已发"],
  [{ 反馈日期: "2024-06-10" }, "已反馈"],
  [{ 反馈日期: "2024-06-10", 状态: "已销号" }, "已销号"],
  [{ 状态: null }, "已发"],
  [{ 状态: null, 发出日期: null }, "草稿"],
  [{ 状态: "撤回" }, "撤回"],
  [{ 状态: " 草 稿 " }, "草稿"],
])("%j counts as %s", (change, status) => {
  const { register, said } = read({ ...out, ...change });
  expect(register[0]?.status).toBe(status);
  expect(said).toEqual([]);
});

test.each([
  ["万安镇人民政府", "万安镇"],
  ["工信科技局", "县工信科技局"],
  ["县工信科技局", "县工信科技局"],
])("%s is %s", (对象, to) => {
  expect(read({ ...out, 对象 }).register[0]?.to).toBe(to);
});

test.each([
  [{ 对象: null }, "C2"],
  [{ 对象: "万安街" }, "C2"],
  [{ 对象: "万安镇、龙兴镇" }, "C2"],
  [{ 对象: "各镇" }, "C2"],
  [{ 级别: "警告" }, "E2"],
  [{ 发出日期: "上周" }, "I2"],
  [{ 办理期限: null }, "J2"],
  [{ 办理期限: "7月16日" }, "J2"],
  [{ 状态: "在办" }, "M2"],
])("%j is said at its cell and drops no row", (change, cell) => {
  const { register, said } = read({ ...out, ...change });
  expect(said).toContain(cell);
  expect(register).toHaveLength(1);
});

test("blank rows and numbers drawn down ahead of time are no rows", () => {
  expect(read(out, {}, { 序号: 2 }, { 序号: 3 })).toMatchObject({ register: [{ row: 2 }], said: [] });
});

describe("one letter that stands there twice", () => {
  const letter = { ...out, 文号: "新专镇督〔2024〕1号" };
  const copied = (own: Cells, copy: Cells, order: "own first" | "copy first" = "own first") => {
    const sheets = [drawnRegister(own), { ...drawnRegister(copy), name: "督办登记备份" }];
    const { basis, report } = run([drawnBook(order === "own first" ? sheets : sheets.reverse())], {
      asOf: day("2024-06-30"),
    });
    return { register: basis.register, said: report.findings.filter(({ rule }) => rule === "register-invalid") };
  };

  test.each(["own first", "copy first"] as const)(
    "counts once, as 督办登记 has it; a copy that differs is said (%s)",
    (order) => {
      const { register, said } = copied({ ...letter, 反馈日期: "2024-06-10" }, letter, order);
      expect(register).toMatchObject([{ sheet: "督办登记", status: "已反馈" }]);
      expect(said).toMatchObject([{ sheet: "督办登记备份", row: 2, cell: null }]);
      expect(said[0]?.message).toContain("“督办登记”表第2行");
    },
  );

  test("a copy that says the same says nothing", () => {
    expect(copied(letter, letter)).toMatchObject({ register: [{ sheet: "督办登记" }], said: [] });
  });

  test("twice on one sheet likewise; other numbers and other addressees are other letters", () => {
    const { register, said } = read(
      letter,
      { ...letter, 状态: "撤回" },
      { ...letter, 对象: "龙兴镇" },
      { ...letter, 文号: "2号" },
    );
    expect(register.map(({ row }) => row)).toEqual([2, 4, 5]);
    expect(said).toEqual([null]);
  });

  test("drafts without a number are told apart by what they are about", () => {
    const draft = { ...out, 发出日期: null, 状态: "草稿", 涉及事项: "编制规划" };
    expect(copied(draft, draft).register).toHaveLength(1);
    expect(read(draft, { ...draft, 涉及事项: "招商引资" }).register).toHaveLength(2);
    const drafted = { ...draft, 起草日期: "2024-06-01" };
    expect(read(drafted, drafted).register).toHaveLength(1);
  });

  test("rows on one sheet that name neither number nor matter are as many letters; a copy of the sheet adds none", () => {
    const { register, said } = read(out, { ...out, 状态: "撤回" }, out);
    expect(register.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(said).toEqual([]);
    expect(copied(out, { ...out, 状态: "撤回" }).register).toMatchObject([{ sheet: "督办登记", status: "已发" }]);
  });
});

test("a column that is gone is said, and the rest is read", () => {
  const headings = REGISTER_HEADINGS.filter((heading) => heading !== "反馈日期");
  const cells = headings.map((heading) => (out as Cells)[heading] ?? null);
  const { basis, report } = run([drawnBook(drawnSheet([headings, cells], { name: "台账登记" }))], {
    asOf: day("2024-06-30"),
  });
  expect(basis.register).toMatchObject([{ to: "万安镇", status: "已发" }]);
  expect(report.findings.filter(({ rule }) => rule === "register-invalid")).toMatchObject([{ row: 1, cell: null }]);
});
