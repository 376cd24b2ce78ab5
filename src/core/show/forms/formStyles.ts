import { roleStyles } from "../sheets/roleStyles";
import type { FormStyle } from "./formWorkbook";

/** Looks of the cells of forms; the fills are light, so that a print stays readable. */
export const formStyles = {
  title: roleStyles.title,
  info: { ...roleStyles.subtitle, font: { ...roleStyles.subtitle.font, colour: "000000" } },
  note: { ...roleStyles.note, wrap: true, vertical: "centre" },
  heading: roleStyles.heading,
  text: roleStyles.wrapped,
  centred: { ...roleStyles.centred, wrap: true },
  number: roleStyles.number,
  date: roleStyles.date,
  percent: roleStyles.percent,
  plain: { ...roleStyles.text, bordered: false },
} as const satisfies Readonly<Record<string, FormStyle>>;
