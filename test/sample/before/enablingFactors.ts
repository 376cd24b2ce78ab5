import { told, type Before } from "../earlierMonth";

/** 要素保障 in May and April: 7 was given as finished in May and was not, 15 was added in June. */
export const enablingFactorsBefore: Before = {
  2: [told(35, "园区北路路基施工，采购供水管材。"), told(20, "完成施工招标。")],
  3: [told(20, "完成招投标。"), told(10, "编制招标文件。")],
  4: [told(41, "首个承诺制审批项目办结。"), told(33, "梳理承诺制审批清单。")],
  5: [told(50, "对接会举办1场，筹备第2场。", { status: "进行中" }), told(30, "征集企业融资需求。")],
  6: [told(55, "1家银行推出产品，开始投放。"), told(40, "银行设计产品方案。")],
  7: [told(100, "贴息资金全部拨付。", { status: "已完成" }), told(60, "审核贴息名单。", { status: "正在推进" })],
  8: [told(40, "参保面积0.9万亩，仓单质押起步。"), told(30, "宣传发动，签订合作协议。")],
  9: [told(80, "土地征收收尾，准备供地报件。"), told(60, "土地征收过半。")],
  10: [told(0, "线路改造方案编制。"), told(0, "现场勘察。")],
  11: [told(45, "建成处理点2处，第3处选址。"), told(30, "环评服务上门。")],
  12: [told(40, "办理用地手续。", { status: "进行中" }), told(25, "准备用地报件。")],
  13: [told(42, "集中走访，重点解决用工问题。"), told(33, "走访园区企业。")],
  14: [told(20, "备案设施农业用地8宗，2宗补件。"), told(15, "规范备案流程。")],
  15: [null, null],
};
