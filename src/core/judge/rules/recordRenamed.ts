import type { Fault } from "../../terms/hit";
import type { LedgerKind } from "../../terms/ledgerKind";
import { ledgerDefinitions } from "../../terms/ledgerKind";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { placeOf } from "../../terms/place";
import { shortened } from "../../values/quoted";
import { monthWords } from "../../workbook/dayText";
import type { RecordRule } from "../parts/rule";
import type { RuleContext } from "../parts/ruleContext";
import { monthEn } from "../../values/numberEn";

interface Evidence {
  readonly month: string;
  readonly before: string;
  readonly by: "likeness" | "number";
}

/**
 * A row that was found again in the month before by the likeness of its name alone, or by its 编号 alone under an unlike one (MONTH §3,
 * DECIDED F9).
 */
export const recordRenamed: RecordRule<"record-renamed", Evidence> = {
  stage: "record",
  id: "record-renamed",
  severity: "info",
  area: "months",
  words: {
    title: "名称和上月不完全一样",
    what: "名称和上月存档时不一样，但很像，或者编号没有变，按同一项比较。",
    why: "不是同一项的，和上月的比较就错了。",
    example: "上月写“建设标准厂房2栋”，本月写“建设标准化厂房2栋”。",
    remedy: "是同一项的，最好沿用原来的名称；不是同一项的，把名称写得分得开，另编编号，原来的一项留在台账里。",
    message: ({ month, before, by }) => {
      const then = `${monthWords(month)}存档时写作“${shortened(before)}”`;
      return by === "likeness"
        ? `${then}，按同一项比较；是同一项的请沿用原来的名称`
        : `${then}，编号没有变，按同一项比较；是另一项的请另编编号，原来的一项留在台账里写明状态`;
    },
  },
  english: {
    title: "Name not quite last month's",
    what: "The name is not quite that of last month, but so much like it, or under the same number, that both are compared as one.",
    why: "If they are two matters, the comparison is wrong.",
    example: "“建设标准厂房2栋” last month, “建设标准化厂房2栋” this month.",
    remedy:
      "If it is one matter, better keep the old name; if not, make the names differ more, give it a number of its own and keep the old row.",
    message: ({ month, before, by }) => {
      const then = `It was called “${shortened(before)}” when ${monthEn(month)} was closed`;
      return by === "likeness"
        ? `${then}, and is compared as the same. If it is, keep the old name`
        : `${then} under the same number, and is compared as the same. If it is another matter, give it a number of its own and keep the old row with its state`;
    },
  },
  checks: { tasks: check, projects: check, problems: check, indicators: check },
};

function check(record: LedgerRecord, { lastMonth }: RuleContext): Fault<Evidence> | null {
  const found = lastMonth?.renamedFrom(record) ?? null;
  if (lastMonth === null || found === null) return null;
  const kind: LedgerKind = record.kind;
  const evidence = { month: lastMonth.closed.month, before: found.previous.name ?? "", by: found.by };
  return { place: placeOf(record, ledgerDefinitions[kind].telling[0]), evidence };
}
