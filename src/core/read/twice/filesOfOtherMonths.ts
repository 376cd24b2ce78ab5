import { grouped } from "../../base/grouped";
import type { Ledger } from "../../terms/ledger";
import type { OtherMonth } from "../../terms/otherMonth";
import { compact } from "../../workbook/cellText";
import type { ComparedLedger } from "./comparedLedger";
import { areOtherPlaces } from "./ledgerLabels";
import { newestNamed } from "./newestNamed";
import { withoutExtension } from "./withoutExtension";

/**
 * Of ledgers that all count, those beside which another file of the same name but for its month has a sheet of the same name: 5月台账 and
 * 6月台账. Several files are one month, so that two months opened together may count matters twice; they have too little in
 * common to be the same ledger. Told of every month but the as-of date's, or else the latest.
 * @param asOf the as-of date's month, `2024-06`
 */
export function filesOfOtherMonths(ledgers: readonly ComparedLedger[], asOf: string): ReadonlyMap<Ledger, OtherMonth> {
  const alike = grouped(ledgers, ({ seen }) => `${compact(seen.grid.sheet.name)}\n${withoutMonth(seen.file)}`);
  const found = new Map<Ledger, OtherMonth>();
  for (const group of alike.values()) {
    const meant = ofTheMonth(group, asOf);
    if (meant === undefined) continue;
    for (const one of group)
      if (isOfOtherMonth(one, meant, asOf) && !areOtherPlaces(one.labels, meant.labels))
        found.set(one.ledger, { file: meant.seen.file, sheet: meant.seen.grid.sheet.name });
  }
  return found;
}

const monthOf = ({ labels }: ComparedLedger): string | null => labels.places[2].month;

function ofTheMonth(group: readonly ComparedLedger[], asOf: string): ComparedLedger | undefined {
  const months = group.flatMap((one) => monthOf(one) ?? []);
  if (months.length === 0) {
    const newest = newestNamed(group.map(turnName), asOf);
    return group.find((one) => newest.has(turnName(one)));
  }
  const meant = months.includes(asOf) ? asOf : months.reduce((a, b) => (b > a ? b : a));
  return group.find((one) => monthOf(one) === meant);
}

function isOfOtherMonth(one: ComparedLedger, meant: ComparedLedger, asOf: string): boolean {
  const [month, other] = [monthOf(one), monthOf(meant)];
  if (month !== null || other !== null) return month !== null && month !== other;
  const names = [turnName(one), turnName(meant)];
  return one.seen.file !== meant.seen.file && newestNamed(names, asOf).has(turnName(meant));
}

/** Without a year: the tasks of two years may well count together. */
function turnName({ seen }: ComparedLedger): string {
  return withoutExtension(seen.file).replace(/20\d\d年?度?/g, "");
}

/** What is left of a file's name without what says when: 台账 of 2024年5月台账.xlsx, 6月台账 (2).xlsx and 上月台账.xlsx. */
function withoutMonth(file: string): string {
  return compact(file)
    .replace(/\.[a-z]+(?=\(\d+\)$|$)/i, "")
    .replace(WHEN, "");
}

const WHEN =
  /\d{1,8}|元月|[一二三四五六七八九十]{1,2}(?=月|季)|第|年度?|月份?|日|季度?|[上下]半年|[上本当这](?:个?[月周旬期季])|周|旬|期|截[至止]|[底末]|[-—_.,、()]/g;
