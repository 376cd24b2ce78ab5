import { localDate } from "../../../core/workbook/localDate";

/**
 * The 1900-system serial of an ISO 8601 day, day with time, or time alone, as strict workbooks keep dates
 * (`t="d"`); `undefined` for anything else. A zone is ignored: workbooks know only local time. Always 1900, whichever
 * system the workbook has, because the text names the day itself.
 */
export function isoSerial(text: string): number | undefined {
  const match = ISO.exec(text.trim());
  if (match === null) return undefined;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400;
  if (time > 1) return undefined;
  if (year === undefined) return time;
  const date = localDate(Number(year), Number(month), Number(day));
  return date === undefined ? undefined : date + time;
}

const ISO =
  /^(?:(\d{4})-(\d{2})-(\d{2})(?:T(?=\d)|$))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/;
