import { MADE_BY_US } from "../../../../src/core/show/sheets/sheetHead";
import { OWN_SHEETS } from "../../../../src/core/show/sheets/sheetModels";
import { planWrites } from "../../../../src/core/show/writes/planWrites";
import { lookalikeOf } from "../../../../src/core/show/writes/ownLook";
import { run } from "../../../../src/core/run";
import { day } from "../../../builders/day";
import { drawnBook } from "../../../support/drawnBook";
import { tasks } from "../../../flow/flow";

const rows = (...texts: readonly (readonly string[])[]) => texts.map((cells) => ({ cells }));

describe.each([
  ["with a task", [{}]],
  ["without any", []],
])("every sheet that we write, %s", (_, drawn) => {
  const result = run([drawnBook([tasks(drawn)])], { asOf: day("2024-06-30") });
  const { sheets } = planWrites(result, [], { mark: false, sameWorkbook: true });

  test.each(sheets?.map((sheet) => [sheet.name, sheet] as const) ?? [])(
    "%s is known by its face, and shows who made it",
    (name, sheet) => {
      const head = [...sheet.rows]
        .slice(0, 12)
        .map(({ cells }) => ({ cells: cells.map((cell) => cell?.value ?? null) }));
      expect(head.flatMap(({ cells }) => cells).filter((value) => String(value).includes(MADE_BY_US))).toHaveLength(1);
      expect(lookalikeOf(head)).toBe(name);
      const withoutLine = head.map(({ cells }) => ({
        cells: cells.map((value) => (String(value).includes(MADE_BY_US) ? "x" : value)),
      }));
      expect(lookalikeOf(withoutLine)).toBe(name);
    },
  );
});

describe("what is no sheet of ours", () => {
  const [completion] = OWN_SHEETS;
  if (completion === undefined) throw new Error("No sheets");
  const { title, headings } = completion;

  test.each([
    ["a title alone", rows([title], ["序号", "任务"])],
    ["headings alone", rows(["我县情况"], headings)],
    ["the line alone", rows(["我县情况"], [MADE_BY_US], ["序号", "任务"])],
    [
      "half of the headings below our title's words in a sentence",
      rows([`关于${title}`], headings.slice(0, headings.length / 2)),
    ],
    ["nothing", []],
  ])("%s", (_, head) => {
    expect(lookalikeOf(head)).toBeNull();
  });
});

test("columns put in and taken out, and words around the title, change nothing", () => {
  for (const { name, title, headings } of OWN_SHEETS) {
    expect(lookalikeOf(rows(["附件"], [`新绛县${title}（2024年6月）`], ["我", ...headings.slice(1)]))).toBe(name);
  }
});

const OLD = {
  completion:
    "序号 名称 任务数 长期 暂缓 取消 应完成 其中无时限 已完成 完成率 上月 变化 到期 按期完成 按期完成率 上月 变化 逾期 超期完成 平均进度 序时进度 " +
    "进度偏差（百分点） 序时达成率 上月 变化 红灯 黄灯 绿灯 不亮灯",
  ranking:
    "名次 名称 得分 上月名次 变化 名次说明 应完成 已完成 完成率 完成率得分 到期 按期完成 按期完成率 按期得分 平均进度 序时进度 序时达成率 序时得分 " +
    "权重合计 逾期 逾期扣分 加分 扣分 同分首行",
  overdue: "序号 逾期天数 措施 应完成日 类别 事项 责任镇 牵头单位 工作表 行 文件",
  findings: "错误 3 警告 2 提示 1 已列入例外 0",
};

test.each([
  ["完成情况", "专业镇重点任务完成情况", OLD.completion],
  ["镇排名", "各镇排名", OLD.ranking],
  ["单位排名", "各单位排名（按牵头任务）", OLD.ranking],
  ["逾期清单", "逾期清单", OLD.overdue],
  ["校验结果", "台账校验结果", OLD.findings],
  ["统计规则", "统计规则", "项目 值 来源 说明"],
])("%s with the title and headings that older versions gave it is known again", (name, title, headings) => {
  const line = "截至日期：2024年5月31日　　单位：项　　本表由台账助手生成";
  expect(lookalikeOf(rows([title], [line], headings.split(" ")))).toBe(name);
});
