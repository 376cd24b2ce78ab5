import type { Finding } from "../../core/terms/finding";
import type { ExitCode } from "../terminal/world";

/** 2 where a file could not be read, else 1 where there is an error, else 0 (SPEC §16). */
export function exitCode(findings: readonly Pick<Finding, "severity">[], failed: number): ExitCode {
  if (failed > 0) return 2;
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
