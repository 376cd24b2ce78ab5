import type { DrawnCell } from "../../../support/drawnBook";
import { seen } from "./seen";

describe("重点工作 (DECIDED G8)", () => {
  const own = ["专业镇", "牵头单位", "完成时限", "完成状态"];
  const values = ["万安钻石", "县工信科技局", "2024年6月", "进行中"];
  const at = (headings: readonly string[], ...rows: readonly (readonly DrawnCell[])[]): unknown => {
    const { columns, missing, duplicates } = seen([
      [...headings, ...own],
      ...rows.map((cells) => [...cells, ...values]),
    ]);
    return { keyTask: columns["keyTask"], task: columns["task"], missing, duplicates };
  };
  const whole = { keyTask: "A", task: "B", missing: [], duplicates: [] };

  test.each([
    ["titles", ["推动专业镇市场主体倍增", "推动专业镇质量品牌打造"]],
    ["titles without their beginning", ["市场主体倍增", "质量品牌打造"]],
    ["numbers", [1, 5]],
    ["numbers in words", ["任务一", "重点任务5"]],
    ["titles behind their numbers", ["1.推动专业镇市场主体倍增", "5.推动专业镇质量品牌打造"]],
    ["mostly titles", ["推动专业镇市场主体倍增", "质量品牌打造", "建群"]],
  ])("is 重点任务 over %s", (_, cells) => {
    expect(at(["重点工作", "主要目标任务"], ...cells.map((cell) => [cell, "新增20户"]))).toEqual(whole);
  });

  test.each([
    ["the clerk's own items", ["1.上门帮办", "2.组织申报"]],
    ["prose", ["开展市场主体培育", "打造区域品牌"]],
    ["mostly prose", ["推动专业镇市场主体倍增", "打造区域品牌", "建群"]],
  ])("is none over %s", (_, cells) => {
    expect(at(["重点工作", "主要目标任务"], ...cells.map((cell) => [cell, "新增20户"]))).toEqual({
      keyTask: undefined,
      task: "B",
      missing: ["重点任务 ← ?"],
      duplicates: [],
    });
  });

  test("over prose is 具体任务 where no other column is", () => {
    expect(at(["重点任务", "重点工作"], ["3", "建设厂房"])).toEqual(whole);
    expect(at(["重点任务", "重点工作", "具体任务"], ["3", "抓建设", "建设厂房"])).toMatchObject({ task: "C" });
  });

  test("stays what it is where 重点任务 says the same: one column too many", () => {
    expect(at(["重点任务", "具体任务", "重点工作"], ["3", "建厂房", "3"])).toMatchObject({
      keyTask: "A",
      duplicates: ["C"],
    });
  });
});

describe("主要目标任务 (DECIDED G8)", () => {
  const own = ["专业镇", "重点任务", "牵头单位", "完成时限", "完成状态"];
  const record = ["万安钻石", "3", "县工信科技局", "2024年6月", "进行中"];
  const at = (headings: readonly string[], cells: readonly DrawnCell[]): unknown => {
    const { columns, duplicates } = seen([
      [...own, ...headings],
      [...record, ...cells],
    ]);
    return { task: columns["task"], annualTarget: columns["annualTarget"], duplicates };
  };

  test.each([
    [["主要目标任务", "具体任务"], ["新增20户", "建厂房"], { task: "G", annualTarget: "F", duplicates: [] }],
    [["具体任务", "主要目标任务"], ["建厂房", "新增20户"], { task: "F", annualTarget: "G", duplicates: [] }],
    [["主要目标任务", "工作任务"], ["新增20户", "建厂房"], { task: "G", annualTarget: "F", duplicates: [] }],
    [["主要目标任务"], ["新增20户"], { task: "F", annualTarget: undefined, duplicates: [] }],
    [["主要目标任务", "具体任务"], ["新增20户", null], { task: "F", annualTarget: undefined, duplicates: ["G"] }],
    [
      ["主要目标任务", "具体任务", "年度目标"],
      ["新增20户", "建厂房", "全年20户"],
      { task: "G", annualTarget: "H", duplicates: ["F"] },
    ],
  ])("of %j over %j", (headings, cells, expected) => {
    expect(at(headings, cells)).toEqual(expected);
  });
});

