import type { ArchivedRecord } from "../../terms/archivedMonth";
import type { Fault } from "../../terms/hit";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { ledgerDefinitions, ledgerLabel, type LedgerKind } from "../../terms/ledgerKind";
import { shortened } from "../../values/quoted";
import { monthWords } from "../../workbook/dayText";
import type { RecordsRule } from "../parts/rule";
import type { RuleContext } from "../parts/ruleContext";
import { monthEn } from "../../values/numberEn";

interface Evidence {
  readonly month: string;
  readonly ledger: LedgerKind;
  readonly name: string | null;
  /** That of then: it may be none of those open now. */
  readonly file: string;
  /** Where it had twins that nothing told apart: how many there were of them and are. */
  readonly twins: { readonly then: number; readonly now: number } | null;
  /** Where it stands all the same, on a sheet that does not count; `file` null where that is the file of then. */
  readonly stillOn: { readonly file: string | null; readonly sheet: string } | null;
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
    message: ({ month, ledger, name, file, twins, stillOn }) => {
      const there = `${monthWords(month)}存档时《${shortened(file)}》的${ledgerLabel(ledger)}里有`;
      const then = "误删的请补回，办结或取消的请写明状态";
      if (twins !== null) {
        const what = name === null ? "没有名称的" : `同名的“${shortened(name)}”`;
        return `${there}${what}${String(twins.then)}项，现在只有${String(twins.now)}项，分不清少的是不是这一项；${then}`;
      }
      const what = name === null ? "这里的一项" : `“${shortened(name)}”`;
      if (stillOn !== null) {
        const where = `${stillOn.file === null ? "" : `《${shortened(stillOn.file)}》`}“${shortened(stillOn.sheet)}”表`;
        return `${there}${what}，现在只在没有计入的${where}里还有，计入的台账里没有；还在办的请补进计入的台账，办结或取消的也请留着并写明状态`;
      }
      return `${there}${what}，现在找不到了；${then}`;
    },
  },
  english: {
    title: "Gone since last month",
    what: "The archive of last month has it, and no ledger of this month does.",
    why: "What is done or cancelled stays in the ledger with its state; a row that is deleted changes the rates.",
    example: "The task of row 12 last month was deleted this month.",
    remedy: "Put it back if it was a mistake; of what is done or cancelled say so; keep the old name.",
    message: ({ month, ledger, name, file, twins, stillOn }) => {
      const there = `When ${monthEn(month)} was closed, the ${ledgerDefinitions[ledger].english.ledger.toLowerCase()} of “${shortened(file)}” had`;
      const then = "If it was deleted by mistake, put it back; if it is done or cancelled, say so in its state";
      if (twins !== null) {
        const what = name === null ? "without a name" : `called “${shortened(name)}”`;
        return `${there} ${String(twins.then)} rows ${what}, and there are ${String(twins.now)} now; whether this is the one that is gone cannot be told. ${then}`;
      }
      const what = name === null ? "a row here" : `“${shortened(name)}”`;
      if (stillOn !== null) {
        const where = `sheet “${shortened(stillOn.sheet)}”${stillOn.file === null ? "" : ` of “${shortened(stillOn.file)}”`}`;
        return `${there} ${what}, which stands only on ${where} now, and that does not count. If the work goes on, put it into the ledger that counts; if it is done or cancelled, keep it there and say so in its state`;
      }
      return `${there} ${what}, which is gone now. ${then}`;
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

function faults(_: readonly LedgerRecord[], { lastMonth, recognition }: RuleContext): readonly Fault<Evidence>[] {
  if (lastMonth === null) return [];
  return lastMonth.vanished
    .filter(({ state, stage }) => state !== "cancelled" && stage !== "取消")
    .map((record) => faultOf(record, lastMonth, !recognition.files.includes(record.file)));
}

function faultOf(
  record: ArchivedRecord,
  { closed: { month }, vanishedTwins, stillOn }: NonNullable<RuleContext["lastMonth"]>,
  isFileGone: boolean,
): Fault<Evidence> {
  const { ledger, file, sheet, row, id, name } = record;
  const nowhere = { ledger: null, cellRow: null, cellColumn: null, key: null, value: null };
  const still = stillOn.get(record);
  return {
    place: { file, sheet, row, ...nowhere, then: { id, name, isFileGone } },
    evidence: {
      month,
      ledger,
      name,
      file,
      twins: vanishedTwins.get(record) ?? null,
      stillOn: still === undefined ? null : { file: still.file === file ? null : still.file, sheet: still.sheet },
    },
  };
}
