import { drawnSheet, type DrawnCell } from "../../../support/drawnBook";
import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

const HEAD = [
  "序号",
  "项目名称",
  "专业镇",
  "建设单位",
  "总投资（万元）",
  "本年完成投资（万元）",
  "项目阶段",
  "牵头单位",
];
const project = (no: DrawnCell, name: string, total: DrawnCell, done: DrawnCell = null): readonly DrawnCell[] => [
  ...[no, name, "万安钻石", "甲公司", total, done, "开工", "县工信科技局"],
];

function said(...rows: readonly (readonly DrawnCell[])[]): readonly string[] {
  return places("parts-counted-twice", drawnSheet([HEAD, ...rows]));
}

describe("parts-counted-twice", () => {
  test("a project whose amount its numbered parts add up to is a warning at that amount", () => {
    const sheet = drawnSheet([
      HEAD,
      project(1, "产业园", 3000),
      project("1.1", "产业园一期", 1000),
      project("1.2", "产业园二期", 2000),
      project(2, "检测中心", 900),
    ]);
    expect(found("parts-counted-twice", sheet)).toMatchObject([
      {
        severity: "warning",
        cell: "E2",
        message:
          "“台账”表E2：第2行的“总投资（万元）”3000正好是它下面第3至4行之和，像是总项和分项，" +
          "两边都作为记录统计就重复了；请核对，只留一边，或确认它们是不同的项目。",
      },
    ]);
  });

  test("parts without a number, the first of them begun with 其中, and the sum in another column", () => {
    const parts = [project(null, "其中：一期", 1000, 300), project(null, "二期", 1500, 300)];
    expect(said(project(1, "产业园", 3000, 600), ...parts, project(2, "检测中心", 900))).toEqual(["F2 2 yearDone 600"]);
  });

  test("numbered with a hyphen, at the end of the sheet", () => {
    expect(said(project(2, "产业园", 3000), project("2-1", "一期", 1000), project("2-2", "二期", 2000))).toHaveLength(
      1,
    );
  });

  test.each<[string, ...(readonly DrawnCell[])[]]>([
    ["one that adds up to less", project(1, "甲", 3000), project("1.1", "乙", 1000), project("1.2", "丙", 1999)],
    ["numbers of their own", project(1, "甲", 3000), project(2, "乙", 1000), project(3, "丙", 2000)],
    ["a single part", project(1, "甲", 3000), project("1.1", "乙", 3000)],
    ["nothing but noughts", project(1, "甲", 0), project("1.1", "乙", 0), project("1.2", "丙", 0)],
    ["what nobody can read", project(1, "甲", 3000), project("1.1", "乙", 1000), project("1.2", "丙", "两千")],
    ["what comes after the next number", project(1, "甲", 3000), project(2, "乙", 900), project("1.1", "丙", 3000)],
    ["no part that is counted", project(1, "甲", 3000), [null, "其中：省级项目2个", null, null, 3000]],
  ])("silent: %s", (_, ...rows) => {
    expect(said(...rows)).toEqual([]);
  });

  test("a faultless sheet has none", () => {
    expect(found("parts-counted-twice", drawnLedger("projects", [{}, {}, {}]))).toEqual([]);
    expect(found("parts-counted-twice", drawnLedger("tasks", [{}, {}, {}]))).toEqual([]);
  });
});