describe("of several headings of one column (DECIDED G8)", () => {
  const own = ["专业镇", "重点任务", "牵头单位", "完成时限", "完成状态"];
  const record = ["万安钻石", "3", "县工信科技局", "2024年6月", "进行中"];
  const taskOf = (...columns: readonly (readonly [string, DrawnCell])[]): string | undefined =>
    seen([
      [...own, ...columns.map(([heading]) => heading)],
      [...record, ...columns.map(([, cell]) => cell)],
    ]).columns["task"];

  test.each([
    [
      [
        ["具体任务", null],
        ["主要任务", "建厂房"],
      ],
      "G",
    ],
    [
      [
        ["具体任务", "建厂房"],
        ["主要任务", null],
      ],
      "F",
    ],
    [
      [
        ["具体任务", null],
        ["主要任务", null],
      ],
      "F",
    ],
    [
      [
        ["具体任务", "建厂房"],
        ["主要任务", "建二期"],
      ],
      "F",
    ],
    [
      [
        ["具体举措", null],
        ["主要目标任务", "建厂房"],
      ],
      "G",
    ],
    [
      [
        ["主要目标任务", null],
        ["具体举措", "建厂房"],
      ],
      "G",
    ],
    [
      [
        ["任务名称", null],
        ["工作内容", "建厂房"],
      ],
      "G",
    ],
    [
      [
        ["任务名称", "建厂房"],
        ["工作内容", "打桩"],
      ],
      "F",
    ],
  ] as const)("the one that is filled is read: %j", (columns, letter) => expect(taskOf(...columns)).toBe(letter));

  test("a date that is still blank everywhere does not give way to a looser heading", () => {
    const { columns } = seen([
      [...own, "具体任务", "实际完成时间", "完成日期"],
      [...record, "建厂房", null, "2024年6月"],
    ]);
    expect(columns).toMatchObject({ finished: "G" });
  });
});

describe("实际启动时间 (SPEC §9)", () => {
  const own = ["专业镇", "重点任务", "具体任务", "牵头单位", "完成时限", "完成状态"];
  const record = ["万安钻石", "3", "建厂房", "县工信科技局", "2024年6月", "进行中"];
  const startOf = (...columns: readonly (readonly [string, DrawnCell])[]): unknown => {
    const sheet = seen([
      [...own, ...columns.map(([heading]) => heading)],
      [...record, ...columns.map(([, cell]) => cell)],
    ]);
    return { start: sheet.columns["start"], missing: sheet.missing, duplicates: sheet.duplicates };
  };

  test.each<[string, readonly (readonly [string, DrawnCell])[], string]>([
    ["alone", [["实际启动时间", "2024年3月"]], "G"],
    [
      "beside 启动时间, before it",
      [
        ["实际启动时间", "2024年3月"],
        ["启动时间", "2024年2月"],
      ],
      "H",
    ],
    [
      "beside 启动时间, behind it",
      [
        ["启动时间", "2024年2月"],
        ["实际启动时间", "2024年3月"],
      ],
      "G",
    ],
    [
      "beside 启动时间 that nobody fills",
      [
        ["启动时间", null],
        ["实际启动时间", "2024年3月"],
      ],
      "H",
    ],
    [
      "blank beside 启动时间",
      [
        ["启动时间", "2024年2月"],
        ["实际启动时间", null],
      ],
      "G",
    ],
  ])("%s", (_, columns, start) => expect(startOf(...columns)).toEqual({ start, missing: [], duplicates: [] }));

  test("below 实际 it is the start where no other column is", () => {
    const rows = (parent: string) => [
      [...own, parent, "<"],
      [...own.map(() => "^"), "启动时间", "完成时间"],
      [...record, "2024年3月", null],
    ];
    expect(seen(rows("实际")).columns).toMatchObject({ start: "G", finished: "H", due: "E" });
    const both = [
      [...own.slice(0, 4), "计划", "<", "实际", "<", "完成状态"],
      ["^", "^", "^", "^", "启动时间", "完成时间", "启动时间", "完成时间", "^"],
      [...record.slice(0, 4), "2024年2月", "2024年6月", "2024年3月", null, "进行中"],
    ];
    expect(seen(both).columns).toMatchObject({ start: "E", due: "F", finished: "H" });
  });
});
