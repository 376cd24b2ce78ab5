/** The plan's four demands 引、专、优、效, three key tasks each (plan, part three). */
export type Dimension = "引" | "专" | "优" | "效";

/** One of the plan's twelve numbered tasks. Units stand in the plan's order and spelling. */
export interface KeyTask {
  /** 1–12 */
  readonly no: number;
  readonly title: string;
  readonly dimension: Dimension;
  readonly leadUnits: readonly string[];
  /** `各镇人民政府` stands as the plan writes it: all nine town governments. */
  readonly supportUnits: readonly string[];
}

/** The twelve key tasks in order (plan, part three; SPEC §3). */
export const keyTasks: readonly KeyTask[] = [
  {
    no: 1,
    title: "推动专业镇市场主体倍增",
    dimension: "引",
    leadUnits: ["县工信科技局", "县农业农村局", "县文旅局"],
    supportUnits: [
      "县发改局",
      "县市场监管局",
      "县行政审批局",
      "县财政局",
      "县小企业发展促进中心",
      "各镇人民政府",
      "新绛经济技术开发区管委会",
    ],
  },
  {
    no: 2,
    title: "推动专业镇主导产业壮大",
    dimension: "引",
    leadUnits: ["县工信科技局", "县农业农村局", "县文旅局"],
    supportUnits: [
      "县发改局",
      "县自然资源局",
      "县市场监管局",
      "县行政审批局",
      "县金融服务中心",
      "县小企业发展促进中心",
      "各镇人民政府",
      "新绛经济技术开发区管委会",
    ],
  },
  {
    no: 3,
    title: "推动专业镇重大项目建设",
    dimension: "引",
    leadUnits: ["县发改局"],
    supportUnits: [
      "县工信科技局",
      "县农业农村局",
      "县文旅局",
      "县小企业发展促进中心",
      "各镇人民政府",
      "新绛经济技术开发区管委会",
    ],
  },
  {
    no: 4,
    title: "推动专业镇创新能力提升",
    dimension: "专",
    leadUnits: ["县工信科技局"],
    supportUnits: [
      "县农业农村局",
      "县文旅局",
      "县发改局",
      "县市场监管局",
      "县小企业发展促进中心",
      "各镇人民政府",
      "新绛经济技术开发区管委会",
    ],
  },
  {
    no: 5,
    title: "推动专业镇质量品牌打造",
    dimension: "专",
    leadUnits: ["县市场监管局"],
    supportUnits: [
      "县发改局",
      "县工信科技局",
      "县农业农村局",
      "县文旅局",
      "县小企业发展促进中心",
      "各镇人民政府",
      "新绛经济技术开发区管委会",
    ],
  },
  {
    no: 6,
    title: "推动专业镇“两个转型”发展",
    dimension: "专",
    leadUnits: ["县发改局"],
    supportUnits: [
      "县工信科技局",
      "县农业农村局",
      "县文旅局",
      "县市场监管局",
      "县行政审批局",
      "县金融服务中心",
      "县小企业发展促进中心",
      "各镇人民政府",
      "新绛经济技术开发区管委会",
    ],
  },
  {
    no: 7,
    title: "推动专业镇发展环境优化",
    dimension: "优",
    leadUnits: ["新绛经济技术开发区管委会", "县行政审批局", "县发改局"],
    supportUnits: ["县自然资源局", "县能源局", "县水利局", "县交通运输局", "县小企业发展促进中心", "各镇人民政府"],
  },
  {
    no: 8,
    title: "推动专业镇融资渠道畅通",
    dimension: "优",
    leadUnits: ["县金融服务中心"],
    supportUnits: [
      "县工信科技局",
      "县农业农村局",
      "县文旅局",
      "县财政局",
      "中国人民银行新绛支行",
      "运城市银保监分局新绛监管组",
      "县小企业发展促进中心",
      "各镇人民政府",
      "新绛经济技术开发区管委会",
    ],
  },
  {
    no: 9,
    title: "加强专业镇用地用能排污保障",
    dimension: "优",
    leadUnits: ["县自然资源局", "县能源局", "市生态环境局新绛分局"],
    supportUnits: [
      "县工信科技局",
      "县农业农村局",
      "县文旅局",
      "县发改局",
      "县小企业发展促进中心",
      "各镇人民政府",
      "新绛经济技术开发区管委会",
    ],
  },
  {
    no: 10,
    title: "推动专业镇招商引资精准高效",
    dimension: "效",
    leadUnits: ["县招商投资促进中心"],
    supportUnits: [
      "县工信科技局",
      "县农业农村局",
      "县文旅局",
      "县行政审批局",
      "县小企业发展促进中心",
      "各镇人民政府",
      "新绛经济技术开发区管委会",
    ],
  },
  {
    no: 11,
    title: "推动专业镇市场份额扩大",
    dimension: "效",
    leadUnits: ["县工信科技局"],
    supportUnits: [
      "县发改局",
      "县农业农村局",
      "县文旅局",
      "县交通运输局",
      "县市场监管局",
      "县小企业发展促进中心",
      "各镇人民政府",
      "新绛经济技术开发区管委会",
    ],
  },
  {
    no: 12,
    title: "推动专业镇就业富民赋能",
    dimension: "效",
    leadUnits: ["县人社局", "县教育局", "县发改局"],
    supportUnits: [
      "县工信科技局",
      "县农业农村局",
      "县文旅局",
      "县小企业发展促进中心",
      "各镇人民政府",
      "新绛经济技术开发区管委会",
    ],
  },
];
