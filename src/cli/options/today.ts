import { dayOption } from "./dayOption";

/** The day on which something is closed or drafted; the clock's where it is not given (MONTH §8). */
export const today = dayOption("--today", "日期", "2024-07-01", "办理的日子（存档日期、起草日期），不写就是今天");
