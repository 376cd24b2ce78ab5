import { run } from "../../../../src/core/run";
import { day } from "../../../builders/day";
import { drawnBook, type DrawnCell } from "../../../support/drawnBook";
import { found, places } from "./checked";
import { drawnLedger } from "./drawnLedger";

const MONTHS = ["1-4月完成投资", "1-5月完成投资", "1-6月完成投资", "1-7月完成投资"] as const;

function projects(...rows: readonly (readonly DrawnCell[])[]) {
  const records = rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [MONTHS[index] ?? "", cell])));
  return drawnLedger("projects", records, { without: ["本年完成投资"], more: [...MONTHS] });
}

function tasks(...rows: readonly Readonly<Record<string, DrawnCell>>[]) {
  return drawnLedger("tasks", rows, { without: ["完成率"], more: ["5月完成率", "6月完成率"] });
}

describe("period-blank", () => {
  test("blank in the column that is read, and filled in another of its months", () => {
    const sheet = projects([200, 300, 400], [150, 250, null]);
    const [finding, ...more] = found("period-blank", sheet);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: "warning",
      row: 5,
      column: "yearDone",
      message: expect.stringContaining(
        "“1-6月完成投资”没有填，而“1-5月完成投资”填了250；这一行按没有填计算，完成数会偏少，请补填",
      ) as string,
    });
    const [, record] = run([drawnBook([sheet])], { asOf: day("2024-06-30") }).report.records;
    expect(record).toMatchObject({ row: 5, yearDone: null });
  });

  test.each<[string, readonly (readonly DrawnCell[])[], number]>([
    [
      "all filled",
      [
        [200, 300, 400],
        [150, 250, 350],
      ],
      0,
    ],
    [
      "blank in an earlier month only",
      [
        [200, 300, 400],
        [null, null, 350],
      ],
      0,
    ],
    ["blank in all of them", [[200, 300, 400], []], 0],
    [
      "0 in the month",
      [
        [200, 300, 400],
        [150, 250, 0],
      ],
      0,
    ],
    [
      "a dash in the month",
      [
        [200, 300, 400],
        [150, 250, "—"],
      ],
      1,
    ],
    [
      "a dash in all of them",
      [
        [200, 300, 400],
        ["—", "—", null],
      ],
      0,
    ],
    [
      "nobody has filled the month: the one before is read",
      [
        [200, 300],
        [150, 250],
      ],
      0,
    ],
    [
      "and a row that has not even that",
      [
        [200, 300],
        [150, null],
      ],
      1,
    ],
    [
      "filled for a later month only",
      [
        [200, 300, 400],
        [null, null, null, 350],
      ],
      1,
    ],
  ])("%s", (_, rows, faults) => {
    expect(places("period-blank", projects(...rows))).toHaveLength(faults);
  });

  test("of quarters one may be blank, and of years", () => {
    const sheet = (headings: readonly [string, string]) =>
      drawnLedger("projects", [{ [headings[0]]: 200, [headings[1]]: 300 }, { [headings[0]]: 200 }], {
        without: ["本年完成投资"],
        more: [...headings],
      });
    expect(found("period-blank", sheet(["一季度完成投资", "二季度完成投资"]))).toEqual([]);
    expect(found("period-blank", sheet(["2023年完成投资", "2024年完成投资"]))).toEqual([]);
    expect(found("period-blank", sheet(["一季度累计完成投资", "上半年累计完成投资"]))).toHaveLength(1);
  });

  test("of a task that is not finished", () => {
    const june = { "5月完成率": "50%", "6月完成率": "60%" };
    const may = { "5月完成率": "50%" };
    expect(found("period-blank", tasks(june, may))).toMatchObject([{ row: 5, column: "rate" }]);
    // Nothing says the state: that is told as missing.
    for (const 完成状态 of ["已完成", "取消", "暂缓", null])
      expect(found("period-blank", tasks(june, { ...may, 完成状态 }))).toEqual([]);
  });

  test("a ledger of no periods has none", () => {
    expect(found("period-blank", drawnLedger("projects", [{ 本年完成投资: null }, { 本年完成投资: 500 }]))).toEqual([]);
  });
});
