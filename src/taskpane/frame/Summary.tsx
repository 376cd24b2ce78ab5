import { memo } from "react";
import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { CheckView } from "../../assistant/views/checkView";
import { NO_FILTER } from "../findings/filters";
import { NO_OVERDUE_FILTER } from "../overdue/noOverdueFilter";
import { Doubled } from "./Doubled";
import { useWords } from "../words/words";
import { LightDot } from "../parts/LightDot";
import { usePane, usePaneState } from "../parts/pane";
import { SEVERITIES, SeverityMark } from "../parts/SeverityMark";

/** The check in a few lines: what was looked at, what is wrong, the lights, and what changed since the last check. */
export const Summary = memo(function Summary() {
  const styles = useStyles();
  const { busy, check: checkAgain } = usePane();
  const state = usePaneState();
  const { shell } = useWords();
  const { check } = state;
  if (check === null) return null;

  return (
    <section aria-label={shell.summary.label} className={styles.summary}>
      <Doubled doubled={check.doubled} />
      <Lines check={check} />
      {check.unseen.map((one) => (
        <MessageBar key={one} intent="warning" layout="multiline">
          <MessageBarBody>{shell.summary.unseen[one]}</MessageBarBody>
        </MessageBar>
      ))}
      {state.stale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{shell.stale.sentence}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={busy} onClick={checkAgain}>
              {shell.stale.check}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </section>
  );
});

interface CountLinkProps {
  readonly count: number;
  readonly text: string;
  /** Where it leads. */
  readonly label: string;
  readonly onOpen: () => void;
}

/** A count that leads to what it counts; nothing stands behind a zero. */
function CountLink({ count, text, label, onOpen }: CountLinkProps) {
  const styles = useStyles();
  const { shell } = useWords();
  if (count === 0) return <Text size={200}>{text}</Text>;
  return (
    <Link
      as="button"
      className={styles.count}
      aria-label={`${text}${shell.comma}${label}`}
      title={label}
      onClick={onOpen}
    >
      {text}
    </Link>
  );
}

const EVERY_TASK = { group: { by: "total" } } as const;

const LIGHTS = ["red", "yellow", "green", "none"] as const;

function Lines({ check }: { readonly check: CheckView }) {
  const styles = useStyles();
  const { shell, figures } = useWords();
  const { today, show } = usePane();
  const groupName = figures.completion.total;
  const { summary } = shell;
  const { since } = check;
  const day = (iso: string) => shell.day(iso, today);
  const hasTasks = check.ledgers.some(({ kind }) => kind === "tasks");

  return (
    <>
      <Text size={200} className={styles.quiet}>
        {summary.scope(day(check.asOf), check.ledgers.length, check.records)}
      </Text>
      <ul className={styles.line}>
        {SEVERITIES.map((severity) => (
          <li key={severity} className={styles.item}>
            <SeverityMark severity={severity} />
            <CountLink
              count={check.counts[severity]}
              text={summary.count(summary.severities[severity], check.counts[severity])}
              label={summary.openFindings}
              onOpen={() => show({ tab: "findings", filter: { ...NO_FILTER, severities: [severity] } })}
            />
          </li>
        ))}
        {check.accepted > 0 && (
          <li className={styles.item}>
            <Text className={styles.quiet}>{summary.accepted(check.accepted)}</Text>
          </li>
        )}
      </ul>
      {hasTasks && (
        <ul className={styles.line} aria-label={summary.lightsLabel}>
          {LIGHTS.map((light) => (
            <li key={light} className={styles.item}>
              <LightDot light={light} />
              <CountLink
                count={check.lights[light]}
                text={summary.count(summary.lights[light], check.lights[light])}
                label={summary.openRows}
                onOpen={() => show({ tab: "figures", rows: { ...EVERY_TASK, groupName, figure: `light-${light}` } })}
              />
            </li>
          ))}
          <li className={styles.item}>
            <CountLink
              count={check.overdue}
              text={summary.overdue(check.overdue)}
              label={summary.openOverdue}
              onOpen={() => show({ tab: "overdue", filter: NO_OVERDUE_FILTER })}
            />
          </li>
        </ul>
      )}
      {since !== null && (
        <Text size={200} className={styles.quiet}>
          {summary.sinceLine(day(since.asOf), [
            summary.fresh(since.fresh),
            summary.stillOpen(since.stillOpen),
            summary.putRight(since.putRight),
          ])}
        </Text>
      )}
    </>
  );
}

const useStyles = makeStyles({
  summary: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontVariantNumeric: "tabular-nums",
  },
  item: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  count: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});
