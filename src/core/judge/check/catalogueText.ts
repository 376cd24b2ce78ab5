import { ruleGroups } from "../rules/index";
import type { AnyRule } from "../parts/rule";

const GROUP_TITLES: { readonly [G in keyof typeof ruleGroups]: string } = {
  structure: "表的结构和设置",
  values: "值的写法",
  names: "名称",
  plan: "与行动计划对照",
  sense: "前后是否说得通",
  projects: "重点项目",
  problems: "问题",
  indicators: "指标",
  submissions: "月报报送",
  months: "与上月对照",
};

const SEVERITY_TITLES = { error: "错误", warning: "警告", info: "提示" } as const;

const INTRODUCTION = `# 检查规则

每条规则有一个不变的编号（例外表里填的就是它）。级别：**错误**，这一行的数不可信；**警告**，多半有误；**提示**，可以整理得更好。
“代改”的新值先给人看，点了才写，写了可以原样撤回；没有代改的由人来改。
`;

/**
 * The catalogue of all rules as Markdown, in the order in which findings are listed (SPEC §7: what, why, example, cure): a table of
 * contents by group, then a page for each rule. Same rules and words, same text.
 */
export function catalogueText(): string {
  const groups = Object.entries(ruleGroups) as [
    keyof typeof ruleGroups,
    (typeof ruleGroups)[keyof typeof ruleGroups],
  ][];
  const pages = groups.map(([group, rules]) => [`## ${GROUP_TITLES[group]}\n`, ...rules.map(rulePage)].join("\n"));
  return [INTRODUCTION, ...pages].join("\n");
}

function rulePage({ id, severity, words }: AnyRule): string {
  const { title, what, why, example, remedy, cure } = words;
  return [
    `### ${id}　${title}`,
    "",
    `- 级别：${SEVERITY_TITLES[severity]}`,
    `- 查什么：${what}`,
    `- 为什么：${why}`,
    `- 例：${example}`,
    `- 怎么改：${remedy}`,
    `- 代改：${cure === undefined ? "没有。" : `有，${cure}`}`,
    "",
  ].join("\n");
}
