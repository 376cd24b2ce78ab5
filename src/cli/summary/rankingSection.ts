import { scoreText } from "../../core/values/figureText";
import type { RankedMember, UnrankedMember } from "../../core/terms/report";
import { kept, plain, type Section } from "./section";
import { SUMMARY_WORDS as W } from "./summaryWords";
import { textTable } from "./textTable";

/** Ranks with scores and what each hangs on (SPEC §11); those too small to be ranked are named below. */
export function rankingSection(
  title: string,
  ranked: readonly RankedMember[],
  unranked: readonly UnrankedMember[],
): Section {
  const columns = W.rankingColumns.map(
    (heading, index) => ({ heading, align: index === 0 || index === 2 ? "right" : "left" }) as const,
  );
  const rows = ranked.map(({ rank, name, score, hangsOn }) => [String(rank), name, scoreText(score), hangsOn]);
  const names = unranked.map(({ name, countable }) => W.unrankedMember(name, countable)).join(W.and);
  return {
    title,
    lines: [
      ...(rows.length === 0 ? [plain(`  ${W.rankingNone}`)] : kept(textTable(columns, rows, "  "))),
      ...(names === "" ? [] : [plain(`  ${W.unranked(names)}`)]),
    ],
  };
}
