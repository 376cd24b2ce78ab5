import type { ArchivedRecord } from "../../terms/archivedMonth";
import type { Fault } from "../../terms/hit";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { ledgerLabel } from "../../terms/ledgerKind";
import { shortened } from "../../values/quoted";
import { monthWords } from "../../workbook/dayText";
import type { RecordsRule } from "../parts/rule";
import type { RuleContext } from "../parts/ruleContext";

interface Evidence {
  readonly month: string;
  readonly ledger: string;
  readonly name: string | null;
}

/**
 * A row of the month before that is nowhere now: deleted, not closed (MONTH §3). It names the place of then, for there is none today.
 * Rows that were cancelled may go (DECIDED F10).
 */
export const recordVanished: RecordsRule<"record-vanished", Evidence> = {
  stage: "records",
  id: "record-vanished",
  severity: "warning",
  area: "months",
  words: {
    title: "上月有的本月没有了",
    what: "上月存档里有这一项，本月的台账里找不到。",
    why: "办结、取消的都应留在台账里写明状态，删去一行会改变完成率。",
    example: "上月第12行的任务，本月整行删掉了。",
    remedy: "误删的补回；办结的写已完成，取消的写已取消；改了名称的沿用原来的名称。",
    message: ({ month, ledger, name }) => {
      const what = name === null ? "这里的一项" : `“${shortened(name)}”`;
      return `${monthWords(month)}存档时${ledger}里有${what}，现在找不到了；误删的请补回，办结或取消的请写明状态`;
    },
  },
  check: faults,
  *keepUp(records, context, spots) {
    yield records.length;
    // Which rows are gone hangs on which row is which: an edit that changes that asks for a whole check.
    const found = faults(records, context);
    return {
      replace: () => [],
      faultsAt: (spot) => found.filter(({ place }) => spots.ofPlace(place) === spot),
    };
  },
};

function faults(_: readonly LedgerRecord[], { lastMonth }: RuleContext): readonly Fault<Evidence>[] {
  if (lastMonth === null) return [];
  return lastMonth.vanished
    .filter(({ state }) => state !== "cancelled")
    .map((record) => faultOf(record, lastMonth.closed.month));
}

function faultOf({ ledger, file, sheet, row, name }: ArchivedRecord, month: string): Fault<Evidence> {
  return {
    place: { file, sheet, ledger: null, row, cellRow: null, cellColumn: null, key: null, value: null },
    evidence: { month, ledger: ledgerLabel(ledger), name },
  };
}
