import type { LiftingRow } from "./liftingRows";
import type { InBoth } from "../../base/inBoth";
import type { TaskRecord } from "../../terms/ledgerRecord";

/** A member's place among those ranked; scores in hundredths of a point. */
export interface Place {
  readonly rank: number;
  readonly hundredths: number;
  readonly tied: boolean;
  /** The nearest better rank, or null for the first. */
  readonly better: { readonly rank: number; readonly hundredths: number } | null;
  /** The nearest worse rank, or null for the last. */
  readonly worse: { readonly rank: number; readonly hundredths: number } | null;
}

/**
 * What a rank hangs on, in words (SPEC §11), in English for the pane alone: `第9名；与第8名差1.25分；若台账第37行办结则为第6名`. Ties are said (`并列第2名`),
 * the first says how far ahead it is, and a member that no single row would lift says nothing of rows.
 */
export function hangsOn(place: Place, lifting: LiftingRow | undefined, nameOf: (task: TaskRecord) => InBoth): InBoth {
  const name = lifting === undefined ? null : nameOf(lifting.task);
  return {
    zh: sentence(place, lifting, name?.zh ?? "", ZH),
    en: sentence(place, lifting, name?.en ?? "", EN),
  };
}

function sentence(place: Place, lifting: LiftingRow | undefined, name: string, words: RankWords): string {
  const { rank, tied, hundredths, better, worse } = place;
  const parts = [words.rank(rank, tied)];
  if (better !== null) parts.push(words.below(hundredthsText(better.hundredths - hundredths), better.rank));
  else if (worse !== null) parts.push(words.above(hundredthsText(hundredths - worse.hundredths), worse.rank));
  if (lifting !== undefined) parts.push(words.lifted(name, words.rank(lifting.rank, lifting.tied)));
  return parts.join(words.between);
}

interface RankWords {
  readonly between: string;
  readonly rank: (rank: number, tied: boolean) => string;
  /** Points behind the nearest better rank, ahead of the nearest worse one. */
  readonly below: (points: string, rank: number) => string;
  readonly above: (points: string, rank: number) => string;
  readonly lifted: (row: string, rank: string) => string;
}

const ZH: RankWords = {
  between: "；",
  rank: (rank, tied) => (tied ? `并列第${rank}名` : `第${rank}名`),
  below: (points, rank) => `与第${rank}名差${points}分`,
  above: (points, rank) => `领先第${rank}名${points}分`,
  lifted: (row, rank) => `若${row}办结则为${rank}`,
};

const EN: RankWords = {
  between: "; ",
  rank: (rank, tied) => (tied ? `rank ${rank}, tied` : `rank ${rank}`),
  below: (points, rank) => `${points} points behind rank ${rank}`,
  above: (points, rank) => `${points} points ahead of rank ${rank}`,
  lifted: (row, rank) => `${rank} if ${row} were finished`,
};

/** `1.25` of 125 hundredths. */
export function hundredthsText(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
}
