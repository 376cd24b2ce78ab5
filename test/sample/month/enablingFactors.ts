import { inventedPeople } from "../inventedPeople";
import { fault, on } from "../sampleCell";
import { column, record, type SampleCells, type SampleLedger } from "../sampleLedger";

/**
 * 要素保障: key tasks 7–9 of all four specialty towns, kept by 县行政审批局. No town column; 责任单位 beside 配合单位 are the leading
 * units; a filter hides what is finished.
 */
export function enablingFactors(): SampleLedger {
  const people = inventedPeople(80);
  const task = (cells: SampleCells) => record({ person: people.name(), ...cells });
  return {
    name: "要素保障（优）",
    annex: "附件5",
    title: "全县专业镇要素保障重点任务台账（2024年）",
    info: ["填报单位：县行政审批局", "填报人：冯样一", "填报时间：2024年6月29日"],
    columns: [
      column("seq", "序号", 5, "centered"),
      column("specialtyTown", "专业镇", 13, "centered"),
      column("keyTask", "重点任务", 17, "centered"),
      column("task", "任务内容", 30),
      column("leadUnits", "责任单位", 18, "centered"),
      column("supportUnits", "配合单位", 24, "centered"),
      column("person", "责任人", 8, "centered"),
      column("due", "完成时间", 13, "centered"),
      column("status", "完成情况", 11, "centered"),
      column("rate", "完成率（%）", 9, "centered"),
      column("progressText", "具体进展", 30),
      column("remark", "备注", 7),
    ],
    filter: {
      key: "status",
      shown: [
        "正在推进",
        "滞后",
        "达进度",
        "达到序时进度",
        "超期未完成",
        "进行中",
        "尚未启动",
        "等通知",
        "未达到序时进度",
      ],
    },
    // One row reads as one paragraph.
    // prettier-ignore
    rows: [
      task({
        seq: 1, specialtyTown: "万安钻石", keyTask: "7.推动专业镇发展环境优化",
        task: "设立专业镇企业开办“一站式”代办窗口", leadUnits: "县行政审批局",
        supportUnits: "县小企业发展促进中心、万安镇人民政府", due: "3月底", status: "已完成", rate: 100,
        progressText: "窗口已启用，累计代办事项112件。",
      }),
      task({
        seq: 2, specialtyTown: "绛州非遗文创", keyTask: "7.推动专业镇发展环境优化",
        task: "完善文创产业园道路、供电、供水配套", leadUnits: "新绛经济技术开发区管委会",
        supportUnits: "县交通运输局、县水利局、县能源局、龙兴镇人民政府", due: "10月31日", status: "正在推进", rate: 45,
        progressText: "园区北路路基完成，供水主管网铺设1.3公里。",
      }),
      task({
        seq: 3, specialtyTown: "绛州绿", keyTask: "7.推动专业镇发展环境优化", task: "改造蔬菜批发市场至国道连接道路",
        leadUnits: "县发改局", supportUnits: "县交通运输局、泉掌镇人民政府", due: "2024年8月底", status: "滞后",
        rate: 30, progressText: "完成招投标，施工单位已进场。",
      }),
      task({
        seq: 4, specialtyTown: "新绛中药材", keyTask: "7.推动专业镇发展环境优化",
        task: "落实“承诺制+标准地+全代办”改革，保障项目早开工", leadUnits: "县行政审批服务管理局",
        supportUnits: fault("县自然资源局、县住建局", "unit-not-in-plan"), due: "年底", status: "达进度", rate: 50,
        progressText: "2个项目实行承诺制审批。",
      }),
      task({
        seq: 5, specialtyTown: "万安钻石", keyTask: "8.推动专业镇融资渠道畅通",
        task: "举办万安钻石专业镇政银企对接会2场", leadUnits: "县金融服务中心",
        supportUnits: "人行新绛支行、银保监新绛监管组、县财政局", due: "上半年", status: "已办结", rate: 100,
        progressText: "对接会举办2场，授信6800万元。",
      }),
      task({
        seq: 6, specialtyTown: "绛州非遗文创", keyTask: "8.推动专业镇融资渠道畅通", task: "推出“非遗贷”等特色信贷产品",
        leadUnits: "县金融服务中心", supportUnits: "县文旅局、县财政局", due: "9月底", status: "达到序时进度", rate: 70,
        progressText: "2家银行推出产品，投放贷款730万元。",
      }),
      task({
        seq: 7, specialtyTown: "绛州绿", keyTask: "8.推动专业镇融资渠道畅通", task: "兑现设施农业贷款贴息",
        leadUnits: "县金融服务中心", supportUnits: "县农业农村局、县财政局", due: "6月10日", status: "超期未完成",
        rate: 80, progressText: "贴息资金已拨付泉掌镇等地96户，剩余24户待核。",
      }),
      task({
        seq: 8, specialtyTown: "新绛中药材", keyTask: "8.推动专业镇融资渠道畅通",
        task: "推广中药材种植保险和仓单质押贷款", leadUnits: "县金融服务中心牵头，县农业农村局、县财政局配合",
        supportUnits: "无", due: "2024年11月底", status: "进行中", rate: 48,
        progressText: "参保面积1.2万亩，仓单质押贷款420万元。",
      }),
      task({
        seq: 9, specialtyTown: "万安钻石", keyTask: "9.加强专业镇用地用能排污保障",
        task: "保障超硬材料产业园项目用地120亩", leadUnits: "县自然资源局",
        supportUnits: "县发改局、县工信科技局、万安镇人民政府", due: "2024年7月10日", status: "进行中", rate: 95,
        progressText: "土地征收完成，供地方案已上报。",
      }),
      task({
        seq: 10, specialtyTown: "绛州非遗文创", keyTask: "9.加强专业镇用地用能排污保障",
        task: "文创产业园10千伏线路改造", leadUnits: "县能源局", supportUnits: "县文旅局、县发改局", due: "2024年12月",
        status: "尚未启动", rate: 0, progressText: "线路改造方案待批复。",
      }),
      task({
        seq: 11, specialtyTown: "绛州绿", keyTask: "9.加强专业镇用地用能排污保障",
        task: "建设尾菜资源化处理点，优化环评服务", leadUnits: "市生态环境局新绛分局", supportUnits: "县农业农村局",
        due: "三季度", status: "正在推进", rate: 60, progressText: "建成处理点3处，环评登记全部办结。",
      }),
      task({
        seq: 12, specialtyTown: "新绛中药材", keyTask: "9.加强专业镇用地用能排污保障",
        task: "解决中药材交易中心用地和电力增容", leadUnits: "县自然资源局、县能源局",
        supportUnits: "县农业农村局、北张镇人民政府、阳王镇人民政府", due: "2024年5月底",
        status: fault("等通知", "status-unknown"), rate: 45, progressText: "用地手续完成，电力增容待批。",
      }),
      task({
        seq: 13, specialtyTown: "万安钻石", keyTask: "7.推动专业镇发展环境优化",
        task: "开展“入企服务日”活动，协调解决企业困难", leadUnits: "县行政审批局、县发改局",
        supportUnits: "各镇人民政府", due: "常态化", status: "进行中", rate: 50,
        progressText: "走访企业38户次，解决问题21件。",
      }),
      task({
        seq: 14, specialtyTown: "绛州绿", keyTask: "9.加强专业镇用地用能排污保障",
        task: "落实设施农业用地备案“即报即备”", leadUnits: fault(null, "required-missing"),
        supportUnits: "县自然资源局、县农业农村局", due: "12月底", status: "未达到序时进度", rate: 25,
        progressText: "备案设施农业用地11宗。",
      }),
      task({
        seq: 15, specialtyTown: "万安钻石", keyTask: fault("加强宣传推介", "key-task-unknown"),
        task: "制作万安钻石专业镇宣传片", leadUnits: "县融媒体中心", supportUnits: "县小企业发展促进中心",
        due: on("2024-10-31"), status: "进行中", rate: 60, progressText: "完成脚本和外景拍摄。",
      }),
    ],
    footers: ["填表人：冯样一　　　　　　审核人：陈样二"],
  };
}
