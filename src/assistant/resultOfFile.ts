import type { RunResult } from "../core/terms/runResult";

/** The part of a month's result that is about one of its files: marks go into each file of its own. */
export function resultOfFile(result: RunResult, file: string): RunResult {
  const { report, records } = result;
  const isOwn = (one: { readonly file: string }): boolean => one.file === file;
  if (report.sheets.every(isOwn)) return result;
  return {
    ...result,
    records: records.filter((_, place) => report.records[place]?.file === file),
    report: {
      ...report,
      ledgers: report.ledgers.filter(isOwn),
      sheets: report.sheets.filter(isOwn),
      findings: report.findings.filter(isOwn),
      records: report.records.filter(isOwn),
    },
  };
}
