import { drawnSheet } from "../../../support/drawnBook";
import { on, problems, projects, submissions, tasks, type Cells } from "../../../flow/flow";
import { ALL, BEST, GOOD, pages, planned, under, WORST, leftOut, DONE } from "./circularRows";
import { unpraisedText } from "../../../../src/core/show/circular/unpraisedText";

const MASKED = "13812345678";

describe("月度通报 (MONTH §6)", () => {
  test("head, five sections, three tables, office and day", () => {
    const { file, document, sendable } = planned(
      tasks([...ALL, { ...WORST, 完成时限: on("2024-05-31") }, ...DONE.slice(0, 1)]),
    );
    expect([file, sendable]).toEqual(["月度通报_2024年6月.docx", true]);
    const [letter = "", towns = "", units = "", overdue = "", ...others] = pages(document);
    expect(others).toEqual([]);
    expect(letter).toContain("关于2024年6月份专业镇重点任务\n进展情况的通报\n新专镇办〔2024〕　号\n各镇人民政府，");
    expect(letter).toContain("经县人民政府同意，现将6月份进展情况通报如下：\n一、总体情况\n截至6月30日，应完成8项");
    const titles = [...letter.matchAll(/^[一二三四五六]、(.*)$/gm)].map(([line]) => line);
    expect(titles).toEqual(["一、总体情况", "二、排名及变化", "三、表扬", "四、存在问题", "五、下一步要求"]);
    expect(letter).toMatch(
      /附件：1\.镇排名\n2\.单位排名\n3\.逾期清单\n\n新绛县专业镇发展领导小组办公室\n2024年7月3日$/,
    );
    expect(towns).toMatch(/^附件1\n镇排名\n名次\|镇\|得分\|.*\n1\|万安镇\|/);
    expect(units).toMatch(/^附件2\n单位排名\n名次\|单位\|得分\|.*\n1\|县发改局\|/);
    expect(overdue).toMatch(/^附件3\n逾期清单\n.*\n1\|任务7\|县能源局\|5月31日\|30\n/);
  });

  test("first places are praised, whoever lags is named with figures, and asked for more", () => {
    const { document } = planned([
      tasks([...ALL, { ...WORST, 完成时限: on("2024-05-31"), 存在问题: `缺资金，联系${MASKED}` }, ...DONE]),
      submissions([{ 专班: "万安钻石", 月份: "4月", 报送时间: on("2024-05-09") }]),
    ]);
    expect(under("表扬", document)).toBe(
      "对镇排名居前的万安镇，单位排名居前的县发改局、县财政局、县教育局予以通报表扬。",
    );
    const named = under("存在问题", document);
    expect(named).toMatch(
      /^（一）进度落后。截至6月30日，平均进度落后序时进度20\.0个百分点及以上的镇有1个：泉掌镇（平均进度10\.0%，/,
    );
    expect(named).toContain(
      "（二）事项逾期。逾期的有任务1项。按牵头单位分别是：县能源局1项（最长30天），各项详见附件3。",
    );
    expect(named).toMatch(/（三）月报报送。今年以来，未按要求报送月报的是.*；报送不及时的是万安钻石专班（4月）。$/);
    const asked = under("下一步要求", document);
    for (const words of ["对附件3所列各项", "需要协调的问题1项：县能源局反映（“任务7”）：缺资金", "每月5日前"])
      expect(asked).toContain(words);
    expect(pages(document).join()).not.toContain(MASKED);
  });

  test("quotes within quotes are single, and a unit's exclamation mark ends no sentence of the letter's", () => {
    const late = { ...WORST, 完成时限: on("2024-05-31"), 存在问题: "请协调！", 具体任务: "推进“千亩”建设" };
    expect(under("下一步要求", planned(tasks([...ALL, late])).document)).toContain(
      "县能源局反映（“推进‘千亩’建设”）：请协调。牵头单位",
    );
  });

  test("a rate that nobody filled in is told as blank where it counts as none", () => {
    const { document } = planned(tasks([BEST, { ...GOOD, 完成率: null }, { ...WORST, 完成率: 0 }]));
    const named = under("存在问题", document);
    expect(named).toContain("泽掌镇（平均进度0.0%，");
    expect(named).toMatch(/个百分点）。其中未填完成率、按零计的：泽掌镇1项、县财政局1项。$/);
    expect(under("存在问题", planned(tasks([BEST, WORST])).document)).not.toContain("未填");
  });

  test("nothing late and nobody behind: no section of that, and the numbers close up", () => {
    const { document, sendable } = planned(tasks([BEST, GOOD, ...DONE.slice(0, 1)]));
    const [letter = "", ...tables] = pages(document);
    expect([...letter.matchAll(/^[一二三四五六]、(.*)$/gm)].map(([line]) => line)).toEqual([
      "一、总体情况",
      "二、排名及变化",
      "三、表扬",
      "四、下一步要求",
    ]);
    expect(under("下一步要求", document)).toMatch(/^保持工作进度。/);
    expect([sendable, tables.length]).toEqual([true, 2]);
  });

  test.each([
    ["no row", [tasks([])], "没有读到记录"],
    [
      "only rows that do not count",
      [tasks([{ 完成状态: "暂缓" }, { 完成时限: "长期坚持" }, { 完成状态: "取消" }])],
      "没有应完成",
    ],
    ["only what was called off", [problems([{ 办理状态: "取消" }]), projects([{ 项目阶段: "终止" }])], "没有应完成"],
  ])("nothing to tell (%s): refused, with the reason", (_, sheets, why) => {
    expect(() => planned(sheets)).toThrow(new RegExp(`${why}.*没有起草月度通报`));
  });

  test("one problem is enough to be told", () => {
    expect(pages(planned(problems([{}])).document)[0]).toContain("一、总体情况\n收集问题1个");
  });

  test("the day stands in the lead where the month is not over", () => {
    expect(pages(planned(tasks(ALL), "2024-06-20").document)[0]).toContain("现将6月份（截至6月20日）进展情况");
  });
});

