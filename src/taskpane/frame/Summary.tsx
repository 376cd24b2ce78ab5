import { memo, useMemo } from "react";
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
import type { Shown } from "../parts/shown";
import { useWords } from "../words/words";
import { LightDot } from "../parts/LightDot";
import { usePane, usePaneState } from "../parts/pane";
import { SEVERITIES, SeverityMark } from "../parts/SeverityMark";

/** The check in a few lines: what was looked at, what is wrong, the lights, and what changed since the last check. */
export const Summary = memo(function Summary() {
  const styles = useStyles();
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
      {state.stale && <Stale />}
    </section>
  );
});

/** The figures are older than the workbook. */
const Stale = memo(function Stale() {
  const { busy, check } = usePane();
  const { stale } = useWords().shell;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{stale.sentence}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={check}>
          {stale.check}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
});

interface CountLinkProps {
  readonly count: number;
  readonly text: string;
  /** Where it leads, in words. */
  readonly label: string;
  readonly to: Shown;
}

/** A count that leads to what it counts; nothing stands behind a zero. */
const CountLink = memo(function CountLink({ count, text, label, to }: CountLinkProps) {
  const styles = useStyles();
  const { shell } = useWords();
  const { show } = usePane();
  if (count === 0) return <Text size={200}>{text}</Text>;
  return (
    <Link
      as="button"
      className={styles.count}
      aria-label={`${text}${shell.comma}${label}`}
      title={label}
      onClick={() => show({ ...to })}
    >
      {text}
    </Link>
  );
});

const LIGHTS = ["red", "yellow", "green", "none"] as const;

const TO_FINDINGS = SEVERITIES.map(
  (severity) => [severity, { tab: "findings", filter: { ...NO_FILTER, severities: [severity] } }] as const,
);
const TO_OVERDUE = { tab: "overdue", filter: NO_OVERDUE_FILTER } as const;

/** @param groupName what all tasks are called */
function toLights(groupName: string) {
  return LIGHTS.map(
    (light) =>
      [light, { tab: "figures", rows: { group: { by: "total" }, groupName, figure: `light-${light}` } }] as const,
  );
}

const Lines = memo(function Lines({ check }: { readonly check: CheckView }) {
  const styles = useStyles();
  const { shell, figures } = useWords();
  const { today } = usePane();
  const lights = useMemo(() => toLights(figures.completion.total), [figures]);
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
        {TO_FINDINGS.map(([severity, to]) => (
          <li key={severity} className={styles.item}>
            <SeverityMark severity={severity} />
            <CountLink
              count={check.counts[severity]}
              text={summary.count(summary.severities[severity], check.counts[severity])}
              label={summary.openFindings}
              to={to}
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
          {lights.map(([light, to]) => (
            <li key={light} className={styles.item}>
              <LightDot light={light} />
              <CountLink
                count={check.lights[light]}
                text={summary.count(summary.lights[light], check.lights[light])}
                label={summary.openRows}
                to={to}
              />
            </li>
          ))}
          <li className={styles.item}>
            <CountLink
              count={check.overdue}
              text={summary.overdue(check.overdue)}
              label={summary.openOverdue}
              to={TO_OVERDUE}
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
});

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
