import { on } from "../sampleCell";
import { told, type Before } from "../earlierMonth";

const RUNNING = { status: "进行中", finished: null } as const;

/**
 * 绛州绿 in May and April: in June the deadline of 6 was moved without a word, the target of 8 lowered, 9 cancelled.
 */
export const jiangzhouGreensBefore: Before = {
  1: [told(0.4, "新登记合作社2家、家庭农场3家，另有2家待核。"), told(0.27, "走访种植大户，指导登记。")],
  2: [told(0.8, "举办经纪人培训1期，第2期正在报名。", RUNNING), told(0.5, "登记经纪人底册。")],
  3: [told(0.5, "完成土地流转2100亩，管网开始铺设。"), told(0.35, "完成土地流转1500亩。")],
  4: [told(0, "正在物色意向企业。"), told(0, "梳理企业名录。")],
  5: [told(0.25, "完成场地平整。"), told(0.1, "办理施工许可。")],
  6: [told(0.3, "钢架结构开始安装。", { due: on("2024-09-30") }), told(0.15, "基础施工完成。")],
  7: [told(0.21, "品牌形象设计方案比选。"), told(0.1, "确定设计单位。")],
  8: [told(0.6, "受理认证申请12个，完成材料初审。", { annualTarget: "新增认证20个" }), told(0.4, "组织申报动员。")],
  9: [
    told(0.1, "正在对接上级资金计划。", { status: "进行中", remark: null }),
    told(0, "等待上级资金计划。", { status: "未启动" }),
  ],
  10: [told(0.2, "接待来访企业2批次，尚无意向。"), told(0.1, "编制招商手册。")],
  11: [told(0.5, "进京对接会已举办，进沪场次正在筹备。", RUNNING), told(0.3, "联系市场，商定场地。")],
  12: [told(0.6, "设立直营店7处、直供点4处，继续选址。"), told(0.4, "签订首批设点协议。")],
  13: [told(0, "编制培训计划。"), told(0, "征集培训需求。")],
  14: [told(0.42, "已发布信息5期，与用工企业建立联系。"), told(0.33, "每月按时发布。")],
};
