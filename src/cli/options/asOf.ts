import { parseIsoDate, type LocalDate } from "../../core/workbook/localDate";
import { WORDS } from "../terminal/words";
import { misuse } from "./misuse";
import type { ValueOption } from "./option";

/** The day that figures speak of; today where it is not given. */
export const asOf: ValueOption<LocalDate> = {
  kind: "value",
  name: "--as-of",
  value: "2024-06-30",
  example: "2024-06-30",
  meaning: "统计截至哪一天，年-月-日，不写就是今天",
  read: (text) => parseIsoDate(text) ?? misuse(WORDS.impossibleAsOf(text)),
};
