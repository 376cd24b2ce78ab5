import { inventedPeople } from "../inventedPeople";
import { fault, on } from "../sampleCell";
import { column, record, type SampleCells, type SampleLedger } from "../sampleLedger";

/** 问题台账: what enterprises and towns have raised, with struck-off, running and overdue problems. */
export function problems(): SampleLedger {
  const people = inventedPeople(150);
  return {
    name: "问题台账",
    annex: "附件7",
    title: "新绛县专业镇发展困难问题台账",
    subtitle: "（2024年6月）",
    info: ["填报单位：县专业镇发展领导小组办公室（县工信科技局）", "填报人：蒋样一", "填报时间：2024年6月30日"],
    columns: [
      column("seq", "序号", 5, "centered"),
      column("id", "问题编号", 12, "centered"),
      column("specialtyTown", "专业镇", 9, "centered"),
      column("reporter", "反映单位", 16),
      column("description", "问题描述", 22),
      column("category", "问题类别", 9, "centered"),
      column("raised", "提出时间", 11.5, "centered"),
      column("measures", "解决措施", 20),
      column("leadUnits", "牵头单位", 13, "centered"),
      column("supportUnits", "责任单位", 16, "centered"),
      column("person", "责任人", 8, "centered"),
      column("due", "解决时限", 12, "centered"),
      column("progressText", "进展情况", 18),
      column("status", "办理状态", 9, "centered"),
      column("finished", "销号时间", 11.5, "centered"),
      column("remark", "备注", 6),
    ],
    rows: raised().map((cells, i) =>
      record({ seq: i + 1, id: `WT-2024-${String(i + 1).padStart(2, "0")}`, person: people.name(), ...cells }),
    ),
    footers: [
      "填表人：蒋样一　　　　　　审核人：沈样二",
      "说明：问题解决后，由反映单位确认、领导小组办公室核实，方可销号。",
    ],
  };
}

const DIAMONDS = "万安钻石";
const HERITAGE = "绛州非遗文创";
const GREENS = "绛州绿";
const HERBS = "新绛中药材";

