import { leadingGroupMembers } from "../../plan/leadingGroup";
import { plan } from "../../plan/plan";
import { allTownGovernments } from "../../plan/towns";
import { theDay } from "../../workbook/localDate";
import type { DatedName } from "./directory";

/** A unit of the plan before 名录 is heard: its own name, its other spellings, and names that held for a time. */
export interface DefaultUnit {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly datedNames: readonly DatedName[];
}

/**
 * Every unit the plan names but the town governments, in registry order (DECIDED B30): annex 2's members, then the
 * offices the plan was copied to.
 */
export function defaultUnits(): readonly DefaultUnit[] {
  const members = leadingGroupMembers.map(({ unit }) => unit).filter((unit) => unit !== allTownGovernments);
  return [...members, ...plan.copiedTo].map((planName) => {
    const name = NAME_OF_MEMBER.get(planName) ?? planName;
    return { name, aliases: ALIASES[name] ?? [], datedNames: DATED_NAMES[name] ?? [] };
  });
}

/** Annex 2 writes 县政府协管副主任: the deputy head of the office, which is what acts, and what ledgers mean by either. */
const NAME_OF_MEMBER: ReadonlyMap<string, string> = new Map([["县政府", "县政府办公室"]]);

/**
 * Full legal names and customary short ones. Forms that follow by rule (`spellingsOf`) are not listed. Left out because
 * they may mean another body: 县科技局, 县蔬菜产业发展中心, 县发改委, 县金融办, 县国土局, 县工商局, 县教科局, 县体育局.
 */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  县委组织部: [],
  县委宣传部: [],
  县委统战部: ["县委统一战线工作部"],
  县政府办公室: ["县政府", "县政府办", "县人民政府", "县人民政府办公室", "县人民政府办", "县府办"],
  新绛经济技术开发区管委会: [
    "新绛经济技术开发区",
    "新绛经济技术开发区管理委员会",
    "新绛县经济技术开发区",
    "新绛县经济技术开发区管委会",
    "新绛县经济技术开发区管理委员会",
    "县经济技术开发区",
    "县经济技术开发区管委会",
    "经济技术开发区",
    "经济技术开发区管委会",
    "新绛经开区",
    "新绛经开区管委会",
    "县经开区",
    "县经开区管委会",
    "新绛开发区",
    "新绛开发区管委会",
    "县开发区",
    "县开发区管委会",
  ],
  县发改局: ["县发展和改革局", "县发展改革局"],
  县工信科技局: [
    "县工信局",
    "县工信和科技局",
    "县工信科局",
    "县工业信息化和科技局",
    "县工业和信息化局",
    "县工业和信息化科技局",
    "县工业和信息化和科技局",
  ],
  县财政局: [],
  县人社局: ["县人力资源和社会保障局", "县人力资源社会保障局"],
  市生态环境局新绛分局: [
    "运城市生态环境局新绛分局",
    "运城市生态环境局新绛县分局",
    "市生态环境局新绛县分局",
    "生态环境局新绛分局",
    "生态环境局新绛县分局",
    "县生态环境局",
    "县生态环境分局",
    "新绛生态环境分局",
    "县环保局",
  ],
  县住建局: ["县住房和城乡建设局", "县住房城乡建设局"],
  县交通运输局: ["县交通局"],
  县农业农村局: ["县农业局"],
  县文旅局: ["县文化和旅游局", "县文化旅游局"],
  县市场监管局: ["县市场监督管理局", "县市监局", "县市场局"],
  县卫体局: [
    "县卫生健康和体育局",
    "县卫生健康体育局",
    "县卫健和体育局",
    "县卫健体育局",
    "县卫健体局",
    "县卫生健康局",
    "县卫健局",
  ],
  县行政审批局: ["县行政审批服务管理局", "县审批局"],
  县金融服务中心: ["县金融中心"],
  中国人民银行新绛支行: [
    "中国人民银行新绛县支行",
    "人民银行新绛支行",
    "人民银行新绛县支行",
    "人行新绛支行",
    "人行新绛县支行",
    "县人民银行",
    "县人行",
  ],
  县税务局: ["国家税务总局新绛县税务局", "国家税务总局新绛税务局"],
  运城市银保监分局新绛监管组: [
    "运城银保监分局新绛监管组",
    "市银保监分局新绛监管组",
    "银保监分局新绛监管组",
    "银保监新绛监管组",
    "国家金融监督管理总局新绛监管支局",
    "国家金融监管总局新绛监管支局",
    "金融监管总局新绛监管支局",
    "新绛金融监管支局",
  ],
  县招商投资促进中心: ["县招商中心", "县招商促进中心", "县招商局"],
  县小企业发展促进中心: ["县小企业中心", "县小企业促进中心", "县中小企业发展促进中心"],
  县融媒体中心: ["县融媒中心"],
  县委办公室: ["县委办"],
  县人大办公室: ["县人大办", "县人大常委会办公室"],
  县政协办公室: ["县政协办"],
};

// Neither day is published for this county. The plan itself still wrote both names in December 2023, after the national
// reforms (2023-05-18, 2023-08-18): the old names are dated to the end of that year, the successor from the next.
const DATED_NAMES: Readonly<Record<string, readonly DatedName[]>> = {
  运城市银保监分局新绛监管组: [
    { name: "运城市银保监分局新绛监管组", from: null, until: theDay(2023, 12, 31) },
    { name: "国家金融监督管理总局新绛监管支局", from: theDay(2024, 1, 1), until: null },
  ],
  中国人民银行新绛支行: [{ name: "中国人民银行新绛支行", from: null, until: theDay(2023, 12, 31) }],
};
