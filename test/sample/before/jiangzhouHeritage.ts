import { told, type Before } from "../earlierMonth";

const RUNNING = { status: "进行中", finished: null } as const;

/** 绛州非遗文创 in May and April: 2 and 11 were finished in May, 13 was put on hold in June. */
export const jiangzhouHeritageBefore: Before = {
  1: [told(42, "新增文创类市场主体13户，“绛州工坊”正在选点。"), told(30, "开展工坊摸底，宣传扶持政策。")],
  2: [{}, told(50, "宣讲2场，其余两场时间已定。", RUNNING)],
  3: [told(25, "走访企业，重点培育名单基本确定。"), told(15, "摸排潜力企业。")],
  4: [told(60, "沿街门店立面改造完成过半。"), told(35, "改造方案确定，施工队进场。")],
  5: [told(52, "展示中心主体施工至三层。"), told(38, "展示中心基础完工。")],
  6: [told(45, "场地租赁谈妥，编制设备清单。"), told(25, "与院校签订合作意向书。")],
  7: [told(50, "申报材料编制完成，报市级初审。"), told(30, "收集产品质量特色佐证材料。")],
  8: [told(40, "检查工艺品门店，下架侵权商品。"), told(30, "部署打假维权专项行动。")],
  9: [told(0, "实施方案正在编制。"), told(0, "外出考察学习数字展馆。")],
  10: [told(25, "太原专场筹备就绪。"), told(10, "拟定推介方案。")],
  11: [{}, told(60, "参展企业报名，征集展品。", RUNNING)],
  12: [told(67, "新设景区展销点2处，洽谈服务区点位。"), told(33, "与景区签订进驻协议。")],
  13: [told(20, "大会总体方案初稿完成。", { status: "进行中" }), told(10, "成立筹备工作组。")],
  14: [told(45, "第1期开班。"), told(20, "发布招生通知，接受报名。")],
  15: [told(70, "2个车间投用，第3个正在装修。", RUNNING), told(50, "车间选址确定，采购设备。")],
  小计1: [{}, { progressText: "已完成0项" }],
  小计3: [{ progressText: "已完成1项" }, { progressText: "已完成0项" }],
  小计4: [{ progressText: "已完成2项" }, { progressText: "已完成0项" }],
};
