import { parseIsoDate, type LocalDate } from "../../core/workbook/localDate";
import { WORDS } from "../terminal/words";
import { misuse } from "./misuse";
import type { ValueOption } from "./option";

/** The day on which something is closed or drafted; the clock's where it is not given (MONTH §8). */
export const today: ValueOption<LocalDate> = {
  kind: "value",
  name: "--today",
  value: "2024-07-01",
  example: "2024-07-01",
  meaning: "办理的日子（存档日期、起草日期），不写就是今天",
  read: (text) => parseIsoDate(text) ?? misuse(WORDS.impossibleToday(text)),
};
