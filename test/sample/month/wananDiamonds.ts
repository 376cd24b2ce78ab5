import { inventedPeople } from "../inventedPeople";
import { fault, on, share } from "../sampleCell";
import { column, record, type SampleCells, type SampleLedger } from "../sampleLedger";

/**
 * 万安钻石: the full standard form with a two-storey header, vertically merged groups, percentages as formatted fractions
 * and form rows that nobody filled. Key tasks 7–9 are on the 要素保障 sheet.
 */
export function wananDiamonds(): SampleLedger {
  const people = inventedPeople(0);
  const task = (cells: SampleCells) => record({ person: people.name(), phone: people.mobile(), ...cells });
  return {
    name: "万安钻石",
    annex: "附件1",
    title: "新绛县万安钻石专业镇重点任务推进台账",
    subtitle: "（2024年6月）",
    info: [
      "填报单位（盖章）：新绛县小企业发展促进中心",
      "填报人：赵样一　　联系电话：0359-7520001",
      "填报时间：2024年6月28日",
    ],
    columns: [
      column("seq", "序号", 5, "centered"),
      column("id", "任务编号", 9, "centered"),
      column("specialtyTown", "专业镇", 7, "centered"),
      column("keyTask", "重点任务", 11, "centered"),
      column("task", "具体任务", 20),
      column("annualTarget", "年度目标", 13),
      column("town", "责任镇", 7, "centered"),
      column("leadUnits", "责任单位/牵头单位", 11, "centered"),
      column("supportUnits", "责任单位/配合单位", 15, "centered"),
      column("leader", "分管\n县领导", 6.5, "centered"),
      column("person", "责任人", 7.5, "centered"),
      column("phone", "联系电话", 13, "centered"),
      column("start", "时间安排/启动时间", 11.5, "centered"),
      column("due", "时间安排/完成时限", 11.5, "centered"),
      column("status", "完成情况/完成状态", 7.5, "centered"),
      column("rate", "完成情况/完成率", 7.5, "centered"),
      column("finished", "完成情况/实际完成时间", 11.5, "centered"),
      column("adjustedDue", "延期情况/调整后时限", 11.5, "centered"),
      column("extensionReason", "延期情况/延期理由", 12),
      column("progressText", "进展情况", 20),
      column("issue", "存在问题", 13),
      column("nextStep", "下一步打算", 12),
      column("remark", "备 注", 5),
    ],
    runningDown: ["specialtyTown", "keyTask", "leader"],
    // One row reads as one paragraph.
    // prettier-ignore
    rows: [
      task({
        seq: 1, id: "WAZS-2024-01", specialtyTown: "万安钻石", keyTask: "1.推动专业镇市场主体倍增", leader: "成俊",
        task: "建立万安钻石专业镇市场主体培育库，实行“一户一档”动态管理", annualTarget: "入库市场主体60户，净增20户",
        town: "万安镇", leadUnits: "县小企业发展促进中心", supportUnits: "县工信科技局、县市场监管局、万安镇人民政府",
        start: on("2024-01-08"), due: "2024年6月底", status: "已完成", rate: share(1), finished: on("2024-06-18"),
        progressText: "培育库已建成，入库63户，其中企业27户、个体工商户36户。", nextStep: "按季度更新培育库。",
      }),
      task({
        seq: 2, id: "WAZS-2024-02", task: "落实市场主体倍增政策，兑现首次创业、“个转企”奖补资金",
        annualTarget: "兑现奖补资金80万元", town: "万安镇", leadUnits: "县工信局、县小企业中心",
        supportUnits: "县财政局、县行政审批局、县市场监管局", start: on("2024-03-01"), due: "2024年12月31日",
        status: "进行中", rate: share(0.45), progressText: "已受理申报材料31份，兑现奖补资金36万元。",
        issue: "部分经营户材料不全。", nextStep: "组织第二批申报。",
      }),
      task({
        seq: 3, id: "WAZS-2024-03", keyTask: "2.推动专业镇主导产业壮大", task: "支持培育钻石加工企业“升规入统”",
        annualTarget: "新增规上工业企业2户", town: "万安镇", leadUnits: "县工信科技局",
        supportUnits: "县发改局、县市场监管局、县金融服务中心、万安镇人民政府",
        phone: fault(1380000003, "phone-invalid"), start: "2024年1月", due: "2024.12.31", status: "欠进度",
        rate: share(0.2), progressText: "筛选重点培育企业4户，1户已提交入统资料。",
        issue: "企业订单下滑，上半年产值未达预期。", nextStep: "逐户走访，落实包联责任。",
      }),
      task({
        seq: 4, id: "WAZS-2024-04", task: "编制万安钻石特色产业发展中长期规划", annualTarget: "规划印发实施",
        town: "万安镇", leadUnits: "县小企业发展促进中心", supportUnits: "县发改局、县自然资源局",
        phone: "0359-7520004", start: on("2024-02-20"), due: on("2024-05-31"), status: "进行中", rate: share(0.85),
        progressText: "规划文本已形成送审稿，正在征求成员单位意见。", issue: "用地空间布局需与国土空间规划衔接。",
        nextStep: "7月中旬前提请领导小组审议。",
      }),
      task({
        seq: 5, id: "WAZS-2024-05", keyTask: "3.推动专业镇重大项目建设",
        task: "推进万安超硬材料产业园二期标准化厂房建设", annualTarget: "建成厂房1.2万平方米", town: "万安镇",
        leadUnits: "县发改局", supportUnits: "县工信科技局、万安镇人民政府，新绛经济技术开发区管委会",
        start: "2024/3/1", due: "2024年9月底", status: "推进中", rate: share(0.6),
        progressText: "1#、2#厂房主体完工，3#厂房基础施工。", nextStep: "8月底前完成3#厂房主体。",
      }),
      task({
        seq: 6, id: "WAZS-2024-06", task: "建立专业镇重点项目库，实行项目全周期管理", annualTarget: "储备项目不少于8个",
        town: "万安镇", leadUnits: "县发改局、县小企业发展促进中心", supportUnits: "万安镇",
        phone: "13800000006、0359-7520006", start: "3月", due: "3月底\n6月底", status: "已完成", rate: share(1),
        finished: "2024年6月", progressText: "项目库已建立，入库项目9个，总投资4.6亿元。",
      }),
      task({
        seq: 7, id: "WAZS-2024-07", keyTask: "4.推动专业镇创新能力提升", task: "与高校共建超硬材料联合实验室",
        annualTarget: "签订协议并挂牌", town: "万安镇", leadUnits: "县工信科技局",
        supportUnits: "县发改局、县小企业发展促进中心", start: on("2024-01-15"), due: "2024年4月30日", status: "进行中",
        rate: share(0.5), progressText: "已与两所高校对接3次，合作协议文本仍在磋商。",
        issue: "知识产权归属条款未达成一致，需县级层面协调。", nextStep: "提请分管县领导专题协调。",
      }),
      task({
        seq: 8, id: "WAZS-2024-08", task: "组织企业申报省级专精特新中小企业", annualTarget: "申报2户", town: "万安镇",
        leadUnits: "县工信科技局", supportUnits: "县小企业发展促进中心", start: on("2024-04-01"), due: on("2024-08-31"),
        status: fault("进行中", "status-contradicts-progress"), rate: share(1),
        progressText: "2户企业申报材料已全部上报，等待省级公示。",
      }),
      task({
        seq: 9, id: "WAZS-2024-09", keyTask: "5.推动专业镇质量品牌打造", task: "注册“万安钻石”集体商标",
        annualTarget: "取得商标受理通知书", town: "万安镇", leadUnits: "县市场监管局",
        supportUnits: "县工信科技局、县小企业发展促进中心、万安镇人民政府", start: on("2024-01-10"),
        due: on("2024-06-30"), status: "正在办理", rate: share(0.7), adjustedDue: on("2024-10-31"),
        extensionReason: "商标审查周期延长，经分管县领导同意延期。", progressText: "已通过形式审查，进入实质审查阶段。",
      }),
      task({
        seq: 10, id: "WAZS-2024-10", task: "开展小微企业质量管理体系认证提升行动",
        annualTarget: "辅导企业10户，通过认证4户", town: "万安镇", leadUnits: "县市场监管局 ",
        supportUnits: "县小企业发展促进中心", start: on("2024-02-01"), due: "2024年6月20日", status: "进行中",
        rate: share(0.75), adjustedDue: "2024年9月30日", extensionReason: fault(null, "extension-without-reason"),
        progressText: "已辅导企业10户，3户通过现场审核。",
      }),
      task({
        seq: 11, id: "WAZS-2024-11", keyTask: "6.推动专业镇“两个转型”发展", task: "推动钻石加工企业数字化改造",
        annualTarget: "完成诊断3户、改造1户", town: "万安镇", leadUnits: "县发改局",
        supportUnits: "县工信科技局、县市场监管局", phone: fault("140825199001010001", "identity-number"),
        start: on("2024-04-01"), due: "三季度末", status: "有序推进", rate: share(0.45),
        progressText: "完成2户企业数字化诊断，1户已签订改造合同。",
      }),
      task({
        seq: 12, id: fault("WAZS-2024-11", "duplicate-id"), keyTask: "10.推动专业镇招商引资精准高效",
        task: "赴河南、广东开展产业链招商，做到季季有活动", annualTarget: "外出招商4次，签约项目2个", town: "万安镇",
        leadUnits: "县招商投资促进中心、县小企业发展促进中心", supportUnits: "县工信科技局、县行政审批局",
        start: "2024年1月", due: "每季度末", status: "进行中", rate: share(0.5),
        progressText: "二季度赴河南柘城考察对接企业5户，签约项目1个。", nextStep: "三季度赴广东开展专题招商。",
      }),
      task({
        seq: 13, id: "WAZS-2024-13", keyTask: "11.推动专业镇市场份额扩大",
        task: "组织企业参加国际珠宝首饰展、超硬材料展", annualTarget: "参展企业不少于6户次", town: "万安镇",
        leadUnits: "县工信科技局", supportUnits: "县小企业发展促进中心、县市场监管局", phone: 6021,
        start: on("2024-03-01"), due: "24年5月", status: "已完成", rate: share(1), finished: on("2024-06-06"),
        progressText: "组织7户企业参展，意向订单1260万元。",
      }),
      task({
        seq: 14, id: "WAZS-2024-14", keyTask: "12.推动专业镇就业富民赋能",
        task: "依托县职业教育中心开设钻石加工技能培训班", annualTarget: "培训300人次", town: "万安镇",
        leadUnits: "县人社局、县教育局", supportUnits: "县小企业发展促进中心、各镇人民政府", start: on("2024-03-15"),
        due: "年底", status: "提前完成", rate: share(1.226), finished: on("2024-06-21"),
        progressText: "举办培训班4期，培训368人次，新增就业96人。",
      }),
      task({
        seq: 15, id: "WAZS-2024-15", task: "引导万安镇周边剩余劳动力就近就业", annualTarget: "新增就业200人",
        town: null, leadUnits: "县人社局", supportUnits: "县小企业发展促进中心、万安镇人民政府、古交镇人民政府",
        start: on("2024-01-02"), due: on("2024-12-31"), status: "进行中", rate: fault("差不多了", "number-unreadable"),
        progressText: "新增就业118人，其中古交镇31人。",
      }),
    ],
    emptyRows: 3,
    footers: [
      "填表人：赵样一　　　　　　审核人：钱样二　　　　　　分管领导（签字）：",
      "注：1.完成状态填“未启动、进行中、已完成”等；2.申请延期的须填写延期理由，并附分管县领导批示。",
    ],
  };
}
