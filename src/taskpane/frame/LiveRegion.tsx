import { memo } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { Notice, RunningJob } from "../../assistant/assistant";
import { useWords, type Words } from "../words/words";
import { noticeText } from "./noticeText";
import { usePane, usePaneState } from "../parts/pane";

/** Says what happens to those who do not see it: progress and results politely, failures at once. */
export const LiveRegion = memo(function LiveRegion({ said }: { readonly said: string }) {
  const styles = useStyles();
  const words = useWords();
  const { today } = usePane();
  const state = usePaneState();
  const { notice, running, check } = state;
  const isFailure = notice !== null && isBad(notice);

  const polite = [
    running === null ? "" : runningText(running, words),
    notice === null || isFailure ? "" : noticeText(notice, words, today, state.files),
    running !== null || check === null
      ? ""
      : words.shell.summary.checked(check.counts.error, check.counts.warning, check.counts.info),
  ];
  return (
    <div className={styles.unseen}>
      <div role="status" aria-live="polite">
        {polite.map((sentence, index) => (
          <p key={index}>{sentence}</p>
        ))}
        <p>{said}</p>
      </div>
      <div role="alert" aria-live="assertive">
        {isFailure ? noticeText(notice, words, today, state.files) : ""}
      </div>
    </div>
  );
});

/** Only what changes seldom: rows would be read out without end. */
function runningText(running: RunningJob, { shell }: Words): string {
  if (running.cancelling) return shell.running.cancelling;
  return `${shell.running.jobs[running.job]}${shell.colon}${shell.running.steps[running.step]}`;
}

function isBad({ kind }: Notice): boolean {
  return kind === "failed" || kind === "broken";
}

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
