import { drawnSheet, type DrawnCell } from "../../../support/drawnBook";
import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

const HEAD = ["序号", "项目名称", "专业镇", "建设单位", "总投资（万元）", "项目阶段", "牵头单位"];
const project = (no: DrawnCell, total: number): readonly DrawnCell[] => [
  ...[no, "检测中心", "万安钻石", "甲公司", total, "开工", "县工信科技局"],
];

function said(...rows: readonly (readonly DrawnCell[])[]): readonly string[] {
  return places("group-without-rows", drawnSheet([HEAD, ...rows]));
}

describe("group-without-rows", () => {
  test("a row numbered like a group, under which none stands, is a warning at its name", () => {
    const sheet = drawnSheet([
      HEAD,
      ["一", "药材冷库", null, null, 3000],
      ["二", "产业链", null, null, 900],
      project(1, 900),
    ]);
    expect(places("group-without-rows", sheet)).toEqual(["B2 - name 药材冷库"]);
    expect(found("group-without-rows", sheet)).toMatchObject([
      {
        severity: "warning",
        message:
          "“台账”表B2“项目名称”：第2行序号是“一”，按分组行看待，“药材冷库”没有作为记录统计，但它下面没有明细行；" +
          "如是记录，请把序号改成1、2、3这样的数字并补全各列，如是分组，请补上明细行或删去它的数。",
      },
    ]);
  });

  test("groups with rows, empty groups and summaries are none", () => {
    expect(said(["一", "产业链", null, null, 900], project(1, 900))).toEqual([]);
    expect(said(["一", "产业链", null, null, 0], ["二", "冷链", null, null, 900], project(1, 900))).toEqual([]);
    const summary = [
      ["一", "产业链", null, null, 500],
      ["二", "冷链", null, null, 400],
    ];
    expect(said(...summary, ["三", "其他", null, null, null], project(1, 500), project(2, 400))).toEqual([]);
    expect(said(project(1, 500), project(2, 400), ["合计", null, null, null, 900], ...summary)).toEqual([]);
  });

  test("what does not add up to the records is no summary of them", () => {
    const rows = [
      ["一", "产业链", null, null, 500],
      ["二", "冷链", null, null, 300],
    ];
    expect(said(project(1, 500), project(2, 400), ...rows)).toHaveLength(2);
  });

  test("where no other row is a record they are records, and what they lack is said", () => {
    const sheet = drawnSheet([HEAD, ["一", "药材冷库", null, null, 3000], ["二", "检测中心", null, null, 900]]);
    expect(found("group-without-rows", sheet)).toEqual([]);
    expect(found("required-missing", sheet)).toHaveLength(8);
  });

  test("a faultless sheet has none", () => {
    expect(found("group-without-rows", drawnLedger("projects", [{}, {}]))).toEqual([]);
  });
});
