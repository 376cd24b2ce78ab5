import { inventedPeople } from "../inventedPeople";
import { fault, on } from "../sampleCell";
import { column, record, total, type SampleCells, type SampleLedger } from "../sampleLedger";

/**
 * 新绛中药材: the annex number inside the title cell, other words for most headings (主要任务, 牵头部门, 协办单位, 办理时限), and one
 * column 完成情况 that holds percentages in words. Key task 12 has no row.
 */
export function xinjiangHerbs(): SampleLedger {
  const people = inventedPeople(60);
  const task = (cells: SampleCells) => record({ person: people.name(), phone: people.mobile(), ...cells });
  return {
    name: "新绛中药材",
    title: "附件4　　新绛中药材专业镇2024年重点任务进展情况表",
    info: ["填报单位（盖章）：县农业农村局", "填报人：郑样一", "统计时间：截至2024年6月30日"],
    columns: [
      column("seq", "序 号", 5, "centered"),
      column("specialtyTown", "专业镇", 8, "centered"),
      column("keyTask", "重点任务", 13, "centered"),
      column("task", "主要任务", 24),
      column("annualTarget", "年度目标", 14),
      column("town", "责任镇", 8, "centered"),
      column("leadUnits", "牵头部门", 12, "centered"),
      column("supportUnits", "协办单位", 16, "centered"),
      column("person", "责任人", 8, "centered"),
      column("phone", "联系方式", 13.5, "centered"),
      column("start", "开始时间", 11, "centered"),
      column("due", "办理时限", 13, "centered"),
      column("rate", "完成情况", 10, "centered"),
      column("finished", "实际完成时间", 11.5, "centered"),
      column("progressText", "工作进展", 24),
      column("issue", "存在的困难或问题", 13),
      column("remark", "备注", 6),
    ],
    runningDown: ["specialtyTown", "keyTask"],
    // One row reads as one paragraph.
    // prettier-ignore
    rows: [
      task({
        seq: 1, specialtyTown: "新绛中药材", keyTask: "1.推动专业镇市场主体倍增", task: "新培育中药材种植专业合作社",
        annualTarget: "新增8家", town: "北张镇", leadUnits: "县农业农村局",
        supportUnits: "县市场监管局、北张镇人民政府", start: on("2024-01-10", "yyyy/m/d"), due: "年底前",
        rate: "完成60%", progressText: "新增合作社5家，带动农户420户。",
      }),
      task({
        seq: 2, task: "整合零散中药材收储点，规范购销秩序", annualTarget: "整合收储点12处", town: "北张镇",
        leadUnits: "县农业农村局", supportUnits: "县市场监管局", start: on("2024-04-01", "yyyy/m/d"),
        due: fault(null, "required-missing"), rate: "20%", progressText: "完成收储点摸底登记31处。",
      }),
      task({
        seq: 3, keyTask: "2.推动专业镇主导产业壮大", task: "推进远志、柴胡道地药材标准化种植",
        annualTarget: "标准化种植2万亩", town: "北张镇、阳王镇", leadUnits: "县农业农村局",
        supportUnits: "县小企业发展促进中心、北张镇、阳王镇", start: "2024.3", due: "2024年6月底前", rate: "100%",
        finished: on("2024-06-26", "yyyy/m/d"), progressText: "标准化种植面积达到2.1万亩。",
      }),
      task({
        seq: 4, task: "推动中药饮片加工企业升规", annualTarget: "升规1户", town: "阳王镇",
        leadUnits: "县农业农村局、县工信科技局", supportUnits: "县金融服务中心、县市场监管局", start: "2024年1月",
        due: "四季度末", rate: "50%左右", progressText: "重点培育企业上半年产值1420万元。",
      }),
      task({
        seq: 5, keyTask: "3.推动专业镇重大项目建设", task: "建设中药材仓储物流交易中心", annualTarget: "交易大厅投用",
        town: "北张镇", leadUnits: "县发改局", supportUnits: "县农业农村局、北张镇人民政府", start: "2024年1月",
        due: "2024年10月", rate: "40%左右", progressText: "交易大厅主体完工，仓储区正在施工。",
        issue: "电力增容手续未办结。",
      }),
      task({
        seq: 6, task: "建设中药饮片加工车间", annualTarget: "设备安装调试", town: "阳王镇", leadUnits: "县发改局",
        supportUnits: "县农业农村局、县小企业发展促进中心", start: on("2024-03-05", "yyyy/m/d"),
        due: fault(2024.1, "date-unreadable"), rate: "30%", progressText: "车间净化工程招标完成。",
      }),
      task({
        seq: 7, keyTask: "4.推动专业镇创新能力提升", task: "与农业院校共建中药材种质资源圃",
        annualTarget: "建成资源圃50亩", town: "阳王镇", leadUnits: "县工信科技局",
        supportUnits: fault("县农业农村局、县卫体局", "unit-not-in-plan"), start: on("2024-02-26", "yyyy/m/d"),
        due: "20241220", rate: "百分之四十五", progressText: "收集种质资源68份，圃地整理完成。",
      }),
      task({
        seq: 8, keyTask: "5.推动专业镇质量品牌打造", task: "推进远志规范化种植基地认证", annualTarget: "通过认证1个",
        town: "北张镇", leadUnits: "县市场监管局", supportUnits: "县农业农村局", start: on("2024-01-15", "yyyy/m/d"),
        due: "2024年11月", rate: "55%", progressText: "完成土壤、水质检测，编制生产标准操作规程。",
      }),
      task({
        seq: 9, task: "严厉打击中药材掺杂使假、染色增重行为", annualTarget: "检查全覆盖", town: "阳王镇",
        leadUnits: "县市场监管局", supportUnits: "县农业农村局", due: "持续推进", rate: "50%",
        progressText: "检查经营户86户次，立案2起。",
      }),
      task({
        seq: 10, keyTask: "6.推动专业镇“两个转型”发展", task: "建设中药材质量追溯平台", annualTarget: "入网主体30家",
        town: "北张镇", leadUnits: "县农业农村局", supportUnits: "县发改局、县市场监管局",
        start: on("2024-03-01", "yyyy/m/d"), due: "2024/8/31", rate: "70%以上",
        progressText: "平台上线试运行，入网主体22家。",
      }),
      task({
        seq: 11, keyTask: "10.推动专业镇招商引资精准高效", task: "赴亳州、安国开展中药材产业链招商",
        annualTarget: "招商3次", town: "北张镇", leadUnits: "县农业农村局、县招商投资促进中心",
        supportUnits: "县行政审批局", start: "2024年1月", due: "3月底前\n6月底前\n9月底前", rate: "66%",
        progressText: "外出招商2次，达成合作意向2个。",
      }),
      task({
        seq: 12, keyTask: "11.推动专业镇市场份额扩大", task: "组织企业参加全国药材药品交易会",
        annualTarget: "参展企业5户", town: "阳王镇", leadUnits: fault("县市场监管局", "lead-differs-from-plan"),
        supportUnits: "县农业农村局", start: on("2024-05-06", "yyyy/m/d"), due: on("2024-06-30", "yyyy/m/d"), rate: "×",
        progressText: "展会时间推迟，已报名企业5户。",
      }),
      task({
        seq: 13, task: "发展中药材电商，开展直播带货培训", annualTarget: "培训120人次", town: "阳王镇",
        leadUnits: "县农业农村局", supportUnits: "县交通运输局", start: on("2024-02-20", "yyyy/m/d"),
        due: "2024年9月30日", rate: "64%", progressText: "举办培训2期77人次，孵化主播9名。",
      }),
      total({ seq: 13, specialtyTown: "合 计", progressText: "已完成1项，正在推进12项" }),
    ],
    footers: ["填表人：郑样一　　　　　　审核人：王样二　　　　　　分管领导签字："],
  };
}
