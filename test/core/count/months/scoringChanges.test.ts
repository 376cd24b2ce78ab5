import { summaryText } from "../../../../src/cli/summary/summaryText";
import { RANKING_ITEMS } from "../../../../src/core/count/months/scoringChanges";
import { scoringItems } from "../../../../src/core/read/settings/scoringItems";
import { on, reportOfBooks, tasks } from "../../../flow/flow";
import { archiveOf } from "../../../support/closedBook";
import { drawnBook } from "../../../support/drawnBook";
import { points, scoring } from "../../read/settings/settingSheets";

const DONE = { 完成状态: "已完成", 完成率: 1, 实际完成时间: on("2024-05-20") };

describe("scores that were made by other settings last month", () => {
  const rows = tasks([
    { 责任镇: "万安镇", ...DONE },
    { 责任镇: "龙兴镇", 具体任务: "另一项" },
  ]);
  const archive = archiveOf([drawnBook(rows, "5月.xlsx")], "2024-05-31");
  const weights: readonly [string, string][] = [
    ["完成率权重", "50%"],
    ["按期完成率权重", "25%"],
    ["序时达成率权重", "25%"],
  ];
  const told = (...lines: readonly [string, string][]) => {
    const june = drawnBook([rows, scoring(...lines)], "6月.xlsx");
    const report = reportOfBooks([june, archive]);
    const text = summaryText(report, { width: undefined, colours: false });
    const ranking = report.summary.paragraphs.find(({ topic }) => topic === "ranking")?.text;
    return {
      changes: report.scoringChanges,
      terminal: /计分口径[^\n]*/.exec(text)?.[0],
      paragraph: /计分口径[^\n]*/.exec(ranking ?? "")?.[0],
    };
  };
  const nothing = { changes: [], terminal: undefined, paragraph: undefined };

  test("are said beside the changes of rank and in the month's words", () => {
    const sentence =
      "计分口径与2024年5月存档时不同（完成率权重由40%改为50%、按期完成率权重由30%改为25%、序时达成率权重由30%改为25%），名次变化不全是工作进展带来的。";
    expect(told(...weights)).toEqual({
      changes: [
        { name: "完成率权重", before: "40%", now: "50%" },
        { name: "按期完成率权重", before: "30%", now: "25%" },
        { name: "序时达成率权重", before: "30%", now: "25%" },
      ],
      terminal: sentence,
      paragraph: sentence,
    });
    expect(told(...weights, ["并列名次", "1,2,2,3"]).terminal).toContain("等4项）");
  });

  test("what no rank hangs on, and what is set as it was, is not", () => {
    expect(told()).toEqual(nothing);
    expect(told(["完成率权重", "0.4"], ["红灯落后", "40%"], ["月报报送日", "10"], ["联系人", "张三"])).toEqual(nothing);
    expect(reportOfBooks([drawnBook([rows, scoring(...weights)], "6月.xlsx")]).scoringChanges).toEqual([]);
  });

  test("every item that a rank hangs on is one of 考核设置", () => {
    const names = scoringItems.map(({ name }) => name);
    expect(RANKING_ITEMS.filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe("加减分 that gives other points than last month", () => {
  const rows = tasks([
    { 责任镇: "万安镇", ...DONE },
    { 责任镇: "龙兴镇", 具体任务: "另一项" },
  ]);
  type Line = readonly [string, string, number, string];
  const told = (may: readonly Line[], june: readonly Line[], ...more: readonly (readonly [string, string])[]) => {
    const last = drawnBook([rows, ...(may.length === 0 ? [] : [points(...may)])], "5月.xlsx");
    const now = drawnBook([rows, ...(june.length === 0 ? [] : [points(...june)]), scoring(...more)], "6月.xlsx");
    const report = reportOfBooks([now, archiveOf([last], "2024-05-31")]);
    const text = summaryText(report, { width: undefined, colours: false });
    return [report.adjustmentChanges, /(?:计分口径|加减分)[与、][^\n]*/.exec(text)?.[0]];
  };
  const given: Line = ["万安镇", "加分", 2, "省级表彰"];
  const taken: Line = ["龙兴镇", "扣分", 1.5, "通报批评"];

  test("is said beside the changes of rank, with what it was and is", () => {
    expect(told([], [given])).toEqual([
      [{ name: "万安镇", before: 0, now: 2 }],
      "加减分与2024年5月存档时不同（万安镇由无改为加2分），名次变化不全是工作进展带来的。",
    ]);
    expect(told([given, taken], [taken, ["龙兴镇", "扣分", 1, "再次通报"]])).toEqual([
      [
        { name: "万安镇", before: 2, now: 0 },
        { name: "龙兴镇", before: -1.5, now: -2.5 },
      ],
      "加减分与2024年5月存档时不同（万安镇由加2分改为无、龙兴镇由减1.5分改为减2.5分），名次变化不全是工作进展带来的。",
    ]);
    expect(told([], [given], ["每项逾期扣分", "3"])[1]).toBe(
      "计分口径、加减分与2024年5月存档时不同（每项逾期扣分由2改为3；万安镇由无改为加2分），名次变化不全是工作进展带来的。",
    );
  });

  test("the same points by other lines, and points of who was not ranked then, are nothing", () => {
    expect(told([given, taken], [taken, ["万安镇", "加分", 1, "一"], ["万安镇", "加分", 1, "二"]])).toEqual([
      [],
      undefined,
    ]);
    expect(told([], [["泽掌镇", "加分", 2, "没有任务"]])).toEqual([[], undefined]);
  });

  test("of a month closed before it was kept, or of words that cannot be read, nothing is known", () => {
    const archive = archiveOf([drawnBook(rows, "5月.xlsx")], "2024-05-31");
    const changed = (words: string | null) => ({
      ...archive,
      sheets: archive.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.flatMap((row) => {
          if (row.cells[6] !== "加减分：无") return [row];
          return words === null ? [] : [{ ...row, cells: row.cells.map((cell, at) => (at === 6 ? words : cell)) }];
        }),
      })),
    });
    const june = drawnBook([rows, points(given)], "6月.xlsx");
    const of = (words: string | null) => reportOfBooks([june, changed(words)]).adjustmentChanges.length;
    expect([of("加减分：无"), of("加减分：万安镇+2"), of(null), of("加减分：万安镇两分")]).toEqual([1, 0, 0, 0]);
  });
});
