import { matchableRow } from "../../matching/matchableRow";
import { headingLabel, plainName } from "./columnNames";
import { matterOf } from "../../terms/matterOf";
import { isBlank } from "../../read/ledgers/sheetGrid";
import { isBesideName } from "../handout/lastMonthColumns";
import { isSame, shownValue, type CellContent, type ReadingOf } from "./cellMeaning";
import type { Decision } from "./decision";
import { masterCell, masterPlace, type MasterColumn, type MasterLedger, type MasterRow } from "./masterBook";
import type { Extra, ReturnedRow } from "./returnedBook";
import type { SentRow } from "./sentBook";

/** What a unit wrote under headings that the master has not (any more). */
export interface StrayCells {
  readonly decisions: readonly Decision[];
  /** Columns of which nobody knows what was sent under them. */
  readonly extras: readonly Extra[];
}

/**
 * Looks for what stands under headings that were sent and that the master has lost or renamed since, and in last month's grey columns:
 * what the unit changed there is for people to decide. A renamed column is the one between the same neighbours; nothing is merged into it.
 */
export function strayFinder(
  file: string,
  unit: string | null,
): (own: MasterRow, rows: readonly ReturnedRow[], then: SentRow | undefined) => StrayCells {
  const ledgers = new Map<MasterLedger, Map<string, readonly string[]>>();
  const namesOf = ({ ledger }: MasterRow, { sheet, cells }: ReturnedRow): readonly string[] => {
    const bySheet = ledgers.get(ledger) ?? new Map<string, readonly string[]>();
    ledgers.set(ledger, bySheet);
    const known = bySheet.get(sheet) ?? [...cells.keys()].filter((name) => !ledger.columns.has(name));
    bySheet.set(sheet, known);
    return known;
  };
  return (own, rows, then) => {
    const decisions: Decision[] = [];
    const extras: Extra[] = [];
    for (const row of rows)
      for (const name of namesOf(own, row)) {
        const returned = row.cells.get(name);
        if (returned === undefined) continue;
        const sent = then?.cells.get(name);
        if (then === undefined && !isBlank(returned.value)) extras.push({ sheet: row.sheet, column: plainName(name) });
        const [any] = own.ledger.columns.values();
        if (then === undefined || sent === undefined || any === undefined) continue;
        if (isSame(returned, sent, asWords(any.how))) continue;
        const decision = strayDecision({
          file,
          unit,
          own,
          name,
          sent,
          returned,
          renamed: renamedColumn(own, then, name),
        });
        if (decision !== null) decisions.push(decision);
      }
    return { decisions, extras };
  };
}

interface Stray {
  readonly file: string;
  readonly unit: string | null;
  readonly own: MasterRow;
  readonly name: string;
  readonly sent: CellContent;
  readonly returned: CellContent;
  readonly renamed: MasterColumn | null;
}

function strayDecision({ file, unit, own, name, sent, returned, renamed }: Stray): Decision | null {
  const { ledger, row } = own.record;
  const now = renamed === null ? null : masterCell(own, renamed);
  if (renamed !== null && now !== null && isSame(returned, now, renamed.how)) return null;
  const heading = headingLabel(ledger.kind, name);
  const isBeside = isBesideName(name);
  const headingNow = renamed === null ? null : (ledger.headings.get(renamed.column)?.at(-1) ?? null);
  return {
    kind: isBeside ? "locked-cell" : "master-changed",
    file,
    unit,
    sheet: ledger.sheet,
    row,
    cell: renamed === null ? null : masterPlace(own, renamed).cell,
    column: renamed?.key ?? plainName(renamed?.name ?? name),
    sent: shownValue(sent),
    returned: shownValue(returned),
    master: now === null ? null : shownValue(now),
    about: {
      key: own.key,
      row: matchableRow(own.record),
      name: renamed?.name ?? name,
      heading: headingNow ?? heading,
      isShare: false,
      content: returned,
      cells: [],
      table: null,
      matter: matterOf(own.record) ?? "",
      note: isBeside
        ? "这是模板里带出的上月内容，不往主台账写；请看单位是不是写错了栏"
        : headingNow === null
          ? `主台账里已经没有“${heading}”这一栏；请手工登到该登的地方`
          : `下发时这一栏叫“${heading}”，主台账现在叫“${headingNow}”，请核对是不是同一栏`,
    },
  };
}

/** The master's column that stands where this one was sent: between the same neighbours, as many lost as new. */
function renamedColumn({ ledger }: MasterRow, then: SentRow, name: string): MasterColumn | null {
  const sent = [...then.cells.keys()].filter((one) => !isBesideName(one));
  const here = [...ledger.columns.values()].map((column) => ({ column, isNew: !then.cells.has(column.name) }));
  const at = sent.indexOf(name);
  if (at < 0) return null;
  let [first, last] = [at, at];
  while (first > 0 && !ledger.columns.has(sent[first - 1] ?? "")) first--;
  while (last < sent.length - 1 && !ledger.columns.has(sent[last + 1] ?? "")) last++;
  const from = first === 0 ? 0 : here.findIndex(({ column }) => column.name === sent[first - 1]) + 1;
  const to = last === sent.length - 1 ? here.length : here.findIndex(({ column }) => column.name === sent[last + 1]);
  const between = here.slice(from, to);
  const isOneToOne = between.length === last - first + 1 && between.every(({ isNew }) => isNew);
  return isOneToOne ? (between[at - first]?.column ?? null) : null;
}

/** Whatever the column was for, what was sent comes back as it was sent. */
function asWords(how: ReadingOf): ReadingOf {
  return { ...how, content: "text" };
}
