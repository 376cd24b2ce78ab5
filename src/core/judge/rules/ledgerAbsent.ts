import type { Fault } from "../../terms/hit";
import { ledgerDefinitions, ledgerLabel, type LedgerKind } from "../../terms/ledgerKind";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { monthEn, plural } from "../../values/numberEn";
import { monthWords } from "../../workbook/dayText";
import { checkedAgain } from "../parts/checkedAgain";
import type { RecordsRule } from "../parts/rule";
import type { RuleContext } from "../parts/ruleContext";

interface Evidence {
  readonly month: string;
  readonly ledgers: readonly { readonly kind: LedgerKind; readonly rows: number }[];
}

/**
 * Kinds of ledger that the month before had and of which none was given now: their rows are not gone, they are not compared (MONTH §3).
 * Said once.
 */
export const ledgerAbsent: RecordsRule<"ledger-absent", Evidence> = {
  stage: "records",
  id: "ledger-absent",
  severity: "warning",
  area: "months",
  words: {
    title: "上月有的台账这次没有给",
    what: "上月存档里有这一类台账，这次检查的文件里一张也没有。",
    why: "没有给的台账不统计，也不与上月比较；不是各项都删掉了。",
    example: "上月存档有重点任务台账和项目台账，这次只打开了项目台账。",
    remedy: "漏了的，把台账一并打开再检查；本来就只查一部分的，不用管。",
    message: ({ month, ledgers }) => {
      const told = ledgers.map(({ kind, rows }) => `${ledgerLabel(kind)}（${rows}项）`).join("、");
      return `本次没有给${told}，没有统计，也未与${monthWords(month)}的存档比较；漏了的请一并检查`;
    },
  },
  english: {
    title: "Ledger of last month not given",
    what: "Last month had this kind of ledger, and none of the files checked now is one.",
    why: "What is not given is neither counted nor compared with last month; its rows were not deleted.",
    example: "Last month had tasks and projects; only projects are open now.",
    remedy:
      "If it was forgotten, open it as well and check again; if only a part was to be checked, nothing needs to be done.",
    message: ({ month, ledgers }) => {
      const told = ledgers
        .map(({ kind, rows }) => `${ledgerDefinitions[kind].english.ledger.toLowerCase()} (${plural(rows, "row")})`)
        .join(", ");
      return `Not given this time: ${told}. They are neither counted nor compared with what was closed for ${monthEn(month)}. If they were forgotten, check them as well`;
    },
  },
  check: faults,
  // No edit of a row gives a ledger.
  keepUp: checkedAgain(faults, () => false),
};

function faults(_: readonly LedgerRecord[], { lastMonth }: RuleContext): readonly Fault<Evidence>[] {
  if (lastMonth === null || lastMonth.absent.length === 0) return [];
  const { closed, records, absent } = lastMonth;
  const ledgers = absent.map((kind) => ({ kind, rows: records.filter(({ ledger }) => ledger === kind).length }));
  return [
    {
      place: {
        file: closed.file,
        sheet: null,
        ledger: null,
        row: null,
        cellRow: null,
        cellColumn: null,
        key: null,
        value: null,
      },
      evidence: { month: closed.month, ledgers },
    },
  ];
}
