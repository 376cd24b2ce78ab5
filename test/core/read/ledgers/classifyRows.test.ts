import type { DrawnCell, DrawnDetails } from "../../../support/drawnBook";
import { seen, type Seen } from "./seen";

const HEADINGS = ["序号", "专业镇", "重点任务", "具体任务", "牵头单位", "完成时限", "完成状态", "备注"];

/** A record; its number first. */
function task(no: DrawnCell, name = "建设标准厂房", ...changes: readonly DrawnCell[]): readonly DrawnCell[] {
  return [no, "万安钻石", "3", name, "县工信科技局", "2024年6月", "进行中", ...changes];
}

const DIVIDED: DrawnCell = { fault: "error", text: "#DIV/0!" };
const LOST: DrawnCell = { fault: "error", text: "#REF!" };

/** Rows of records below a header in row 1. */
function below(rows: readonly (readonly DrawnCell[])[], details: DrawnDetails = {}): Seen {
  return seen([HEADINGS, ...rows], details);
}

describe("bands", () => {
  test.each([
    ["in column A", ["一、投产达产（项目共计：5个）"]],
    ["merged over the table", ["一、投产达产", "<", "<", "<", "<", "<", "<", "<"]],
    ["in column B", [null, "一、投产达产"]],
    ["that read like a heading", ["重点任务"]],
    ["that read like a total", ["其中：续建项目"]],
  ])("%s are no records", (_, band) => {
    expect(below([band, task(1), band, task(2)]).rows).toEqual([3, 5]);
  });

  test("stand in column C no more, nor are numbers", () => {
    expect(below([task(1), [null, null, "三"], task(2)]).rows).toEqual([2, 3, 4]);
    expect(below([task(1), [null, 5], task(2)]).rows).toEqual([2, 3, 4]);
  });

  test("are known beside notes at the table's right", () => {
    expect(below([["一、引", null, null, null, null, null, null, null, "注意：按月填报"], task(1)]).rows).toEqual([3]);
  });

  test("are known under a merged group cell that runs over them", () => {
    expect(below([task(1), ["二、专", null], task(2)], { merges: ["B2:B4"] }).rows).toEqual([2, 4]);
  });

  test("count from where the table begins", () => {
    const shifted = [HEADINGS, ["一、引"], task(1), ["二、专"], task(2)].map((cells) => [null, null, ...cells]);
    expect(seen(shifted).rows).toEqual([3, 5]);
  });
});

describe("totals", () => {
  test.each([
    ["小计 in 序号", ["小计", null, null, null, null, null, null, 3]],
    ["合计 with the count in 序号", [5, "合计", null, null, null, null, null, 3]],
    ["合计 with the count as text", ["5", "合 计", null, null, null, null, null, 3]],
    ["合计 as the second text", ["共5项", "合计", null, null, 7]],
    ["合　计 further right", [null, null, null, "合　计", null, null, null, 3]],
    ["总计：", ["总计：", null, null, null, null, null, null, 3]],
    ["总合计（万元）", ["总合计（万元）", "<", null, null, null, null, null, 3]],
    ["其中", ["其中", "续建", null, null, null, null, null, 3]],
    ["其中： and a long text", ["其中：投产达产项目5个，总投资12000万元，年度计划投资3000万元", 1, 2]],
    ["本页合计", ["本页合计", null, null, null, null, null, null, 3]],
    ["全县合计", ["全县合计", "<", "<", null, null, null, null, 3]],
    ["万安镇小计", [null, "万安镇小计", null, null, null, null, null, 3]],
    ["合 计 数", [null, "合 计 数", null, null, null, null, null, 3]],
    ["小计 behind two names", [null, "万安钻石", "3", null, "小计", null, null, 3]],
  ])("%s is no record", (_, total) => {
    expect(below([task(1), total, task(2)]).rows).toEqual([2, 4]);
  });

  test.each(["合计审核工作", "总计划编制", "其中心城区改造", "小计量器具检定", "产值合计核算"])(
    "a task named %s is a record",
    (name) => expect(below([task(1), task(2, name)]).rows).toEqual([2, 3]),
  );

  test("an indicator whose name ends in 合计 is a record", () => {
    const sheet = seen(`
      | 指标名称 | 计量单位 | 专业镇 | 年度目标值 | 累计值 |
      | 规上产值合计 | 亿元 | 万安钻石 | 10 | 5 |`);
    expect(sheet.rows).toEqual([2]);
  });

  test("小计 in a numbered row, in one with a name, or in 备注 makes no total", () => {
    const rows = [
      [1, "万安钻石", "产业升级", null, "小计"],
      [null, "万安钻石", "产业升级", "建厂房", "小计"],
      [null, "万安钻石", "产业升级", null, "县工信科技局", null, null, "小计"],
    ];
    expect(below([...rows, task(2)]).rows).toEqual([2, 3, 4, 5]);
  });

  test("under a merged group cell are known", () => {
    expect(below([task(1), [null, null, null, "合计", 2], task(2)], { merges: ["B2:B4"] }).rows).toEqual([2, 4]);
  });
});

