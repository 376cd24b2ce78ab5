import { scoringItems } from "../../../../src/core/read/settings/scoringItems";
import { defaultSettings, type Settings } from "../../../../src/core/terms/settings";
import { drawnBook, drawnSheet, type DrawnCell } from "../../../support/drawnBook";
import { cells, scoring, settingsOf, type Line } from "./settingSheets";

const set = (...lines: readonly Line[]) => settingsOf(scoring(...lines));

describe("every 项目 of 考核设置 (SPEC §14, DECIDED A9)", () => {
  test.each<[string, DrawnCell, (settings: Settings) => unknown, unknown]>([
    ["每项逾期扣分", 5, (s) => s.overduePoints.each, 5],
    ["每项逾期扣分", "1.5分", (s) => s.overduePoints.each, 1.5],
    ["逾期扣分上限", 0, (s) => s.overduePoints.most, 0],
    ["红灯落后", "40%", (s) => s.lights.redBehind, 0.4],
    ["红灯落后", 0.4, (s) => s.lights.redBehind, 0.4],
    ["红灯落后", { value: 0.4, format: "0%" }, (s) => s.lights.redBehind, 0.4],
    ["红灯落后", "４０％", (s) => s.lights.redBehind, 0.4],
    ["红灯落后", "40个百分点", (s) => s.lights.redBehind, 0.4],
    ["黄灯落后", "0.05", (s) => s.lights.yellowBehind, 0.05],
    ["黄灯临期天数", 7, (s) => s.lights.yellowDays, 7],
    ["黄灯临期天数", "7天", (s) => s.lights.yellowDays, 7],
    ["未开工红灯天数", 60, (s) => s.lights.missedStartRedDays, 60],
    ["督办起始天数", 6, (s) => s.steps.superviseFrom, 6],
    ["通知书起始天数", 61, (s) => s.steps.noticeFrom, 61],
    ["并列名次", "1,2,2,3", (s) => s.ranking.ties, "dense"],
    ["并列名次", "1、2、2、3", (s) => s.ranking.ties, "dense"],
    ["并列名次", 1223, (s) => s.ranking.ties, "dense"],
    ["参与排名最少任务数", 3, (s) => s.ranking.minimumCountable, 3],
    ["月报报送日", 28, (s) => s.submissions.dueDay, 28],
    ["通知书末位镇数", 2, (s) => s.notices.lastTowns, 2],
    ["通知书末位单位数", 0, (s) => s.notices.lastUnits, 0],
    ["通知书进度偏差", "15%", (s) => s.notices.slowGap, -0.15],
    ["通知书逾期天数", 45, (s) => s.notices.overdueDays, 45],
    ["通报表扬镇数", 2, (s) => s.praise.towns, 2],
    ["通报表扬单位数", 0, (s) => s.praise.units, 0],
    ["通报文号前缀", "新专镇通", (s) => s.letters.circularPrefix, "新专镇通"],
  ])("%s %j is taken", (name, value, get, wanted) => {
    const { settings, findings } = set([name, value]);
    expect(get(settings)).toBe(wanted);
    expect(findings).toEqual([]);
    expect(get(defaultSettings)).not.toBe(wanted);
  });

  test("three weights that make 100% are taken together", () => {
    const { settings, findings } = set(["完成率权重", "50%"], ["按期完成率权重", 0.2], ["序时达成率权重", "0.3"]);
    expect(settings.weights).toEqual({ completionRate: 0.5, onTimeRate: 0.2, scheduleRate: 0.3 });
    expect(findings).toEqual([]);
  });

  test.each<[string, DrawnCell]>([
    ["完成率权重", "四成"],
    ["完成率权重", 40],
    ["每项逾期扣分", -2],
    ["逾期扣分上限", "-1"],
    ["红灯落后", 30],
    ["红灯落后", -0.3],
    ["红灯落后", "130%"],
    ["黄灯落后", "一成"],
    ["黄灯临期天数", 7.5],
    ["黄灯临期天数", -1],
    ["未开工红灯天数", "三个月"],
    ["督办起始天数", 0],
    ["通知书起始天数", "31.5"],
    ["并列名次", "并列"],
    ["参与排名最少任务数", 0],
    ["月报报送日", 29],
    ["月报报送日", 0],
    ["通知书末位镇数", -1],
    ["通知书末位单位数", 1.5],
    ["通知书进度偏差", 20],
    ["通知书逾期天数", "一个月"],
    ["并列名次", true],
    ["通报表扬镇数", -1],
    ["通报表扬单位数", 1.5],
  ])("%s %j is refused at its cell, and changes nothing", (name, value) => {
    const { settings, findings } = set([name, value]);
    expect(settings).toEqual(defaultSettings);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: "setting-invalid", severity: "error", sheet: "考核设置", cell: "B2" });
    expect(findings[0]?.message).toContain(`“${name}”的值“`);
    expect(findings[0]?.message).toContain("应为");
    expect(findings[0]?.message).toContain("这一行没有采用");
  });

  test("30 for 红灯落后 is refused, and the sentence says how to write it", () => {
    expect(set(["红灯落后", 30]).findings[0]?.message).toBe(
      "“考核设置”表B2：“红灯落后”的值“30”用不了，应为0至1的小数或百分数（如0.3或30%），请改正；这一行没有采用。",
    );
  });

  test("30% and 0.3 for 红灯落后 are the default, and taken without a word", () => {
    for (const value of ["30%", 0.3, "0.3", { value: 0.3, format: "0%" }])
      expect(set(["红灯落后", value])).toMatchObject({ settings: defaultSettings, findings: [] });
  });

  test("every item's default, as the sheet shows it, is taken back unchanged", () => {
    const lines = scoringItems.map(({ name, shown }) => [name, shown(defaultSettings)]);
    expect(set(...lines)).toMatchObject({ settings: defaultSettings, findings: [] });
  });
});

