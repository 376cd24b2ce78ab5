import { placeInHeader } from "../../terms/place";
import type { LeftOut } from "../../read/ledgers/classifyRows";
import type { StructureRule } from "../parts/rule";

interface Evidence {
  readonly headerRow: number;
  /** Rows that group or sum up, which somebody may have meant for records. */
  readonly groups: readonly number[];
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
    message: ({ headerRow, groups }) =>
      `表头（第${headerRow}行）下面没有记录${groups.length === 0 ? "" : `，只有分组、合计行（第${groups.slice(0, 3).join("、")}行${groups.length > 3 ? `等${groups.length}行` : ""}）`}；请填写，或删去这张空表`,
  },
  english: {
    title: "Ledger without rows",
    what: "There is a header, and no row below it.",
    why: "In the figures this ledger is empty.",
    example: "Only the header, and numbers filled in beforehand.",
    remedy: "Fill it in and check again; delete the sheet if it is not needed.",
    message: ({ headerRow, groups }) => {
      const told = groups.slice(0, 3).join(", ");
      const only =
        groups.length === 0
          ? ""
          : `, only groups or totals (${groups.length === 1 ? "row" : "rows"} ${told}${groups.length > 3 ? ` and ${groups.length - 3} more` : ""})`;
      return `There are no rows below the header (row ${headerRow})${only}. Fill it in, or delete the empty sheet`;
    },
  },
  check: ({ sheets }) =>
    sheets.flatMap(({ ledger, sight }) => {
      if (ledger === null || ledger.rows.length > 0) return [];
      const groups = sight.rows.leftOut.filter(({ why }) => GROUPING.has(why)).map(({ row }) => row);
      return [
        {
          place: placeInHeader(ledger, null, null, null),
          evidence: { headerRow: ledger.headerRows.at(-1) ?? 1, groups },
        },
      ];
    }),
};

const GROUPING: ReadonlySet<LeftOut> = new Set<LeftOut>(["band", "group", "total"]);
