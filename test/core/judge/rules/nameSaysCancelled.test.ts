import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

const said = (name: string, status: string | null = null): readonly string[] =>
  places("name-says-cancelled", drawnLedger("tasks", [{ 具体任务: name, 完成状态: status }]));

describe("name-says-cancelled", () => {
  test("a task called off in its name and not in its state is a warning at the name", () => {
    const sheet = drawnLedger("tasks", [{ 具体任务: "（已取消）建设冷库", 完成状态: "进行中" }]);
    expect(found("name-says-cancelled", sheet)).toMatchObject([
      {
        severity: "warning",
        column: "task",
        message: expect.stringContaining(
          "名称里写着“已取消”，状态却不是取消，仍然计入统计；确已取消的请把状态改为“取消”，没有的请删去这几个字。",
        ),
      },
    ]);
  });

  test.each([
    "建设冷库（已取消）",
    "【作废】建设冷库",
    "建设冷库(取消，企业撤资)",
    "建设冷库（并入第1项）",
    "建设冷库（已合并到第3项）",
    "建设冷库（与检测中心合并）",
    "建设冷库（不再实施）",
    "（终止建设） 建设冷库",
  ])("said: %s", (name) => {
    expect(said(name)).toHaveLength(1);
  });

  test.each([
    "取消不合理收费",
    "推进收费改革（取消不合理收费）",
    "建设冷库（一期）",
    "撤销违规用地批复（3宗）",
    "编制园区合并方案（含并购）",
    "（取消收费）改革试点",
  ])("silent: %s", (name) => {
    expect(said(name)).toEqual([]);
  });

  test.each(["取消", "已终止", "已完成"])("silent where the state is %s", (status) => {
    expect(said("（已取消）建设冷库", status)).toEqual([]);
  });

  test("a project by its stage, a problem by its state", () => {
    const project = (stage: string) => drawnLedger("projects", [{ 项目名称: "冷库（取消）", 项目阶段: stage }]);
    expect(found("name-says-cancelled", project("开工"))).toMatchObject([
      { column: "name", message: expect.stringContaining("把阶段改为“取消”") },
    ]);
    expect(found("name-says-cancelled", project("取消"))).toEqual([]);
    const problem = (status: string) =>
      drawnLedger("problems", [{ 问题描述: "用地指标未落实（已取消）", 办理状态: status }]);
    expect(found("name-says-cancelled", problem("办理中"))).toHaveLength(1);
    expect(found("name-says-cancelled", problem("已取消"))).toEqual([]);
  });

  test("a faultless sheet has none", () => {
    for (const kind of ["tasks", "projects", "problems"] as const)
      expect(found("name-says-cancelled", drawnLedger(kind, [{}, {}]))).toEqual([]);
  });
});
