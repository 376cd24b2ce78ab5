import { didYouMean, quotedFew, shortened } from "../../../values/phrases";
import type { WordsOf } from "./wordsOfRule";

export const nameWords: WordsOf<
  | "unit-unknown"
  | "unit-alias"
  | "unit-repeated"
  | "unit-names-joined"
  | "unit-collective"
  | "town-unknown"
  | "specialty-town-unknown"
  | "key-task-unknown"
> = {
  "unit-unknown": {
    title: "单位认不出",
    what: "单位一栏里的名称既不是规范名称，也不是登记过的别名。",
    why: "认不出的单位不计入任何单位，它的任务就没有人负责。",
    example: "县工信据。",
    remedy: "改成规范名称；确有此单位的，在“名录”表登记。",
    message: ({ name }, _, suggestions) =>
      `“${shortened(name)}”不是已知的单位${didYouMean(suggestions)}现在没有计入任何单位，请改成规范名称，或在“名录”表登记`,
  },
  "unit-alias": {
    title: "没有用规范名称",
    what: "单位或镇写的是别名、简称或旧称。",
    why: "已按规范名称统计；统一写法便于查找和筛选。",
    example: "县工信局（规范名称：县工信科技局）、横桥乡（规范名称：横桥镇）。",
    remedy: "改成规范名称。",
    cure: "改成规范名称，格子里的其他文字不动。",
    message: ({ names }) => {
      const told = names.slice(0, 3).map(({ text, canonical }) => `“${text}”按“${shortened(canonical)}”统计`);
      return `${told.join("，")}${names.length > 3 ? `，另有${names.length - 3}个` : ""}；建议改成规范名称`;
    },
  },
  "unit-repeated": {
    title: "同一单位写了两次",
    what: "一格里同一个单位写了不止一次。",
    why: "多半是抄重了，或者其中一个应是别的单位。",
    example: "县发改局、县财政局、县发展和改革局。",
    remedy: "删去重复的，或改成应写的单位。",
    message: ({ units }) => `${quotedFew(units)}在这一格里写了不止一次；请删去重复的，或改成应写的单位`,
  },
  "unit-names-joined": {
    title: "单位名称连写",
    what: "几个单位的名称连在一起，中间没有顿号。",
    why: "已按最长的名称分开读；请确认分得对。",
    example: "县发改局县财政局。",
    remedy: "名称之间用顿号分开。",
    cure: "在名称之间加上顿号。",
    message: ({ separated }) => `单位名称之间没有分开，按“${shortened(separated)}”读；请用顿号分开`,
  },
  "unit-collective": {
    title: "没有写明是哪些单位",
    what: "写的是“各责任单位”之类，没有指明具体单位。",
    why: "不计入任何单位，督办时找不到人。",
    example: "县直各有关单位。",
    remedy: "写出具体单位。",
    message: ({ name }) => `“${shortened(name)}”没有指明是哪些单位，不计入任何单位；请写出具体单位`,
  },
  "town-unknown": {
    title: "镇名认不出",
    what: "镇一栏里的名称不是全县九个镇之一。",
    why: "认不出的镇名不采用，这一行只能按单位或专业镇归到镇，可能归错。",
    example: "泉张镇。",
    remedy: "改成九个镇的规范名称：龙兴镇、三泉镇、泽掌镇、北张镇、古交镇、万安镇、阳王镇、泉掌镇、横桥镇。",
    message: ({ name }, _, suggestions) =>
      `“${shortened(name)}”不是全县九个镇之一${didYouMean(suggestions)}请改成规范的镇名`,
  },
  "specialty-town-unknown": {
    title: "专业镇认不出",
    what: "写的不是四个专业镇之一，或者一格里写了几个。",
    why: "归不到专业镇，也就归不到专班和镇。",
    example: "万安钻石、绛州绿写在一格里。",
    remedy: "写四个专业镇之一：万安钻石、绛州非遗文创、绛州绿、新绛中药材；一行只写一个。",
    message: ({ several }, value, suggestions) =>
      several
        ? `“${shortened(value)}”不止一个专业镇；请每个专业镇单独列一行`
        : `“${shortened(value)}”不是四个专业镇之一${didYouMean(suggestions)}请写万安钻石、绛州非遗文创、绛州绿或新绛中药材`,
  },
  "key-task-unknown": {
    title: "重点任务认不出",
    what: "写的不是行动计划十二项重点任务之一，或者一格里写了几项。",
    why: "归不到重点任务，按任务的统计会缺这一行。",
    example: "任务13。",
    remedy: "写任务的序号（1至12）或全称；一行只写一项。",
    message: ({ several }, value, suggestions) =>
      several
        ? `“${shortened(value)}”不止一项重点任务；请每项任务单独列一行`
        : `“${shortened(value)}”不是行动计划的十二项重点任务之一${didYouMean(suggestions)}请写任务序号（1至12）或全称`,
  },
};
