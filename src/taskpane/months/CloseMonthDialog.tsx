import { useState } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import type { ClosingView } from "../../assistant/views/closingView";
import { isClosingReason } from "../../core/show/closing/whyNotClosed";
import { useAnswer } from "../figures/useAnswer";
import { usePane, usePaneState } from "../parts/pane";
import { SeverityMark } from "../parts/SeverityMark";
import { useWords } from "../words/words";

/** Shows what closing the month comes to, and asks why where the month is closed already; only then is anything written. */
export function CloseMonthDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { assistant, busy, today, asOf, check, run } = usePane();
  const state = usePaneState();
  const { months, shell } = useWords();
  const words = months.closing;
  const { answer, isLoading } = useAnswer("closing", () => assistant.closing(today));
  const [reason, setReason] = useState("");
  const [isTried, setIsTried] = useState(false);

  const closing = isLoading || answer?.check !== state.check?.check ? null : answer;
  const isOtherDay = asOf !== "" && state.check !== null && state.check.asOf !== asOf;
  const outdated = isOtherDay ? words.otherDay(shell.day(asOf, today)) : state.stale ? words.stale : null;
  const isAgain = closing !== null && closing.closed !== null;
  const wrong = isAgain && !isClosingReason(reason) ? words.reasonWrong : null;
  const impossible = closing === null ? null : whyImpossible(closing);

  function whyImpossible({ writable, book, records }: ClosingView): string | null {
    if (records === 0) return words.noRecords;
    return writable ? null : words.notWritable(book);
  }
  function submit() {
    if (busy) return;
    if (outdated !== null) {
      check();
      return;
    }
    setIsTried(true);
    if (closing === null || impossible !== null || wrong !== null) return;
    onClose();
    run(() => assistant.closeMonth({ check: closing.check, reason: isAgain ? reason.trim() : null, today }));
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <DialogBody className={styles.body}>
            <DialogTitle>{title()}</DialogTitle>
            <DialogContent className={styles.content}>{content()}</DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{words.cancel}</Button>
              <Button
                type="submit"
                appearance="primary"
                disabledFocusable={busy || (outdated === null && (closing === null || impossible !== null))}
              >
                {outdated !== null ? words.checkAgain : isAgain ? words.confirmAgain : words.confirm}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );

  function title() {
    if (outdated !== null || closing === null) return words.open;
    const month = months.month(closing.month);
    return isAgain ? words.titleAgain(month) : words.title(month);
  }
  function content() {
    if (busy) return <Spinner size="tiny" label={words.loading} />;
    if (outdated !== null) return <Text>{outdated}</Text>;
    if (closing === null) return <Spinner size="tiny" label={words.loading} />;
    if (impossible !== null) return <Text>{impossible}</Text>;
    const { closed, version, warnings } = closing;
    return (
      <>
        <Text>
          {closed === null
            ? words.sentence(shell.day(closing.asOf, today))
            : words.sentenceAgain(closed.version, shell.day(closed.asOf, today), version)}
        </Text>
        <Kept closing={closing} />
        {warnings.length > 0 && (
          <MessageBar intent="warning" layout="multiline" icon={null}>
            <MessageBarBody className={styles.warnings}>
              <ul className={styles.list}>
                {warnings.map((warning, place) => (
                  // Two may be of one kind, each of its file or ledger.
                  <li key={place} className={styles.warning}>
                    <SeverityMark severity="warning" />
                    <span>{shell.notice.closingWarning(warning)}</span>
                  </li>
                ))}
              </ul>
            </MessageBarBody>
          </MessageBar>
        )}
        {isAgain && (
          <Field
            required
            label={words.reason}
            hint={words.reasonHint}
            {...(isTried && wrong !== null ? { validationMessage: wrong } : {})}
          >
            <Textarea value={reason} resize="vertical" onChange={(_, { value }) => setReason(value)} />
          </Field>
        )}
        <After />
      </>
    );
  }
}

function Kept({ closing }: { readonly closing: ClosingView }) {
  const styles = useStyles();
  const { today } = usePane();
  const { months, shell } = useWords();
  const words = months.closing;
  const lines = [
    [words.asOf, shell.day(closing.asOf, today)],
    [words.groups, words.rows(closing.groups)],
    [words.records, words.rows(closing.records)],
    [words.book, closing.book],
  ] as const;
  return (
    <dl className={styles.kept} aria-label={words.keptLabel}>
      {lines.map(([name, value]) => (
        <div key={name} className={styles.line}>
          <dt>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** On the page whatever was written is in memory until a copy is saved. */
function After() {
  const { closeFile } = usePane();
  const { after } = useWords().months.closing;
  return <Text size={200}>{after[closeFile === null ? "excel" : "page"]}</Text>;
}

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, maxWidth: "min(480px, calc(100vw - 16px))" },
  body: { gap: tokens.spacingVerticalS },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  kept: { margin: 0, display: "flex", flexDirection: "column" },
  line: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    "& dt": { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  },
  value: { margin: 0, textAlign: "right", minWidth: 0 },
  warnings: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  warning: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalXS },
});
