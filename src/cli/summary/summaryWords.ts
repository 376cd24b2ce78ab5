import { bridgeWordsZh } from "../../core/show/report/bridgeWords";
import { fullDay } from "../../core/workbook/dayText";
import type { LeftOut } from "../../core/read/ledgers/classifyRows";
import type { Severity } from "../../core/terms/finding";

/** Every word of the summaries that the command line prints. Figures come in as text, already rounded. */
export const SUMMARY_WORDS = {
  monthInWords: "月度汇总",
  monthOfNothing: "台账里没有可以汇总的内容。",
  reportTitle: (day: string) => `专业镇台账检查统计（截至${day}）`,
  checkTitle: (day: string) => `专业镇台账检查（截至${day}）`,
  inspectTitle: "工作表识别情况",

  read: "读到的台账",
  readNone: "没有读到台账。",
  readColumns: ["台账", "工作表", "文件", "记录", "行"],
  rows: (first: number, last: number) => `第${first}—${last}行`,
  noRows: "没有记录",
  hiddenSheet: (sheet: string) => `${sheet}（隐藏）`,
  skipped: (count: number) => `没有作为台账读的工作表（${count}张）：`,
  skippedSheet: (place: string, reason: string) => `${place}　${sentence(reason)}`,

  doubled: "请先看：同一台账有两份",
  sameFile: (file: string, other: string) => `《${file}》与《${other}》内容完全相同，只计《${other}》。`,
  sameLedgerOfMonths: (file: string, other: string) =>
    `《${file}》与《${other}》是两个月的同一台账，一起打开会重复计数，只计《${other}》。`,
  doubledWayOut: (item: string, each: string) =>
    `不要的表或文件请移走或不打开；确应都计的，在考核设置的“${item}”写“${each}”。`,

  findings: "检查结果",
  findingsNone: "没有发现问题。",
  nothingChecked: "给的文件里没有台账，没有可以检查、统计的内容；请把台账文件一并给出。",
  findingCounts: (errors: number, warnings: number, infos: number) =>
    `错误${errors}处，警告${warnings}处，提示${infos}处。`,
  errorsFirst: "有错误的行，数字还不可信，请先改正错误再用下面的统计。",
  acceptedCount: (count: number) => `另有${count}处已列入例外，不计在内。`,
  cause: (severity: Severity, title: string, count: number) => `〔${SEVERITY_WORDS[severity]}〕${title}　${count}处`,
  restOfCause: (count: number) => `其余${count}处加 --json 文件名 全部列出。`,
  placesOf: (count: number) => `等${count}处`,
  rowPlace: (row: number) => `第${row}行`,
  noPlace: "全部台账",
  passed: (areas: string) => `检查通过：${areas}。`,
  notChecked: (areas: string) => `没有检查（没有读到有关的台账或栏目）：${areas}。`,

  completion: "完成情况",
  completionNone: "没有读到重点任务台账的记录，没有完成情况和排名。",
  countSentence: (day: string, total: number, countable: number, left: string) =>
    `截至${day}，共${total}项任务${left}，应完成${countable}项，`,
  leftOut: (parts: string) => `（${parts}，不计入应完成）`,
  longTerm: (count: number) => `长期${count}项`,
  paused: (count: number) => `暂缓${count}项`,
  doneSentence: (done: number, rate: string) => `已完成${done}项，完成率${rate}；`,
  dueSentence: (due: number, onTime: number, rate: string, overdue: number, late: number) =>
    `已到期${due}项，按期完成${onTime}项，按期完成率${rate}；逾期${overdue}项，超期完成${late}项。`,
  progressSentence: (average: string, scheduled: string) => `平均进度${average}，序时进度${scheduled}`,
  ahead: (points: string) => `，快${points}个百分点。`,
  behind: (points: string) => `，慢${points}个百分点。`,
  withSchedule: "，与序时进度持平。",
  level: bridgeWordsZh.level,
  progressNone: "没有带时限的任务，不计算进度。",
  cancelled: (count: number) => `另有已取消${count}项，不计入任务数。`,
  undated: (count: number) => `应完成任务中有${count}项没有可识别的完成时限，不计入到期、逾期和进度。`,
  completionColumns: [
    "任务",
    "完成/应完成",
    "完成率",
    "按期/到期",
    "按期完成率",
    "逾期",
    "平均进度",
    "序时进度",
    "偏差（百分点）",
  ],
  specialtyTown: "专业镇",
  town: "镇",
  withoutTasks: (names: string) => `没有任务：${names}。`,
  lights: "亮灯",
  lightCounts: (red: number, yellow: number, green: number, none: number) =>
    `红灯${red}项，黄灯${yellow}项，绿灯${green}项，不亮灯${none}项。`,

  changes: (month: string, version: number) => `本月变化（与${month}存档${version > 1 ? `第${version}版` : ""}比）`,
  changesGap: (month: string) => `${month}以后有月份没有存档，下面都是和${month}比。`,
  changesWithoutTasks: (month: string) => `本次没有给重点任务台账，完成率和逾期未与${month}比较。`,
  changesContradicted: bridgeWordsZh.contradicted,
  changesNone: "没有需要列出的变化。",
  moved: bridgeWordsZh.moved,
  changeLists: {
    finished: (count: string) => `新办结${count}：`,
    newlyOverdue: (count: string) => `新逾期${count}：`,
    reopened: (count: string) => `由办结改回${count}：`,
    regressed: (count: string) => `进度比上次低${count}：`,
    stale: (count: string) => `进展情况和上次一样${count}：`,
    added: (count: string) => `新增${count}：`,
    vanished: (count: string) => `上次有、这次没有${count}（上次的位置）：`,
    dueMoved: (count: string) => `时限变动${count}：`,
    targetChanged: (count: string) => `年度目标变动${count}：`,
    untold: (count: string) => `有${count}同名，分不清哪一项是上次的哪一项，未逐项比较：`,
  },
  changeCount: (all: number, byLedger: readonly string[]) =>
    `${all}项${byLedger.length > 1 ? `（${byLedger.join("、")}）` : ""}`,
  changeCountOf: (ledger: string, count: number) => `${ledger}${count}项`,
  changeColumns: ["台账", "位置", "事项", "变化"],
  passage: (before: string, now: string) => `${before} → ${now}`,
  noDay: "没有日期",
  openEnded: "长期",
  sinceLast: (moved: string) => `（较上次${moved}）`,
  sinceLastColumn: "较上次",
  rankChange: "变化",
  rankUp: (places: number) => `↑${places}`,
  rankDown: (places: number) => `↓${places}`,
  rankSame: "—",
  rankNew: "新",

  townRanking: "镇排名",
  unitRanking: "单位排名（按牵头任务）",
  rankingColumns: ["名次", "名称", "得分", "说明"],
  rankingNone: "没有可排名的对象。",
  unranked: (names: string) => `不参与排名（应完成任务数不够）：${names}。`,
  unrankedMember: (name: string, countable: number) => `${name}（${countable}项）`,

  overdue: "逾期事项",
  overdueNone: "没有逾期事项。",
  overdueCounts: (total: number, remind: number, supervise: number, notice: number) =>
    `共${total}项：催办${remind}项，督办${supervise}项，通知书${notice}项。`,
  overdueColumns: ["逾期天数", "措施", "应完成日", "事项", "位置", "牵头单位"],
  rest: (count: number) => `其余${count}项加 --json 文件名 全部列出，加 --out 结果.xlsx 写成表。`,
  noUnit: "（没有可识别的牵头单位）",

  projects: "重点项目",
  projectCounts: (count: number, total: string) => `共${count}个项目，总投资${total}。`,
  projectStages: (stages: string) => `按阶段：${stages}。`,
  projectStage: (stage: string, count: number, total: string) => `${stage}${count}个（${total}）`,
  /** What is not known is not 0. */
  priced: (amount: string, count: number, unpriced: number) =>
    unpriced === 0
      ? `${amount}万元`
      : count === unpriced
        ? "没有填或者读不出"
        : `${amount}万元，另有${unpriced}个没有填或者读不出`,
  stageUnknown: "阶段不明",
  threeBatches: (month: string, signed: number, started: number, produced: number) =>
    `${month}：签约${signed}个，开工${started}个，投产${produced}个。`,
  investment: (done: string, plan: string, rate: string, scheduled: string, gap: string) =>
    `本年完成投资${done}万元，年度计划${plan}万元，完成${rate}，时间进度${scheduled}，偏差${gap}个百分点。`,
  investmentNoPlan: (done: string) => `本年完成投资${done}万元，没有年度计划可比。`,
  investmentNotDone: (plan: string) => `年度计划投资${plan}万元；台账没有“本年完成投资”列，不算投资完成率。`,
  missedStarts: (count: number, red: number) => `到计划开工时间没有开工的${count}个，其中红灯${red}个：`,
  missedStart: (place: string, planned: string, days: number) => `${place}　计划${planned}开工，已过${days}天`,
  missedStartsNone: "没有到期未开工的项目。",

  problems: "问题办理",
  problemCounts: (total: number, closed: number, rate: string, overdue: number) =>
    `共${total}个问题，已销号${closed}个，销号率${rate}；逾期${overdue}个。`,
  medianDays: (days: string) => `从提出到销号，中位数${days}天。`,
  openUnits: (units: string) => `未销号较多的单位：${units}。`,
  openUnit: (name: string, open: number) => `${name}${open}个`,

  indicators: "指标完成",
  indicatorCounts: (count: number, behind: number) => `共${count}项指标，慢于时间进度的${behind}项。`,
  indicatorUnrated: (count: number) => `${count}项没有目标值或累计值，没有完成率。`,
  indicatorBehind: (name: string, rate: string, scheduled: string, gap: string, place: string) =>
    `${name}　完成${rate}，时间进度${scheduled}，偏差${gap}个百分点（${place}）`,
  nameless: "（没有名称）",

  submissions: "月报报送",
  submissionCounts: (due: number, onTime: number, late: number, missing: number) =>
    `应报${due}次：按时${onTime}次，迟报${late}次，未报${missing}次。`,
  missingSubmissions: (list: string) => `未报：${list}。`,
  lateSubmissions: (list: string) => `迟报：${list}。`,
  submission: (group: string, month: string) => `${group}专班${month}`,

  notices: "督办通知书建议",
  notice: (to: string, level: string, reason: string) => `${to}　${level}　${sentence(reason)}`,
  noticeWait: (until: string | null) =>
    `（已发出，${until === null ? "发出日期或办理期限没有填或读不出" : `${fullDay(until)}前等反馈`}，不再发）`,
  noticeNone: "（不用发）",
  noticeEscalate: "（上一份到期没有反馈，升一级）",
  noticeLeftOut: (count: number) => `（${count}项已在别的通知里或已延期，不列入）`,
  noticeGuard: (guard: string) => `（草稿·不可发：${guard}）`,
  noticeBlocked: (count: number) => `（草稿·不可发：有${count}处问题要先改正）`,

  inspectedBook: (file: string) => `${file}（主工作簿：设置和月度存档写在这里）`,
  inspectedAs: (kind: string, reason: string) => `认作${kind}：${sentence(reason)}`,
  inspectedNot: (reason: string) => `不作台账：${sentence(reason)}`,
  headerRows: (rows: string) => `表头：${rows}`,
  headerNone: "表头：没有找到",
  recordRows: (first: number, last: number) => `记录：第${first}—${last}行`,
  recordNone: "记录：没有",
  notRecords: (groups: readonly { readonly why: LeftOut; readonly rows: readonly number[] }[]) =>
    `不作记录：${groups.map(({ why, rows }) => `${LEFT_OUT[why]}${rows.length}行（第${rows.slice(0, 5).join("、")}${rows.length > 5 ? "……" : ""}行）`).join("，")}`,
  heading: (column: string, path: string) => `${column} ${path}`,
  headings: (list: string) => `栏目：${list}`,
  sheetsNone: "除台账助手生成的结果表外，文件里没有工作表。",

  and: "、",
  comma: "，",
  more: (text: string, count: number) => `${text}等${count}项`,
} as const;

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", info: "提示" };

/** A clause as a sentence, whether or not it came with its full stop. */
function sentence(text: string): string {
  return /[。！？]$/.test(text) ? text : `${text}。`;
}

/** Why a row under the header is read as no record. */
const LEFT_OUT: Readonly<Record<LeftOut, string>> = {
  head: "列号或单位",
  hint: "填写说明",
  example: "示例",
  "repeated-head": "重复的表头",
  band: "分段标题",
  group: "分组和小计",
  part: "合计的组成部分",
  total: "小计、合计",
  empty: "只有序号的空行",
  footer: "表尾",
};
