import { workingDays } from "../../workbook/workingDays";
import { fingerprint } from "../../base/fingerprint";
import { HostError } from "../../base/hostError";
import { registryOf } from "../../count/figures/registryOf";
import { cellsLastMonth } from "../../count/months/burden";
import type { LastMonth } from "../../count/months/lastMonth";
import { leadingGroupOffice } from "../../plan/leadingGroup";
import type { Directory } from "../../read/directory/directory";
import type { Recognition } from "../../read/ledgers/recogniseLedgers";
import type { IsoMonth } from "../../terms/isoDay";
import type { Ledger } from "../../terms/ledger";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { byUnitOrder } from "../../terms/registry";
import { addDays, isoMonth, lastDayOfMonth, yearMonthDay, type LocalDate } from "../../workbook/localDate";
import { monthWords } from "../../workbook/dayText";
import type { FormWorkbook } from "../forms/formWorkbook";
import { optionSheet } from "../forms/optionSheet";
import { askedRows, cellsAsked, type RowsWanted } from "./askedRows";
import { rowKeys } from "./rowKeys";
import { sentSheet, type SentTable } from "./sentSheet";
import { IDENTITY_PROPERTY, identityText, mastersName, type TemplateIdentity } from "./templateIdentity";
import { templateSheet } from "./templateSheet";
import { whyNotDue } from "./whyNotDue";

/** What a hand-out comes to, before a file is written (MONTH §4). */
export interface TemplatePlan {
  readonly month: IsoMonth;
  /** The last day on which templates are to be back. */
  readonly due: LocalDate;
  /** True where less than three working days are left after the as-of date (MONTH §9 `burden-short`). */
  readonly isShort: boolean;
  /** In registry order. */
  readonly files: readonly UnitTemplate[];
  /** Rows that would be asked for, had they a lead unit that is known. */
  readonly unassigned: readonly LedgerRecord[];
}

export interface UnitTemplate {
  /** Canonical. */
  readonly unit: string;
  /** `县工信科技局_2024年6月.xlsx`. */
  readonly file: string;
  readonly rows: number;
  readonly cells: number;
  /** Null where last month does not say. */
  readonly cellsLastMonth: number | null;
  /** The workbook itself, made when it is asked for. */
  readonly form: () => FormWorkbook;
}

export interface TemplateOrder {
  readonly rows: RowsWanted;
  /** Canonical names; null for every unit that is asked for anything. */
  readonly units: readonly string[] | null;
  /** Null for the 5th of the month after (DECIDED F5). */
  readonly due: LocalDate | null;
  /** Widths of a sheet's columns in characters, where the host tells. */
  readonly widthsOf: (file: string, sheet: string) => readonly (number | undefined)[];
}

/** What of a run templates are made of. */
export interface TemplateSource {
  readonly records: readonly LedgerRecord[];
  readonly basis: {
    readonly recognition: Recognition;
    readonly directory: Directory;
    readonly asOf: LocalDate;
    readonly lastMonth: LastMonth | null;
  };
}

/**
 * Plans the template of each unit: its rows of the sheets that have any, and the three carriers of its identity.
 * @throws HostError bad-arguments for a due date before the as-of date
 */
export function planTemplates({ records, basis }: TemplateSource, order: TemplateOrder): TemplatePlan {
  const { recognition, directory, asOf, lastMonth } = basis;
  const month = isoMonth(asOf);
  const due = order.due ?? usualDue(asOf);
  const why = whyNotDue(due, asOf);
  if (why !== null) throw new HostError("bad-arguments", why);
  const { byUnit, unassigned } = askedRows(records, asOf, order.rows);
  const keys = rowKeys(records);
  const master = mastersName([...new Set(records.map(({ ledger }) => ledger.file))]);
  const cellsThen = cellsLastMonth(lastMonth);
  const wanted = order.units === null ? null : new Set(order.units);
  const inOrder = byUnitOrder(registryOf(directory));
  const units = [...byUnit].filter(([unit]) => wanted === null || wanted.has(unit));
  const names = new Set<string>();
  const files = units
    .sort(([a], [b]) => inOrder(a, b))
    .map(([unit, own]): UnitTemplate => ({
      unit,
      file: fileName(unit, month, names),
      rows: own.length,
      cells: cellsAsked(own),
      cellsLastMonth: cellsThen.get(unit) ?? null,
      form: () => unitForm({ unit, own, month, master, due, keys, recognition, lastMonth, widthsOf: order.widthsOf }),
    }));
  const isShort = workingDays(asOf, due) < FEWEST_WORKING_DAYS;
  return { month, due, isShort, files, unassigned };
}

