import { indicators } from "../kinds/indicators";
import type {
  ColumnByContent,
  ColumnDefinition,
  LedgerDefinition,
  MonthHeadings,
  RecordOutline,
} from "../kinds/ledgerDefinition";
import { problems } from "../kinds/problems";
import { projects } from "../kinds/projects";
import { submissions } from "../kinds/submissions";
import { tasks } from "../kinds/tasks";

/** Every kind of ledger (SPEC §4); where two fit a sheet equally well the earlier one is taken. */
const definitions = { tasks, projects, problems, indicators, submissions };

export type LedgerKind = keyof typeof definitions;

/** Column keys of one kind, or of all. They are published in the report: never rename. */
export type ColumnKey<K extends LedgerKind = LedgerKind> = { [P in K]: keyof (typeof definitions)[P]["columns"] }[K];

/** What is read from the rows of each kind. */
export type FieldsOf = { [K in LedgerKind]: Parameters<(typeof definitions)[K]["outline"]>[0] };

/** The definition of a kind that only the data knows. */
export interface AnyLedgerDefinition<K extends LedgerKind = LedgerKind> extends Omit<
  LedgerDefinition<K, ColumnKey, unknown>,
  "columns" | "monthHeadings" | "keyByContent" | "outline"
> {
  readonly columns: { readonly [key in ColumnKey]?: ColumnDefinition };
  readonly monthHeadings: MonthHeadings<ColumnKey> | null;
  readonly keyByContent: (column: ColumnByContent<ColumnKey>) => ColumnKey | null;
}

export const ledgerDefinitions: {
  readonly [K in LedgerKind]: AnyLedgerDefinition<K> & { readonly outline: (record: FieldsOf[K]) => RecordOutline };
} = definitions;

export const LEDGER_KINDS: readonly LedgerKind[] = Object.values(ledgerDefinitions).map(({ kind }) => kind);

/** The same asked of every kind. */
export function forEveryKind<T>(answer: (kind: LedgerKind) => T): Readonly<Record<LedgerKind, T>> {
  return Object.fromEntries(LEDGER_KINDS.map((kind) => [kind, answer(kind)])) as Record<LedgerKind, T>;
}

/** The standard heading of a column: `完成时限`. */
export function columnLabel(kind: LedgerKind, key: ColumnKey): string {
  return ledgerDefinitions[kind].columns[key]?.label ?? key;
}

/** `重点任务台账`. */
export function ledgerLabel(kind: LedgerKind): string {
  return `${ledgerDefinitions[kind].name}台账`;
}
