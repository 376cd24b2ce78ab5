import type { ColumnKey } from "../ledgers/ledgerKind";
import type { LocalDate } from "../workbook/localDate";
import { placeOf } from "./place";
import type { RecordRule } from "./rule";

/** 签约 ≤ 实际开工 ≤ 实际投产 is broken (SPEC §7, DECIDED D1). The later step's cell is named. */
export const stageOrder: RecordRule = {
  stage: "record",
  id: "stage-order",
  checks: {
    projects: (record) => {
      const steps: readonly { readonly key: ColumnKey; readonly label: string; readonly date: LocalDate | null }[] = [
        { key: "signed", label: "签约时间", date: record.signed },
        { key: "actualStart", label: "实际开工时间", date: record.actualStart },
        { key: "actualProduction", label: "实际投产时间", date: record.actualProduction },
      ];
      const dated = steps.flatMap(({ key, label, date }) => (date === null ? [] : [{ key, label, date }]));
      for (const [index, later] of dated.entries()) {
        const earlier = dated[index - 1];
        if (!earlier || later.date >= earlier.date) continue;
        return {
          rule: "stage-order",
          place: placeOf(record, later.key),
          evidence: { earlier: earlier.label, earlierDate: earlier.date, later: later.label, laterDate: later.date },
        };
      }
      return null;
    },
  },
};