const FEWEST_WORKING_DAYS = 3;

interface UnitOrder extends Pick<TemplateOrder, "widthsOf"> {
  readonly unit: string;
  readonly own: readonly LedgerRecord[];
  readonly month: IsoMonth;
  readonly master: string;
  readonly due: LocalDate;
  readonly keys: ReadonlyMap<LedgerRecord, string>;
  readonly recognition: Recognition;
  readonly lastMonth: LastMonth | null;
}

function unitForm({ unit, own, month, master, due, keys, recognition, lastMonth, widthsOf }: UnitOrder): FormWorkbook {
  const byLedger = new Map<Ledger, LedgerRecord[]>();
  for (const record of own) {
    const rows = byLedger.get(record.ledger);
    if (rows === undefined) byLedger.set(record.ledger, [record]);
    else rows.push(record);
  }
  const names = new Set<string>();
  const topLine = topLineOf(unit, due);
  const sheets = recognition.sheets.flatMap((seen) => {
    const { ledger } = seen;
    const records = ledger === null ? undefined : byLedger.get(ledger);
    if (ledger === null || records === undefined) return [];
    return [
      templateSheet({
        name: sheetName(ledger.sheet, names),
        seen,
        ledger,
        records,
        keyOf: (record) => keys.get(record) ?? "",
        previousOf: lastMonth === null ? null : (record) => lastMonth.previousOf(record),
        widths: widthsOf(ledger.file, ledger.sheet),
        topLine,
      }),
    ];
  });
  const tables = sheets.map(({ sent }) => sent);
  const identity: TemplateIdentity = { master, month, unit, issue: issueOf(unit, month, tables) };
  const options = optionSheet();
  return {
    sheets: [...sheets.map(({ sheet }) => sheet), options.sheet, sentSheet(identity, tables)],
    names: options.names,
    properties: { [IDENTITY_PROPERTY]: identityText(identity) },
  };
}

function topLineOf(unit: string, due: LocalDate): string {
  const { month, day } = yearMonthDay(due);
  return `填报单位：${unit}　请在${month}月${day}日前报回${leadingGroupOffice}（领导小组办公室），有疑问也请与其联系。只填浅黄色的格，其余各格已锁定；可以筛选，不能排序（锁定的行在任何软件里都不能排序）。请不要删行、改表头或改最右边的标识。`;
}

function issueOf(unit: string, month: IsoMonth, tables: readonly SentTable[]): string {
  return fingerprint(JSON.stringify([unit, month, tables]));
}

/** The 5th of the month after. */
export function usualDue(asOf: LocalDate): LocalDate {
  const { year, month } = yearMonthDay(asOf);
  return addDays(lastDayOfMonth(year, month), 5);
}

function fileName(unit: string, month: IsoMonth, used: Set<string>): string {
  const base = `${unit.replace(/[\\/:*?"<>|\s]/g, "_")}_${monthWords(month)}`;
  return `${distinct(base, used)}.xlsx`;
}

/** Excel takes 31 characters, and of names that differ only in capitals one. */
function sheetName(name: string, used: Set<string>): string {
  return distinct(name, used, 31);
}

function distinct(name: string, used: Set<string>, most = 200): string {
  let own = name.slice(0, most);
  for (let turn = 2; used.has(own.toLowerCase()); turn++) own = `${name.slice(0, most - 5)} (${turn})`;
  used.add(own.toLowerCase());
  return own;
}
