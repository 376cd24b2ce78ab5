import { compact } from "../../workbook/cellText";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { firstOfEquals } from "../parts/firstOfEquals";
import { placeOf } from "../../terms/place";
import { rowName } from "../parts/rowName";
import type { RecordsRule } from "../parts/rule";
import { shortened } from "../../values/quoted";

interface Evidence {
  readonly id: string;
  readonly first: string;
}

/**
 * An id that an earlier record of the same kind has already, on whatever sheet (SPEC §7): from the second on, naming the
 * first (DECIDED D9). 序号 is no id (DECIDED C14).
 */
export const duplicateId: RecordsRule<"duplicate-id", Evidence> = {
  stage: "records",
  id: "duplicate-id",
  severity: "error",
  area: "duplicates",
  words: {
    title: "编号重复",
    what: "同一种台账里两条记录的编号相同（合并成一格的编号不算）。",
    why: "编号用来跟踪每一项，重复就分不清是哪一项。",
    example: "两行都是ZD-003。",
    remedy: "改正其中一个；重复登记的删去一行。",
    message: ({ id, first }) => `编号“${shortened(id)}”与${first}重复；请改正，重复登记的请删去一行`,
  },
  ...firstOfEquals<Evidence>({
    keyOf: ({ kind, id }) => (id === null ? null : `${kind}\n${compact(id)}`),
    faultOf: (record, first) => {
      if (record.id === null || isOneCell(first, record)) return null;
      return { place: placeOf(record, "id"), evidence: { id: record.id, first: rowName(first, record) } };
    },
  }),
};

/** One id merged over several rows names them all on purpose. */
function isOneCell(a: LedgerRecord, b: LedgerRecord): boolean {
  const column = a.ledger.columns.get("id");
  if (a.ledger !== b.ledger || column === undefined) return false;
  return a.ledger.anchorOf(a.row, column).row === b.ledger.anchorOf(b.row, column).row;
}
