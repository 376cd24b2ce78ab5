import { compact } from "../../workbook/cellText";

/** `填报单位：…`, `单位：万元`, `（2024年6月）`, `2024年6月30日`: a text of an information line (SPEC §5), no heading. */
export function isInformation(text: string): boolean {
  const bare = compact(text);
  return (
    LABELLED.test(bare) ||
    /^(?!其中:).{1,10}:.+/.test(bare) ||
    /^附[件表][\d一二三四五六七八九十]*:?$/.test(bare) ||
    isBracketedDay(bare) ||
    /^(?:截至|截止)?\d{2,4}年\d{1,2}月(?:\d{1,2}日)?[底止]?$/.test(bare)
  );
}

/** `(2024年6月)`. */
function isBracketedDay(text: string): boolean {
  const digit = text.search(/\d/);
  return text.startsWith("(") && text.endsWith(")") && digit > 0 && /[年月日]/.test(text.slice(digit, -1));
}

const LABELLED =
  /^(?:填报|报送|制表|填表|审核|统计|截至|截止|报表|上报)?(?:单位|部门|人|日期|时间|电话|联系电话|联系人|审核人|制表人)(?:\(.*?\))?:/;

/** `填报单位`, `审核人`: the label of an information line whose value stands in the next cell. */
export function isInformationLabel(text: string): boolean {
  return /^(?:(?:填报|填表|制表|报送|编制|统计|上报)(?:单位|部门|人|人员|时间|日期|截止时间)|审核人|复核人|单位负责人|分管负责人|主要负责人)(?:\(.*\))?$/.test(
    compact(text),
  );
}

/** `2024年重点任务台账`, `三个一批情况表（二）`: a title, no parent of columns. */
export function isTitle(text: string): boolean {
  return /(?:台账|清单|一览表|(?:情况|统计|汇总|进度|明细|登记|报送|调度|计划|任务|项目|指标|问题)表|月报|附[件表]\d*)(?:\(.*\))?$/.test(
    compact(text),
  );
}
