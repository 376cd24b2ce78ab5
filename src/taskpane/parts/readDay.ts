import { localDate } from "../../core/workbook/localDate";

const FORMS = [/^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/, /^(\d{4})(\d{2})(\d{2})$/];

/** A day as people type it (`2024-6-30`, `2024.6.30`, `2024年6月30日`, `20240630`) as ISO; null where there is no such day. */
export function readDay(typed: string): string | null {
  const text = typed.normalize("NFKC").replace(/\s+/g, "");
  for (const form of FORMS) {
    const found = form.exec(text);
    if (found === null) continue;
    const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
    if (localDate(year, month, day) === undefined) return null;
    return [String(year), two(month), two(day)].join("-");
  }
  return null;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
