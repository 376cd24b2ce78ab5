import type { SummaryParagraph } from "../../terms/report";

/** What each topic of the month in words is headed by. */
export const TOPIC_TITLES: Readonly<Record<SummaryParagraph["topic"], string>> = {
  progress: "总体情况",
  ranking: "排名情况",
  red: "红灯事项",
  projects: "重点项目",
  problems: "问题办理",
  indicators: "指标完成",
  submissions: "报送情况",
  recognition: "专业镇认定",
  coordination: "需协调事项",
  next: "下一步到期",
};
