import { Button, makeStyles, Text, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import type { CauseView } from "../../assistant/views/findingsPage";
import { usePane } from "../parts/pane";
import { useSaid, useWords } from "../words/words";

/** So many findings can be accepted at once: each becomes a line of the sheet 例外 that somebody should be able to read. */
export const MOST_ACCEPTED_AT_ONCE = 500;

interface CauseActionsProps {
  readonly cause: CauseView;
  readonly onCureAll: () => void;
  readonly onAcceptAll: () => void;
}

/** Why a cause matters, how to put it right, and what can be done about all of it at once. */
export function CauseActions({ cause, onCureAll, onAcceptAll }: CauseActionsProps) {
  const styles = useStyles();
  const restoreFocus = useRestoreFocusTarget();
  const { findings: words, shell } = useWords();
  const said = useSaid();
  const { busy } = usePane();
  const isTooMany = cause.count > MOST_ACCEPTED_AT_ONCE;
  const why = busy ? shell.head.busy : undefined;

  return (
    <div className={styles.head}>
      <Text size={200} className={styles.quiet}>
        {said(cause.why)}
        {shell.gap}
        {said(cause.remedy)}
      </Text>
      {(cause.curable > 0 || cause.count > 1) && (
        <div className={styles.line}>
          {cause.curable > 0 && (
            <Button size="small" disabledFocusable={busy} title={why} onClick={onCureAll} {...restoreFocus}>
              {words.cause.cureAll(cause.curable)}
            </Button>
          )}
          {cause.count > 1 && (
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={busy || isTooMany}
              title={isTooMany ? words.cause.tooManyToAccept(MOST_ACCEPTED_AT_ONCE) : why}
              onClick={onAcceptAll}
              {...restoreFocus}
            >
              {words.cause.acceptAll}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
