import { compact } from "../workbook/cellText";

/**
 * Whether a 延期理由 says why (SPEC §10: with a reason). That a later day is wanted, or that nobody has agreed to it yet, is none; what
 * has been agreed to is decided, and `用地未批` is why.
 *
 * @param text as it stands in the cell
 */
export function isReasonGiven(text: string): boolean {
  const words = compact(text).replace(/[\p{P}\p{S}]/gu, "");
  return !NO_REASON.has(words) && (words.replace(ASKING, "") !== "" || AGREED.test(words));
}

const NO_REASON: ReadonlySet<string> = new Set([
  "",
  ..."原因不明 不详 待填 待补 待补充 待定 计划延期 准备延期 打算延期".split(" "),
]);

/** Words of asking for another day, and of waiting for an answer: 正在申请延期, 已申请延期尚未批复, 延期至9月底 are nothing else; 审批延后 is why. */
const ASKING = new RegExp(
  "已经?(?=申请|请示|提出|提交|上报|报)|目前|现|拟|正在|正|再次|需要|需|须|应|请求|恳请|要求|建议|特|提出|提交|上报|报送|报批|报审|报(?=待)|" +
    "申请|请示|请|延期|推迟|顺延|延后|延长|展期|调整|完成|时限|期限|时间|中|尚未|还未|仍未|未|没有|待|等|不|获得|获|经|得到|予|" +
    "批准|批复|同意|通过|(?:审批|审核|研究)(?=中)|" +
    "(?<=(?:未|没有|待|等|不|正在|申请|请)(?:获得|获|经|得到|予)?)(?:审批|审核|审定|研究|批)|[至到](?:明年|次年|今年)?[\\d年月日旬季度底末前上中下半]+",
  "g",
);

/** An answer that has been given, and is none of those still waited for. */
const AGREED =
  /(?<!(?:未|待|不|等|没有|正在|申请|请求|恳请|请|建议|要求)(?:获得|获|经|得到|予|研究|审批)?)(?:批准|批复|审定|同意|通过)/;
