import { dayOption } from "./dayOption";

/** The day that figures speak of; today where it is not given. */
export const asOf = dayOption("--as-of", "截至日期", "2024-06-30", "统计截至哪一天，年-月-日，不写就是今天");
