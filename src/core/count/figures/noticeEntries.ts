import { inBoth, type InBoth } from "../../base/inBoth";
import { isRateLeftBlank } from "../completion/isRateLeftBlank";
import { completionRates } from "../completion/completionRates";
import type { CompletionTotals, GroupTotals } from "../completion/groupTotals";
import type { TaskStanding } from "../completion/taskStanding";
import { stepOf } from "../../terms/stepOf";
import type { TaskRecord } from "../../terms/ledgerRecord";
import type { NoticeEntry, RankedMember, RankingReport, ReportPlace } from "../../terms/report";
import type { Finding } from "../../terms/finding";
import type { NoticeEn } from "../../terms/runResult";
import { numberEn, plural } from "../../values/numberEn";
import type { Settings } from "../../terms/settings";
import { behind, visited, type Steps } from "../../base/steps";
import { lastPlaces } from "./lastPlaces";
import { noticeBlocks } from "./noticeBlocks";
import { overdueDoubts } from "./overdueDoubts";
import { settingBlocks } from "./settingBlocks";
import { touchesBlame } from "./touchesBlame";
import {
  compareRationals,
  decimalText,
  exactly,
  ratio,
  roundedHalfUp,
  times,
  type Rational,
} from "../../base/rational";
import { tenthsText } from "../../values/figureText";
import type { Registry } from "../../terms/registry";
import type { Register, RegisterRow } from "../../terms/register";
import { isoText, yearMonthDay, type LocalDate } from "../../workbook/localDate";
import { isWaitedFor, noticeAction } from "../notices/noticeAction";
import { openNotices } from "../notices/noticeItem";
import { leftOutOf } from "../notices/leftOutOf";
import { senderGuard } from "../notices/senderGuard";

/** What notices are drawn from; `standings` are those of `tasks`, in order. `findings` are the open ones. */
export interface NoticeInput {
  readonly tasks: readonly TaskRecord[];
  readonly standings: readonly TaskStanding[];
  readonly totals: CompletionTotals;
  readonly ranking: RankingReport;
  readonly registry: Registry;
  readonly settings: Pick<Settings, "notices" | "steps" | "letters">;
  readonly asOf: LocalDate;
  /** The letters written before. */
  readonly register: Register;
  readonly findings: readonly Finding[];
}

/** The entries of the report, and what they say in English, in the same order. */
export interface Notices {
  readonly notices: readonly NoticeEntry[];
  readonly noticesEn: readonly NoticeEn[];
}

/** An entry that says all it says in both languages. */
interface SaidEntry extends Omit<NoticeEntry, "reason" | "guard" | "leftOut"> {
  readonly reason: InBoth;
  readonly guard: InBoth | null;
  readonly leftOut: readonly (ReportPlace & { readonly why: InBoth })[];
}

/**
 * Whom a 督办通知书 is due to and why (SPEC §15): towns, then units as leads, that are in the last places or slow. Town
 * governments are addressed as towns only. The level follows from the row that is overdue longest, 催办 where none is:
 * the register of earlier notices may raise it, or say to wait (MONTH §7). The rows are those that lag; for a last place without
 * any, all that are not done; without those that need no letter (DECIDED F6). Draft-only while `blockedBy` is not empty, or while
 * the sender may not order the addressee about. Tells task rows gone through: each twice.
 */
