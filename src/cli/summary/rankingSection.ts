import { scoreText } from "../../core/values/figureText";
import type { ComparedMember, UnrankedMember } from "../../core/terms/report";
import { kept, plain, type Section } from "./section";
import { SUMMARY_WORDS as W } from "./summaryWords";
import { textTable } from "./textTable";

/**
 * Ranks with scores and what each hangs on (SPEC §11); those too small to be ranked are named below.
 * @param otherwise says that the scores of then were made otherwise; null where they were not
 */
export function rankingSection(
  title: string,
  ranked: readonly ComparedMember[],
  unranked: readonly UnrankedMember[],
  isCompared: boolean,
  otherwise: string | null = null,
): Section {
  const [rankHeading, nameHeading, scoreHeading, reasonHeading] = W.rankingColumns;
  const columns = [
    { heading: rankHeading, align: "right" },
    ...(isCompared ? ([{ heading: W.rankChange, align: "left" }] as const) : []),
    { heading: nameHeading, align: "left" },
    { heading: scoreHeading, align: "right" },
    { heading: reasonHeading, align: "left" },
  ] as const;
  const rows = ranked.map((member) => [
    String(member.rank),
    ...(isCompared ? [rankChangeText(member)] : []),
    member.name,
    scoreText(member.score),
    member.hangsOn,
  ]);
  const names = unranked.map(({ name, countable }) => W.unrankedMember(name, countable)).join(W.and);
  return {
    title,
    lines: [
      ...(otherwise === null ? [] : [plain(`  ${otherwise}`)]),
      ...(rows.length === 0 ? [plain(`  ${W.rankingNone}`)] : kept(textTable(columns, rows, "  "))),
      ...(names === "" ? [] : [plain(`  ${W.unranked(names)}`)]),
    ],
  };
}

/** `↑2`, `↓1`, `—`, `新` (MONTH §3). */
function rankChangeText({ change, isNew }: ComparedMember): string {
  if (isNew) return W.rankNew;
  if (change === null || change === 0) return W.rankSame;
  return change > 0 ? W.rankUp(change) : W.rankDown(-change);
}
