import type { ClosingWarning } from "../../core/show/closing/closingWarnings";
import { ledgerDefinitions } from "../../core/terms/ledgerKind";
import { dayEn, joinEn, monthEn, numberEn, plural } from "../../core/values/numberEn";

/** What closing a month allows but people ought to know, as a sentence; in Chinese `closingWarningText` says it. */
export function closingWarningEn(warning: ClosingWarning): string {
  switch (warning.kind) {
    case "not-month-end":
      return `${dayEn(warning.asOf, warning.asOf)} is not the last day of its month; later months are compared with the figures of that day.`;
    case "not-ended":
      return `The month is closed on ${dayEn(warning.closed, warning.asOf)} and the as-of date, ${dayEn(warning.asOf, warning.closed)}, is still to come: what is kept is not how it will stand then. If the date is a slip, correct it; if the month is not over, close it when it is.`;
    case "open-errors":
      return `${plural(warning.count, "error")} still open: the figures of these rows cannot be relied on and are kept as they are.`;
    case "reports-missing":
      return `${plural(warning.count, "monthly report")} not handed in; the month is kept so.`;
    case "sheets-left-out":
      return `${plural(warning.count, "sheet")} of other months ${warning.count === 1 ? "is" : "are"} the same ledger as this month's and did not count; the month is kept so.`;
    case "other-month": {
      const what = warning.sheet === null ? `“${warning.file}”` : `sheet “${warning.sheet}” of “${warning.file}”`;
      return `The name of ${what} says ${monthEn(warning.month)}, and ${monthEn(warning.closing)} is closed. If it is the wrong file or the as-of date is a slip, put it right and close then.`;
    }
    case "ledger-absent":
      return `The last closed month had ${joinEn(warning.ledgers.map((kind) => ledgerDefinitions[kind].english.ledger.toLowerCase()))}, which ${warning.ledgers.length === 1 ? "is" : "are"} not given now: the month is kept incomplete, and next month all of these rows count as new. If it was forgotten, open it as well and close again.`;
    case "rows-gone":
      return `Of ${plural(warning.before, "row")} of the ${ledgerDefinitions[warning.ledger].english.ledger} in the month closed last ${numberEn(warning.gone)} are not found, as if a file or sheet had been forgotten. If so, open it as well and close again; if they were deleted, close it so.`;
    case "archive":
      return `Closed months have ${plural(warning.count, "place")} that cannot be read or was changed; this month is kept behind them all the same. Put right what the check says.`;
    case "elsewhere":
      return `${joinEn(warning.months.map(monthEn))} ${warning.months.length === 1 ? "is" : "are"} closed in “${warning.file}” and not in the month's book “${warning.book}”, and closing this month does not bring ${warning.months.length === 1 ? "it" : "them"} there. Use that workbook as the month's book and close again, or open both for every check.`;
    case "gap":
      return `The month closed last is ${monthEn(warning.last)}; none in between was closed.`;
    case "older":
      return `This is an older month; the newest closed one is still ${monthEn(warning.newest)}.`;
  }
}
