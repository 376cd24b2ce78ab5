import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { Print20Regular } from "@fluentui/react-icons/svg/print";
import { useWords } from "../words/words";
import { Chooser } from "./Chooser";
import type { GivenFile } from "./givenFile";

interface PageHeadProps {
  readonly isEmpty: boolean;
  readonly onFiles: (given: readonly GivenFile[]) => Promise<void>;
  /** Null where nothing can be saved or printed. */
  readonly onSave: (() => void) | null;
  readonly onPrint: (() => void) | null;
  /** Null where there is only one file. */
  readonly onSaveAll: (() => void) | null;
  readonly onLanguage: () => void;
}

/** The page's own head: files in, copies out, paper; and that nothing is uploaded. */
export function PageHead({ isEmpty, onFiles, onSave, onSaveAll, onPrint, onLanguage }: PageHeadProps) {
  const styles = useStyles();
  const { page } = useWords();
  return (
    <header className={styles.head}>
      <Text as="h1" size={400} weight="semibold" className={styles.title}>
        {page.title}
      </Text>
      {!isEmpty && (
        <div className={styles.actions}>
          <Chooser isPrimary={false} onFiles={onFiles} />
          {onSave !== null && (
            <Button icon={<ArrowDownload20Regular />} onClick={onSave}>
              {page.save}
            </Button>
          )}
          {onSaveAll !== null && <Button onClick={onSaveAll}>{page.saveAll}</Button>}
          {onPrint !== null && (
            <Button icon={<Print20Regular />} appearance="subtle" onClick={onPrint}>
              {page.print}
            </Button>
          )}
        </div>
      )}
      <Text size={200} className={styles.privacy}>
        {page.privacy}
      </Text>
      <Link as="button" className={styles.language} onClick={onLanguage}>
        {page.language}
      </Link>
    </header>
  );
}

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  language: { marginLeft: "auto", fontSize: tokens.fontSizeBase200 },
  privacy: { color: tokens.colorNeutralForeground2 },
});
