import type { AcceptedFinding } from "../../terms/report";
import type { Finding } from "../../terms/finding";
import { decimalText, exactly, ratio, times } from "../../base/rational";
import { compact } from "../../workbook/cellText";
import { isoText, type LocalDate } from "../../workbook/localDate";
import type { Exception } from "./readExceptions";
import { hitOf, withHit } from "../../terms/hitOf";

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
  const acceptance = acceptanceBy(exceptions, asOf, idOf);
  if (acceptance === null) return { open: findings, accepted: [] };
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const taken = acceptance(finding);
    if (taken === null) open.push(finding);
    else accepted.push(taken);
  }
  return { open, accepted };
}

/** The finding as accepted, or null where it stays open. Null instead of the function where there is nothing that could accept. */
export function acceptanceBy(
  exceptions: readonly Exception[],
  asOf: LocalDate,
  idOf: (finding: Finding) => string | null,
): ((finding: Finding) => AcceptedFinding | null) | null {
  const standing = exceptions.filter(({ until }) => until >= asOf);
  if (standing.length === 0) return null;
  return (finding) => {
    const exception = standing.find((candidate) => covers(candidate, finding, idOf));
    if (exception === undefined) return null;
    return withHit({ ...finding, reason: exception.reason, until: isoText(exception.until) }, hitOf(finding));
  };
}

function covers(exception: Exception, finding: Finding, idOf: (finding: Finding) => string | null): boolean {
  const { file, namesFile, rule, sheet, cellOrId, value } = exception;
  if (rule !== finding.rule) return false;
  // A row that is gone stood in last month's file, and whoever says so does it in this month's (MONTH §3, DECIDED F10).
  const then = hitOf(finding)?.place.then;
  const isOfItsFile = file === null || file === finding.file || (!namesFile && then?.isFileGone === true);
  if (!isOfItsFile || (sheet !== null && !isSame(sheet, finding.sheet))) return false;
  const values = [finding.part, then?.name ?? null];
  if (value !== null && !isSameValue(value, finding.value) && !values.some((one) => isSame(value, one))) return false;
  if (cellOrId === null) return true;
  // $H$12 is how Excel itself writes it. In the row of then something else may stand today.
  const id = then === undefined ? idOf(finding) : then.id;
  return [finding.cell, id, acceptedRow(finding)].some((one) => isSame(cellOrId.replaceAll("$", ""), one));
}

/** `第12行`, by which 例外 names the place of a finding about a row as a whole; null where a cell is there to name. */
export function acceptedRow({ cell, row }: Pick<Finding, "cell" | "row">): string | null {
  return cell === null && row !== null ? `第${row}行` : null;
}

/** The same but for spaces, widths and case: people copy these by hand. */
function isSame(written: string, found: string | null): boolean {
  return found !== null && (written === found || folded(written) === folded(found));
}

/** 0.4166 is 41.7%: exceptions of older versions have numbers as they are stored. */
function isSameValue(written: string, found: string | null): boolean {
  if (isSame(written, found)) return true;
  if (found === null || !/^-?\d+(?:\.\d+)?$/.test(written)) return false;
  const [number, percent] = found.replaceAll(",", "").split("%");
  if (number === undefined || !/^-?\d+(?:\.\d+)?$/.test(number) || (percent ?? "") !== "") return false;
  const decimals = number.split(".")[1]?.length ?? 0;
  const exact = exactly(Number(written));
  return decimalText(percent === undefined ? exact : times(exact, ratio(100, 1)), decimals) === number;
}

function folded(text: string): string {
  return compact(text).toUpperCase();
}
