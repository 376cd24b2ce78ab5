import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { CheckView } from "../../assistant/views/checkView";
import { Doubled } from "./Doubled";
import { useWords } from "../words/words";
import { LightDot } from "../parts/LightDot";
import { usePane } from "../parts/pane";
import { SEVERITIES, SeverityMark } from "../parts/SeverityMark";

/** The check in a few lines: what was looked at, what is wrong, the lights, and what changed since the last check. */
export function Summary() {
  const styles = useStyles();
  const { state, busy, check: checkAgain } = usePane();
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
}

const LIGHTS = ["red", "yellow", "green", "none"] as const;

function Lines({ check }: { readonly check: CheckView }) {
  const styles = useStyles();
  const { shell } = useWords();
  const { today } = usePane();
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
            <Text weight="semibold">{summary.count(summary.severities[severity], check.counts[severity])}</Text>
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
              <Text size={200}>{summary.count(summary.lights[light], check.lights[light])}</Text>
            </li>
          ))}
          <li className={styles.item}>
            <Text size={200}>{summary.overdue(check.overdue)}</Text>
          </li>
        </ul>
      )}
      {since !== null && (
        <Text size={200} className={styles.quiet}>
          {`${summary.since(day(since.asOf))} `}
          {[summary.fresh(since.fresh), summary.stillOpen(since.stillOpen), summary.putRight(since.putRight)].join(
            " · ",
          )}
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
  quiet: { color: tokens.colorNeutralForeground2 },
});
