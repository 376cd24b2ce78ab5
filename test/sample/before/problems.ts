import type { SampleCells } from "../sampleLedger";
import type { Before } from "../earlierMonth";

const OPEN = { status: "正在办理", finished: null } as const;

/** The problems in May and April: 5 says the same in June, the deadline of 23 was moved without a word in June. */
export const problemsBefore: Before = {
  3: [said("编制指标调剂方案"), said("核实用地需求")],
  4: [said("发布设计招标公告"), said("列入改造计划")],
  5: [{ status: "正在办理" }, said("推荐进入白名单")],
  7: [said("联系检测机构"), null],
  9: [said("平整地块"), said("核实地块权属")],
  11: [said("资料缺口清单已交企业"), said("现场核查")],
  12: [{}, said("运营商现场勘察", OPEN)],
  13: [said("赴职教中心座谈"), said("梳理用工需求")],
  14: [said("灯具方案比选"), null],
  15: [said("增容方案待批"), said("企业提交申请")],
  16: [{}, said("机耕路开始修复", OPEN)],
  17: [said("保险公司优化理赔流程", OPEN), said("召开理赔协调会")],
  18: [said("开展渠道清淤"), null],
  19: [{}, said("商定绿色通道线路", OPEN)],
  20: [said("组织现场勘测"), null],
  21: [said("编制供电方案"), said("受理增容申请")],
  23: [said("踏勘备选场地", { due: "8月底" }), said("排查闲置院落")],
  24: [said("收集申报材料"), null],
  25: [said("建档79户，逐户走访核实"), said("启动建档")],
};

function said(progressText: string, more: SampleCells = {}): SampleCells {
  return { progressText, ...more };
}
