import type { ColumnKey } from "../../terms/ledgerKind";
import type { LocalDate } from "../../workbook/localDate";
import { earliestDay } from "../parts/earliestDay";
import type { Fault } from "../../terms/hit";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "../parts/rule";
import { fullDay } from "../../workbook/dayText";
import { fullDayEn } from "../../values/numberEn";

interface Evidence {
  readonly earlier: string;
  readonly earlierDate: LocalDate;
  readonly later: string;
  readonly laterDate: LocalDate;
}

interface Step {
  readonly key: ColumnKey;
  readonly label: string;
  readonly date: LocalDate | null;
}

/** 签约 ≤ 实际开工 ≤ 实际投产 is broken (SPEC §7, DECIDED D1). The later step's cell is named, one finding for each that is wrong. */
export const stageOrder: RecordRule<"stage-order", Evidence> = {
  stage: "record",
  id: "stage-order",
  severity: "warning",
  area: "projects",
  words: {
    title: "项目时间先后颠倒",
    what: "开工早于签约，或者投产早于开工。",
    why: "先签约、再开工、后投产，颠倒的多半写错了日期。",
    example: "5月投产，6月开工。",
    remedy: "改正写错的日期。",
    message: ({ earlier, earlierDate, later, laterDate }) =>
      `${later}${fullDay(laterDate)}早于${earlier}${fullDay(earlierDate)}；请改正写错的一个`,
  },
  english: {
    title: "Dates of a project out of order",
    what: "Building began before signing, or production before building.",
    why: "Signing comes first, then building, then production: probably a date is wrong.",
    example: "Production in May, building in June.",
    remedy: "Correct the wrong date.",
    message: ({ earlier, earlierDate, later, laterDate }) =>
      `“${later}”, ${fullDayEn(laterDate)}, is before “${earlier}”, ${fullDayEn(earlierDate)}. Correct the wrong one`,
  },
  checks: {
    projects: (record) => {
      const { signed, actualStart, actualProduction } = record;
      const steps: readonly Step[] = [
        { key: "signed", label: "签约时间", date: signed },
        { key: "actualStart", label: "实际开工时间", date: actualStart },
        { key: "actualProduction", label: "实际投产时间", date: actualProduction },
      ];
      const faults: Fault<Evidence>[] = [];
      let earlier: (Step & { readonly date: LocalDate }) | null = null;
      for (const { key, label, date } of steps) {
        if (date === null) continue;
        if (earlier !== null && date < earlier.date && date < earliestDay(record, earlier.key, earlier.date)) {
          faults.push({
            place: placeOf(record, key),
            evidence: { earlier: earlier.label, earlierDate: earlier.date, later: label, laterDate: date },
          });
        }
        earlier = { key, label, date };
      }
      return faults;
    },
  },
};
