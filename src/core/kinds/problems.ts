import type { DueKind } from "../values/dueKind";
import type { Declared, State } from "../values/state";
import type { LocalDate } from "../workbook/localDate";
import { column, ledgerDefinition } from "./ledgerDefinition";
import { headingPatterns } from "./headingPatterns";
import { isPercentHeading, sharedColumns } from "./sharedColumns";

/** What is read from a row, beside what every record has. */
export interface ProblemFields {
  readonly raised: LocalDate | null;
  readonly due: LocalDate | null;
  readonly dueKind: DueKind;
  /** 销号时间. */
  readonly finished: LocalDate | null;
  readonly state: State;
  readonly declared: Declared | null;
  readonly category: string | null;
}

/** 问题台账 (SPEC §4, DECIDED C3). */
export const problems = ledgerDefinition({
  kind: "problems",
  name: "问题",
  shortName: "问题",
  english: { ledger: "Problems ledger", nameless: "no description" },
  saidBy: /问题(?:整改)?(?:台账|清单|表)/,
  columns: {
    seq: sharedColumns.seq,
    id: column("问题编号", "问题编码 问题代码", "编号"),
    specialtyTown: sharedColumns.specialtyTown,
    reporter: column(
      "反映单位",
      "反映企业 反映主体 反映单位/企业 反映单位(企业) 反映企业(单位) 提出单位 提出企业",
      "企业名称 问题来源",
    ),
    description: column(
      "问题描述",
      "问题内容 具体问题 反映问题 反映的问题 问题事项 问题简述 问题及诉求 问题情况",
      "存在问题 存在的问题 主要问题 存在的困难和问题 存在困难和问题 存在的困难或问题 存在问题及困难 困难和问题 企业诉求 问题",
    ),
    category: column("问题类别", "问题类型 问题分类", "类别 类型"),
    raised: column(
      "提出时间",
      "提出日期 反映时间 反映日期 发现时间 发现日期 收集时间 登记时间 登记日期 受理时间 受理日期",
    ),
    measures: column(
      "解决措施",
      "整改措施 整改(解决)措施 解决(整改)措施 解决办法 解决方案 办理措施 帮扶措施 化解措施 工作措施",
      "措施",
    ),
    leadUnits: sharedColumns.leadUnits,
    supportUnits: column("责任单位"),
    person: sharedColumns.person,
    due: column(
      "解决时限",
      "整改时限 解决期限 整改期限 完成时限 完成期限 办结时限 办结期限 办理时限 化解时限 计划解决时间 计划办结时间 计划完成时间 要求解决时间 限办时间",
      "时限",
      headingPatterns.due,
    ),
    progressText: sharedColumns.progressText,
    status: column(
      "办理状态",
      "解决状态 整改状态 销号状态 问题状态 状态 完成状态 推进状态 进度状态 进展状态 是否解决 是否销号 是否办结 问题是否解决 是否完成 是否整改到位 完成与否 解决与否",
      "办结情况 销号情况 当前状态 目前状态",
      headingPatterns.status,
    ),
    finished: column(
      "销号时间",
      "销号日期 解决时间 解决日期 办结时间 办结日期 实际解决时间 实际办结时间 实际完成时间",
      "完成时间 完成日期",
      headingPatterns.finished,
    ),
    remark: sharedColumns.remark,
  },
  required: [["specialtyTown"], ["description"], ["raised"], ["leadUnits"], ["due"], ["status"]],
  identifiedBy: [["description"]],
  weighty: ["finished"],
  standing: ["status", "progressText"],
  dates: ["raised", "due", "finished"],
  numbers: [],
  telling: ["description"],
  given: ["raised", "due", "status"],
  monthHeadings: null,
  contentPattern: headingPatterns.statusOrProse,
  keyByContent: ({ heading, note, content, isFree }) => {
    const isBlank = content === "empty" && !isPercentHeading(heading, note);
    if (content === "status" || (isBlank && isFree("status"))) return "status";
    return isFree("progressText") ? "progressText" : null;
  },
  outline: ({ raised, due, dueKind, finished, state, declared }: ProblemFields) => ({
    matter: null,
    start: raised,
    due,
    dueKind,
    finished,
    state,
    declared,
  }),
});
