import { on, share } from "../sampleCell";
import { record, type SampleRow } from "../sampleLedger";
import { told, toldShare, type Before } from "../earlierMonth";

const RUNNING = { status: "进行中", finished: null } as const;

/**
 * 万安钻石 in May and April. 3 says the same three months on end, 9 and 10 were given as far as scheduled by a unit that gave all of its
 * rows so, 9 is put off with a reason and 10 without.
 */
export const wananDiamondsBefore: Before = {
  1: [toldShare(0.85, "培育库名录初稿完成，正在逐户核实。", RUNNING), toldShare(0.6, "入户调查过半。")],
  2: [toldShare(0.35, "首批申报材料已受理，资金尚未兑现。"), toldShare(0.2, "政策宣讲进村入户，开始受理申报。")],
  3: [{}, {}],
  4: [toldShare(0.75, "规划文本初稿完成，正在内部讨论。"), toldShare(0.5, "委托编制单位开展调研。")],
  5: [toldShare(0.52, "1#厂房主体完工，2#厂房主体施工。"), toldShare(0.4, "场地平整完成，1#厂房基础开挖。")],
  6: [toldShare(0.8, "已征集项目7个，正在筛选入库。", RUNNING), toldShare(0.55, "面向各单位征集项目。")],
  7: [toldShare(0.4, "与两所高校完成第二轮对接。"), toldShare(0.3, "联系高校，商定合作方向。")],
  8: [
    toldShare(0.8, "1户材料已上报，另1户正在完善。", { status: "进行中" }),
    toldShare(0.4, "摸底筛选，确定申报企业。"),
  ],
  9: [
    toldShare(0.83, "商标注册申请已提交，等待形式审查。", { adjustedDue: null, extensionReason: null }),
    toldShare(0.45, "准备注册申请材料，设计商标图样。"),
  ],
  10: [
    toldShare(0.86, "已辅导企业8户，认证材料审核中。", { adjustedDue: null, extensionReason: null }),
    toldShare(0.4, "确定辅导企业名单，首批入企辅导。"),
  ],
  11: [toldShare(0.3, "完成1户企业数字化诊断，改造方案在谈。"), toldShare(0.15, "选定诊断服务商。")],
  12: [
    toldShare(0.35, "赴广东考察的行程和企业名单已定。", { id: "WAZS-2024-12" }),
    toldShare(0.25, "一季度外出招商1次。"),
  ],
  13: [toldShare(0.8, "企业报名完成，展位已定。", RUNNING), toldShare(0.5, "联系展会，动员企业报名。")],
  14: [toldShare(0.86, "举办培训班3期，培训259人次。", RUNNING), toldShare(0.45, "首批学员开班。")],
  15: [toldShare(0.5, "新增就业84人，以万安镇为主。"), toldShare(0.4, "摸清劳动力底数，推介岗位。")],
  16: [{}, toldShare(0.25, "招聘会方案拟定，联系用工企业。")],
};

/** A row that was struck out in June instead of being finished. */
export const wananDiamondsGone: readonly SampleRow[] = [
  record({
    seq: 16,
    id: "WAZS-2024-16",
    task: "举办万安镇专场招聘会2场",
    annualTarget: "达成就业意向150人",
    town: "万安镇",
    leadUnits: "县人社局",
    supportUnits: "县小企业发展促进中心、万安镇人民政府",
    person: "冯样四",
    phone: "13800000099",
    start: on("2024-04-08"),
    due: on("2024-11-30"),
    status: "进行中",
    ...told(share(0.5), "举办招聘会1场，达成意向86人。"),
  }),
];
