import type { Ledger } from "../../terms/ledger";
import type { ColumnKey, LedgerKind } from "../../terms/ledgerKind";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { byUnitOrder, type Registry } from "../../terms/registry";
import type { Burden, BurdenFigures, NoticeEntry } from "../../terms/report";
import { isFilledInAlike } from "../../read/archive/archivedRecord";
import { yearMonthDay, type LocalDate } from "../../workbook/localDate";
import { asksForLetter } from "../notices/asksForLetter";
import { hasHappened } from "../overdue/missedStart";
import { countsAs } from "../completion/countsAs";
import type { LastMonth } from "./lastMonth";

/** Columns that a unit fills in each month, by kind of ledger (MONTH §4); monthly reports are not handed out (DECIDED F5). */
export const FILLABLE: Readonly<Record<LedgerKind, readonly ColumnKey[]>> = {
  tasks: ["status", "rate", "finished", "progressText", "issue", "nextStep"],
  projects: ["yearDone", "cumulativeInvestment", "stage", "actualStart", "actualProduction", "siteProgress", "issue"],
  problems: ["progressText", "status", "finished"],
  indicators: ["month", "cumulative"],
  submissions: [],
};

/**
 * Whether a row is asked for in a month (MONTH §4, DECIDED F5): finished and cancelled ones are not, long-term ones only in the last
 * month of a quarter.
 *
 * @param withLongTerm whether long-term ones are asked for, whatever the month
 */
export function isAskedFor(record: LedgerRecord, asOf: LocalDate, withLongTerm = false): boolean {
  switch (record.kind) {
    case "tasks":
    case "problems": {
      if (record.state === "done" || record.state === "cancelled") return false;
      return countsAs(record) !== "long-term" || withLongTerm || yearMonthDay(asOf).month % 3 === 0;
    }
    case "projects":
      return record.stage !== "取消" && !(record.stage === "投产" && hasHappened(record.actualProduction, asOf));
    case "indicators":
      return true;
    case "submissions":
      return false;
  }
}

/** Cells of a row that are to be filled in: the fillable columns that its sheet has. */
export function cellsAskedOf({ kind, ledger }: LedgerRecord): number {
  return FILLABLE[kind].filter((key) => ledger.columns.has(key)).length;
}

/** How many cells each lead unit was asked for in the month compared with; null where its archive does not say. */
export function cellsLastMonth(lastMonth: LastMonth | null): ReadonlyMap<string, number | null> {
  const groups = (lastMonth?.closed.groups ?? []).filter(({ kind }) => kind === "牵头单位");
  return new Map(groups.map(({ name, cells }) => [name, cells]));
}

/** What each lead unit is asked for this month, against last (MONTH §9). A row of two units is asked of both. */
export function burden(
  records: readonly LedgerRecord[],
  notices: readonly NoticeEntry[],
  registry: Registry,
  asOf: LocalDate,
  lastMonth: LastMonth | null,
): Burden {
  const units = new Map<string, { rows: number; cells: number; changed: number }>();
  let ledger: Ledger | null = null;
  let cells = 0;
  const all = { rows: 0, changed: 0 };
  for (const record of records) {
    if (record.leadUnits.length === 0 || !isAskedFor(record, asOf)) continue;
    // Records of a ledger stand together.
    if (record.ledger !== ledger) cells = cellsAskedOf(record);
    ({ ledger } = record);
    const previous = lastMonth?.previousOf(record) ?? null;
    const isChanged = previous !== null && !isFilledInAlike(record, previous);
    all.rows += 1;
    if (isChanged) all.changed += 1;
    for (const unit of record.leadUnits.length === 1 ? record.leadUnits : new Set(record.leadUnits)) {
      const sum = units.get(unit) ?? { rows: 0, cells: 0, changed: 0 };
      units.set(unit, sum);
      sum.rows += 1;
      sum.cells += cells;
      if (isChanged) sum.changed += 1;
    }
  }
  const cellsThen = cellsLastMonth(lastMonth);
  const letters = notices.filter(asksForLetter);
  const entries = [...units].map(([unit, { rows, cells, changed }]) => ({
    unit,
    rows,
    cells,
    cellsLastMonth: cellsThen.get(unit) ?? null,
    changed: lastMonth === null ? null : changed,
    notices: letters.filter(({ kind, to }) => to === (kind === "town" ? registry.townGovernments.get(unit) : unit))
      .length,
  }));
  const inOrder = byUnitOrder(registry);
  return {
    units: entries.sort((a, b) => inOrder(a.unit, b.unit)),
    total: totalOf(
      entries,
      all.rows,
      letters.length,
      lastMonth === null ? null : all.changed,
      lastMonth?.closed.groups.find(({ kind }) => kind === "全部")?.cells ?? null,
    ),
  };
}

/**
 * Cells are filled in by each unit that is asked, rows are the same ones: a row of two units is one. Letters are all that are due, also
 * those to towns and units that are asked for no cell.
 */
function totalOf(
  units: readonly BurdenFigures[],
  rows: number,
  letters: number,
  changed: number | null,
  cellsLastMonth: number | null,
): BurdenFigures {
  const sum = (of: (unit: BurdenFigures) => number | null): number =>
    units.reduce((total, unit) => total + (of(unit) ?? 0), 0);
  return {
    rows,
    cells: sum(({ cells }) => cells),
    cellsLastMonth,
    changed,
    notices: letters,
  };
}