describe("footers", () => {
  const line = (text: string): readonly DrawnCell[] => [text];
  test.each([
    ["填表人", [["填表人：张三", null, null, "审核人：李四", null, "2024年6月30日"]]],
    ["制表 beside 审核", [["制表：", "张三", null, "审核：", "李四"]]],
    ["注 with notes after it", [line("注：1.按月填报。"), line("2.逾期不候。"), line("3.联系电话0359-7520001。")]],
    [
      "注1, 注2",
      [
        ["注1：完成时限以文件为准", null, "x"],
        ["注2：同上", null, "x"],
      ],
    ],
    [
      "备注 and signature",
      [["备注：以上数据截至6月底"], [null, null, null, null, "新绛县工信科技局", "2024年6月30日"]],
    ],
    [
      "a name over its date",
      [
        [null, null, null, null, "新绛县工信科技局（盖章）"],
        [null, null, null, null, "2024年6月30日"],
      ],
    ],
    ["a footer further right", [[null, null, null, null, "填表人：张三"]]],
    ["说明 in several cells", [["说明：", "本表由各专班填报，办公室汇总。"]]],
    ["signatures under columns", [[null, null, null, "审核人签字", "张三", "2024年6月30日"]]],
    ["分管领导 签字", [["分管领导签字：", null, null, "单位负责人：", null, "联系人："]]],
  ])("%s below the last record are none", (_, rows) => {
    expect(below([task(1), task(2), ...rows]).rows).toEqual([2, 3]);
    expect(below([task(1), task(2), [], ...rows]).lastRow).toBe(3);
  });

  test.each(["审核中心建设", "说明书编制", "备注管理", "联系人制度建设", "制表机项目"])(
    "a last project named %s is a record",
    (name) => {
      const sheet = seen([
        ["项目名称", "专业镇", "建设单位", "总投资", "项目阶段", "牵头单位"],
        [name, "万安钻石", "某公司", 100, "开工", "县工信局"],
        [`${name}二期`, "万安钻石", null, null, null, "县工信局"],
      ]);
      expect(sheet.rows).toEqual([2, 3]);
      expect(below([[1, name, "3", null]]).rows).toEqual([2]);
    },
  );

  test("an unfinished last record is one: a task and its due day are no signature", () => {
    expect(below([task(1), [null, null, null, "建厂房", null, "2024年6月30日"]]).rows).toEqual([2, 3]);
  });
});

