import { useRef, useState } from "react";
import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import type { ReturnedBytes } from "../../assistant/views/collectionView";
import { usePane } from "../parts/pane";
import { useDropZone } from "../parts/useDropZone";
import { useWords } from "../words/words";
import { useCollectWords } from "./useCollectWords";

/** Takes files that units returned: chosen, many at once, or dragged in. */
export function ChooseReturned() {
  const styles = useStyles();
  const words = useCollectWords();
  const { shell } = useWords();
  const { assistant, busy, run } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const [lost, setLost] = useState<readonly string[]>([]);
  const take = (list: FileList | null): void => {
    const all = [...(list ?? [])];
    if (all.length === 0) return;
    run(async () => {
      const read = await Promise.all(all.map(bytesOf));
      setLost(all.filter((_, place) => read[place] === null).map(({ name }) => name));
      const files = read.filter((one) => one !== null);
      // The same file may be chosen again.
      if (input.current !== null) input.current.value = "";
      if (files.length > 0) await assistant.takeReturned(files);
    });
  };
  const { zone, isDropping } = useDropZone(({ files }) => take(files));

  return (
    <div ref={zone} className={mergeClasses(styles.zone, isDropping && styles.dropping)}>
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx,.xlsm,.xls,.et"
        className={styles.unseen}
        aria-label={words.chooseLabel}
        tabIndex={-1}
        onChange={(event) => take(event.target.files)}
      />
      <Button
        icon={<DocumentAdd20Regular />}
        disabledFocusable={busy}
        title={busy ? shell.head.busy : undefined}
        onClick={() => input.current?.click()}
      >
        {words.choose}
      </Button>
      <Text size={200} className={styles.quiet}>
        {words.drop}
      </Text>
      <Text size={200} block role="alert">
        {lost.length === 0 ? "" : words.notTaken(lost)}
      </Text>
    </div>
  );
}

/** Null of what is no file, or none any more. */
async function bytesOf(file: File): Promise<ReturnedBytes | null> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return null;
  }
}

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  dropping: { border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}` },
  quiet: { color: tokens.colorNeutralForeground2 },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
