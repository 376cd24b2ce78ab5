import type { LocalDate } from "../../workbook/localDate";
import { cellDisplay } from "../../values/cellDisplay";
import { cellState } from "../parts/cellState";
import { placeOfFirst } from "../../terms/place";
import type { RecordRule } from "../parts/rule";
import { isReasonGiven } from "../../values/isReasonGiven";
import { shortened } from "../../values/quoted";
import { fullDay } from "../../workbook/dayText";
import { fullDayEn } from "../../values/numberEn";

interface Evidence {
  readonly adjusted: string;
  /** What stands there and is no reason; null where nothing does. */
  readonly said: string | null;
  readonly original: LocalDate | null;
}

/**
 * 调整后时限 without 延期理由: the original due day counts on (SPEC §7, §10; the cell to fill is the reason's, DECIDED A4; where the
 * ledger has no such column, the adjusted due's). That it is asked for, or not agreed to yet, is no reason.
 */
export const extensionWithoutReason: RecordRule<"extension-without-reason", Evidence> = {
  stage: "record",
  id: "extension-without-reason",
  severity: "warning",
  area: "deadlines",
  words: {
    title: "延期没有理由",
    what: "填了调整后时限，没有写延期理由，或者写的只是要延期、还没有批。",
    why: "没有理由的延期不算，仍按原时限判断是否逾期。",
    example: "调整后时限9月底，延期理由为空。",
    remedy: "写明延期理由，或删去调整后时限。",
    message: ({ adjusted, original, said }) =>
      `时限调整到“${shortened(adjusted)}”却没有写延期理由${said === null ? "" : `（“${shortened(said)}”不是理由）`}，${original === null ? "这次调整没有采用" : `仍按原时限${fullDay(original)}计`}；请写明理由`,
  },
  english: {
    title: "Extension without a reason",
    what: "There is an adjusted deadline and no reason for it, or only that it is asked for or not agreed to yet.",
    why: "Without a reason the extension does not count: overdue goes by the old deadline.",
    example: "“9月底” as adjusted deadline, and no reason.",
    remedy: "Give the reason, or delete the adjusted deadline.",
    message: ({ adjusted, original, said }) =>
      `The deadline was moved to “${shortened(adjusted)}” without a reason${said === null ? "" : ` (“${shortened(said)}” is none)`}, so ${original === null ? "the new one is not used" : `the old one, ${fullDayEn(original)}, still counts`}. Give the reason`,
  },
  checks: {
    tasks: (record) => {
      if (cellState(record, "adjustedDue") !== "content") return null;
      const { ledger, cells, row, originalDue } = record;
      const reason = cellState(record, "extensionReason");
      const text = cells[(ledger.columns.get("extensionReason") ?? 0) - 1];
      const said = reason === "content" && typeof text === "string" && !isReasonGiven(text) ? text.trim() : null;
      if (reason !== "blank" && reason !== "no-column" && said === null) return null;
      const column = ledger.columns.get("adjustedDue") ?? 0;
      return {
        place: placeOfFirst(record, ["extensionReason", "adjustedDue"]),
        evidence: {
          adjusted: cellDisplay(cells[column - 1], ledger.formatOf(row, column)) ?? "",
          original: originalDue,
          said,
        },
      };
    },
  },
};
