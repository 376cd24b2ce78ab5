import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CollectionView } from "../../assistant/views/collectionView";
import { usePane } from "../parts/pane";
import { useWords } from "../words/words";
import { useCollectWords } from "./useCollectWords";

interface MergeReturnedProps {
  readonly view: CollectionView;
  /** What is shown is about to be another. */
  readonly isLoading: boolean;
}

/** Writes what was returned into the ledger: what nobody contradicts, and the list of what is to be decided. */
export function MergeReturned({ view, isLoading }: MergeReturnedProps) {
  const styles = useStyles();
  const words = useCollectWords();
  const { shell } = useWords();
  const { assistant, busy, run, today } = usePane();
  const { changes, fresh, decided, files, version } = view;
  const isNews = files.some(({ status }) => status === "unchanged" || status === "merged" || status === "older-issue");
  if (files.length === 0 && decided === 0) return null;
  if (changes + fresh + decided === 0 && !isNews) return <Text size={200}>{words.nothing}</Text>;
  const isIdle = !busy && !isLoading;
  return (
    <div className={styles.merge}>
      {decided > 0 && <Text size={200}>{words.decided(decided)}</Text>}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={!isIdle}
          title={isIdle ? undefined : shell.head.busy}
          onClick={() => run(() => assistant.mergeReturned(version, today))}
        >
          {changes + fresh + decided === 0 ? words.note : words.merge(changes, fresh)}
        </Button>
      </div>
      <Text size={200} className={styles.quiet}>
        {words.mergeHint}
      </Text>
    </div>
  );
}

const useStyles = makeStyles({
  merge: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});
