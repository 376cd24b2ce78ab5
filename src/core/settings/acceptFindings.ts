import type { AcceptedFinding } from "../report/report";
import type { Finding } from "../rules/finding";
import { compact } from "../workbook/cellText";
import { isoText, type LocalDate } from "../workbook/localDate";
import type { Exception } from "./readExceptions";

export interface SplitFindings {
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}

/**
 * Takes out the findings that 例外 accepts and whose last day is not over (SPEC §7). An exception speaks of its own file; what
 * it leaves blank may be anything.
 * @param idOf the 编号 of a finding's record, or null
 */
export function acceptFindings(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
  asOf: LocalDate,
  idOf: (finding: Finding) => string | null,
): SplitFindings {
  const standing = exceptions.filter(({ until }) => until >= asOf);
  if (standing.length === 0) return { open: findings, accepted: [] };
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const exception = standing.find((candidate) => covers(candidate, finding, idOf));
    if (exception) accepted.push({ ...finding, reason: exception.reason, until: isoText(exception.until) });
    else open.push(finding);
  }
  return { open, accepted };
}

function covers(exception: Exception, finding: Finding, idOf: (finding: Finding) => string | null): boolean {
  const { file, rule, sheet, cellOrId, value } = exception;
  if (rule !== finding.rule || (file !== null && file !== finding.file)) return false;
  if (sheet !== null && !isSame(sheet, finding.sheet)) return false;
  if (value !== null && !isSame(value, finding.value)) return false;
  // $H$12 is how Excel itself writes it.
  return cellOrId === null || isSame(cellOrId.replaceAll("$", ""), finding.cell) || isSame(cellOrId, idOf(finding));
}

/** The same but for spaces, widths and case: people copy these by hand. */
function isSame(written: string, found: string | null): boolean {
  return found !== null && (written === found || folded(written) === folded(found));
}

function folded(text: string): string {
  return compact(text).toUpperCase();
}
