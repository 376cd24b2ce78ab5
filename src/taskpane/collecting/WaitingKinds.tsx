import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CollectionView, WaitingKind } from "../../assistant/views/collectionView";
import { usePane } from "../parts/pane";
import { useWords } from "../words/words";
import { useCollectWords } from "./useCollectWords";

interface WaitingKindsProps {
  readonly view: CollectionView;
  readonly isLoading: boolean;
}

/** What waits in 汇总待定, by kind: all of a kind is decided with one click. */
export function WaitingKinds({ view: { kinds, version }, isLoading }: WaitingKindsProps) {
  const styles = useStyles();
  const words = useCollectWords();
  if (kinds.length === 0) return null;
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={styles.kinds}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {words.waiting(all)}
      </Text>
      <Text size={200}>{words.waitingSentence}</Text>
      <ul className={styles.list}>
        {kinds.map((kind) => (
          <li key={kind.kind} className={styles.kind}>
            <Kind kind={kind} version={version} isLoading={isLoading} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface KindProps {
  readonly kind: WaitingKind;
  readonly version: string;
  readonly isLoading: boolean;
}

function Kind({ kind: { kind, count, verdicts }, version, isLoading }: KindProps) {
  const styles = useStyles();
  const words = useCollectWords();
  const { shell } = useWords();
  const { assistant, busy, run, today } = usePane();
  const isIdle = !busy && !isLoading;
  return (
    <>
      <Text size={200} weight="semibold">{`${words.kinds[kind]} · ${shell.number(count)}`}</Text>
      <Text size={200} className={styles.quiet}>
        {words.why(kind)}
      </Text>
      <div className={styles.buttons}>
        {verdicts.map((verdict) =>
          verdict === "instead" ? null : (
            <Button
              key={verdict}
              size="small"
              disabledFocusable={!isIdle}
              title={isIdle ? undefined : shell.head.busy}
              aria-label={words.pair(words.kinds[kind], words.all(words.verdict[verdict], count))}
              onClick={() =>
                run(() => assistant.decide({ target: { kind, version }, verdict: { kind: verdict }, today }))
              }
            >
              {words.all(words.verdict[verdict], count)}
            </Button>
          ),
        )}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  kinds: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  kind: { display: "flex", flexDirection: "column", padding: `${tokens.spacingVerticalXS} 0` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
