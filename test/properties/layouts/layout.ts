import type fc from "fast-check";
import { LEDGER_KINDS, type LedgerKind } from "../../../src/core/terms/ledgerKind";
import type { LedgerDrawing } from "./ledgerDrawing";

/** One way in which offices lay out a ledger that is otherwise the same. */
export interface Layout {
  readonly name: string;
  /** Ledgers that are laid out like this. */
  readonly kinds: readonly LedgerKind[];
  readonly apply: (ledger: LedgerDrawing) => fc.Arbitrary<LedgerDrawing>;
  /** Rules that may say why a figure is not the plain ledger's, or what was passed over. */
  readonly says: readonly string[];
  /** True where it says again what other layouts would change: it is tried by itself only. */
  readonly alone: boolean;
}

type Details = Partial<Pick<Layout, "kinds" | "says" | "alone">>;

/** The same figures, and nothing wrong is said that was not wrong before. */
export function layout(
  name: string,
  apply: Layout["apply"],
  { kinds = LEDGER_KINDS, says = [], alone = false }: Details = {},
): Layout {
  return { name, kinds, apply, says, alone };
}
