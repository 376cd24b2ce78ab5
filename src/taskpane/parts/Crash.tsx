import { Component, type ReactNode } from "react";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useWords } from "../words/words";
import { Details, detailsOf } from "./Details";

interface CrashState {
  readonly fault: { readonly error: unknown } | null;
}

/** Where drawing fails, the rest stays usable, and what failed can be copied. React knows such a border only as a class. */
export class Crash extends Component<{ readonly children: ReactNode }, CrashState> {
  override state: CrashState = { fault: null };

  static getDerivedStateFromError(error: unknown): CrashState {
    return { fault: { error } };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return <Broken error={fault.error} onAgain={() => this.setState({ fault: null })} />;
  }
}

function Broken({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) {
  const styles = useStyles();
  const { crash } = useWords().shell;
  return (
    <div role="alert" className={styles.broken}>
      <Text as="h2" weight="semibold">
        {crash.title}
      </Text>
      <Text>{crash.sentence}</Text>
      <Details text={detailsOf(error)} />
      <Button onClick={onAgain}>{crash.reload}</Button>
    </div>
  );
}

const useStyles = makeStyles({
  broken: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
});
