import { useId } from "react";
import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import type { CollectionView } from "../../assistant/views/collectionView";
import { useAnswer } from "../figures/useAnswer";
import { usePane, usePaneState } from "../parts/pane";
import { ChooseReturned } from "./ChooseReturned";
import { MergeReturned } from "./MergeReturned";
import { MissingUnits } from "./MissingUnits";
import { ReturnedFiles } from "./ReturnedFiles";
import { ReturnedUnits } from "./ReturnedUnits";
import { useSaid } from "../words/words";
import { useCollectWords } from "./useCollectWords";
import { COLLECT_HOME } from "./useFocusNext";
import { WaitingKinds } from "./WaitingKinds";

/** 回收: files that units returned, what they change, what is to be decided, who is missing (MONTH §5). */
export function Collect() {
  const styles = useStyles();
  const headingId = useId();
  const words = useCollectWords();
  const state = usePaneState();
  return (
    <section aria-labelledby={headingId} data-collecting="" className={styles.section}>
      <Text as="h2" id={headingId} {...COLLECT_HOME} weight="semibold" className={styles.heading}>
        {words.title}
      </Text>
      <Text size={200} className={styles.quiet}>
        {words.purpose}
      </Text>
      {state.check === null ? <Text>{words.before}</Text> : <Collecting />}
    </section>
  );
}

function Collecting() {
  const words = useCollectWords();
  const { assistant, today } = usePane();
  const state = usePaneState();
  const { answer: view, isLoading } = useAnswer(`collection ${state.collecting}`, () => assistant.collection(today));
  return (
    <>
      <ChooseReturned />
      {view === null ? <Spinner size="tiny" label={words.loading} /> : <Collected view={view} isLoading={isLoading} />}
    </>
  );
}

function Collected({ view, isLoading }: { readonly view: CollectionView; readonly isLoading: boolean }) {
  const words = useCollectWords();
  const said = useSaid();
  if (view.trouble !== null) return <Text>{said(view.trouble)}</Text>;
  return (
    <>
      {view.files.length === 0 && <Text>{words.none}</Text>}
      <ReturnedFiles files={view.files} />
      <MergeReturned view={view} isLoading={isLoading} />
      <WaitingKinds view={view} isLoading={isLoading} />
      {view.month !== null && (
        <>
          <ReturnedUnits units={view.units} month={view.month} version={view.version} />
          <MissingUnits missing={view.missing} month={view.month} />
        </>
      )}
    </>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});
