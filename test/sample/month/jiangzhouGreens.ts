import { inventedPeople } from "../inventedPeople";
import { fault, on } from "../sampleCell";
import { column, record, type SampleCells, type SampleLedger } from "../sampleLedger";

/**
 * 绛州绿: a header of three storeys with 助推单位 for the supporting units and a row of column numbers under it, progress as
 * plain fractions. Key task 4 has no row and the only row of key task 6 is cancelled.
 */
export function jiangzhouGreens(): SampleLedger {
  const people = inventedPeople(40);
  const task = (cells: SampleCells) => record({ person: people.name(), phone: people.mobile(), ...cells });
  return {
    name: "绛州绿",
    annex: "附件3",
    title: "“绛州绿”专业镇年度重点任务责任清单及推进台账",
    subtitle: "（2024年6月）",
    info: ["填报单位：县农业农村局、县蔬菜中心", "填报人：周样一　0359-7520041", "填报日期：2024.6.28"],
    columns: [
      column("seq", "序号", 5, "centered"),
      column("id", "任务编号", 12.5, "centered"),
      column("specialtyTown", "专业镇", 7, "centered"),
      column("keyTask", "任务内容/重点任务", 8, "centered"),
      column("task", "任务内容/具体任务", 22),
      column("annualTarget", "任务内容/年度目标", 14),
      column("town", "责任落实/责任镇", 7, "centered"),
      column("leadUnits", "责任落实/责任单位/牵头单位", 12, "centered"),
      column("supportUnits", "责任落实/责任单位/助推单位", 16, "centered"),
      column("leader", "责任落实/责任领导", 7, "centered"),
      column("person", "责任落实/责任人", 8, "centered"),
      column("phone", "责任落实/联系电话", 13.5, "centered"),
      column("start", "时间节点/启动时间", 11.5, "centered"),
      column("due", "时间节点/完成时间", 12, "centered"),
      column("finished", "时间节点/实际完成时间", 11.5, "centered"),
      column("status", "落实情况/完成状态", 8, "centered"),
      column("rate", "落实情况/完成率", 7.5, "centered"),
      column("progressText", "落实情况/进展情况", 22),
      column("nextStep", "下一步打算", 12),
      column("remark", "备注", 7),
    ],
    runningDown: ["specialtyTown", "leader"],
    numbered: true,
    // One row reads as one paragraph.
    // prettier-ignore
    rows: [
      task({
        seq: 1, id: "LSL-2024-01", specialtyTown: "绛州绿", leader: "王会民", keyTask: "任务1",
        task: "新增蔬菜种植专业合作社、家庭农场", annualTarget: "新增15家", town: "泉掌镇", leadUnits: "县蔬菜中心",
        supportUnits: "县农业农村局、县市场监管局", start: on("2024-01-05"), due: on("2024-12-31"), status: "进行中",
        rate: 0.53, progressText: "新登记合作社3家、家庭农场5家。",
      }),
      task({
        seq: 2, id: "LSL-2024-02", keyTask: "任务1", task: "培育三泉、古交、横桥蔬菜经纪人和购销大户",
        annualTarget: "培育经纪人40名", town: null, leadUnits: "县农业农村局、县蔬菜中心",
        supportUnits: "三泉镇人民政府、古交镇人民政府、横桥镇人民政府", start: on("2024-02-18"), due: "2024年6月30日",
        status: "已完成", rate: 1, finished: on("2024-06-27"), progressText: "举办经纪人培训2期，建档经纪人43名。",
      }),
      task({
        seq: 3, id: "LSL-2024-03", keyTask: "任务2", task: "扩建水肥一体化设施蔬菜基地", annualTarget: "新建改建3000亩",
        town: null, leadUnits: "县农业农村局", supportUnits: "三泉镇人民政府、古交镇人民政府、横桥乡人民政府",
        start: on("2024-03-01"), due: "2024.10.31", status: "推进中", rate: 0.62,
        progressText: "完成土地流转2600亩，管网铺设1850亩。",
      }),
      task({
        seq: 4, id: "LSL-2024-04", keyTask: "任务2", task: "培育预制菜加工龙头企业", annualTarget: "培育1户",
        town: "泉掌镇", leadUnits: "县农业农村局", supportUnits: "县金融服务中心、县小企业发展促进中心", due: "下半年",
        status: "尚未启动", rate: 0, progressText: "意向企业对接中，尚未签约。", nextStep: "三季度完成选址和立项。",
      }),
      task({
        seq: 5, id: "LSL-2024-05", keyTask: "任务3", task: "建设“绛州绿”蔬菜冷链物流园（一期）",
        annualTarget: "冷库主体完工", town: "泉掌镇", leadUnits: "县发改局",
        supportUnits: "县农业农村局、泉掌镇人民政府", start: on("2024-03-20"),
        due: fault("2024年2月30日", "date-impossible"), status: "进行中", rate: 0.35,
        progressText: "完成场地平整和基础开挖。",
      }),
      task({
        seq: 6, id: "LSL-2024-06", keyTask: "任务3", task: "实施智能连栋温室项目", annualTarget: "建成温室2万平方米",
        town: fault("古交镇", "town-outside-specialty-town"), leadUnits: "县发改局、县农业农村局",
        supportUnits: "县小企业发展促进中心", start: on("2024-04-10"), due: on("2024-11-30"), status: "进行中",
        rate: 0.4, progressText: "钢架结构安装40%。",
      }),
      task({
        seq: 7, id: "LSL-2024-07", keyTask: "任务5", task: "打造“绛州绿”区域公用品牌，规范授权使用",
        annualTarget: "授权企业20户", town: "泉掌镇", leadUnits: "县市场监管局、县蔬菜中心",
        supportUnits: "县农业农村局", start: on("2024-01-01"), due: "2025年底前，并长期坚持", status: "进行中",
        rate: 0.4, progressText: "完成品牌形象设计，授权企业8户。",
      }),
      task({
        seq: 8, id: "LSL-2024-08", keyTask: "任务5", task: "开展绿色食品、有机农产品认证", annualTarget: "新增认证12个",
        town: "泉掌镇", leadUnits: "县蔬菜中心",
        supportUnits: fault("县市场监管局、县农业农村局、县市场监管局", "unit-repeated"), start: on("2024-01-20"),
        due: on("2024-06-15"), status: "正在办理", rate: 0.7, progressText: "受理认证申请12个，获证5个。",
        nextStep: "加快现场检查进度。",
      }),
      task({
        seq: 9, id: "LSL-2024-09", keyTask: "任务6", task: "设施大棚物联网改造试点", annualTarget: "改造大棚100座",
        town: "泉掌镇", leadUnits: "县发改局、县农业农村局", supportUnits: "县行政审批局", start: on("2024-02-01"),
        due: on("2024-09-30"), status: "取消", rate: 0.1, progressText: "上级资金计划调整，试点不再实施。",
        remark: "会议纪要明确",
      }),
      task({
        seq: 10, id: "LSL-2024-10", keyTask: "任务10", task: "引进蔬菜精深加工企业", annualTarget: "签约1户",
        town: "泉掌镇", leadUnits: "县招商投资促进中心", supportUnits: "县农业农村局、县行政审批局", due: "年内",
        status: "进行中", rate: 0.3, progressText: "接待来访企业4批次，达成意向1户。",
      }),
      task({
        seq: 11, id: "LSL-2024-11", keyTask: "任务11", task: "举办“绛州绿”进京进沪产销对接会", annualTarget: "举办2场",
        town: "泉掌镇", leadUnits: "县农业农村局", supportUnits: "县交通运输局、县市场监管局", start: on("2024-03-01"),
        due: on("2024-05-31"), status: "已完成", rate: 1, finished: fault(on("2024-07-03"), "finished-in-future"),
        progressText: "对接会举办2场，签订购销协议1.1亿元。",
      }),
      task({
        seq: 12, id: "LSL-2024-12", keyTask: "任务11", task: "设立社区直营店和机关食堂直供点", annualTarget: "设立18处",
        town: null, leadUnits: "县蔬菜中心", supportUnits: "泉掌镇人民政府、龙兴镇人民政府", start: on("2024-01-10"),
        due: on("2024-09-30"), status: "进行中", rate: "0.75", progressText: "设立直营店9处、直供点5处。",
      }),
      task({
        seq: 13, id: "LSL-2024-13", keyTask: "任务12", task: "建设菜农实训基地，开展高素质农民培训",
        annualTarget: "培训500人次", town: "泉掌镇", leadUnits: "县人社局、县教育局", supportUnits: "县农业农村局",
        start: on("2024-07-01"), due: fault(on("2024-06-10"), "due-before-start"), status: "未启动", rate: 0,
        progressText: "培训计划已下达。",
      }),
      task({
        seq: 14, id: "LSL-2024-14", keyTask: "任务12", task: "发布蔬菜产业用工供需信息", annualTarget: "每月1期",
        town: "泉掌镇", leadUnits: "县人社局", supportUnits: "县农业农村局", start: on("2024-01-25"), due: "每月25日前",
        status: "进行中", rate: 0.5, progressText: "已发布信息6期，达成用工意向210人。",
      }),
    ],
    footers: [
      "填表人：周样一　　　　　　审核人：吴样二　　　　　　主要负责人（签字）：",
      "注：完成率按小数填写，如完成50%填0.5。",
    ],
  };
}