export function* noticeEntries(input: NoticeInput): Steps<Notices> {
  const { totals, ranking, registry, settings } = input;
  const units = totals.unitsAsLead.filter(({ name }) => !registry.townGovernments.has(name));
  const blocks = noticeBlocks<TaskRecord>(input.findings, ["tasks"], touchesBlame);
  const doubtsOf = overdueDoubts(input.findings);
  const unset = {
    ranks: settingBlocks(input.findings, "ranks"),
    limits: settingBlocks(input.findings, "limits"),
  };
  const openOf = openNotices(input.register);
  const { lastTowns, lastUnits } = settings.notices;
  yield 0;
  const toTowns = yield* members("town", totals.towns, ranking.towns, lastTowns, (task) => task.towns);
  const toUnits = members("unit", units, ranking.units, lastUnits, (task) => task.leadUnits);
  const said = [...toTowns, ...(yield* behind(input.tasks.length, toUnits))];
  return { notices: said.map(inChinese), noticesEn: said.map(inEnglish) };

  function* members(
    kind: NoticeEntry["kind"],
    groups: readonly GroupTotals[],
    ranked: readonly RankedMember[],
    places: number,
    membersOf: (task: TaskRecord) => readonly string[],
  ): Steps<readonly SaidEntry[]> {
    const last = new Map(lastPlaces(ranked, places).map((member) => [member.name, member]));
    const reasonsOf = (group: GroupTotals, blank: number): readonly InBoth[] => [
      ...lastPlaceReason(kind, places, last.get(group.name), ranked),
      ...slowReasons(group, settings.notices, blank),
    ];
    const named = groups.filter((group) => reasonsOf(group, 0).length > 0);
    const rowsOf = yield* rowsOfMembers(input, named, membersOf);

    const entries: SaidEntry[] = [];
    for (const group of named) {
      const rows = rowsOf.get(group.name);
      if (rows === undefined) continue;
      const reason = joined(reasonsOf(group, rows.counted.filter(isRateLeftBlank).length));
      const spokenOf = rows.lagging.length > 0 ? rows.lagging : rows.open;
      const overdue = rows.open.filter(({ due }) => due !== null && due < input.asOf);
      const held = [...blocks(rows.counted), ...doubtsOf(overdue), ...unset[last.has(group.name) ? "ranks" : "limits"]];
      entries.push(entryOf(group, kind, reason, spokenOf, held));
      yield input.tasks.length;
    }
    return entries;
  }

  function entryOf(
    { name: to, longestOverdue }: GroupTotals,
    kind: NoticeEntry["kind"],
    reason: InBoth,
    spokenOf: readonly TaskRecord[],
    blockedBy: NoticeEntry["blockedBy"],
  ): SaidEntry {
    const { asOf, register } = input;
    const isWaited = (notice: RegisterRow): boolean => isWaitedFor(notice, asOf, settings.notices);
    const earlier = register.filter((row) => row.to === to);
    const asked = stepOf(longestOverdue, settings.steps) ?? "催办";
    const { action, until, level, newest } = noticeAction(earlier, asked, asOf, settings.notices);
    const leftOut = action === "wait" ? [] : leftOutOf(spokenOf, newest, openOf, isWaited, asOf);
    const left = new Set(leftOut.map(({ task }) => task));
    const rows = spokenOf.filter((task) => !left.has(task));
    const guard = senderGuard(kind, settings.letters);
    const { year } = yearMonthDay(asOf);
    return {
      to,
      kind,
      reason,
      action: rows.length === 0 && action !== "wait" ? "none" : action,
      until: until === null ? null : isoText(until),
      level,
      rows: rows.map(placeOf),
      leftOut: leftOut.map(({ task, why }) => ({ ...placeOf(task), why })),
      register: newest === null ? null : registerEntry(newest),
      sentThisYear: earlier.filter(({ sent, status }) => {
        return sent !== null && status !== "撤回" && sent <= asOf && yearMonthDay(sent).year === year;
      }).length,
      sendable: blockedBy.length === 0 && guard === null,
      blockedBy,
      guard,
    };
  }
}

/** In the order in which an entry says things. */
function inChinese(said: SaidEntry): NoticeEntry {
  return {
    ...said,
    reason: said.reason.zh,
    leftOut: said.leftOut.map(({ why, ...place }) => ({ ...place, why: why.zh })),
    guard: said.guard?.zh ?? null,
  };
}

function inEnglish({ reason, guard, leftOut }: SaidEntry): NoticeEn {
  return { reason: reason.en, guard: guard?.en ?? null, leftOut: leftOut.map(({ why }) => why.en) };
}

function joined(parts: readonly InBoth[]): InBoth {
  const en = parts.map((part) => part.en).join("; ");
  return inBoth(parts.map(({ zh }) => zh).join("；"), en.charAt(0).toUpperCase() + en.slice(1));
}

function placeOf({ ledger, row }: TaskRecord): ReportPlace {
  return { file: ledger.file, sheet: ledger.sheet, row };
}

