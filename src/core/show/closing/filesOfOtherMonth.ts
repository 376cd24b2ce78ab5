import type { IsoMonth } from "../../terms/isoDay";
import type { ReportLedger } from "../../terms/report";
import { saidMonth } from "../../values/saidMonth";
import { monthsBetween } from "../../workbook/monthsBetween";

/** A ledger whose sheet, or file, is named for a month. */
export interface NamedForMonth {
  readonly file: string;
  /** Null where the file says it. */
  readonly sheet: string | null;
  readonly month: IsoMonth;
}

/**
 * Ledgers that are named for the month before or after the one that is closed, where none is named for that one itself: the files of
 * another month may have been taken, or the as-of date is a slip. A month further off may be that of a plan. Each file once.
 */
export function filesOfOtherMonth(ledgers: readonly ReportLedger[], closing: IsoMonth): readonly NamedForMonth[] {
  const found = new Map<string, NamedForMonth>();
  for (const { kind, file, sheet } of ledgers) {
    // Those of the month before come in this one.
    if (kind === "submissions") continue;
    const bySheet = monthNear(sheet, closing);
    const month = bySheet ?? monthNear(file.replace(/\.[a-z]+(?= \(\d+\)$|$)/i, ""), closing);
    if (month === null) continue;
    if (month === closing) return [];
    if (!found.has(file)) found.set(file, { file, sheet: bySheet === null ? null : sheet, month });
  }
  return [...found.values()].filter(({ month }) => Math.abs(monthsBetween(month, closing)) === 1);
}

/** The month that a name says; where it says no year, the one nearest to a month. */
function monthNear(name: string, closing: IsoMonth): IsoMonth | null {
  const year = Number(closing.slice(0, 4));
  const said = [year, year - 1, year + 1].flatMap((one) => saidMonth(name, one) ?? []);
  const distance = (month: IsoMonth): number => Math.abs(monthsBetween(month, closing));
  return said.reduce<IsoMonth | null>(
    (best, month) => (best === null || distance(month) < distance(best) ? month : best),
    null,
  );
}
