import { placeInHeader } from "../../terms/place";
import type { StructureRule } from "../parts/rule";

interface Evidence {
  readonly headerRow: number;
}

/** A ledger with a header and no record (SPEC §7, DECIDED C11). */
export const emptyLedger: StructureRule<"empty-ledger", Evidence> = {
  stage: "structure",
  id: "empty-ledger",
  severity: "warning",
  area: "structure",
  fullCheckFor: ["rows"],
  words: {
    title: "台账没有记录",
    what: "有表头，下面没有一行记录。",
    why: "统计中这张表为空。",
    example: "只有表头和预先编好的序号。",
    remedy: "填写后再检查；不用的空表可以删去。",
    message: ({ headerRow }) => `表头（第${headerRow}行）下面没有记录；请填写，或删去这张空表`,
  },
  check: ({ ledgers }) =>
    ledgers
      .filter(({ rows }) => rows.length === 0)
      .map((ledger) => ({
        place: placeInHeader(ledger, null, null, null),
        evidence: { headerRow: ledger.headerRows.at(-1) ?? 1 },
      })),
};