function registerEntry({ row, number, level, sent, deadline, status }: RegisterRow): NoticeEntry["register"] {
  const iso = (day: LocalDate | null): string | null => (day === null ? null : isoText(day));
  return { row, number, level, sent: iso(sent), deadline: iso(deadline), status };
}

/** A member's rows in ledger order: those in its figures, of them the countable ones not done, of them those that lag. */
interface MemberRows {
  readonly counted: TaskRecord[];
  readonly open: TaskRecord[];
  readonly lagging: TaskRecord[];
}

/** The rows of each member that has a reason. */
function* rowsOfMembers(
  { tasks, standings }: NoticeInput,
  named: readonly GroupTotals[],
  membersOf: (task: TaskRecord) => readonly string[],
): Steps<ReadonlyMap<string, MemberRows>> {
  const members = new Map<string, MemberRows>();
  for (const { name } of named) members.set(name, { counted: [], open: [], lagging: [] });
  yield* visited(tasks.length, (index) => {
    const task = tasks[index];
    const standing = standings[index];
    if (task === undefined || standing === undefined || standing.countsAs === "cancelled") return;
    for (const name of membersOf(task)) {
      const rows = members.get(name);
      if (rows === undefined || rows.counted.at(-1) === task) continue;
      rows.counted.push(task);
      if (standing.countsAs === "countable" && !standing.done) rows.open.push(task);
      if (standing.lagging) rows.lagging.push(task);
    }
  });
  return members;
}

function lastPlaceReason(
  kind: NoticeEntry["kind"],
  places: number,
  member: RankedMember | undefined,
  ranked: readonly RankedMember[],
): readonly InBoth[] {
  if (member === undefined) return [];
  const isShared = ranked.some(({ name, rank }) => rank === member.rank && name !== member.name);
  const list = kind === "town" ? "镇" : "单位";
  const where = places === 1 ? "末位" : `后${places}位`;
  const listEn = kind === "town" ? "towns" : "units";
  const whereEn = places === 1 ? "the last place" : `the last ${places} places`;
  const score = member.score.toFixed(2);
  return [
    inBoth(
      `${list}排名${isShared ? "并列" : ""}第${member.rank}名，处于${where}（得分${score}分）`,
      `${isShared ? "shared " : ""}rank ${member.rank} of the ${listEn}, in ${whereEn} (${score} points)`,
    ),
  ];
}

/**
 * Slow: gap at or below the limit, exactly, or a row overdue for more days than the limit (SPEC §15).
 *
 * @param blank rows in the mean that say no progress: they count as none, and nobody should take that for what was reported
 */
function slowReasons(group: GroupTotals, notices: Settings["notices"], blank: number): readonly InBoth[] {
  const { averageProgress, scheduledProgress, gap } = completionRates(group);
  const parts: InBoth[] = [];
  if (averageProgress !== null && scheduledProgress !== null && gap !== null) {
    if (compareRationals(gap, exactly(notices.slowGap)) <= 0) {
      const behind = tenthsText(Number(roundedHalfUp(averageProgress, 3) - roundedHalfUp(scheduledProgress, 3)));
      const [average, scheduled] = [onePlace(averageProgress), onePlace(scheduledProgress)];
      const without = blank === 0 ? "" : `（其中${blank}项未填完成率，按零计）`;
      const withoutEn = blank === 0 ? "" : ` (${plural(blank, "row")} without one counted as none)`;
      parts.push(
        inBoth(
          `平均进度${average}%${without}，序时进度${scheduled}%，落后${behind}个百分点`,
          `average progress ${average}%${withoutEn}, scheduled progress ${scheduled}%: ${behind} points behind`,
        ),
      );
    }
  }
  if (group.longestOverdue > notices.overdueDays)
    parts.push(
      inBoth(
        `有任务逾期超过${notices.overdueDays}天，最长${group.longestOverdue}天`,
        `tasks more than ${plural(notices.overdueDays, "day")} overdue, at most ${numberEn(group.longestOverdue)}`,
      ),
    );
  return parts;
}

function onePlace(fraction: Rational): string {
  return decimalText(times(fraction, ratio(100, 1)), 1);
}
