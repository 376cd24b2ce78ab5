import { useRef } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { useWords } from "../words/words";

interface ChooserProps {
  readonly isPrimary: boolean;
  readonly onFiles: (list: FileList | null) => Promise<void>;
}

/** The button that lets people choose files. */
export function Chooser({ isPrimary, onFiles }: ChooserProps) {
  const styles = useStyles();
  const { page } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx,.xlsm,.xls,.et"
        className={styles.unseen}
        aria-label={page.openLabel}
        tabIndex={-1}
        onChange={(event) => {
          void onFiles(event.target.files).then(() => {
            // The same file may be chosen again.
            if (input.current !== null) input.current.value = "";
          });
        }}
      />
      <Button
        appearance={isPrimary ? "primary" : "secondary"}
        icon={<FolderOpen20Regular />}
        onClick={() => input.current?.click()}
      >
        {page.open}
      </Button>
    </>
  );
}

const useStyles = makeStyles({
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