describe("lists that are too long for the letter", () => {
  /** So many tasks, each of a town and unit of its own and all behind; late ones with what is the matter. */
  const many = (count: number, more: Cells = {}): readonly Cells[] =>
    Array.from({ length: count }, (_, place) => ({
      责任镇: TOWNS[place % 9]!,
      牵头单位: UNITS[place % 9]!,
      完成率: place / 100,
      ...more,
    }));
  const TOWNS = ["万安镇", "泉掌镇", "龙兴镇", "三泉镇", "泽掌镇", "北张镇", "古交镇", "阳王镇", "横桥镇"];
  const UNITS = "县发改局 县财政局 县教育局 县水利局 县文旅局 县能源局 县人社局 县住建局 县统计局".split(" ");
  const LATE: Cells = { 完成时限: on("2024-06-10"), 存在问题: "缺资金" };

  test("what the text leaves out is attached whole, and the text says where", () => {
    const { document } = planned(tasks(many(9, LATE)));
    const all = pages(document);
    const named = under("存在问题", document);
    expect(named).toMatch(/镇有9个：万安镇（[^；]*，其余1个详见附件4；单位有9个：.*，其余1个详见附件4。/);
    expect(named).toMatch(/按牵头单位分别是：.*县统计局1项（最长20天），各项详见附件3。/);
    expect(under("下一步要求", document)).toMatch(
      /需要协调的问题9项：(?:县..局反映（“任务\d”）：缺资金[；。]){5}其余4项详见附件5。牵头单位要/,
    );
    const heads = all.slice(1).map((page) => page.split("\n").slice(0, 2).join(" "));
    expect(heads).toEqual([
      "附件1 镇排名",
      "附件2 单位排名",
      "附件3 逾期清单",
      "附件4 进度落后名单",
      "附件5 需要协调的问题",
    ]);
    const rows = (page: string | undefined): number => page?.match(/^\d+\|/gm)?.length ?? 0;
    expect(all.slice(4).map(rows)).toEqual([18, 9]);
    expect(all[0]).toContain("5.需要协调的问题");
  });

  test("what fits is not attached", () => {
    const { document } = planned(tasks(many(5, LATE)));
    expect(pages(document)).toHaveLength(4);
    expect(pages(document)[0]).not.toContain("其余");
  });

  test("a unit's own words of more than a hundred characters are cut, and stand whole in the attachment", () => {
    const words = "用地指标没有落实".repeat(20);
    const { document } = planned(tasks(many(2, { ...LATE, 存在问题: words })));
    expect(pages(document)[0]).toContain("…。全文详见附件4。牵头单位");
    expect(pages(document)[4]).toContain(words);
    expect(pages(document)[0]).not.toContain(words);
  });

  test("monthly reports are told by working group, its months together", () => {
    const reports = submissions([{ 专班: "万安钻石", 月份: "3月", 报送时间: on("2024-04-03") }]);
    expect(under("存在问题", planned([tasks(ALL), reports]).document)).toContain("是万安钻石专班（5月、4月）、");
  });

  test("equal scores: no ranking is told, and the tables are named elsewhere", () => {
    const { document } = planned(tasks(ALL.map((row) => ({ ...row, 完成率: 0.9 }))));
    expect(under("排名及变化", document)).toBe("");
    expect(under("总体情况", document)).toContain("得分和完成情况详见附件1、附件2。");
  });
});

