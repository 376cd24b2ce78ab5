import { fault, on } from "../sampleCell";
import type { SampleCells } from "../sampleLedger";

interface ProjectSection {
  /** The band's text, with the number of its projects. */
  readonly heading: (count: number) => string;
  readonly projects: readonly SampleCells[];
}

/** The four bands of the project ledger with their projects; numbers, persons and credit codes are added where absent. */
export function projectSections(): readonly ProjectSection[] {
  return [
    { heading: (count) => `一、投产达产（项目共计：${count}个）`, projects: inProduction },
    { heading: (count) => `二、加快建设（项目共计：${count}个）`, projects: underConstruction },
    { heading: (count) => `三、促建开工（项目共计：${count}个）`, projects: signed },
    { heading: (count) => `四、前期储备（项目共计：${count}个）`, projects: inReserve },
  ];
}

// One row reads as one paragraph.
// prettier-ignore
const inProduction: readonly SampleCells[] = [
  {
    name: "万安超硬材料产业园一期", specialtyTown: "万安钻石", town: "万安镇", owner: "新绛县样石超硬材料有限公司",
    scale: "建设标准化厂房8000平方米，金刚石压机40台", nature: "续建", totalInvestment: 0.68, yearPlan: 1200,
    yearDone: 1180, cumulativeInvestment: 6750, stage: "投产", signed: on("2022-08-10"), plannedStart: "2023年3月",
    actualStart: on("2023-02-15"), plannedProduction: "2024年4月底", actualProduction: on("2024-04-26"),
    siteProgress: "已投产", leadUnits: "县小企业发展促进中心", supportUnits: "县工信科技局、万安镇人民政府",
  },
  {
    name: "绛州澄泥砚智能窑炉生产线", specialtyTown: "绛州非遗文创", town: "龙兴镇",
    owner: "新绛县样砚文化艺术有限公司", scale: "新建窑炉4座，年产澄泥砚2万方", nature: "改扩建", totalInvestment: 0.35,
    yearPlan: 800, yearDone: 820, cumulativeInvestment: 3460, stage: "已投产", signed: on("2023-03-02"),
    plannedStart: "2023年5月", actualStart: on("2023-05-18"), plannedProduction: "2024年5月底",
    actualProduction: on("2024-05-20"), siteProgress: "已投产", leadUnits: "县文旅局", supportUnits: "龙兴镇人民政府",
  },
  {
    name: "泽掌毛笔非遗工坊", specialtyTown: "绛州非遗文创", town: "泽掌镇", owner: "新绛县样毫笔业专业合作社",
    scale: "建设工坊12间、展厅300平方米", nature: "新建", totalInvestment: 0.12, yearPlan: 350, yearDone: 310,
    cumulativeInvestment: 1160, stage: "投产", signed: on("2023-06-20"), plannedStart: "2023年9月",
    actualStart: on("2023-09-12"), plannedProduction: on("2024-06-30"),
    actualProduction: fault(null, "stage-without-date"), siteProgress: "工坊已投用，展厅布展", leadUnits: "县文旅局",
    supportUnits: "泽掌镇人民政府",
  },
  {
    name: "阳王远志饮片加工车间", specialtyTown: "新绛中药材", town: "阳王镇", owner: "山西样本草中药饮片有限公司",
    scale: "饮片生产线2条，年加工3000吨", nature: "新建", totalInvestment: "0.46亿元", yearPlan: 1000, yearDone: 950,
    cumulativeInvestment: "4,380", stage: "竣工", signed: "2022年11月", plannedStart: "2023年2月",
    actualStart: on("2023-02-27"), plannedProduction: "2024年6月", actualProduction: on("2024-06-12"),
    siteProgress: "竣工验收", leadUnits: "县农业农村局", supportUnits: "县市场监管局、阳王镇人民政府",
  },
];

