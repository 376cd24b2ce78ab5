import type { SheetSnapshot } from "../../workbook/snapshot";
import { LEDGER_KINDS, type LedgerKind } from "../../terms/ledgerKind";

/**
 * The kind of ledger that a sheet's name or title says, for where the columns do not decide; null where they say none.
 * @param headerTop first row of the header, 1-based: the title stands above it
 */
export function kindHint({ name, rows }: SheetSnapshot, headerTop: number): LedgerKind | null {
  const above = rows.filter(({ row }) => row < headerTop).flatMap(({ cells }) => cells);
  const texts = [name, ...above.filter((value) => typeof value === "string")].join("\n");
  return LEDGER_KINDS.find((kind) => KIND_WORDS[kind].test(texts)) ?? null;
}

const KIND_WORDS: { readonly [K in LedgerKind]: RegExp } = {
  tasks: /任务(?:推进|责任|工作)?(?:台账|清单|表)/,
  projects: /项目(?:推进|建设)?(?:台账|清单|表)/,
  problems: /问题(?:整改)?(?:台账|清单|表)/,
  indicators: /指标(?:完成)?(?:台账|清单|表)/,
  submissions: /月报|报送/,
};
