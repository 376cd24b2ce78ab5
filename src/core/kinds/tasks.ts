import { keyTasks } from "../plan/keyTasks";
import type { DueKind } from "../values/dueKind";
import type { Declared, State } from "../values/state";
import type { LocalDate } from "../workbook/localDate";
import { column, ledgerDefinition } from "./ledgerDefinition";
import { headingPatterns } from "./headingPatterns";
import { isPercentHeading, sharedColumns } from "./sharedColumns";

/** What is read from a row, beside what every record has. */
export interface TaskFields {
  /** 1–12, or null where the cell is blank or unknown. */
  readonly keyTask: number | null;
  /** Towns that the 责任镇 column names one by one (DECIDED D6). */
  readonly namedTowns: readonly string[];
  readonly start: LocalDate | null;
  /** The due day that counts: 调整后时限 where given with a reason, else 完成时限 (SPEC §10, DECIDED B8). */
  readonly due: LocalDate | null;
  readonly dueKind: DueKind;
  readonly originalDue: LocalDate | null;
  readonly finished: LocalDate | null;
  /** Fraction as read, may exceed 1; null where blank or unreadable (DECIDED B7). */
  readonly progress: number | null;
  /** True where the cell of the progress says something that is none: unreadable, negative, an error value, not calculated. */
  readonly isProgressUnread: boolean;
  readonly state: State;
  readonly declared: Declared | null;
  /** True where the state comes from a readable status word, false where it comes from the progress. */
  readonly stateFromStatus: boolean;
}

/** 重点任务台账 (SPEC §4, DECIDED A5, C3–C5). */
export const tasks = ledgerDefinition({
  kind: "tasks",
  name: "重点任务",
  shortName: "任务",
  english: { ledger: "Key tasks ledger", nameless: "no task given" },
  saidBy: /任务(?:推进|责任|工作)?(?:台账|清单|表)/,
  columns: {
    seq: sharedColumns.seq,
    id: column("任务编号", "任务编码 任务代码", "编号"),
    specialtyTown: sharedColumns.specialtyTown,
    keyTask: column(
      "重点任务",
      "重点任务名称 所属重点任务 对应重点任务 重点任务序号 重点任务编号 行动计划任务 三年行动计划任务 计划重点任务",
    ),
    // 工作任务, 任务内容, 主要任务 are the concrete task, alone or beside 重点任务 (DECIDED C4).
    task: column(
      "具体任务",
      "具体任务内容 具体工作任务 工作任务 任务内容 主要任务 主要目标任务",
      "任务事项 任务名称 具体事项 具体工作 工作事项 督办事项 目标任务 工作目标 目标名称 推进措施 工作措施 工作举措 具体举措 具体措施 具体内容 目标内容 督办内容 工作内容 工作标准 支撑项目 事项 标题 议定事项 任务",
    ),
    annualTarget: column("年度目标", "年度工作目标 年度目标任务 年目标 年度任务 年度任务目标", "目标 目标值 指标要求"),
    town: sharedColumns.town,
    leadUnits: sharedColumns.leadUnits,
    supportUnits: column("责任单位"),
    leader: column(
      "分管县领导",
      "分管领导 分管县级领导 县领导 县级领导 责任领导 责任县领导 牵头领导 牵头县领导 包联领导 包联县领导",
      "挂钩领导 联系领导 批示领导 配合领导",
    ),
    person: sharedColumns.person,
    phone: sharedColumns.phone,
    // When it really began is known better than the 1 January that is taken where nothing is said (SPEC §9).
    start: column(
      "启动时间",
      "开始时间 起始时间 启动日期 开始日期 起始日期 计划开始时间 计划启动时间 计划开始日期 计划启动日期",
      "实际启动时间 实际启动日期 实际开始时间 实际开始日期 实际起始时间 实际起始日期 实际启动 实际开始",
      headingPatterns.start,
    ),
    due: column(
      "完成时限",
      "完成期限 完成时间 完成限期 办结时限 办结期限 办理时限 交办时限 计划完成时间 计划完成时限 要求完成时间 要求完成时限 预计完成时间 目标完成时间 目标节点或完成时限 时间节点 完成节点 截止时间 截止日期 目标时限 最迟完成时间 最迟完成时限 完成截止时间 完成截止日期 时限 时限要求 计划完成日期 整改时限",
      "",
      headingPatterns.due,
    ),
    status: column(
      "完成状态",
      "状态 任务状态 工作状态 进展状态 推进状态 进度状态 任务进展状态 办理状态 是否完成 是否办结 完成与否",
      "办结情况 当前状态 目前状态",
      headingPatterns.status,
    ),
    rate: column(
      "完成率",
      "完成比例 完成百分比 完成度 完成进度比例 达成率 目标完成率 任务完成率 工作完成率 年计划进度% 年计划进度",
      "完成年度目标比例",
      headingPatterns.rate,
    ),
    finished: column(
      "实际完成时间",
      "实际完成日期 实际办结时间 实际办结日期 办结时间 办结日期 实际完成",
      "完成日期",
      headingPatterns.finished,
    ),
    adjustedDue: column(
      "调整后时限",
      "调整后完成时限 调整后的时限 调整后的完成时限 调整后完成时间 调整时限 延期后时限 延期后完成时限 延期后完成时间 延期时限 延期至 申请延期至 调整后期限",
      "",
      headingPatterns.adjustedDue,
    ),
    extensionReason: column(
      "延期理由",
      "延期原因 延期事由 延期说明 调整理由 调整原因 调整说明 延期(调整)理由",
      "",
      headingPatterns.extensionReason,
    ),
    progressText: sharedColumns.progressText,
    issue: sharedColumns.issue,
    nextStep: column(
      "下一步打算",
      "下一步工作打算 下一步计划 下一步工作计划 下一步措施 下一步工作措施 下一步工作 下步打算 下步工作打算 下步计划 下步工作计划 下步措施",
    ),
    remark: sharedColumns.remark,
  },
  required: [["specialtyTown"], ["keyTask"], ["task"], ["leadUnits"], ["due"], ["status", "rate"]],
  identifiedBy: [["keyTask", "task"]],
  weighty: ["town", "supportUnits", "start", "finished", "adjustedDue", "extensionReason"],
  standing: ["status", "rate", "progressText"],
  dates: ["start", "due", "finished", "adjustedDue"],
  numbers: ["rate"],
  telling: ["task", "keyTask"],
  given: ["start", "due", "status", "rate"],
  monthHeadings: null,
  byPlan: {
    headings: ["重点工作", "重点工作任务", "重点工作名称", "重点工作内容", "重点工作事项"],
    key: "keyTask",
    otherwise: "task",
  },
  // What the whole is to come to, beside what is to be done (DECIDED G8).
  besides: { 主要目标任务: "annualTarget" },
  contentPattern: headingPatterns.statusOrProse,
  keyByContent: ({ heading, note, content, isFree }) => {
    const isOfPercent = isPercentHeading(heading, note);
    const isBlank = content === "empty";
    if (content === "status" || (isBlank && !isOfPercent && isFree("status"))) return "status";
    if (content === "progress" || (isBlank && isOfPercent && isFree("rate"))) return "rate";
    return isFree("progressText") ? "progressText" : null;
  },
  outline: ({ keyTask, start, due, dueKind, finished, state, declared, progress }: TaskFields) => ({
    matter: keyTasks.find(({ no }) => no === keyTask)?.title ?? null,
    start,
    due,
    dueKind,
    finished,
    state,
    declared,
    progress,
  }),
});
