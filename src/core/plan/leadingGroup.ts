/** A seat in 新绛县专业镇发展领导小组 (plan, annex 2). */
export interface LeadingGroupMember {
  /** As annex 2 writes it; `各镇人民政府` is all nine, `县政府` sends a deputy head of its office. */
  readonly unit: string;
  /** Who of the unit sits there, where annex 2 says so. */
  readonly post: string | null;
}

const DEPUTY_MINISTER = "主持日常工作的副部长";

/** The members in annex 2's order: the registry order of units (DECIDED B30). */
export const leadingGroupMembers: readonly LeadingGroupMember[] = [
  { unit: "县委组织部", post: DEPUTY_MINISTER },
  { unit: "县委宣传部", post: DEPUTY_MINISTER },
  { unit: "县委统战部", post: DEPUTY_MINISTER },
  { unit: "县政府", post: "协管副主任" },
  { unit: "新绛经济技术开发区管委会", post: "分管副主任" },
  ...seats([
    "县发改局",
    "县教育局",
    "县工信科技局",
    "县民政局",
    "县司法局",
    "县财政局",
    "县人社局",
    "县自然资源局",
    "市生态环境局新绛分局",
    "县住建局",
    "县交通运输局",
    "县农业农村局",
    "县文旅局",
    "县市场监管局",
    "县卫体局",
    "县统计局",
    "县行政审批局",
    "县水利局",
    "县金融服务中心",
    "县能源局",
    "中国人民银行新绛支行",
    "县税务局",
    "运城市银保监分局新绛监管组",
    "县招商投资促进中心",
    "县小企业发展促进中心",
    "县融媒体中心",
    "县蔬菜中心",
    "各镇人民政府",
  ]),
];

export const leadingGroupChair = "县长";
export const leadingGroupDeputyChair = "县政府分管工业、分管文旅、分管农业农村工作的副县长";
/** The group as the plan calls it; its office is `…办公室`. */
export const leadingGroupName = "新绛县专业镇发展领导小组";
/** Where 领导小组办公室 sits. */
export const leadingGroupOffice = "县工信科技局";

/** Members named by their unit alone: its 主要负责人 sits there. */
function seats(units: readonly string[]): readonly LeadingGroupMember[] {
  return units.map((unit) => ({ unit, post: null }));
}
