/** The group that pushes one specialty town (plan, annex 1). */
export interface WorkingGroup {
  readonly specialtyTown: string;
  readonly leadUnits: readonly string[];
  /** 助推单位: administrative towns by their plain names. */
  readonly towns: readonly string[];
  /** 分管县领导 */
  readonly leader: string;
}

/** The four working groups in annex 1's order. */
export const workingGroups: readonly WorkingGroup[] = [
  { specialtyTown: "万安钻石", leadUnits: ["县小企业发展促进中心"], towns: ["万安镇"], leader: "成俊" },
  { specialtyTown: "绛州非遗文创", leadUnits: ["县文旅局"], towns: ["龙兴镇", "泽掌镇"], leader: "毕冠军" },
  { specialtyTown: "绛州绿", leadUnits: ["县农业农村局", "县蔬菜中心"], towns: ["泉掌镇"], leader: "王会民" },
  { specialtyTown: "新绛中药材", leadUnits: ["县农业农村局"], towns: ["北张镇", "阳王镇"], leader: "王会民" },
];

/** 总牵头单位 of all four groups (annex 1). */
export const overallLeadUnit = "县工信科技局";