describe("rows without a record", () => {
  test("numbers filled in beforehand are none, group cells or not", () => {
    expect(below([task(1), [2], [3], ["4"]]).rows).toEqual([2]);
    expect(below([task(1), [2, "绛州绿"], [3], [4]], { merges: ["B3:B5"] }).rows).toEqual([2]);
    expect(
      below([task(1), [2, "绛州绿", "3", "建厂房"], [3], [4]], { merges: ["B3:B5", "C3:C5", "D3:D5"] }).rows,
    ).toEqual([2]);
  });

  test("a group cell that covers one row only makes a record", () => {
    expect(below([task(1), [2, "绛州绿", "3"]]).rows).toEqual([2, 3]);
  });

  test("a record two rows high counts once, in its first row", () => {
    const merges = ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:F3", "G2:G3"];
    expect(below([task(1), [], task(2)], { merges }).rows).toEqual([2, 4]);
  });

  test("white space and values that no column heads make none", () => {
    expect(below([task(1), [null, " ", "　", "\n"], task(2)]).rows).toEqual([2, 4]);
    expect(below([task(1)], { strays: { XFD5: "x", M9: 1 } }).rows).toEqual([2]);
  });

  test("notes beside the table make none, were they even beside its header", () => {
    const notes = [null, "填表说明：请勿改动表头"];
    const sheet = seen([
      [...HEADINGS, ...notes],
      [...task(1, "建厂房", null), ...notes],
      [...HEADINGS.map(() => null), null, "2.时限填到日"],
    ]);
    expect(sheet.rows).toEqual([2]);
  });

  test("a stray value in the last row of the sheet makes none", () => {
    expect(below([task(1)], { strays: { H1048576: "x" } })).toMatchObject({ rows: [2], lastRow: 2 });
  });

  describe("copied down, dropped in or printed beforehand", () => {
    const WIDE = [...HEADINGS, "完成率", "剩余天数"];
    const bare = (no: DrawnCell, status: DrawnCell, rate: DrawnCell, days: DrawnCell = null): readonly DrawnCell[] => [
      no,
      ...[null, null, null, null, null],
      status,
      ...[null, rate, days],
    ];
    const rowsBelow = (...rows: readonly (readonly DrawnCell[])[]): readonly number[] =>
      seen([WIDE, task(1), ...rows]).rows;

    test.each<[string, readonly (readonly DrawnCell[])[]]>([
      ["a nought", [bare(null, null, 0)]],
      ["a nought in per cent", [bare(2, null, "0.00%")]],
      ["a mark for nothing", [bare(2, "—", "/")]],
      ["a division by nought", [bare(2, null, DIVIDED)]],
      ["days left in a column that is not read", [bare(2, null, null, -45473)]],
      ["an answer in a column that is not read", [bare(2, null, 0, "是")]],
      ["noughts that another sheet's blank cells give", [[2, 0, 0, 0, 0, 0, 0, 0, 0]]],
      ["the first entry of a list, twice", [bare(2, "未启动", 0), bare(3, "未启动", 0)]],
      ["the first entry of a list, between records", [bare(2, "未启动", 0), task(3), bare(4, "未启动", 0)]],
    ])("%s makes none", (_, rows) => {
      const tasks = rows.flatMap((row, index) => (row[3] === "建设标准厂房" ? [index + 3] : []));
      expect(rowsBelow(...rows)).toEqual([2, ...tasks]);
    });

    test.each<[string, readonly (readonly DrawnCell[])[]]>([
      ["a status that stands in one row only", [bare(2, "进行中", null)]],
      ["statuses that differ", [bare(2, "进行中", null), bare(3, "已完成", null)]],
      ["a remark", [[2, null, null, null, null, null, null, "推进中", 0]]],
      ["a unit", [[2, null, null, null, "县工信科技局", null, "未启动", null, 0], bare(3, "未启动", 0)]],
      ["a name that a formula lost", [[2, null, null, LOST, null, null, null, null, 0]]],
      ["a name alone with noughts", [[2, null, null, "引进企业", null, null, null, null, 0]]],
      ["a name in 序号", [["引进切磨企业", null, null, null, null, null, "未启动", null, 0.5]]],
    ])("%s makes one", (_, rows) => {
      expect(rowsBelow(...rows)).toEqual([2, ...rows.map((_row, index) => index + 3)]);
    });

    test("a task several rows high is one, whatever its rows lack", () => {
      const rows = [WIDE, task(1), task(2, "引进企业", null, 0), bare(3, "未启动", 0)];
      expect(seen(rows, { merges: ["D3:D4"] }).rows).toEqual([2, 3, 4]);
    });
  });

  test("but a record after many blank rows is one", () => {
    expect(seen([HEADINGS, task(1), ...Array.from({ length: 40 }, () => []), task(2)]).rows).toEqual([2, 43]);
  });

  test("单位：万元 under the header makes none", () => {
    expect(below([[null, null, null, null, null, null, "单位：万元"], task(1)]).rows).toEqual([3]);
  });
});

test("hidden rows are records", () => {
  expect(below([task(1), task(2), task(3)], { hiddenRows: [3, 4] }).rows).toEqual([2, 3, 4]);
});

describe("merged cells among the records", () => {
  test("give their value to every cell they cover, across and down", () => {
    const sheet = below([task(1), [2, null, null, "建路", "县交通局", "2024年6月", null]], {
      merges: ["B2:B3", "C2:C3", "F3:G3"],
    });
    expect(sheet.whole.ledger?.rows[1]?.cells.slice(0, 7)).toEqual([
      2,
      "万安钻石",
      "3",
      "建路",
      "县交通局",
      "2024年6月",
      "2024年6月",
    ]);
    expect(sheet.whole.ledger?.mergedColumns.map(({ area }) => area)).toEqual(["B2:B3", "C2:C3", "F3:G3"]);
  });

  test("leave blank what none covers", () => {
    const sheet = below([task(1), [2, null, null, "建路"]]);
    expect(sheet.whole.ledger?.rows[1]?.cells[1]).toBeNull();
  });

  test("may overlap, run over the sheet or cover whole columns", () => {
    const sheet = below([task(1), task(2)], { merges: ["B2:B3", "B3:D4", "H2:XFD1048576", "J1:J1048576"] });
    expect(sheet).toMatchObject({ kind: "tasks", rows: [2, 3] });
  });
});