describe("经同意语: whoever has no leave says so, and is believed (MONTH §7, DECIDED F13)", () => {
  test.each(["无", "不用", "没有", "（无）", "无。", " 无 "])("“%s” is none", (value) => {
    const { settings, findings } = set(["经同意语", value]);
    expect([settings.letters.consent, findings]).toEqual(["", []]);
  });

  test("another leave is taken, a blank asks for nothing, and what names no leave is said", () => {
    expect(set(["经同意语", "经县委同意"]).settings.letters.consent).toBe("经县委同意");
    expect(set(["经同意语", null])).toMatchObject({ settings: defaultSettings, findings: [] });
    const { settings, findings } = set(["经同意语", "按计划"]);
    expect(settings).toEqual(defaultSettings);
    expect(cells(findings)).toEqual(["B2 按计划"]);
  });

  test("无 of any other item is blank", () => {
    expect(set(["联系人", "无"], ["月报报送日", "无"])).toMatchObject({ settings: defaultSettings, findings: [] });
  });
});

describe("lines of 考核设置", () => {
  test("an unknown 项目 is said at its cell with the names there are", () => {
    const { findings, settings } = set(["红灯", 0.4], [null, 3]);
    expect(cells(findings)).toEqual(["A2 红灯", "A3 -"]);
    expect(findings[0]?.message).toContain("红灯落后、黄灯落后");
    expect(settings).toEqual(defaultSettings);
  });

  test("a blank 值 leaves the default without a word", () => {
    expect(set(["红灯落后", null], ["黄灯落后", "—"])).toMatchObject({ settings: defaultSettings, findings: [] });
  });

  test("an error value or an uncalculated formula is said, not taken for blank", () => {
    const { findings, settings } = set(
      ["红灯落后", { fault: "error", text: "#REF!" }],
      ["黄灯落后", { fault: "uncalculated", text: "=A1" }],
    );
    expect(cells(findings)).toEqual(["B2 #REF!", "B3 =A1"]);
    expect(settings).toEqual(defaultSettings);
  });

  test("spaces and widths in 项目 are forgiven", () => {
    expect(set([" 红灯 落后 ", "４０％"]).settings.lights.redBehind).toBe(0.4);
  });

  test("a wrong line beside a right one leaves the right one", () => {
    const { settings, findings } = set(["黄灯临期天数", "一周"], ["红灯落后", "40%"]);
    expect(settings).toEqual({ ...defaultSettings, lights: { ...defaultSettings.lights, redBehind: 0.4 } });
    expect(cells(findings)).toEqual(["B2 一周"]);
  });

  test("a title above, notes below and other columns are no lines", () => {
    const sheet = drawnSheet(
      [
        ["考核设置", "<", "<"],
        ["序号", "项目", "值（单位见说明）", "说明"],
        [1, "红灯落后", "40%", "办公室定"],
        [2, null, null, "以下留空"],
        ["注：改动后请重新检查"],
        [null, "注：红灯按落后幅度"],
      ],
      { name: "考核设置" },
    );
    const { settings, findings } = settingsOf(sheet);
    expect(findings).toEqual([]);
    expect(settings.lights.redBehind).toBe(0.4);
  });

  test("without its headings the whole sheet is said and not used; an empty sheet is nothing", () => {
    const { settings, findings } = settingsOf(drawnSheet([["红灯落后", "40%"]], { name: "考核设置" }));
    expect(settings).toEqual(defaultSettings);
    expect(findings.map(({ cell, message }) => [cell, message])).toEqual([
      [null, "“考核设置”表：没有找到列名“项目”、“值”，整张表没有采用；请把列名写成项目、值。"],
    ]);
    expect(settingsOf(drawnSheet([], { name: "考核设置" })).findings).toEqual([]);
  });
});

