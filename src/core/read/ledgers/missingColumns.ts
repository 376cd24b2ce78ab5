import { compact } from "../../workbook/cellText";
import type { HeaderBlock } from "./headerCandidates";
import type { ColumnKey } from "../../terms/ledgerKind";
import type { MatchedColumns } from "./matchHeadings";
import { isNearMiss } from "./isNearMiss";

/** A column of the ledger that no heading of the sheet names. */
export interface MissingColumn {
  /** The column, or the columns of which one is enough. */
  readonly keys: readonly ColumnKey[];
  readonly required: boolean;
  /** The heading that nearly names it. */
  readonly near: { readonly column: number; readonly text: string } | null;
}

/**
 * The required columns that are missing, and the optional ones that figures hang on and that a heading nearly names: an
 * extension that is not seen makes a row overdue (SPEC §7 missing-column).
 */
export function missingColumns(match: MatchedColumns, header: HeaderBlock): readonly MissingColumn[] {
  const { definition, columns, unmatched } = match;
  // Under two columns there is no such ledger, whatever else nearly matches; most rows that could be a header are like that.
  const free = (columns.size < 2 ? [] : unmatched).map((column) => ({
    column,
    text: compact(header.paths.get(column)?.at(-1) ?? ""),
  }));
  const taken = new Set<number>();
  const nearOf = (keys: readonly ColumnKey[]): MissingColumn["near"] => {
    const wanted = keys.flatMap((key) => [...(definition.columns[key]?.headings ?? []), ...(roles[key] ?? [])]);
    const near = free.find(
      ({ column, text }) => !taken.has(column) && wanted.some((heading) => isNearMiss(text, heading)),
    );
    if (near) taken.add(near.column);
    return near ?? null;
  };
  const required = definition.required
    .filter((keys) => !keys.some((key) => columns.has(key)))
    .map((keys) => ({ keys, required: true, near: nearOf(keys) }));
  const weighty = definition.weighty
    .filter((key) => !columns.has(key) && !definition.required.some((keys) => keys.includes(key)))
    .map((key) => ({ keys: [key], required: false, near: nearOf([key]) }))
    .filter(({ near }) => near !== null && near.text.length >= 4);
  return [...required, ...weighty];
}

/** Headings whose key depends on what stands beside them, and so stand in no column's list. */
const roles: { readonly [key in ColumnKey]?: readonly string[] } = {
  leadUnits: ["责任单位"],
  supportUnits: ["配合单位", "协办单位", "助推单位"],
};
