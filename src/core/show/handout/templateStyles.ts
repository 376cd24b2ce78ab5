import { formStyles } from "../forms/formStyles";
import type { FormStyle } from "../forms/formWorkbook";
import type { TemplateColumn } from "./templateColumns";

/** Looks of a template's cells: tinted where something may be written, grey where last month stands. */
export interface TemplateStyles {
  readonly topLine: FormStyle;
  readonly check: FormStyle;
  readonly key: FormStyle;
  readonly besideHeading: FormStyle;
  cell(column: TemplateColumn, numberFormat: string): FormStyle;
  lastMonth(numberFormat: string): FormStyle;
}

const TINT = "FFF8DC";
const GREY = "7F7F7F";
const grey = { ...formStyles.text.font, colour: GREY };

export function templateStyles(): TemplateStyles {
  const made = new Map<string, FormStyle>();
  const once = (key: string, style: () => FormStyle): FormStyle => {
    const known = made.get(key) ?? style();
    made.set(key, known);
    return known;
  };
  return {
    topLine: { ...formStyles.note, font: { ...formStyles.note.font, size: 10, colour: "000000" } },
    check: { ...formStyles.info, font: { ...formStyles.info.font, size: 11, bold: true, colour: "9C2A00" } },
    key: { ...formStyles.plain, font: { ...grey, size: 8 }, bordered: true },
    besideHeading: { ...formStyles.heading, font: { ...formStyles.heading.font, colour: GREY } },
    cell: ({ isFillable, content }, numberFormat) =>
      once(`${isFillable} ${content} ${numberFormat}`, () => ({
        ...lookOf(content),
        numberFormat,
        ...(isFillable ? { fill: TINT, unlocked: true } : {}),
      })),
    lastMonth: (numberFormat) =>
      once(`last ${numberFormat}`, () => ({ ...formStyles.text, font: grey, fill: "F7F7F7", numberFormat })),
  };
}

function lookOf(content: TemplateColumn["content"]): FormStyle {
  switch (content) {
    case "text":
      return formStyles.text;
    case "amount":
    case "fraction":
    case "percent-number":
      return formStyles.number;
    case "date":
    case "status":
    case "stage":
      return formStyles.centred;
  }
}

/** The format of a blank cell in which something is to be typed: without one a day or a percentage would be a bare number. */
export function formatForTyping({ isFillable, content }: TemplateColumn, format: string): string {
  if (!isFillable || format !== "General") return format;
  if (content === "date") return "yyyy-mm-dd";
  return content === "fraction" ? "0%" : format;
}
