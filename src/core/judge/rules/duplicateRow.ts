import type { InBoth } from "../../base/inBoth";
import { compact } from "../../workbook/cellText";
import { isCellFault, type CellValue } from "../../workbook/snapshot";
import type { Ledger } from "../../terms/ledger";
import { LEDGER_KINDS, ledgerDefinitions } from "../../terms/ledgerKind";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { firstOfEquals } from "../parts/firstOfEquals";
import { placeOfFirst } from "../../terms/place";
import { areOtherPlaces, ledgerLabels, type LedgerLabels } from "../../read/twice/ledgerLabels";
import { rowName } from "../parts/rowName";
import type { RecordsRule } from "../parts/rule";
import type { RuleContext } from "../parts/ruleContext";

interface Evidence {
  readonly first: InBoth;
}

/**
 * A record that says in every column but 序号 what an earlier one of the same kind says, blanks included, on whatever sheet
 * (SPEC §7, DECIDED D9). Twins count: nothing is dropped. Where the rows name no town, and sheets, titles or files name one each, two towns
 * have the same task and nothing is entered twice.
 */
export const duplicateRow: RecordsRule<"duplicate-row", Evidence> = {
  stage: "records",
  id: "duplicate-row",
  severity: "error",
  area: "duplicates",
  words: {
    title: "整行重复",
    what: "一行除序号外与前面的一行完全相同；两张表的表名、标题或文件名各写一个镇，行里没有写镇的，是两个镇各自的任务，不算重复。",
    why: "重复的行都计入了统计，任务数会多。",
    example: "同一项任务登记了两次。",
    remedy: "重复登记的删去一行；确是两项的，把它们的不同写清楚。",
    message: ({ first }) => `这一行除序号外与${first.zh}完全相同，两行都计入了统计；重复登记的请删去一行`,
  },
  english: {
    title: "Row entered twice",
    what: "But for its running number a row is the same as an earlier one. Rows that name no town, on sheets named or titled each for another town, are two towns' own.",
    why: "Both count, so there are too many tasks.",
    example: "One task entered twice.",
    remedy: "If it was entered twice, delete a row; if they are two matters, say what differs.",
    message: ({ first }) =>
      `But for its running number this row is the same as ${first.en}, and both count. If it was entered twice, delete a row`,
  },
  ...firstOfEquals<Evidence>({
    keyOf: tellingKey,
    wholeOf: signature,
    apartIn: townsApart,
    faultOf: (record, first) => ({
      place: placeOfFirst(record, TELLING),
      evidence: { first: rowName(first, record) },
    }),
  }),
};

/** Whether two equal rows are those of two towns, by what their ledgers are called. */
function townsApart({ recognition, directory }: RuleContext): (record: LedgerRecord, earlier: LedgerRecord) => boolean {
  const known = new Map<Ledger, LedgerLabels | null>();
  const labelsOf = (ledger: Ledger): LedgerLabels | null => {
    const before = known.get(ledger);
    if (before !== undefined) return before;
    const seen = recognition.sheets.find((sheet) => sheet.ledger === ledger);
    const labels = seen === undefined ? null : ledgerLabels(seen, ledger, directory);
    known.set(ledger, labels);
    return labels;
  };
  return (record, earlier) => {
    if (record.ledger === earlier.ledger || namesTown(record) || namesTown(earlier)) return false;
    const [one, other] = [labelsOf(record.ledger), labelsOf(earlier.ledger)];
    return one !== null && other !== null && areOtherPlaces(one, other);
  };
}

function namesTown({ townSource }: LedgerRecord): boolean {
  return townSource === "column" || townSource === "units";
}

const TELLING = [...new Set(LEDGER_KINDS.map((kind) => ledgerDefinitions[kind].telling[0]))];

/** Quick to make, and the same wherever the signature is: the first of its telling columns that is filled, the id before all. */
function tellingKey({ ledger, cells }: LedgerRecord): string {
  for (const key of KEYS) {
    const column = ledger.columns.get(key);
    const telling = column === undefined ? "" : shortText(cells[column - 1]);
    if (telling !== "") return telling;
  }
  return "";
}

const KEYS = ["id", ...TELLING] as const;

function shortText(value: CellValue | undefined): string {
  if (value === undefined || value === null) return "";
  return isCellFault(value) ? value.text : compact(String(value));
}

/** The kind and every cell of the table but 序号, by what its column is, so that sheets with other column orders compare too. */
function signature({ kind, ledger, cells }: LedgerRecord): string {
  let said: string = kind;
  for (const [name, column] of columnNames(ledger)) {
    const text = shortText(cells[column - 1]);
    if (text.length > 0) said += `\u0002${name}\u0001${text}`;
  }
  return said;
}

const namesByLedger = new WeakMap<Ledger, readonly (readonly [string, number])[]>();

function columnNames(ledger: Ledger): readonly (readonly [string, number])[] {
  const known = namesByLedger.get(ledger);
  if (known) return known;
  const keyOf = new Map([...ledger.columns].map(([key, column]) => [column, key]));
  const names = [...ledger.headings]
    .filter(([column]) => keyOf.get(column) !== "seq")
    .map(([column, path]) => [keyOf.get(column) ?? `:${path.join("/")}`, column] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  namesByLedger.set(ledger, names);
  return names;
}
