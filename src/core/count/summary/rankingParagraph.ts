import type { ComparedMember } from "../../terms/report";
import { scoreText } from "../../values/figureText";
import { lastPlaces } from "../figures/lastPlaces";
import { scoringChangesText } from "../months/scoringChangesText";
import { unverifiedText } from "./unverifiedText";
import { lastMonthWords } from "./summaryTexts";
import { limitsOf, type SummaryInput, type SummaryTopic } from "./summaryInput";

/**
 * First and last places of towns and units, who has moved, and whether by the work alone (MONTH §6, SPEC §11); of whom it names, whose data is
 * still being checked.
 */
export const rankingParagraph: SummaryTopic = (input) => {
  const { towns, units } = input.report.ranking;
  const then = lastMonthWords(input);
  const sentences = [
    ...(limitsOf(input).townRanking ? sentencesOf("镇", towns, then) : []),
    ...sentencesOf("单位", units, then),
  ];
  const checking = checkingText(input);
  if (sentences.length === 0 && checking === "") return null;
  const otherwise = scoringChangesText(input.report, input.report.history.comparedWith);
  const text = sentences.map((sentence) => `${sentence}。`).join("") + checking + (otherwise?.zh ?? "");
  return { topic: "ranking", text, places: [] };
};

/** Of the towns that a table beside the words ranks, too: there they stand first and last as well. */
function checkingText({ report: { ranking }, unverified }: SummaryInput): string {
  const names = (["towns", "units"] as const).flatMap((kind) =>
    namedMembers(ranking[kind]).filter((name) => unverified[kind].has(name)),
  );
  return unverifiedText(names);
}

/** Who is told to stand first or last, or to have moved most, in the order of the ranking. */
function namedMembers(members: readonly ComparedMember[]): readonly string[] {
  const named = new Set([
    ...namedFirst(members),
    ...namedLast(members),
    ...namedMovers(members, 1),
    ...namedMovers(members, -1),
  ]);
  return members.flatMap(({ name }) => (named.has(name) ? [name] : []));
}

/** So many members are named at either end, and no more than half of all. */
const ENDS = 3;
/** A score shared by more than so many is told by its number. */
const MOST_NAMES = 4;

/** Nothing where all have the same score: there is no first and no last then. */
function sentencesOf(what: string, members: readonly ComparedMember[], then: string | null): readonly string[] {
  const places = byScore(members);
  const [only] = members;
  if (only === undefined) return [];
  const moved = then === null ? "" : movedText(members, then, what);
  if (members.length === 1) return [`参与排名的${what}只有${only.name}，得分${scoreText(only.score)}分${moved}`];
  if (places.length === 1) return [];
  const { first, last } = endsOf(places);
  const told = (ends: Places): string => ends.map((place) => placeText(place, what)).join("、");
  const behind = last.length > 0 ? `，居后的是${told(last)}` : othersText(places.slice(first.length), what);
  return [`${what}排名居前的是${told(first)}${behind}${moved}`];
}

/** `，其余8个镇并列第2名（42.86分）`: all that are not first are level, and so nobody is last. */
function othersText(places: Places, what: string): string {
  const [level] = places;
  const [one] = level ?? [];
  if (places.length !== 1 || level === undefined || one === undefined) return "";
  return `，其余${level.length}个${what}并列第${one.rank}名（${scoreText(one.score)}分）`;
}

type Places = readonly (readonly ComparedMember[])[];

/** Of two places or more; the last one never stands among the first, and so many level that they are more than an end are no last ones. */
function endsOf(places: Places): { readonly first: Places; readonly last: Places } {
  const most = Math.min(ENDS, Math.floor(places.flat().length / 2));
  const first = upTo(places.slice(0, -1), most);
  const last = new Set(lastPlaces(places.flat(), most));
  return { first, last: places.slice(first.length).filter(([one]) => one !== undefined && last.has(one)) };
}

/** Who is told to stand last. */
export function namedLast(members: readonly ComparedMember[]): readonly string[] {
  return namedAt("last", members);
}

/** Who is told to stand first. */
export function namedFirst(members: readonly ComparedMember[]): readonly string[] {
  return namedAt("first", members);
}

/** Who is named for having gained (1) or lost (-1) most places. */
export function namedMovers(members: readonly ComparedMember[], side: 1 | -1): readonly string[] {
  return moversOf(members, side)
    .slice(0, MOST_NAMES)
    .map(({ name }) => name);
}

function moversOf(members: readonly ComparedMember[], side: 1 | -1): readonly ComparedMember[] {
  const movesOf = ({ change }: ComparedMember): number => (change ?? 0) * side;
  const most = Math.max(0, ...members.map(movesOf));
  return most === 0 ? [] : members.filter((member) => movesOf(member) === most);
}

function namedAt(end: "first" | "last", members: readonly ComparedMember[]): readonly string[] {
  const places = byScore(members);
  if (places.length < 2) return [];
  return endsOf(places)
    [end].flat()
    .map(({ name }) => name);
}

/** Members that share a score, best first. */
function byScore(members: readonly ComparedMember[]): Places {
  const places: ComparedMember[][] = [];
  for (const member of members) {
    const shared = places.at(-1);
    if (shared?.[0]?.rank === member.rank) shared.push(member);
    else places.push([member]);
  }
  return places;
}

/** The first place, however many share it, and further ones as far as all of them are so many members at most. */
function upTo(places: Places, most: number): (readonly ComparedMember[])[] {
  const taken: (readonly ComparedMember[])[] = [];
  let members = 0;
  for (const place of places) {
    members += place.length;
    if (taken.length > 0 && members > most) break;
    taken.push(place);
  }
  return taken;
}

/** `三泉镇、横桥镇（并列第1名，80.00分）`. */
function placeText(members: readonly ComparedMember[], what: string): string {
  const [first] = members;
  if (first === undefined) return "";
  return `${together(members, what)}（${members.length > 1 ? "并列" : ""}第${first.rank}名，${scoreText(first.score)}分）`;
}

/** `三泉镇、横桥镇`, `三泉镇、横桥镇、泽掌镇、北张镇等6个镇`. */
function together(members: readonly { readonly name: string }[], what: string): string {
  const names = members.slice(0, MOST_NAMES).map(({ name }) => name);
  return names.join("、") + (members.length > MOST_NAMES ? `等${members.length}个${what}` : "");
}

/** Who has gained and lost most places, by name. */
function movedText(members: readonly ComparedMember[], then: string, what: string): string {
  const most = (side: 1 | -1): string => {
    const movers = moversOf(members, side);
    const [{ change: best } = { change: null }] = movers;
    if (best === null) return "";
    return `${together(movers, what)}比${then}${side > 0 ? "前移" : "后移"}${Math.abs(best)}位`;
  };
  const parts = [most(1), most(-1)].filter((text) => text !== "");
  return parts.length === 0 ? "" : `；${parts.join("，")}`;
}
