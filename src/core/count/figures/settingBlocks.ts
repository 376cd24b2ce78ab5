import type { Finding } from "../../terms/finding";
import type { OpenFault } from "../../terms/report";

/**
 * Lines of settings that are left out, and sheets of them that are not used: what they were to decide would be otherwise with them. What is
 * accepted (例外) and who is recognised (专业镇认定) change neither ranks nor limits.
 *
 * @param of ranks hang on 加减分 too; limits, such as how far behind is slow, do not
 */
export function settingBlocks(findings: readonly Finding[], of: "ranks" | "limits"): readonly OpenFault[] {
  return findings.flatMap(({ rule, severity, file, sheet, row }) =>
    rule === "setting-invalid" && severity === "error" && sheet !== null && !WITHOUT[of].includes(sheet.trim())
      ? [{ file, sheet, row: row ?? 1, rule }]
      : [],
  );
}

const WITHOUT: Readonly<Record<"ranks" | "limits", readonly string[]>> = {
  ranks: ["例外", "专业镇认定"],
  limits: ["例外", "专业镇认定", "加减分"],
};
