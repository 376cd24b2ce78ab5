import { lazy, Suspense } from "react";
import { Link, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { Fold } from "../parts/Fold";
import { usePane } from "../parts/pane";
import { MarkLegend } from "../parts/MarkLegend";
import type { TabProps } from "../tabProps";
import { useWords } from "../words/words";
import { FigureDefinitions } from "./FigureDefinitions";
import { LedgerColumns } from "./LedgerColumns";

// The words of all rules: fetched when somebody opens them.
const RuleCatalogue = lazy(async () => ({ default: (await import("./RuleCatalogue")).RuleCatalogue }));

/** What each thing means and how it is done, in the order in which people meet it. */
export function HelpTab({ state }: TabProps) {
  const styles = useStyles();
  const { help: words, shell, page } = useWords();
  const { switchLanguage } = usePane();
  return (
    <div className={styles.help}>
      <div>
        <Link as="button" onClick={switchLanguage}>
          {page.language}
        </Link>
      </div>
      {words.topics.map(({ title, paragraphs }, index) => (
        <Fold key={title} level={2} title={title} open={index === 0 && state.check === null}>
          {paragraphs.map((paragraph) => (
            <Text key={paragraph} as="p" block className={styles.paragraph}>
              {paragraph}
            </Text>
          ))}
        </Fold>
      ))}
      <Fold level={2} title={shell.legend.label}>
        <MarkLegend />
      </Fold>
      <Fold level={2} title={words.definitions.title}>
        <FigureDefinitions />
      </Fold>
      <Fold level={2} title={words.columns.title}>
        <LedgerColumns />
      </Fold>
      <Fold level={2} title={words.rules.title}>
        <Suspense fallback={<Spinner size="tiny" label={words.rules.loading} />}>
          <RuleCatalogue />
        </Suspense>
      </Fold>
    </div>
  );
}

const useStyles = makeStyles({
  help: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});
