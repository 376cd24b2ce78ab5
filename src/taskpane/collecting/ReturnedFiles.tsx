import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReturnedFileView, ReturnedStatus } from "../../assistant/views/collectionView";
import { MoreList } from "../findings/MoreList";
import { Fold } from "../parts/Fold";
import { usePane } from "../parts/pane";
import { SeverityMark } from "../parts/SeverityMark";
import { useSaid } from "../words/words";
import { useCollectWords } from "./useCollectWords";

/** Somebody has to look at these: they were not put together. */
const STRANGE: ReadonlySet<ReturnedStatus> = new Set(["foreign", "unreadable", "no-identity"]);

/** The files that were chosen: those that somebody has to look at first and in sight, the others on demand. */
export function ReturnedFiles({ files }: { readonly files: readonly ReturnedFileView[] }) {
  const words = useCollectWords();
  const { assistant, busy, run } = usePane();
  if (files.length === 0) return null;
  const strange = files.filter(({ status }) => STRANGE.has(status));
  return (
    <>
      {strange.length > 0 && <MoreList items={strange} draw={(file) => <FileLine file={file} />} />}
      <Fold level={3} look="card" title={words.files(files.length)}>
        <MoreList items={files} draw={(file) => <FileLine file={file} />} />
        <Button size="small" disabledFocusable={busy} onClick={() => run(() => assistant.dropReturned(null))}>
          {words.dropAll}
        </Button>
      </Fold>
    </>
  );
}

function FileLine({ file: { file, unit, status, sentence, extras } }: { readonly file: ReturnedFileView }) {
  const styles = useStyles();
  const words = useCollectWords();
  const told = useSaid()(sentence);
  const { assistant, busy, run } = usePane();
  return (
    <div className={styles.file}>
      <div className={styles.said}>
        <Text size={200} weight="semibold">
          {STRANGE.has(status) && <SeverityMark severity="warning" />} {words.from(file)}
        </Text>
        <Text size={200}>{`${unit ?? words.unknownUnit} · ${words.status[status]}`}</Text>
        {told !== "" && status !== "taken" && <Text size={200}>{told}</Text>}
        {extras.length > 0 && <Text size={200}>{words.extras(extras)}</Text>}
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={words.dropFile(file)}
        title={words.dropFile(file)}
        disabledFocusable={busy}
        onClick={() => run(() => assistant.dropReturned([file]))}
      />
    </div>
  );
}

const useStyles = makeStyles({
  file: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  said: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});
