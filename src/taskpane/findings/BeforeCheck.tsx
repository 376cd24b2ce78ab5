import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { usePaneState } from "../parts/pane";
import { useWords } from "../words/words";
import { Panel } from "./Panel";

/** What will happen and what to press, before anything has been checked. */
export function BeforeCheck() {
  const styles = useStyles();
  const state = usePaneState();
  const { empty } = useWords().shell;

  if (state.files.length === 0) {
    return (
      <Panel title={empty.noFileTitle}>
        <Text>{empty.noFile}</Text>
      </Panel>
    );
  }
  if (state.running?.job === "check") {
    return (
      <Panel title={empty.checkingTitle}>
        <Text>{empty.checking}</Text>
      </Panel>
    );
  }
  return (
    <Panel title={empty.firstTitle}>
      <ol className={styles.steps}>
        {empty.firstSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Text size={200} className={styles.quiet}>
        {empty.firstPromise}
      </Text>
    </Panel>
  );
}

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});
