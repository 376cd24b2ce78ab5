import type { Finding } from "../../core/terms/finding";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { WORDS } from "../terminal/words";
import type { ExitCode } from "../terminal/world";

/** 2 where a file could not be read, else 1 where there is an error, else 0 (SPEC §16). */
export function exitCode(findings: readonly Pick<Finding, "severity">[], failed: number): ExitCode {
  if (failed > 0) return 2;
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** What stands before a result that lacks some of the files. */
export function incomplete(read: readonly WorkbookSnapshot[], failed: number): readonly string[] {
  return failed > 0 ? [`${WORDS.incomplete(read.length, failed)}\n\n`] : [];
}