// One row reads as one paragraph.
// prettier-ignore
const underConstruction: readonly SampleCells[] = [
  {
    name: "万安超硬材料产业园二期标准化厂房", specialtyTown: "万安钻石", town: "万安镇",
    owner: "新绛县样园产业投资有限公司", scale: "建设标准化厂房3栋1.2万平方米及配套设施", nature: "续建",
    totalInvestment: 1.35, yearPlan: 5200, yearDone: 2600, cumulativeInvestment: 4100, stage: "在建",
    signed: on("2023-09-15"), plannedStart: "2024年3月", actualStart: on("2024-03-01"), plannedProduction: "2024年12月",
    siteProgress: "1#、2#厂房主体完工", leadUnits: "县发改局", supportUnits: "新绛经济技术开发区管委会、万安镇人民政府",
  },
  {
    name: "培育钻石切磨加工项目", specialtyTown: "万安钻石", town: "万安镇", owner: "山西样晶珠宝有限公司",
    scale: "购置激光切割、打磨设备60台（套）", nature: "新建", totalInvestment: 0.52, yearPlan: "3，500万",
    yearDone: 1500, cumulativeInvestment: 1500, stage: "开工", signed: on("2023-12-08"), plannedStart: "2024年2月",
    actualStart: on("2024-02-26"), plannedProduction: "2024年11月", siteProgress: "设备到位70%",
    leadUnits: "县小企业发展促进中心", supportUnits: "县工信科技局",
  },
  {
    name: "绛州非遗文创产业园", specialtyTown: "绛州非遗文创", town: "龙兴镇", owner: "新绛县样绛文旅发展有限公司",
    scale: "建设展示中心、传习工坊、文创街区2.6万平方米", nature: "续建", totalInvestment: "2.1亿元", yearPlan: 6000,
    yearDone: 2900, cumulativeInvestment: 9800, stage: "在建", signed: "2022年6月", plannedStart: "2022年10月",
    actualStart: on("2022-10-20"), plannedProduction: "2025年6月", siteProgress: "展示中心主体封顶",
    leadUnits: "县文旅局", supportUnits: "县自然资源局、龙兴镇人民政府",
  },
  {
    name: "绛州剔犀漆艺研发生产基地", specialtyTown: "绛州非遗文创", town: "龙兴镇", owner: "新绛县样漆工艺品有限公司",
    scale: "建设漆艺车间1800平方米", nature: "新建", totalInvestment: 0.18, yearPlan: 1200,
    yearDone: fault(0.08, "money-unit-suspect"), cumulativeInvestment: 1350, stage: "开工", signed: on("2023-08-08"),
    plannedStart: "2023年11月", actualStart: on("2023-11-16"), plannedProduction: "2024年9月", siteProgress: "车间装修",
    leadUnits: "县文旅局", supportUnits: "龙兴镇人民政府",
    creditCode: fault("911408250000000X8A", "credit-code-invalid"),
  },
  {
    name: "“绛州绿”蔬菜冷链物流园（一期）", specialtyTown: "绛州绿", town: "泉掌镇",
    owner: "新绛县样蔬农业开发有限公司", scale: "建设冷库1.5万立方米、分拣中心3000平方米", nature: "新建",
    totalInvestment: 1.1, yearPlan: 4500, yearDone: 1260, cumulativeInvestment: 1260, stage: "开工",
    signed: on("2024-04-02"), plannedStart: "2024年3月", actualStart: fault(on("2024-03-20"), "stage-order"),
    plannedProduction: "2025年5月", siteProgress: "基础开挖完成", leadUnits: "县发改局",
    supportUnits: "县农业农村局、泉掌镇人民政府", issue: "变压器容量不足",
  },
  {
    name: "泉掌智能连栋温室", specialtyTown: "绛州绿", town: "泉掌镇", owner: "新绛县样绿种植专业合作社",
    scale: "建设连栋温室2万平方米", nature: "新建", totalInvestment: 0.4, yearPlan: 2200, yearDone: 900,
    cumulativeInvestment: fault(5600, "investment-over-total"), stage: "在建", signed: on("2024-01-18"),
    plannedStart: "2024年4月", actualStart: on("2024-04-10"), plannedProduction: "2024年11月",
    siteProgress: "钢架安装40%", leadUnits: "县农业农村局、县蔬菜中心", supportUnits: "泉掌镇人民政府",
  },
  {
    name: "北张中药材仓储物流交易中心", specialtyTown: "新绛中药材", town: "北张镇", owner: "山西样仓药材物流有限公司",
    scale: "建设交易大厅、阴凉库、检测室1.1万平方米", nature: "续建", totalInvestment: 0.85, yearPlan: 4000,
    yearDone: 2100, cumulativeInvestment: 6300, stage: "在建", signed: on("2022-12-20"), plannedStart: "2023年4月",
    actualStart: on("2023-04-16"), plannedProduction: on("2024-05-31"), siteProgress: "交易大厅主体完工",
    leadUnits: "县农业农村局", supportUnits: "县能源局、北张镇人民政府", issue: "电力增容手续未办结",
  },
  {
    name: "阳王中药材种质资源圃", specialtyTown: "新绛中药材", town: "阳王镇", owner: "新绛县样圃中药材种植专业合作社",
    scale: "建设资源圃50亩、温室600平方米", nature: "新建", totalInvestment: 0.09, yearPlan: 600, yearDone: 260,
    cumulativeInvestment: 260, stage: "已开工", signed: on("2024-02-01"), plannedStart: "2024年2月",
    actualStart: on("2024-02-26"), plannedProduction: "2024年10月", siteProgress: "圃地整理完成",
    leadUnits: "县农业农村局", supportUnits: "县工信科技局、阳王镇人民政府",
  },
];

