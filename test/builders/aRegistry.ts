import type { Registry } from "../../src/core/terms/registry";

const TOWNS = ["龙兴镇", "三泉镇", "泽掌镇", "北张镇", "古交镇", "万安镇", "阳王镇", "泉掌镇", "横桥镇"];
const UNITS = ["县发改局", "县教育局", "县工信科技局", "县财政局", "县农业农村局", "县文旅局"];

/** Nine towns, a few units, four specialty towns and four key tasks, one of each dimension. */
export const aRegistry: Registry = {
  towns: TOWNS,
  townGovernments: new Map(TOWNS.map((town) => [`${town}人民政府`, town])),
  unitOrder: (name) => (UNITS.includes(name) ? UNITS.indexOf(name) : UNITS.length),
  specialtyTowns: [
    { name: "万安钻石", towns: ["万安镇"] },
    { name: "绛州非遗文创", towns: ["龙兴镇", "泽掌镇"] },
    { name: "绛州绿", towns: ["泉掌镇"] },
    { name: "新绛中药材", towns: ["北张镇", "阳王镇"] },
  ],
  keyTasks: [
    { no: 3, title: "推动专业镇重大项目建设", dimension: "引" },
    { no: 4, title: "推动专业镇创新能力提升", dimension: "专" },
    { no: 8, title: "推动专业镇融资渠道畅通", dimension: "优" },
    { no: 12, title: "推动专业镇就业富民赋能", dimension: "效" },
  ],
  dimensions: ["引", "专", "优", "效"],
};