describe("settings that only make sense together", () => {
  test("weights that do not make 100% are all put back, said at the last of them", () => {
    const { settings, findings } = set(["完成率权重", "50%"], ["按期完成率权重", "40%"], ["红灯落后", "40%"]);
    expect(settings.weights).toEqual(defaultSettings.weights);
    expect(settings.lights.redBehind).toBe(0.4);
    expect(cells(findings)).toEqual(["B3 40%"]);
    expect(findings[0]?.message).toContain("三项权重之和应为100%");
    expect(findings[0]?.message).toContain("40%、30%、30%");
  });

  test("0.1 + 0.2 + 0.7 is 100% though floating point says otherwise", () => {
    expect(set(["完成率权重", 0.1], ["按期完成率权重", 0.2], ["序时达成率权重", 0.7]).findings).toEqual([]);
  });

  test.each([
    [30, 31, 0],
    [31, 31, 1],
    [32, 31, 1],
  ])("督办 from day %i and 通知书 from day %i: %i mistakes", (supervise, notice, mistakes) => {
    const { settings, findings } = set(["督办起始天数", supervise], ["通知书起始天数", notice]);
    expect(findings).toHaveLength(mistakes);
    expect(settings.steps.superviseFrom).toBe(mistakes === 0 ? supervise : 11);
  });

  test.each([
    ["10%", 0],
    ["9%", 1],
  ])("红灯落后 %s with 黄灯落后 at its 10%%: %i mistakes", (red, mistakes) => {
    const { settings, findings } = set(["红灯落后", red]);
    expect(findings).toHaveLength(mistakes);
    expect(settings.lights.redBehind).toBe(mistakes === 0 ? 0.1 : 0.3);
  });
});

describe("考核设置 in several files", () => {
  const book = (file: string, ...lines: readonly Line[]) => drawnBook(scoring(...lines), file);

  test("are read together, whatever their order", () => {
    const books = [book("a.xlsx", ["红灯落后", "40%"]), book("b.xlsx", ["黄灯临期天数", 7])];
    const { settings, findings } = settingsOf(books);
    expect(settings.lights).toMatchObject({ redBehind: 0.4, yellowDays: 7 });
    expect(findings).toEqual([]);
    expect(settingsOf([...books].reverse()).settings).toEqual(settings);
  });

  test("a copy filled with the defaults says nothing against the office's choice", () => {
    const copy = book("copy.xlsx", ...scoringItems.map(({ name, shown }) => [name, shown(defaultSettings)]));
    const office = book("office.xlsx", ["红灯落后", "40%"]);
    for (const books of [
      [copy, office],
      [office, copy],
    ])
      expect(settingsOf(books)).toMatchObject({ settings: { lights: { redBehind: 0.4 } }, findings: [] });
  });

  test("of two choices the first counts and the second is said with the place of the first", () => {
    const { settings, findings } = settingsOf([
      book("a.xlsx", ["红灯落后", "40%"]),
      book("b.xlsx", ["红灯落后", 0.4], ["红灯落后", "50%"]),
    ]);
    expect(settings.lights.redBehind).toBe(0.4);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ file: "b.xlsx", cell: "B3" });
    expect(findings[0]?.message).toContain(
      "在《a.xlsx》“考核设置”表第2行已写为40%，这里写的是50%，请改成一致；按40%计",
    );
  });
});
