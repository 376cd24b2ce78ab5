import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useWords } from "../words/words";
import { Chooser } from "./Chooser";
import type { PageFiles } from "./usePageFiles";

interface StartScreenProps {
  readonly files: PageFiles;
  readonly isDropping: boolean;
  readonly onSample: () => void;
  /** Hands the standard ledgers, blank, to the browser to be saved. */
  readonly onBlank: () => void;
}

/** Before any file is open: how to begin. */
export function StartScreen({ files, isDropping, onSample, onBlank }: StartScreenProps) {
  const styles = useStyles();
  const { page } = useWords();
  const { last } = files;
  return (
    <section className={mergeClasses(styles.start, isDropping && styles.dropping)}>
      <Text as="h2" size={500} weight="semibold" className={styles.title}>
        {isDropping ? page.dropHere : page.emptyTitle}
      </Text>
      <ol className={styles.steps}>
        {page.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Chooser isPrimary onFiles={files.openChosen} />
        <Button onClick={onSample}>{page.sample}</Button>
        <Button onClick={onBlank}>{page.blank}</Button>
      </div>
      {last.length > 0 && (
        <div className={styles.actions}>
          <Button appearance="subtle" onClick={() => void files.openLast()}>
            {page.reopen(last)}
          </Button>
          <Button appearance="subtle" onClick={() => void files.forgetLast()}>
            {page.forget}
          </Button>
        </div>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  start: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    margin: "auto",
    boxSizing: "border-box",
    maxWidth: "min(600px, calc(100% - 32px))",
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  title: { margin: 0 },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, lineHeight: tokens.lineHeightBase400 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  dropping: { outline: `2px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-4px" },
});
