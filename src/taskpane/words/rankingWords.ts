import { plural } from "../../core/values/numberEn";

/** Words of scores and ranks. */
export interface RankingWords {
  readonly title: string;
  readonly lists: Readonly<Record<"towns" | "units", string>>;
  readonly fold: (list: string, count: number) => string;
  readonly caption: (list: string) => string;
  readonly headings: { readonly rank: string; readonly name: string; readonly score: string };
  readonly rank: (rank: number) => string;
  readonly none: string;
  readonly rule: (ties: "standard" | "dense", minimum: number) => string;
  readonly unranked: (minimum: number) => string;
  readonly unrankedMember: (name: string, countable: number) => string;
  /** Data before blame. */
  readonly careful: (members: number) => string;
  /** Rows behind the figures that hold an open error. */
  readonly errors: (rows: number) => string;
  readonly parts: {
    readonly caption: (name: string) => string;
    readonly headings: readonly [string, string, string];
    readonly weight: (weight: string) => string;
    readonly noDenominator: string;
    readonly overdue: string;
    readonly bonus: string;
    readonly deduction: string;
    readonly score: string;
    readonly scaled: string;
    readonly floor: string;
  };
  readonly points: (points: string) => string;
  /** Of the mean over dated rows. */
  readonly over: string;
}

export const rankingWordsZh: RankingWords = {
  title: "排名",
  lists: { towns: "各镇排名", units: "各单位排名" },
  fold: (list, count) => `${list}（${count}）`,
  caption: (list) => `${list}，点名称看得分怎么来的`,
  headings: { rank: "名次", name: "名称", score: "得分" },
  rank: (rank) => String(rank),
  none: "没有可排名的对象。",
  rule: (ties, minimum) =>
    `得分保留两位小数，相同的名次并列（${ties === "standard" ? "1,2,2,4" : "1,2,2,3"}）；应完成任务少于${minimum}项的不参与排名。镇按涉及本镇的任务，单位按牵头的任务；镇人民政府只作为镇排名。`,
  unranked: (minimum) => `不参与排名（应完成任务少于${minimum}项）`,
  unrankedMember: (name, countable) => `${name}（应完成${countable}项）`,
  careful: (members) => `有${members}个对象的台账里还有错误没有改，名次先不要通报：改好重新检查以后再用。`,
  errors: (rows) => `台账里有${rows}行存在错误，名次仅供参考`,
  parts: {
    caption: (name) => `${name}的得分`,
    headings: ["项目", "依据", "得分"],
    weight: (weight) => `权重${weight}`,
    noDenominator: "没有分母，不计这一项",
    overdue: "逾期扣分",
    bonus: "加分",
    deduction: "扣分",
    score: "得分",
    scaled: "没有分母的一项不计，其余权重已按比例放大。",
    floor: "各项相加不足0分的按0分计。",
  },
  points: (points) => `${points}分`,
  over: "÷",
};

export const rankingWordsEn: RankingWords = {
  title: "Ranking",
  lists: { towns: "Towns", units: "Units" },
  fold: (list, count) => `${list} (${count})`,
  caption: (list) => `${list}; press a name for the parts of its score`,
  headings: { rank: "Rank", name: "Name", score: "Score" },
  rank: (rank) => String(rank),
  none: "There is nobody to rank.",
  rule: (ties, minimum) =>
    `Scores are rounded to two decimals; equal scores share a rank (${ties === "standard" ? "1,2,2,4" : "1,2,2,3"}). Members with fewer than ${plural(minimum, "countable task")} are not ranked. Towns by the tasks that concern them, units by those they lead; town governments rank as towns only.`,
  unranked: (minimum) => `Not ranked (fewer than ${plural(minimum, "countable task")})`,
  unrankedMember: (name, countable) => `${name} (${plural(countable, "countable task")})`,
  careful: (members) =>
    `The rows of ${plural(members, "member")} still hold errors: do not publish ranks before they are put right and checked again.`,
  errors: (rows) => `${plural(rows, "row")} with open errors: take the rank with care`,
  parts: {
    caption: (name) => `Score of ${name}`,
    headings: ["Part", "From", "Points"],
    weight: (weight) => `weight ${weight}`,
    noDenominator: "no denominator, left out",
    overdue: "Overdue",
    bonus: "Bonus",
    deduction: "Deduction",
    score: "Score",
    scaled: "A part without a denominator is left out and the other weights scaled up.",
    floor: "A sum below 0 counts as 0.",
  },
  points: (points) => points,
  over: "÷",
};
