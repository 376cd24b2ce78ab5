import type { InBoth } from "../../base/inBoth";
import { compact } from "../../workbook/cellText";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { firstOfEquals } from "../parts/firstOfEquals";
import { placeOf } from "../../terms/place";
import { rowName } from "../parts/rowName";
import type { RecordsRule } from "../parts/rule";
import { shortened } from "../../values/quoted";

interface Evidence {
  readonly id: string;
  readonly first: InBoth;
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
    message: ({ id, first }) => `编号“${shortened(id)}”与${first.zh}重复；请改正，重复登记的请删去一行`,
  },
  english: {
    title: "Number used twice",
    what: "Two rows of one kind of ledger have the same number (a number merged over rows is not one of these).",
    why: "Numbers follow each matter from month to month; used twice they do not tell which is which.",
    example: "Two rows with ZD-003.",
    remedy: "Correct one; if a matter was entered twice, delete a row.",
    message: ({ id, first }) =>
      `The number “${shortened(id)}” is also that of ${first.en}. Correct one; if it was entered twice, delete a row`,
  },
  ...firstOfEquals<Evidence>({
    keyOf: ({ id }) => (id === null ? null : compact(id)),
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
