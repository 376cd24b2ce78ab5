import { useId, useRef } from "react";
import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { RunningJob } from "../../assistant/assistant";
import { percentDone } from "../../core/base/percentDone";
import { useWords } from "../words/words";
import { useFocusHome } from "./focusHome";
import { usePane, usePaneState } from "../parts/pane";

/** What is running, how far it is, and how to stop it. */
export function RunningBar() {
  const state = usePaneState();
  return state.running === null ? null : <Running running={state.running} />;
}

function Running({ running }: { readonly running: RunningJob }) {
  const styles = useStyles();
  const labelId = useId();
  const bar = useRef<HTMLDivElement>(null);
  const { shell } = useWords();
  const { assistant, run, scroller } = usePane();
  useFocusHome(bar, scroller);
  const words = shell.running;
  const { colon } = shell;
  const { done, total, unit } = running;
  const isMeasured = done !== null && total !== null && total > 0;

  return (
    <div className={styles.bar} ref={bar}>
      <div className={styles.line}>
        <Text id={labelId} size={200} className={styles.text}>
          {`${words.jobs[running.job]}${colon}${running.cancelling ? words.cancelling : words.steps[running.step]}`}
        </Text>
        {done !== null && (unit === "rows" || isMeasured) && (
          <Text size={200} className={styles.done}>
            {unit === "rows" ? words.rows(done, total) : words.share(percentDone(done, total ?? done))}
          </Text>
        )}
        <Button
          size="small"
          disabledFocusable={!running.cancellable || running.cancelling}
          title={running.cancellable ? "Esc" : words.notCancellable}
          onClick={() => run(() => assistant.cancel())}
        >
          {words.cancel}
        </Button>
      </div>
      <ProgressBar aria-labelledby={labelId} {...(isMeasured ? { value: Math.min(done, total), max: total } : {})} />
    </div>
  );
}

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, minWidth: 0 },
  done: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});
