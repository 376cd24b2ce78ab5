import type { RegisterRow } from "../../src/core/terms/register";

/** A row of 督办登记 about 万安镇, drafted and no more. */
export function aRegisterRow(changes: Partial<RegisterRow> = {}): RegisterRow {
  return {
    file: "主工作簿.xlsx",
    sheet: "督办登记",
    row: 3,
    number: null,
    to: "万安镇",
    level: "催办",
    items: [],
    drafted: null,
    sent: null,
    deadline: null,
    answered: null,
    status: "草稿",
    ...changes,
  };
}
