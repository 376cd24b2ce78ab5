import type { Finding } from "../../terms/finding";
import type { Report } from "../../terms/report";

/**
 * Open errors for which a figure may be another one. A monthly report that was not handed in is none: it is told where reports are. Nor is
 * the sheet of an earlier month beside the as-of month's own: the latter says itself that it is the one that counts (DECIDED G2).
 */
export function doubtfulErrors({ findings, doubled }: Pick<Report, "findings" | "doubled">): readonly Finding[] {
  const isSure = (file: string, sheet: string | null): boolean =>
    doubled.some(({ leftOut, why }) => why === "as-of-month" && leftOut.file === file && leftOut.sheet === sheet);
  return findings.filter(({ severity, rule, file, sheet }) => {
    if (severity !== "error" || rule === "submission-missing") return false;
    return rule !== "same-ledger-twice" || !isSure(file, sheet);
  });
}
