import { Button, FluentProvider, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { HoldUp } from "../commands/untilDone";
import { useTheme } from "../theme";
import { useWords } from "../words/words";
import { Details, detailsOf } from "./Details";

interface HoldUpPageProps {
  readonly holdUp: HoldUp;
  readonly onRetry: () => void;
}

/** What stands in the way of the pane, before there is one: a sentence, another try, and the page that needs no Excel. */
export function HoldUpPage({ holdUp, onRetry }: HoldUpPageProps) {
  const styles = useStyles();
  const { holdUp: words, notice, elsewhere } = useWords().shell;
  return (
    <FluentProvider theme={useTheme(undefined)} className={styles.page}>
      <main className={styles.main} role="alert">
        <Text as="p" block>
          {holdUp.kind === "refused" ? holdUp.sentence : words[holdUp.kind]}
        </Text>
        {holdUp.kind === "broken" && <Details text={detailsOf(holdUp.error)} />}
        <Button appearance="primary" onClick={onRetry}>
          {notice.retry}
        </Button>
        <Link href="index.html">{elsewhere.page}</Link>
      </main>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  page: { minHeight: "100%" },
  main: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    "& > *": { margin: 0 },
  },
});
