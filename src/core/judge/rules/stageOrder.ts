import type { ColumnKey } from "../../terms/ledgerKind";
import type { LocalDate } from "../../workbook/localDate";
import { earliestDay } from "./earliestDay";
import type { AnyHit } from "../../terms/hit";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "./rule";

interface Step {
  readonly key: ColumnKey;
  readonly label: string;
  readonly date: LocalDate | null;
}

/** 签约 ≤ 实际开工 ≤ 实际投产 is broken (SPEC §7, DECIDED D1). The later step's cell is named, one finding for each that is wrong. */
export const stageOrder: RecordRule = {
  stage: "record",
  id: "stage-order",
  checks: {
    projects: (record) => {
      const { signed, actualStart, actualProduction } = record;
      const steps: readonly Step[] = [
        { key: "signed", label: "签约时间", date: signed },
        { key: "actualStart", label: "实际开工时间", date: actualStart },
        { key: "actualProduction", label: "实际投产时间", date: actualProduction },
      ];
      const hits: AnyHit[] = [];
      let earlier: (Step & { readonly date: LocalDate }) | null = null;
      for (const { key, label, date } of steps) {
        if (date === null) continue;
        if (earlier !== null && date < earlier.date && date < earliestDay(record, earlier.key, earlier.date)) {
          hits.push({
            rule: "stage-order",
            place: placeOf(record, key),
            evidence: { earlier: earlier.label, earlierDate: earlier.date, later: label, laterDate: date },
          });
        }
        earlier = { key, label, date };
      }
      return hits;
    },
  },
};