// One row reads as one paragraph.
// prettier-ignore
const signed: readonly SampleCells[] = [
  {
    name: "金刚石线锯生产项目", specialtyTown: "万安钻石", town: "万安镇", owner: "山西样锯新材料有限公司",
    scale: "年产金刚石线锯50万千米", nature: "新建", totalInvestment: 0.9, yearPlan: 3000, yearDone: 0, stage: "签约",
    signed: on("2023-11-28"), plannedStart: on("2024-03-15"), actualStart: fault(null, "start-missed"),
    plannedProduction: "2025年3月", siteProgress: "未开工", leadUnits: "县招商投资促进中心",
    supportUnits: "县自然资源局、万安镇人民政府", issue: "用地指标未落实",
  },
  {
    name: "泽掌文创电商直播基地", specialtyTown: "绛州非遗文创", town: "泽掌镇", owner: "新绛县样播电子商务有限公司",
    scale: "直播间20间、云仓1500平方米", nature: "新建", totalInvestment: 0.16, yearPlan: 900, yearDone: "—",
    stage: "已签约", signed: on("2024-02-06"), plannedStart: on("2024-05-15"), actualStart: fault(null, "start-missed"),
    plannedProduction: "2024年12月", siteProgress: "施工图设计", leadUnits: "县文旅局",
    supportUnits: "县工信科技局、泽掌镇人民政府",
  },
  {
    name: "蔬菜预制菜加工项目", specialtyTown: "绛州绿", town: "泉掌镇", owner: "运城样厨食品有限公司",
    scale: "预制菜生产线3条", nature: "新建", totalInvestment: "约1.2亿", yearPlan: 2000, stage: "签约",
    signed: on("2024-05-17"), plannedStart: "2024年9月", plannedProduction: "2025年8月", siteProgress: "选址论证",
    leadUnits: "县招商投资促进中心", supportUnits: "县农业农村局",
  },
  {
    name: "北张药茶加工项目", specialtyTown: "新绛中药材", town: "北张镇", owner: "新绛县样茗药茶有限公司",
    scale: "年产药茶80吨", nature: "新建", totalInvestment: 0.22, yearPlan: 1100, stage: "签约",
    signed: on("2024-04-26"), plannedStart: on("2024-08-15"), plannedProduction: "2025年4月",
    siteProgress: "办理前期手续", leadUnits: "县农业农村局", supportUnits: "县行政审批局、北张镇人民政府",
  },
  {
    name: "钻石检测与设计服务中心", specialtyTown: "万安钻石", town: "万安镇", owner: "山西样检检测技术有限公司",
    scale: "建设检测实验室、设计中心2000平方米", nature: "新建", totalInvestment: 0.28, yearPlan: 1500, stage: "签约",
    signed: on("2024-06-05"), plannedStart: on("2024-07-10"), plannedProduction: "2025年2月",
    siteProgress: "办理前期手续", leadUnits: "县小企业发展促进中心", supportUnits: "县市场监管局",
  },
];

// One row reads as one paragraph.
// prettier-ignore
const inReserve: readonly SampleCells[] = [
  {
    name: "绛州木版年画数字传习馆", specialtyTown: "绛州非遗文创", town: "龙兴镇", owner: "新绛县样画年画社",
    creditCode: null, scale: "建设数字传习馆1200平方米", nature: "新建", totalInvestment: 0.15,
    yearPlan: fault("待定", "number-unreadable"), stage: "储备", siteProgress: "编制可行性研究报告",
    leadUnits: "县文旅局", supportUnits: "龙兴镇人民政府",
  },
  {
    name: "蔬菜尾菜生物有机肥项目", specialtyTown: "绛州绿", town: "泉掌镇", owner: "招引中", creditCode: null,
    scale: "年处理尾菜3万吨", nature: "新建", totalInvestment: 0.3, stage: fault("正在对接", "stage-unknown"),
    siteProgress: "与意向企业洽谈", leadUnits: "县招商投资促进中心", supportUnits: "市生态环境局新绛分局",
  },
  {
    name: "远志提取物深加工项目", specialtyTown: "新绛中药材", town: "阳王镇", owner: "招引中", creditCode: null,
    scale: "年产提取物60吨", nature: "新建", totalInvestment: 0.75, stage: "谋划", siteProgress: "谋划论证",
    leadUnits: "县农业农村局", supportUnits: "县招商投资促进中心",
  },
];
