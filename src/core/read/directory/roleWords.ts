/** The part a word gives to the names it speaks of. `column` is the column's own (DECIDED B16). */
export type RoleWord = "lead" | "support" | "share" | "column";

/** `牵头`: the lead; `配合`: support; `按职责分工负责`: each its share, which the plan gives to supporters; `负责`: the column's. */
export function roleOf(word: string): RoleWord | undefined {
  const match = ENDING.exec(word);
  return match && match.index === 0 ? wordOf(match) : undefined;
}

/** Cuts a role word off the end of a compacted text; the longest one. */
export function cutRole(text: string): { readonly rest: string; readonly role: RoleWord } | undefined {
  const match = ENDING.exec(text);
  return match ? { rest: text.slice(0, match.index), role: wordOf(match) } : undefined;
}

/** Which names the label `牵头单位：` announces; `duty` (责任单位) is support beside a lead label, as in headings (SPEC §4). */
export type Label = "lead" | "support" | "duty";

/**
 * Cuts a label off the beginning. With a colon any of the words will do, without one only those that end in 单位 or 部门.
 *
 * @param text as written
 */
export function cutLabel(text: string): { readonly rest: string; readonly label: Label } | undefined {
  const match = LABEL.exec(text);
  if (!match) return undefined;
  const { lead, support } = match.groups ?? {};
  return { rest: text.slice(match[0].length), label: lead ? "lead" : support ? "support" : "duty" };
}

const LEAD = "总?牵头(?:主抓|负责|落实|抓总|组织|实施|推进)?(?:单位|部门)?|主办(?:单位)?|主抓";
const BY_DUTY = "(?:按照?|根据|依据)(?:各自)?(?:的)?(?:职责|职能)?(?:分工)?(?:分别|各自|共同)?";
const SHARE = `${BY_DUTY}(?:负责|落实|配合|推进|抓好落实)|(?:职责)?分工负责|各负其责`;
const SUPPORT =
  "(?:积极|协同|协助|密切|共同){0,4}配合(?:落实|推进|助推|单位|部门)?|协助(?:落实|推进)?|协办(?:单位)?|参与(?:单位)?|助推(?:单位)?";
const COLUMN = "(?:具体|共同|分别)?负责(?:落实|实施|推进)?|(?:具体|共同|分别)落实|承办";
const ENDING = new RegExp(`(?:(?<lead>${LEAD})|(?<share>${SHARE})|(?<support>${SUPPORT})|(?<column>${COLUMN}))$`);

const LABEL = new RegExp(
  "^\\s*(?:(?<lead>(?:总?牵头|主办|主要责任|主责|第一责任)(?:单位|部门)|总?牵头(?=\\s*[:：]))" +
    "|(?<support>(?:协同)?(?:配合|协办|协同|助推|参与)(?:单位|部门)|(?:配合|协办|助推)(?=\\s*[:：]))" +
    "|(?<duty>(?:责任|落实|承办)(?:单位|部门)|责任(?=\\s*[:：])))\\s*[:：]?\\s*",
);

function wordOf(match: RegExpExecArray): RoleWord {
  const { lead, share, support } = match.groups ?? {};
  return lead ? "lead" : share ? "share" : support ? "support" : "column";
}
