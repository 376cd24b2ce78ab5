import { headingPatterns } from "./headingPatterns";
import { column } from "./ledgerDefinition";

/** Columns that several kinds of ledger have under the same headings. */
export const sharedColumns = {
  seq: column("序号", "No. No NO. NO 序", "编号"),
  specialtyTown: column(
    "专业镇",
    "专业镇名称 所属专业镇 特色专业镇 对应专业镇 涉及专业镇",
    "专班 工作专班 推进专班 所属专班",
  ),
  town: column(
    "责任镇",
    "所在镇 所属镇 责任乡镇 所在乡镇 所属乡镇 属地镇 落实镇 涉及镇 涉及乡镇 涉及的镇 项目属地 镇 乡镇",
    "属地 乡(镇) 所在地 所属区县 所属街道 建设地点 建设地址",
  ),
  leadUnits: column(
    "牵头单位",
    "总牵头单位 牵头部门 主办单位 主办部门 承办单位 承办部门 主要责任单位 第一责任单位 主要负责单位 牵头责任单位 主责单位 牵头单位(部门) 牵头(主办)单位 牵头",
    "",
    headingPatterns.lead,
  ),
  person: column(
    "责任人",
    "具体责任人 责任人姓名 具体负责人",
    "负责人 项目负责人 联系人 项目联系人 业主联系人 经办人 督办联系人",
  ),
  phone: column(
    "联系电话",
    "电话 电话号码 联系方式 手机 手机号 手机号码",
    "责任人电话 责任人联系电话 联系人电话 联系人联系电话 责任人联系方式",
  ),
  progressText: column(
    "进展情况",
    "具体进展 工作进展 工作进展情况 目前进展 目前进展情况 目前工作进展情况 最新进展 推进情况 落实情况 截至目前进展 措施完成情况 当前进展 本月进展 本月进展情况 任务进展情况 办理进展 办理进展情况 整改进展 整改进展情况 解决进展",
    "进展 完成进展 工作推进情况 工作落实情况",
  ),
  issue: column(
    "存在问题",
    "存在的问题 存在困难 存在的困难 存在的困难或问题 存在的困难和问题 存在困难和问题 存在困难及问题 存在问题及困难 存在的问题及困难 存在的主要问题 问题及困难",
    "困难问题 困难和问题 主要问题 需协调解决问题 需协调解决的问题 需要协调解决的问题 是否需要协调",
  ),
  remark: column("备注", "备注说明", "说明"),
} as const;

/**
 * `责任单位` and `配合单位` change their meaning with what stands beside them (SPEC §4, DECIDED C5), so they belong to no
 * key by themselves.
 */
export const unitHeadings = {
  responsible: ["责任单位", "责任部门", "责任主体", "落实单位", "责任站办"],
  cooperating: [
    "配合单位",
    "协办单位",
    "助推单位",
    "参与单位",
    "配合部门",
    "协办部门",
    "协同单位",
    "协同配合单位",
    "配合单位或部门",
    "协作单位",
    "支持单位",
    "配合责任单位",
    "责任配合单位",
  ],
} as const;

/** Headings whose meaning is read from what stands below them: status words, percentages, or progress text (SPEC §4). */
export const headingsReadByContent: readonly string[] = [
  "完成情况",
  "任务完成情况",
  "目标完成情况",
  "工作完成情况",
  "办理情况",
  "整改情况",
  "解决情况",
  "进度",
  "工作进度",
  "任务进度",
  "完成进度",
  "当前进度",
  "目前进度",
  "目前完成进度",
  "项目进度",
];

/** 进度 or 完成情况（%）: with nothing below it, a column of percentages still to be filled in; 完成情况 is one of words. */
export function isPercentHeading(heading: string, note: string | null): boolean {
  return heading.includes("进度") || /%|百分/.test(note ?? "");
}
