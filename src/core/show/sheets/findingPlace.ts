import type { Finding } from "../../terms/finding";
import type { SheetCell } from "./sheetModel";

/** Where on its sheet a finding is: `H12`, `第12行`, or nothing where it is about the whole sheet or file. */
export function findingPlace({ cell, row }: Finding): string {
  return cell ?? (row === null ? "" : `第${row}行`);
}

/** The first places of findings that say the same: `“任务”H12、H15、H20等30处`; a file where there is no sheet. */
export function findingPlaces(findings: readonly Finding[]): string {
  const parts: string[] = [];
  let last: Finding | undefined;
  for (const finding of findings.slice(0, 3)) {
    const within = findingPlace(finding);
    const sameSheet = last !== undefined && last.file === finding.file && last.sheet === finding.sheet;
    const sheet = finding.sheet === null ? (finding.file === "" ? "" : `《${finding.file}》`) : `“${finding.sheet}”`;
    const part = sameSheet ? within : sheet + within;
    if (part !== "" && !parts.includes(part)) parts.push(part);
    last = finding;
  }
  const text = parts.length === 0 ? "全部台账" : parts.join("、");
  return findings.length > 3 ? `${text}等${findings.length}处` : text;
}

/** The cell to look at, or null where the finding names no sheet. */
export function findingLink({ sheet, cell, row }: Finding): NonNullable<SheetCell["link"]> | null {
  return sheet === null ? null : { sheet, cell: cell ?? `A${row ?? 1}` };
}
