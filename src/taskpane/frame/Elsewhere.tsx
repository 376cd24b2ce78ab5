import { FluentProvider, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useTheme } from "../theme";
import { useWords } from "../words/words";

interface ElsewhereProps {
  /** Opened in a browser by hand; an Excel too old for us. */
  readonly why: "no-host" | "too-old";
}

/** The pane's page where it cannot be a pane: says why, and leads to the page that needs no Excel. */
export function Elsewhere({ why }: ElsewhereProps) {
  const styles = useStyles();
  const { elsewhere } = useWords().shell;
  return (
    <FluentProvider theme={useTheme(undefined)} className={styles.page}>
      <main className={styles.main}>
        <Text as="h1" size={400} weight="semibold" block>
          {elsewhere[why].title}
        </Text>
        <Text as="p" block>
          {elsewhere[why].sentence}
        </Text>
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
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    "& > *": { margin: 0 },
  },
});
