/**
 * Words of which headings are put together (SPEC §4): offices make ever new ones of the same few. Compact text, whole headings; only
 * for columns that no listed heading gives.
 */

const SUBJECT = "(?:任务|工作|事项|项目|目标|问题|年度|总)";
const DEED = "(?:推进|实施|办理|落实|执行|完成|达成|实现|进展|进度|整改|办结|督办|解决|化解|处理)";
const ENDED = "(?:完成|办结|完结|结束|完工|竣工|达成|销号|验收|结项|整改到位|整改完成|解决|化解|办理完[成结毕]|办毕)";
const WHEN = "(?:时间|日期|年月|年月日)";
const UNTIL = "(?:时限|期限|限期|时间|日期|时间节点|节点)";
const CHANGED = "(?:变更|变动|调整|延期|延长|延后|顺延|推迟|修改|修订|更改|展期|改期)";
const OFFICE = "(?:单位|部门|主体|科室|机构|各方|方)";
const PLANNED = "(?:计划|预计|拟定?|应|预期|预定|目标)";
const BEGUN = "(?:开工建设|启动建设|动工建设|开工|动工)";
const PRODUCED = "(?:竣工投产|建成投产|竣工验收|投产|竣工|建成|完工|投运|投用|投入使用|投入运营)";

function whole(...forms: readonly string[]): RegExp {
  return new RegExp(`^(?:${forms.join("|")})$`);
}

/** Each with examples of what no list holds. */
export const headingPatterns = {
  /** 实施状态, 工作完成状态, 落实状态. */
  status: whole(`${SUBJECT}?${DEED}{1,2}状态`, `${SUBJECT}状态`),
  /** 状况, 目前状况, 工作状况: a word of state, or prose. */
  statusOrProse: whole(`${SUBJECT}?${DEED}{0,2}状况`, "现状", "现况", "近况"),
  /** 工作完成比率, 任务办结率, 进度率. */
  rate: whole(
    `${SUBJECT}{0,3}${DEED}(?:进度|情况)?(?:率|比例|比率|百分比|百分率|占比)`,
    `${SUBJECT}?进度(?:率|比例|百分比)`,
  ),
  /** 计划启动日期, 预计开始时间. */
  start: whole(`${PLANNED}${SUBJECT}?(?:启动|开始|开展|实施|起动)${WHEN}`, `(?:启动|开始|起动)(?:计划|预计)?${WHEN}`),
  /** 最晚办结日期, 规定完成期限; a mere 结束时间 too, for it stands beside 开始时间. */
  due: whole(
    `(?:计划|要求|预计|应|目标|规定|限定|最迟|最晚|约定|任务|工作){1,2}${ENDED}${UNTIL}(?:要求)?`,
    `${ENDED}(?:时限|期限|限期)(?:要求)?`,
    `结束${WHEN}`,
    `(?:截止|截至|终止|到期)${WHEN}`,
  ),
  /** 销号日期, 办理完成时间, 实际结束日期, 验收时间, 实际时间. */
  finished: whole(
    `(?:实际|最终)${SUBJECT}?${ENDED}?${WHEN}`,
    `(?:办结|销号|完结|办毕|结项|验收|竣工|完工|办理完[成结毕]|整改到位|整改完成)(?:销号|验收)?${WHEN}`,
  ),
  /** 变更后时限, 延长期限至, 新完成时限, 调整完成时限; not 调整时间, which may be the day on which it was changed. */
  adjustedDue: whole(
    `(?:经?批准|申请|同意|拟)?${CHANGED}(?:的|后|为|时限|期限|时间|日期)?[至到]`,
    `(?:批准|申请|同意)?${CHANGED}(?:后的?|的|为)?(?:计划|要求|预计)?${ENDED}(?:的)?${UNTIL}`,
    `(?:批准|申请|同意)?${CHANGED}后的?(?:新的?)?(?:办理)?${UNTIL}`,
    `${CHANGED}(?:时限|期限|限期)`,
    `新的?(?:计划|要求|定)?${ENDED}?(?:时限|期限|限期)`,
    `新的?(?:计划|要求|定)?${ENDED}${UNTIL}`,
    `(?:重新确定的?|重新核定的?)${ENDED}?(?:时限|期限)`,
  ),
  extensionReason: whole(`(?:申请)?${CHANGED}(?:时限|期限)?的?(?:原因|理由|事由|说明|依据)`),
  /** 牵头主体, 主办科室. */
  lead: whole(`(?:总?牵头|主办|承办|主责|主要责任|第一责任|主要负责)(?:责任|负责)?${OFFICE}`),
  /** 配合主体, 共同责任单位, 协助部门. */
  cooperating: whole(`(?:共同|协同|配合|协助|参与|支持|协作|协办|助推|联合)(?:责任|配合|落实|推进|办理)?${OFFICE}`),
  /** 开工计划时间, 预计开工. */
  plannedStart: whole(
    `${PLANNED}(?:项目)?${BEGUN}(?:${WHEN}|时间?节点)?`,
    `(?:项目)?${BEGUN}(?:计划|预计|目标)(?:${WHEN}|时间?节点)?`,
  ),
  actualStart: whole(`(?:实际|正式)(?:项目)?${BEGUN}${WHEN}?`, `(?:项目)?${BEGUN}${WHEN}`),
  plannedProduction: whole(
    `${PLANNED}(?:项目)?${PRODUCED}(?:${WHEN}|时间?节点)?`,
    `(?:项目)?${PRODUCED}(?:计划|预计|目标)(?:${WHEN}|时间?节点)?`,
  ),
  actualProduction: whole(`(?:实际|正式)(?:项目)?${PRODUCED}${WHEN}?`, `(?:项目)?${PRODUCED}${WHEN}`),
} as const;