// One row reads as one paragraph.
// prettier-ignore
const raised = (): readonly SampleCells[] => [
  of(
    DIAMONDS, "新绛县样石超硬材料有限公司", "厂区用电负荷不足，夏季限电影响生产", "用能", on("2024-01-12"),
    "协调增设变压器1台", "县能源局", "县工信科技局", "2024年3月底", "变压器已投运", "已销号", on("2024-03-22"),
  ),
  of(
    DIAMONDS, "山西样晶珠宝有限公司", "熟练切磨工人短缺约40人", "用工", on("2024-01-25"), "组织专场招聘、定向培训",
    "县人社局", "县教育局", on("2024-04-30"), "招聘36人，培训结业", "已办结", on("2024-04-26"),
  ),
  of(
    DIAMONDS, "山西样锯新材料有限公司", "项目用地指标未落实", "用地", on("2024-02-20"), "调剂城乡建设用地增减挂钩指标",
    "县自然资源局", "万安镇人民政府", on("2024-05-20"), "指标方案已报市级审核", "正在办理", null,
  ),
  of(
    DIAMONDS, "万安镇人民政府", "园区污水管网未接入主管网", "基础设施", on("2024-03-05"), "纳入城镇管网改造计划",
    "县住建局", "市生态环境局新绛分局", "2024年9月底", "完成设计招标", "推进中", null,
  ),
  of(
    DIAMONDS, "新绛县样石超硬材料有限公司", "流动资金贷款额度不足", "融资", on("2024-03-18"),
    "推荐纳入白名单，协调授信", "县金融服务中心", "人行新绛支行", "6月10日", "银行正在尽职调查", "进展滞后", null,
  ),
  of(
    DIAMONDS, "新绛县样园产业投资有限公司", "厂房规划许可办理时间长", "审批", on("2024-04-02"),
    fault(null, "closed-without-measures"), "县行政审批局", "县自然资源局", "4月底", "许可证已核发", "已销号",
    on("2024-04-25"),
  ),
  of(
    DIAMONDS, "山西样晶珠宝有限公司", "缺少第三方检测机构，送检成本高", "公共服务", on("2024-05-09"),
    "引进检测机构设立服务点", "县市场监管局", "县小企业发展促进中心", "年底", "签约检测机构1家", "正在办理", null,
  ),
  of(
    HERITAGE, "新绛县样砚文化艺术有限公司", "产品被仿冒，维权成本高", "市场秩序", on("2024-01-16"),
    "开展联合执法，查处侵权", "县市场监管局", "县文旅局", "2024年4月底", "查处侵权案件3起", "已销号", on("2024-04-18"),
  ),
  of(
    HERITAGE, "泽掌镇人民政府", "毛笔产业集聚区停车难", "基础设施", on("2024-02-27"), "利用闲置地块建设停车场",
    "县交通运输局", "泽掌镇人民政府", "2024.6.26", "停车场地面硬化", "正在办理", null,
  ),
  of(
    HERITAGE, "新绛县样漆工艺品有限公司", "大漆原料运输许可不明确", "审批", on("2024-03-11"), "明确办理流程，专人代办",
    "县行政审批局", "县交通运输局", "上半年", "流程已明确，首批原料到厂", "办结销号",
    fault(on("2024-03-01"), "close-before-raised"),
  ),
  of(
    HERITAGE, "新绛县样绛文旅发展有限公司", "产业园消防验收资料不全", "审批", on("2024-03-20"),
    "逐项补齐资料，容缺受理", "县住建局", "县行政审批局", on("2024-07-31"), "补齐资料80%", "进行中", null,
  ),
  of(
    HERITAGE, "新绛县样播电子商务有限公司", "直播基地网络带宽不足", "基础设施", on("2024-04-15"), "协调运营商扩容",
    "县工信科技局", "县融媒体中心", "5月底", "扩容至千兆", "已办结", fault(null, "done-without-date"),
  ),
  of(
    fault("绛州云雕", "specialty-town-unknown"), "新绛县样漆工艺品有限公司", "青年传承人断层", "用工", on("2024-04-22"),
    "校企合作订单培养", "县教育局", "县人社局、县文旅局", "2024年12月", "与职教中心达成意向", "进行中", null,
  ),
  of(
    HERITAGE, "龙兴镇人民政府", "文创街区夜间照明不足", "基础设施", on("2024-05-13"), "增设路灯及景观照明", "县住建局",
    fault("龙兴镇人民政府、县供电公司", "unit-unknown"), "7月底", "灯具采购中", "推进中", null,
  ),
  of(
    GREENS, "新绛县样蔬农业开发有限公司", "冷链物流园变压器容量不足", "用能", on("2024-04-08"),
    "办理增容，争取优惠电价", "县能源局", "县发改局", "2024年8月", "增容方案已批复", "正在办理", null,
  ),
  of(
    GREENS, "泉掌镇人民政府", "田间机耕路破损影响运输", "基础设施", on("2024-02-06"), "列入农村公路养护计划",
    "县交通运输局", "泉掌镇", "2024年5月底", "修复机耕路6.2公里", "已销号", on("2024-05-28"),
  ),
  of(
    GREENS, "新绛县样绿种植专业合作社", "设施大棚保险理赔慢", "融资", on("2024-03-01"), "建立快速理赔机制",
    "县金融服务中心", "县农业农村局", "2024年6月底", "理赔时限压缩至7日", "已销号", "2024年6月",
  ),
  of(
    GREENS, "三泉镇人民政府", "灌溉用水紧张", "用水", on("2024-05-06"), "调配引汾灌溉水量", "县水利局",
    "三泉镇人民政府", "6月25日", "完成渠道清淤，水量调配方案待批", "正在办理", null,
  ),
  of(
    GREENS, "新绛县样蔬农业开发有限公司", "蔬菜外运通行证办理不便", "审批", on("2024-04-18"), "开通绿色通道",
    "县交通运输局", "县行政审批局县农业农村局", "2024年5月", "绿色通道已开通", "已办结", on("2024-05-15"),
  ),
  of(
    GREENS, "横桥镇人民政府", "蔬菜交易市场排水不畅", "基础设施", on("2024-05-22"), "改造排水沟", "县住建局",
    "横桥镇人民政府", fault("29日", "date-unreadable"), "现场勘测完成", "推进中", null,
  ),
  of(
    HERBS, "山西样仓药材物流有限公司", "电力增容手续未办结", "用能", on("2024-03-26"), "现场办公，限时办结", "县能源局",
    "北张镇人民政府", on("2024-06-15"), "供电方案已出，待施工", "未办结", null,
  ),
  of(
    HERBS, "新绛县样圃中药材种植专业合作社", "种子种苗质量参差不齐", "技术", on("2024-02-22"), "聘请专家指导，统一供苗",
    "县农业农村局", "阳王镇人民政府", "一季度末", "统一供苗3200亩", "已销号", on("2024-04-03"),
  ),
  of(
    HERBS, "北张镇人民政府", "晾晒场地不足", "用地", on("2024-04-11"), "整合闲置院落建设晾晒场", "县自然资源局",
    "县农业农村局、北张镇人民政府", "9月底", "选定场地2处", "进行中", null,
  ),
  of(
    HERBS, "新绛县样茗药茶有限公司", "药茶生产许可办理周期长", "审批", on("2024-05-20"), "提前介入、专人辅导",
    "县行政审批局", "县市场监管局", "2024年7月10日", "材料已提交市级", "正在办理", null,
  ),
  of(
    HERBS, "阳王镇人民政府", "经营户流动性大，诚信档案难维护", "市场秩序", on("2024-01-30"), "建立诚信档案，动态管理",
    "县市场监管局", "阳王镇人民政府", "长期坚持", "建档86户，按月更新", "正在办理", null,
  ),
];

function of(
  specialtyTown: SampleCells[string],
  reporter: string,
  description: string,
  category: string,
  raised: SampleCells[string],
  measures: SampleCells[string],
  leadUnits: string,
  supportUnits: SampleCells[string],
  due: SampleCells[string],
  progressText: string,
  status: string,
  finished: SampleCells[string],
): SampleCells {
  return {
    specialtyTown,
    reporter,
    description,
    category,
    raised,
    measures,
    leadUnits,
    supportUnits,
    due,
    progressText,
    status,
    finished,
  };
}
