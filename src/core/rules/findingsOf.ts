import type { ColumnKey, LedgerKind } from "../ledgers/ledgerKind";
import { ruleWords } from "../messages/ruleWords";
import { cellAddress } from "../workbook/address";
import type { Finding } from "./finding";
import type { AnyHit, Place } from "./hit";
import { rules } from "./index";
import { SEVERITY_OF_RULE, type RuleId } from "./ruleId";

/**
 * Puts hits into words and in order: faults of structure first, then by file and sheet as read, row, column and rule (SPEC §7).
 * @param sheetOrder place of each sheet in the order read, by `file\nsheet`
 */
export function findingsOf(hits: readonly AnyHit[], sheetOrder: ReadonlyMap<string, number>): readonly Finding[] {
  const ordered = hits.map((hit, index) => ({ hit, index, keys: sortKeys(hit, sheetOrder) }));
  ordered.sort((a, b) => {
    for (let i = 0; i < a.keys.length; i++) {
      const difference = (a.keys[i] ?? 0) - (b.keys[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return a.index - b.index;
  });
  return ordered.map(({ hit }) => findingOf(hit));
}

function sortKeys({ rule, place }: AnyHit, sheetOrder: ReadonlyMap<string, number>): readonly number[] {
  return [
    STRUCTURE.has(rule) ? 0 : 1,
    sheetOrder.get(`${place.file}\n${place.sheet ?? ""}`) ?? 0,
    place.row ?? place.cellRow ?? 0,
    place.cellColumn ?? 0,
    ORDER.get(rule) ?? 0,
  ];
}

const ORDER: ReadonlyMap<RuleId, number> = new Map(rules.map(({ id }, index) => [id, index]));

/** Faults of whole columns, tables and settings come before all others; what only one cell has stays in its row. */
const STRUCTURE: ReadonlySet<RuleId> = new Set<RuleId>([
  ...rules.flatMap(({ stage, id }) => (stage === "structure" ? [id] : [])),
  "setting-invalid",
]);

/** One hit as people and the report see it. */
export function findingOf(hit: AnyHit): Finding {
  const { rule, place, suggestions = [], cure } = hit;
  // The union of hits pairs each rule with its own evidence; looked up by the same id, the sentence fits.
  const words = ruleWords[rule] as {
    message: (evidence: unknown, value: string, suggestions: readonly string[]) => string;
  };
  const kind: LedgerKind | null = place.ledger?.kind ?? null;
  const key: ColumnKey | null = place.key;
  return {
    rule,
    severity: hit.severity ?? SEVERITY_OF_RULE[rule],
    ledger: kind,
    file: place.file,
    sheet: place.sheet,
    cell: place.cellRow === null || place.cellColumn === null ? null : cellAddress(place.cellRow, place.cellColumn),
    row: place.row,
    column: key,
    value: place.value,
    message: `${placeWords(place)}${words.message(hit.evidence, place.value ?? "", suggestions)}。`.replace(
      /([？。])。$/,
      "$1",
    ),
    suggestions,
    ...(cure === undefined ? {} : { cure }),
  };
}

/** `“万安钻石”表H12“牵头单位”：`. */
function placeWords({ file, sheet, ledger, row, cellRow, cellColumn }: Place): string {
  if (sheet === null) return `《${file}》：`;
  if (cellRow === null || cellColumn === null) return row === null ? `“${sheet}”表：` : `“${sheet}”表第${row}行：`;
  const isHeading = ledger?.headerRows.includes(cellRow) === true;
  const heading = isHeading ? "" : (ledger?.headings.get(cellColumn)?.at(-1) ?? "");
  return `“${sheet}”表${cellAddress(cellRow, cellColumn)}${heading === "" ? "" : `“${heading}”`}：`;
}
