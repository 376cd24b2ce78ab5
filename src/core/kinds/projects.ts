import type { Stage } from "../values/readStage";
import type { LocalDate } from "../workbook/localDate";
import { column, ledgerDefinition } from "./ledgerDefinition";
import { headingPatterns } from "./headingPatterns";
import { sharedColumns } from "./sharedColumns";

/** What is read from a row, beside what every record has. Amounts in 万元. */
export interface ProjectFields {
  /** Towns that the 所在镇 column names one by one (DECIDED D6). */
  readonly namedTowns: readonly string[];
  readonly name: string | null;
  readonly stage: Stage | null;
  readonly totalInvestment: number | null;
  readonly yearPlan: number | null;
  readonly yearDone: number | null;
  readonly cumulativeInvestment: number | null;
  readonly signed: LocalDate | null;
  readonly plannedStart: LocalDate | null;
  readonly actualStart: LocalDate | null;
  readonly plannedProduction: LocalDate | null;
  readonly actualProduction: LocalDate | null;
}

/** 重点项目台账 (SPEC §4, DECIDED C3, C6). */
export const projects = ledgerDefinition({
  kind: "projects",
  name: "重点项目",
  shortName: "项目",
  english: { ledger: "Key projects ledger", nameless: "no project name" },
  saidBy: /项目(?:推进|建设)?(?:台账|清单|表)/,
  columns: {
    seq: sharedColumns.seq,
    id: column("项目编号", "项目编码 项目代码", "编号"),
    name: column("项目名称", "重点项目名称 重点项目 工程名称", "项目 名称"),
    specialtyTown: sharedColumns.specialtyTown,
    town: { ...sharedColumns.town, label: "所在镇" },
    owner: column(
      "建设单位",
      "项目单位 项目业主 项目业主单位 业主单位 项目法人 项目法人单位 项目(法人)单位 项目业主单位名称 投资主体 实施主体",
      "企业名称 实施单位 单位名称 承建单位",
    ),
    creditCode: column("统一社会信用代码", "社会信用代码 信用代码 统一信用代码"),
    scale: column(
      "建设内容及规模",
      "建设规模及内容 主要建设内容 主要建设内容及规模 建设规模及主要内容 建设规模及主要建设内容 建设内容和规模",
      "建设内容 建设规模 项目内容",
    ),
    nature: column("建设性质", "新建/续建 项目性质"),
    totalInvestment: column(
      "总投资",
      "总投资额 总投资规模 项目总投资 项目总投资额 计划总投资 投资总额 估算总投资 概算总投资",
    ),
    yearPlan: column(
      "年度计划投资",
      "年度计划投资额 年度投资计划 年度投资计划额 年度投资额计划 本年度投资计划 本年度计划投资 本年计划投资 本年计划投资额 当年计划投资 今年计划投资 年计划投资 年计划投资额 年度计划完成投资 年投资计划",
      "计划投资",
    ),
    yearDone: column(
      "本年完成投资",
      "本年完成投资额 本年累计完成投资 本年累计完成投资额 本年度完成投资 本年度累计完成投资 本年度投资计划完成情况 年度完成投资 年度完成投资额 年度累计完成投资 年度累计完成投资额 年度投资完成额 年度投资完成 年度完成投资情况 本年投资完成 本年投资完成额 本年度投资完成额 年完成投资额 年完成投资 年累计完成投资 当年完成投资 当年累计完成投资 今年完成投资 今年累计完成投资",
    ),
    cumulativeInvestment: column(
      "累计完成投资",
      "累计完成投资额 开工以来累计完成投资 自开工以来累计完成投资 自开工累计完成投资 项目累计完成投资 截至目前累计完成投资 累计投资 累计投资额",
      "累计完成",
    ),
    stage: column(
      "项目阶段",
      "三个一批类别 三个一批 建设阶段 所处阶段 项目所处阶段 目前阶段 当前阶段 推进阶段 进展阶段 项目进展阶段 项目推进阶段 项目建设阶段",
      "四个一批范筹 四个一批范畴 四个一批 项目状态 项目进度 项目类别 项目类型 开工状态",
    ),
    signed: column("签约时间", "签约日期 签约年月"),
    plannedStart: column(
      "计划开工时间",
      "计划开工日期 计划开工 拟开工时间 预计开工时间 开工(计划开工)时间 计划开工年月",
      "",
      headingPatterns.plannedStart,
    ),
    actualStart: column(
      "实际开工时间",
      "实际开工日期 实际开工 开工时间 开工日期 实际开工年月",
      "",
      headingPatterns.actualStart,
    ),
    plannedProduction: column(
      "计划投产时间",
      "计划投产日期 计划投产 拟投产时间 预计投产时间 计划竣工时间 计划竣工投产时间 预计竣工时间 计划建成时间 计划建成投产时间 计划完工时间",
      "",
      headingPatterns.plannedProduction,
    ),
    actualProduction: column(
      "实际投产时间",
      "实际投产日期 实际投产 投产时间 投产日期 实际竣工时间 实际竣工投产时间 竣工时间 竣工投产时间 实际建成时间",
      "",
      headingPatterns.actualProduction,
    ),
    siteProgress: column(
      "形象进度",
      "项目形象进度 工程形象进度 目前形象进度 目前项目形象进度 目前为止项目形象进度 形象进度情况",
      "进展情况 项目进展 项目进展情况 工作进展 目前进展 目前进展情况 目前工作进展情况",
    ),
    leadUnits: sharedColumns.leadUnits,
    supportUnits: column("责任单位"),
    person: sharedColumns.person,
    phone: sharedColumns.phone,
    issue: sharedColumns.issue,
    remark: sharedColumns.remark,
  },
  required: [["name"], ["specialtyTown"], ["owner"], ["totalInvestment"], ["stage"], ["leadUnits"]],
  identifiedBy: [["name"]],
  monthHeadings: {
    range: {
      key: "yearDone",
      words: [
        "完成投资",
        "完成投资额",
        "完成投资情况",
        "投资完成",
        "投资完成额",
        "投资完成情况",
        "投资",
        "投资额",
        "实际完成投资",
        "实际完成投资额",
        "累计完成",
        "累计投资完成",
        "累计投资完成额",
        "投资完成累计",
        "完成投资累计",
        "累计完成投资",
        "累计完成投资额",
        "累计投资",
        "累计投资额",
      ],
    },
  },
  weighty: ["town", "yearPlan", "yearDone", "plannedStart", "actualStart", "plannedProduction", "actualProduction"],
  completes: { key: "yearDone", of: "yearPlan" },
  standing: ["stage", "siteProgress"],
  dates: ["signed", "plannedStart", "actualStart", "plannedProduction", "actualProduction"],
  numbers: ["totalInvestment", "yearPlan", "yearDone", "cumulativeInvestment"],
  addsUp: true,
  telling: ["name"],
  given: ["stage"],
  keyByContent: ({ heading, content, isFree, holdsStages }) => {
    if (heading === "项目进度" && isFree("stage") && holdsStages()) return "stage";
    return content === "text" && isFree("siteProgress") ? "siteProgress" : null;
  },
  outline: ({ name, actualStart, plannedStart, plannedProduction, actualProduction, stage }: ProjectFields) => ({
    matter: name,
    start: actualStart ?? plannedStart,
    due: plannedProduction,
    finished: actualProduction,
    stage,
  }),
});
