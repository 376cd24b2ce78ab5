import { startLive } from "../../../../src/core/live/liveCheck";
import { run } from "../../../../src/core/run";
import { day } from "../../../builders/day";
import { drawnBook, drawnSheet, type DrawnCell } from "../../../support/drawnBook";
import { editedRow, withRow } from "../../../support/rowEdits";
import { found, places } from "../../judge/rules/checked";
import { seen } from "./seen";

const HEAD = ["序号", "专业镇", "重点任务", "具体任务", "牵头单位", "完成时限", "完成状态"];
const task = (no: number): readonly DrawnCell[] => [
  ...[no, "万安钻石", "3", `建第${no}个车间`, "县工信科技局", "2024年6月底", "进行中"],
];
const NONE = HEAD.map(() => null);

/** A ledger of tasks and, behind a blank column, what stands at its side; each line beside a task as long as there are any. */
function sheet(side: readonly (readonly DrawnCell[])[], tasks = 3) {
  const lines = Array.from({ length: Math.max(side.length, tasks + 1) }, (_, index) => {
    const own = index === 0 ? HEAD : index <= tasks ? task(index) : NONE;
    return [...own, null, ...(side[index] ?? [])];
  });
  return drawnSheet(lines, { name: "台账" });
}

const TOWNS: readonly (readonly DrawnCell[])[] = [
  ["镇", "项数", "完成率"],
  ["北张镇", 2, 0.9],
  ["阳王镇", 1, 0.2],
];

describe("a table at the ledger's right", () => {
  test.each<[string, readonly (readonly DrawnCell[])[], number]>([
    ["that goes on below the records", [...TOWNS, ["泉掌镇", 3, 0.2], ["万安镇", 1, 0.1]], 3],
    ["that ends beside them with a total", [...TOWNS, ["合计", 3, 0.6]], 5],
    [
      "that numbers its rows",
      [
        ["序号", "镇", "完成率"],
        [1, "北张镇", 0.9],
      ],
      3,
    ],
  ])("%s is not read, and said", (_, side, tasks) => {
    const drawn = sheet(side, tasks);
    const { columns, rows } = seen(drawn.rows.map(({ cells }) => [...cells] as DrawnCell[]));
    expect(Object.keys(columns).sort()).toEqual(
      ["due", "keyTask", "leadUnits", "seq", "specialtyTown", "status", "task"].sort(),
    );
    expect(rows).toHaveLength(tasks);
    expect(places("second-table", drawn)).toEqual([`I1 - - ${(side[0]?.[0] ?? "") as string}`]);
    expect(found("second-table", drawn)[0]?.message).toContain("从I列起像是旁边的另一个表，没有当作台账的列读");
    expect(run([drawnBook([drawn])], { asOf: day("2024-06-30") }).report.records[0]).toMatchObject({
      towns: ["万安镇"],
      progress: null,
    });
  });

  test.each<[string, readonly (readonly DrawnCell[])[]]>([
    ["columns behind a blank one that every record fills", [...TOWNS, ["泉掌镇", 3, 0.2]]],
    [
      "columns behind a blank one that few records fill",
      [
        ["实际完成时间", "备注"],
        ["2024年5月", "提前"],
      ],
    ],
    ["a signature below", [["镇", "完成率"], ["万安镇", 0.5], [], [], ["单位（盖章）", "2024年6月25日"]]],
    ["sums alone below", [["镇", "项数", "完成率"], ["万安镇", 1, 0.5], [], [], [null, 3, 0.5]]],
    ["a note", [["说明"], ["按月填报"], [], [], ["每月25日前"]]],
  ])("%s are none", (_, side) => {
    expect(found("second-table", sheet(side))).toEqual([]);
  });

  test("a total typed beside a record makes one: a whole check", () => {
    const drawn = sheet([...TOWNS, ["泉掌镇", 3, 0.2]]);
    const row = editedRow(drawn.rows[3], 4, new Map([[9, "合计"]]));
    const book = drawnBook([drawn]);
    const live = startLive([book], { asOf: day("2024-06-30") });
    expect(live.edit(book.file, drawn.name, [row!], 4, 4)).toMatchObject({ kind: "full-needed", why: "rows" });
    const { findings } = run(withRow([book], 0, drawn.name, 4, row), { asOf: day("2024-06-30") }).report;
    expect(findings.filter(({ rule }) => rule === "second-table")).toHaveLength(1);
  });

  test("that is a ledger as well is an error: its rows are missing in the figures", () => {
    const tasks = sheet([HEAD, task(11), task(12)]);
    const projects = sheet([
      ["序号", "项目名称", "专业镇", "建设单位", "总投资（万元）", "项目阶段", "牵头单位"],
      [1, "钻石园", "万安钻石", "钻石公司", 500, "开工", "县发改局"],
    ]);
    for (const drawn of [tasks, projects]) {
      expect(found("second-table", drawn)).toMatchObject([{ severity: "error", cell: "I1" }]);
      expect(found("second-table", drawn)[0]?.message).toContain("从I列起是并排的另一个台账，它的行没有读");
      expect(run([drawnBook([drawn])], { asOf: day("2024-06-30") }).report.records).toHaveLength(3);
    }
  });
});