describe("nobody is shamed or praised wrongly", () => {
  test("equal scores, or one alone: neither praised nor last", () => {
    for (const rows of [[BEST], ALL.map((row) => ({ ...row, 完成率: 0.9 }))]) {
      const { document } = planned(tasks(rows));
      expect(under("表扬", document)).toBe("");
      expect(pages(document)[0]).not.toContain("居后");
    }
  });

  test("more that share the first place than are praised: nobody is, and the drafter is told", () => {
    const level = ["万安镇", "泽掌镇", "龙兴镇"].map((town) => ({ ...BEST, 责任镇: town }));
    const { document, unpraised } = planned(tasks([...level, WORST]));
    expect(under("表扬", document)).not.toContain("镇");
    expect(unpraised.filter(({ why }) => why === "shared").map(unpraisedText)).toEqual([
      {
        zh: "龙兴镇、泽掌镇、万安镇并列第1名，超过表扬个数，没有写入表扬。",
        en: "龙兴镇, 泽掌镇, 万安镇 share the first place, more than are praised: none of them is.",
      },
    ]);
    const five = [...level, { ...BEST, 责任镇: "三泉镇" }, { ...BEST, 责任镇: "北张镇" }, WORST];
    expect(planned(tasks(five)).unpraised.map((one) => unpraisedText(one).zh)).toContain(
      "龙兴镇、三泉镇、泽掌镇、北张镇等5个镇并列第1名，超过表扬个数，没有写入表扬。",
    );
  });

  test("no ranking leaves nobody out of the praise; where all is done nobody is asked to go on", () => {
    expect(planned(problems([{}])).unpraised).toEqual([]);
    const { document, unpraised } = planned(tasks(DONE));
    expect(unpraised).toEqual([]);
    expect(under("下一步要求", document)).toMatch(/^巩固工作成效。各项任务已全部办结，/);
    expect(under("下一步要求", planned(tasks([BEST, GOOD])).document)).toMatch(/^保持工作进度。/);
  });

  test("who has not one task done is not praised for standing first, and the drafter is told once", () => {
    const none = planned(tasks(ALL));
    expect(under("表扬", none.document)).toBe("");
    expect(none.unpraised.map((one) => unpraisedText(one).zh)).toEqual([
      "万安镇排名居前，但一项任务都没有办结，没有写入表扬。",
      "县发改局、县财政局、县教育局排名居前，但一项任务都没有办结，没有写入表扬。",
    ]);
    const late = planned(
      tasks([...ALL, ...DONE.slice(0, 1).map((row) => ({ ...row, 实际完成时间: on("2024-06-01") }))]),
    );
    expect(under("表扬", late.document)).toBe("");
    expect(late.unpraised.map((one) => unpraisedText(one).zh)).toContain(
      "县发改局排名居前，但到期的任务没有一项按期完成，没有写入表扬。",
    );
    const one = planned(tasks([...ALL, ...DONE.slice(0, 1)]));
    expect(under("表扬", one.document)).toBe("对镇排名居前的万安镇，单位排名居前的县发改局予以通报表扬。");
    expect(one.unpraised.map(({ names }) => names)).toEqual([["县财政局", "县教育局"]]);
  });

  test("who is behind is not praised for standing first among those that are more so", () => {
    const slow = [
      { ...BEST, 完成率: 0.2 },
      { ...GOOD, 完成率: 0.1 },
    ];
    const { document, unpraised } = planned(tasks(slow));
    expect(under("表扬", document)).toBe("");
    expect(leftOut(unpraised)).toContainEqual({ name: "万安镇", why: "behind" });
  });

  test("who is named for anything overdue is not praised, nor the town whose government is", () => {
    const late = { 解决时限: on("2024-06-20") };
    const own = planned([tasks([...ALL, ...DONE]), problems([{ ...late, 牵头单位: "县发改局" }])]);
    expect(under("表扬", own.document)).toBe("对镇排名居前的万安镇，单位排名居前的县财政局、县教育局予以通报表扬。");
    expect(leftOut(own.unpraised)).toEqual([{ name: "县发改局", why: "overdue" }]);
    const town = planned([tasks([...ALL, ...DONE]), problems([{ ...late, 牵头单位: "万安镇人民政府" }])]);
    expect(leftOut(town.unpraised)).toEqual([{ name: "万安镇", why: "overdue" }]);
    const done = { ...BEST, 牵头单位: "县住建局", 完成状态: "已完成", 完成率: 1, 实际完成时间: on("2024-05-20") };
    const overdueThere = { ...WORST, 责任镇: "万安镇", 完成时限: on("2024-06-10") };
    const there = planned(tasks([...ALL, done, done, done, done, overdueThere]));
    expect(leftOut(there.unpraised)).toContainEqual({ name: "万安镇", why: "overdue" });
  });

  test("how many are praised is a setting", () => {
    const settings = drawnSheet(
      [
        ["项目", "值"],
        ["通报表扬镇数", 2],
        ["通报表扬单位数", 0],
      ],
      { name: "考核设置" },
    );
    expect(under("表扬", planned([tasks([...ALL, ...DONE]), settings]).document)).toBe(
      "对镇排名居前的万安镇、泽掌镇予以通报表扬。",
    );
  });
});
