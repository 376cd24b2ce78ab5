import type { ReactNode } from "react";
import { FluentProvider, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useTheme } from "../theme";
import { useWords } from "../words/words";

interface InPlaceOfPaneProps {
  /** True where it is news to somebody who listens instead of looking. */
  readonly isUrgent?: boolean;
  readonly children: ReactNode;
}

/** What is drawn where there is no pane: its contents, and the way to the page that needs no Excel. */
export function InPlaceOfPane({ isUrgent = false, children }: InPlaceOfPaneProps) {
  const styles = useStyles();
  const { elsewhere } = useWords().shell;
  return (
    <FluentProvider theme={useTheme(undefined)} className={styles.page}>
      <main className={styles.main} {...(isUrgent ? { role: "alert" } : {})}>
        {children}
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
