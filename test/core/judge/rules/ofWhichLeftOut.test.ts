import { drawnSheet, type DrawnCell } from "../../../support/drawnBook";
import { found, places } from "./checked";

const HEAD = ["序号", "项目名称", "专业镇", "建设单位", "总投资（万元）", "项目阶段", "牵头单位"];
const project = (no: DrawnCell, name: DrawnCell): readonly DrawnCell[] => [
  ...[no, name, "万安钻石", "甲公司", 3000, "开工", "县工信科技局"],
];

describe("of-which-left-out", () => {
  test("a filled row named 其中 that is no record is a warning at its name, numbered 1.1 or not at all", () => {
    for (const no of ["1.1", null]) {
      const sheet = drawnSheet([HEAD, project(1, "产业园"), project(no, "其中：检测中心"), project(2, "展销馆")]);
      expect(places("of-which-left-out", sheet)).toEqual(["B3 - name 其中：检测中心"]);
      expect(found("of-which-left-out", sheet)).toMatchObject([
        {
          severity: "warning",
          message:
            "“台账”表B3“项目名称”：第3行“其中：检测中心”按上一行的组成部分看待，没有作为记录统计；如是单独的一项，请去掉名称前的“其中”并编上序号。",
        },
      ]);
    }
  });

  test.each<[string, readonly DrawnCell[]]>([
    ["a sum", [null, "其中：省级", null, null, 5000]],
    ["a sum with its count and specialty town", [null, "其中：省级", "万安钻石", "2个", 5000]],
    ["a band", ["其中：续建项目"]],
    ["a numbered record", project(2, "其中：检测中心")],
    ["a name that goes on", project(2, "其中心区改造")],
  ])("silent: %s", (_, row) => {
    expect(found("of-which-left-out", drawnSheet([HEAD, project(1, "产业园"), row]))).toEqual([]);
  });
});
