import { memo, useId } from "react";
import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { AssistantState } from "../../assistant/assistant";
import { useWords } from "../words/words";
import { Actions } from "./Actions";
import type { AsOf } from "./asOf";
import { DayField } from "../parts/DayField";
import { MarkLegend } from "../parts/MarkLegend";
import { usePane, usePaneState } from "../parts/pane";

interface HeadProps {
  readonly place: "excel" | "page";
  readonly today: string;
  readonly asOf: AsOf;
}

/** What is open, which day the figures speak of, and what can be done. */
export const Head = memo(function Head(props: HeadProps) {
  const { files, check, writable, undo, marked } = usePaneState();
  return <Drawn {...props} {...{ files, writable, undo, marked }} checked={check?.asOf ?? null} />;
});

interface DrawnProps extends HeadProps, Pick<AssistantState, "files" | "writable" | "undo" | "marked"> {
  /** The day that was checked, ISO; null before the first check. */
  readonly checked: string | null;
}

/** Drawn again only for what it shows of the state. */
const Drawn = memo(function Head({ place, today, asOf, files, checked, writable, undo, marked }: DrawnProps) {
  const styles = useStyles();
  const headingId = useId();
  const { shell } = useWords();
  const { busy, check } = usePane();
  const { head } = shell;
  const isOpen = files.length > 0;
  const isMissing = asOf.day === "";
  const isRemembered = asOf.remembered && checked !== asOf.day;

  return (
    <header className={styles.head} aria-labelledby={headingId}>
      <Text
        as={place === "excel" ? "h1" : "h2"}
        id={headingId}
        className={styles.files}
        weight="semibold"
        block
        truncate
        wrap={false}
      >
        <span title={files.join("\n")}>{isOpen ? head.files(files) : head.noFile}</span>
      </Text>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && isOpen) check();
        }}
      >
        <div className={styles.date}>
          <DayField label={head.asOf} day={asOf.day} onDay={asOf.set} />
        </div>
        <Button
          className={styles.check}
          type="submit"
          appearance="primary"
          data-home=""
          disabledFocusable={busy || !isOpen || isMissing}
          aria-keyshortcuts="Control+Enter"
          title={busy ? head.busy : `${head.check} (Ctrl+Enter)`}
        >
          {checked === null ? head.check : head.checkAgain}
        </Button>
      </form>
      {checked === null && !isRemembered && (
        <Text size={200} className={styles.quiet}>
          {head.asOfHint}
        </Text>
      )}
      {isRemembered && (
        <Text size={200} className={styles.quiet}>
          {head.asOfRemembered}{" "}
          <Link as="button" type="button" onClick={() => asOf.set(today)}>
            {head.useToday}
          </Link>
        </Text>
      )}
      {checked !== null && !isMissing && checked !== asOf.day && (
        <Text size={200} className={styles.quiet} role="status">
          {head.otherDay(shell.day(checked, today))}
        </Text>
      )}
      <Actions isOpen={isOpen} isChecked={checked !== null} writable={writable} undo={undo} />
      {marked && <MarkLegend />}
    </header>
  );
});

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    flexShrink: 0,
  },
  files: { margin: 0 },
  row: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  date: { flexGrow: 1, minWidth: 0, maxWidth: "240px" },
  // In line with the field, below its label and the space around it.
  check: { flexShrink: 0, marginTop: `calc(${tokens.lineHeightBase300} + 3 * ${tokens.spacingVerticalXXS})` },
  quiet: { color: tokens.colorNeutralForeground2 },
});