describe("the header once more", () => {
  const [title, info] = [["2024年重点任务台账"], ["填报单位：县工信科技局", null, null, null, "单位：万元"]];

  test.each<[string, readonly (readonly DrawnCell[])[], readonly number[]]>([
    ["alone", [HEADINGS], [4, 5, 7]],
    ["below blank rows", [[], [], HEADINGS], [4, 5, 9]],
    ["with its title", [title, HEADINGS], [4, 5, 8]],
    ["with title and information line", [title, info, HEADINGS], [4, 5, 9]],
    ["with its title （续）", [["2024年重点任务台账（续）"], HEADINGS], [4, 5, 8]],
    ["with its title （续表）", [[], ["2024年重点任务台账（续表）"], info, HEADINGS], [4, 5, 10]],
    ["below a band", [["二、专"], HEADINGS], [4, 5, 8]],
    ["with column numbers below", [HEADINGS, ["1", "2", "3", "4", "5", "6", "7", "8"]], [4, 5, 8]],
    ["with spaces in the words", [HEADINGS.map((text) => [...text].join(" "))], [4, 5, 7]],
  ])("is skipped %s: what follows is read (DECIDED G10)", (_, again, rows) => {
    const sheet = seen([title, info, HEADINGS, task(1), task(2), ...again, task(3)]);
    expect(sheet).toMatchObject({ kind: "tasks", headerRows: [3], rows, secondHeader: null });
  });

  test("of several rows is skipped whole", () => {
    const head = [
      ["序号", "专业镇", "重点任务", "具体任务", "牵头单位", "时间节点", null, "完成状态"],
      [null, null, null, null, null, "启动时间", "完成时间", null],
    ];
    const merges = ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:G1", "H1:H2"];
    const line = ["1", "万安钻石", "3", "建厂房", "县工信科技局", "2024年1月", "2024年6月", "进行中"];
    const sheet = seen([...head, line, ...head, line], { merges });
    expect(sheet).toMatchObject({ headerRows: [1, 2], rows: [3, 6], secondHeader: null });
  });

  test("under a title of its own is another table", () => {
    const sheet = seen([title, HEADINGS, task(1), [], ["2023年重点任务台账"], HEADINGS, task(2)]);
    expect(sheet).toMatchObject({ rows: [3], secondHeader: 6 });
    const continued = seen([title, HEADINGS, task(1), [], ["2023年重点任务台账（续）"], HEADINGS, task(2)]);
    expect(continued).toMatchObject({ rows: [3], secondHeader: 6 });
  });
});

describe("a second header below the table", () => {
  const again = (headings: readonly DrawnCell[]): Seen =>
    below([task(1), task(2), [], ["二、另一张表"], headings, task(3), task(4)]);

  test.each([
    ["another kind's", ["序号", "专业镇", "问题描述", "提出时间", "牵头单位", "解决时限", "办理状态"]],
    ["a wider one", [...HEADINGS, "责任单位", "责任镇", "启动时间", "责任人", "联系电话"]],
    ["one of no ledger", ["序号", "姓名", "职务", "手机号码"]],
    ["one without 序号", ["类别", "项目名称", "总投资", "建设单位", "牵头单位"]],
  ])("is reported and not read: %s", (_, headings) => {
    expect(again(headings)).toMatchObject({ kind: "tasks", headerRows: [1], rows: [2, 3], secondHeader: 6 });
  });

  test("takes its title and information lines with it", () => {
    const sheet = below([
      task(1),
      [],
      [null, null, null, "问题台账"],
      ["填报单位：县工信局", null, "填报人：张三"],
      ["序号", "专业镇", "问题描述", "提出时间", "牵头单位"],
      task(2),
    ]);
    expect(sheet).toMatchObject({ rows: [2], secondHeader: 6 });
  });

  test("is not seen in records whose texts are headings", () => {
    const sheet = below([task(1), [2, "专业镇", "重点任务", "具体任务", "责任单位", "完成时限", "完成状态"], task(3)]);
    expect(sheet).toMatchObject({ rows: [2, 3, 4], secondHeader: null });
  });
});
