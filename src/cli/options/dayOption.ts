import { parseIsoDate, type LocalDate } from "../../core/workbook/localDate";
import { WORDS } from "../terminal/words";
import { misuse } from "./misuse";
import type { Option, ValueOption } from "./option";

/**
 * An option whose value is a day.
 *
 * @param called what its sentences call the day
 */
export function dayOption(
  name: Option["name"],
  called: string,
  example: string,
  meaning: string,
): ValueOption<LocalDate> {
  return {
    kind: "value",
    name,
    value: example,
    example,
    meaning,
    read: (text) => {
      const wrong = /^\d{4}-\d{2}-\d{2}$/.test(text) ? WORDS.impossibleDay : WORDS.dayForm;
      return parseIsoDate(text) ?? misuse(wrong(called, text, example));
    },
  };
}
