import { useRef } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { useWords } from "../words/words";
import { listedFiles, pickFiles, type GivenFile } from "./givenFile";

interface ChooserProps {
  readonly isPrimary: boolean;
  readonly onFiles: (given: readonly GivenFile[]) => Promise<void>;
}

/** The button that lets people choose files. */
export function Chooser({ isPrimary, onFiles }: ChooserProps) {
  const styles = useStyles();
  const { page } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const choose = async (): Promise<void> => {
    const given = await pickFiles(page.workbooks);
    if (given === null) input.current?.click();
    else await onFiles(given);
  };
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
          void onFiles(listedFiles(event.target.files)).then(() => {
            // The same file may be chosen again.
            if (input.current !== null) input.current.value = "";
          });
        }}
      />
      <Button
        appearance={isPrimary ? "primary" : "secondary"}
        icon={<FolderOpen20Regular />}
        onClick={() => void choose()}
      >
        {page.open}
      </Button>
    </>
  );
}

const useStyles = makeStyles({
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
