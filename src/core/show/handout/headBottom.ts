import type { SeenSheet } from "../../read/ledgers/recogniseLedgers";
import type { Ledger } from "../../terms/ledger";

/** The last row of the head: the header's, or what says units and hints right below it. */
export function headBottom({ sight }: Pick<SeenSheet, "sight">, { headerRows }: Pick<Ledger, "headerRows">): number {
  const said = new Set(sight.rows.leftOut.filter(({ why }) => why === "head" || why === "hint").map(({ row }) => row));
  let bottom = headerRows.at(-1) ?? 1;
  while (said.has(bottom + 1)) bottom++;
  return bottom;
}
