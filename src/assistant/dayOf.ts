import { inBoth } from "../core/base/inBoth";
import { HostError } from "../core/base/hostError";
import { parseIsoDate, type LocalDate } from "../core/workbook/localDate";

/** @throws HostError where the text is no day */
export function dayOf(day: string): LocalDate {
  const date = parseIsoDate(day);
  if (date === undefined)
    throw new HostError(
      "bad-arguments",
      inBoth(
        `截至日期“${day}”不是日期，请写成2024-06-30这样。`,
        `The as-of date “${day}” is no date. Write it as 2024-06-30.`,
      ),
    );
  return date;
}
