import { memo } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../core/terms/finding";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular } as const;

/** Shape and colour of a severity; its word stands beside it, or is given as `label`. */
export const SeverityMark = memo(function SeverityMark({
  severity,
  label,
}: {
  readonly severity: Severity;
  readonly label?: string;
}) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <Icon
      className={mergeClasses(styles.icon, styles[severity])}
      {...(label === undefined ? { "aria-hidden": true } : { "aria-label": label, role: "img", "aria-hidden": false })}
    />
  );
});

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
});
