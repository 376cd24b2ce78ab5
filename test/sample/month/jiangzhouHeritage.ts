import { inventedPeople } from "../inventedPeople";
import { fault, on, onLong } from "../sampleCell";
import { band, column, hiddenRecord, record, total, type SampleCells, type SampleLedger } from "../sampleLedger";

/**
 * 绛州非遗文创: no task numbers, one header row, a band and a 小计 row for each dimension, progress as plain percent numbers,
 * 工作任务 for 具体任务, 责任单位 beside 牵头单位, a row the clerk has hidden.
 */
export function jiangzhouHeritage(): SampleLedger {
  const people = inventedPeople(20);
  const filled = (cells: SampleCells): SampleCells => ({ person: people.name(), phone: people.landline(), ...cells });
  const task = (cells: SampleCells) => record(filled(cells));
  return {
    name: "绛州非遗文创",
    annex: "附件2",
    title: "绛州非遗文创专业镇2024年重点任务台账",
    subtitle: "（截至2024年6月底）",
    info: ["填报单位（盖章）：新绛县文化和旅游局", "填报人：孙样一", "审核人：李样二", "联系电话：0359-7520021"],
    columns: [
      column("seq", "序号", 5, "centered"),
      column("specialtyTown", "专业镇名称", 9, "centered"),
      column("keyTask", "重点任务", 13, "centered"),
      column("task", "工作任务", 24),
      column("town", "责任镇", 8, "centered"),
      column("leadUnits", "牵头单位", 12, "centered"),
      column("supportUnits", "责任单位", 17, "centered"),
      column("person", "责任人", 8, "centered"),
      column("phone", "联系\n电话", 13.5, "centered"),
      column("due", "完成\n时限", 14, "centered"),
      column("status", "完成\n状态", 8, "centered"),
      column("rate", "完成率\n（%）", 8, "centered"),
      column("finished", "实际完成\n时间", 11.5, "centered"),
      column("progressText", "进展情况", 24),
      column("issue", "存在问题", 14),
      column("remark", "备注", 6),
    ],
    runningDown: ["specialtyTown"],
    // One row reads as one paragraph.
    // prettier-ignore
    rows: [
      band("一、聚焦“引”字，加快专业镇集群成链（任务共计：5项）"),
      task({
        seq: 1, specialtyTown: "绛州非遗文创", keyTask: "推动专业镇市场主体倍增",
        task: "新增文创类市场主体30户，培育“绛州工坊”5家", town: "龙兴镇、泽掌镇", leadUnits: "县文旅局",
        supportUnits: "县市场监管局、县行政审批局、县小企业发展促进中心", due: "年底", status: "有序推进", rate: 55,
        progressText: "新增文创类市场主体17户，挂牌“绛州工坊”3家。",
      }),
      task({
        seq: 2, keyTask: "市场主体倍增", task: "举办市场主体倍增政策进工坊宣讲活动4场", town: "龙兴镇",
        leadUnits: "县文化和旅游局", supportUnits: "市监局、审批局", due: "上半年", status: "已完成", rate: 100,
        finished: "2024.5.16", progressText: "宣讲4场，覆盖传承人和经营户126人次。",
      }),
      task({
        seq: 3, keyTask: "推动专业镇主导产业壮大", task: "培育年产值超千万元的澄泥砚、剔犀龙头企业2户", town: "龙兴镇",
        leadUnits: "县文旅局", supportUnits: "县金融服务中心、县小企业发展促进中心", due: "12月中旬", status: "滞后",
        rate: 30, progressText: "确定重点培育企业2户，1户已完成厂房改造。", issue: "企业流动资金紧张，扩产意愿不强。",
      }),
      task({
        seq: 4, keyTask: "推动专业镇主导产业壮大", task: "实施泽掌毛笔产业集聚区提升改造", town: "泽掌镇",
        leadUnits: "县文旅局", supportUnits: "县自然资源局、泽掌镇政府", due: onLong("2024-06-25"), status: "进行中",
        rate: 80, progressText: "沿街门店立面改造完成42户，剩余10户正在施工。", issue: "施工进度受雨天影响。",
      }),
      task({
        seq: 5, keyTask: 3, task: "建设绛州非遗文创产业园", town: "龙兴镇", leadUnits: "县发改局",
        supportUnits: "县文旅局、新绛经开区", due: "2025年6月底", status: "正在推进",
        rate: fault(0.6, "progress-mixed-scale"), progressText: "展示中心主体封顶，传习工坊内部装修。",
      }),
      total({ seq: 5, specialtyTown: "小计", progressText: "已完成1项" }),
      band("二、聚焦“专”字，打造专业镇知名品牌（任务共计：4项）"),
      task({
        seq: 6, specialtyTown: "绛州非遗文创专业镇", keyTask: "推动专业镇创新能力提升",
        task: "与工艺美术院校共建非遗创意设计中心", town: "龙兴镇", leadUnits: "县工信科技局",
        supportUnits: fault("县文旅局、县工信据", "unit-unknown"), due: "1-8月", status: "推进中", rate: 60,
        progressText: "设计中心选址确定，设备采购完成。",
      }),
      task({
        seq: 7, keyTask: "推动专业镇质量品牌打造", task: "申报“绛州澄泥砚”地理标志证明商标", town: "龙兴镇",
        leadUnits: "县市场监管局", supportUnits: "县文旅局、县小企业发展促进中心", due: "2024年10月底前",
        status: "进行中", rate: "八成", progressText: "申报材料已报国家知识产权局。",
      }),
      task({
        seq: 8, keyTask: "质量品牌打造", task: "开展非遗工艺品打假维权专项行动，规范市场秩序", town: "龙兴镇、泽掌镇",
        leadUnits: "县市场监管局", supportUnits: "县工信科技局", due: "长期坚持", status: "进行中", rate: 50,
        progressText: fault(null, "long-term-without-report"),
      }),
      task({
        seq: 9, keyTask: "推动专业镇“两个转型”发展", task: "建设绛州非遗数字展馆和电商直播基地",
        town: fault("泽章镇", "town-unknown"), leadUnits: "县发改局",
        supportUnits: "县文旅局、县市场监管局、泽掌镇人民政府", due: "2024/9/30", status: "未启动", rate: 0,
        progressText: "实施方案已编制，资金尚未落实。", issue: "建设资金缺口260万元，需县财政统筹。",
      }),
      total({ seq: 4, specialtyTown: "小 计", progressText: "已完成0项" }),
      band("三、聚焦“效”字，激发专业镇发展活力（任务共计：6项）"),
      task({
        seq: 10, specialtyTown: "绛州非遗文创", keyTask: "推动专业镇招商引资精准高效",
        task: "开展非遗文创专场招商推介活动2场", town: "龙兴镇", leadUnits: "县招商中心、县文旅局",
        supportUnits: "县行政审批局", due: "7、8月", status: "进行中", rate: 50,
        progressText: "太原专场已举办，签约项目1个。",
      }),
      task({
        seq: 11, keyTask: "推动专业镇市场份额扩大", task: "组织参加深圳文博会、山西文博会", town: "龙兴镇、泽掌镇",
        leadUnits: "县文旅局", supportUnits: "县工信局、县交通运输局", due: "5月底前", status: "办结", rate: "√",
        finished: fault(null, "done-without-date"), progressText: "组织11户企业、26名传承人参展。",
      }),
      hiddenRecord(
        filled({
          seq: 12, keyTask: "推动专业镇市场份额扩大", task: "绛州文创进景区、进高速服务区，设立展销点6处",
          town: "龙兴镇", leadUnits: "县文旅局", supportUnits: "县交通运输局、县市场监管局", due: "9月底",
          status: "超序时进度", rate: 83, progressText: "已设立展销点5处。",
        }),
      ),
      task({
        seq: 13, keyTask: "推动专业镇市场份额扩大", task: "举办首届绛州非遗文创产业发展大会", town: "龙兴镇",
        leadUnits: "县文旅局、县工信科技局", supportUnits: "各镇人民政府", due: "2024年9月", status: "暂缓", rate: 20,
        progressText: "按县政府第18次常务会议要求，暂缓举办。",
      }),
      task({
        seq: 14, keyTask: "推动专业镇就业富民赋能", task: "开办非遗传承人研修班2期", town: "泽掌镇",
        leadUnits: "县人社局", supportUnits: "县教育局、县文旅局", due: on("2024-11-30"), status: "达进度", rate: 57,
        progressText: "第1期已结业，参训学员60人。",
      }),
      task({
        seq: 15, keyTask: "推动专业镇就业富民赋能", task: "建设毛笔制作“家门口”就业车间3个", town: "泽掌镇",
        leadUnits: "县人社局、县文旅局", supportUnits: "泽掌镇", due: "6月30日前",
        status: fault("已完成", "status-contradicts-progress"), rate: 95, finished: on("2024-06-28"),
        progressText: "3个车间全部投用，吸纳就业74人。",
      }),
      total({ seq: 6, specialtyTown: "小计", progressText: "已完成2项" }),
      total({ seq: 15, specialtyTown: "合计", progressText: "已完成3项" }),
    ],
    footers: ["填表人：孙样一　　　　　　　　审核人：李样二　　　　　　　　填表日期：2024年6月28日"],
  };
}
