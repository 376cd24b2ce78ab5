import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { DeskFile, DeskLook } from "../wire/fileDesk";
import { useWords } from "../words/words";

interface FileTabsProps {
  readonly files: readonly DeskFile[];
  readonly file: string | null;
  readonly onFile: (file: string) => void;
  readonly onClose: (file: string) => void;
}

/** The files that are open, one in sight. */
export function FileTabs({ files, file, onFile, onClose }: FileTabsProps) {
  const styles = useStyles();
  const { page } = useWords();
  return (
    <div className={styles.row}>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={page.files}
        selectedValue={file}
        onTabSelect={(_, { value }) => onFile(String(value))}
      >
        {files.map(({ file: name, isChanged, isResult, isWritable }) => {
          const said = [isResult ? page.result : "", isChanged ? page.changed : "", isWritable ? "" : page.readOnly];
          const notes = said.filter((note) => note !== "").join("，");
          return (
            <Tab key={name} value={name} title={notes === "" ? name : `${name}（${notes}）`}>
              {name}
              {isChanged && <span aria-hidden="true"> ●</span>}
              {notes !== "" && <span className={styles.unseen}>（{notes}）</span>}
            </Tab>
          );
        })}
      </TabList>
      {file !== null && (
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={page.close(file)}
          title={page.close(file)}
          onClick={() => onClose(file)}
        />
      )}
    </div>
  );
}

interface SheetTabsProps {
  readonly look: DeskLook;
  readonly tab: number;
  readonly onTab: (tab: number) => void;
}

/** The sheets of the file in sight; hidden ones too, said to be hidden: their rows are records. */
export function SheetTabs({ look, tab, onTab }: SheetTabsProps) {
  const styles = useStyles();
  const { page } = useWords();
  return (
    <div className={styles.row}>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={page.sheets}
        selectedValue={tab}
        onTabSelect={(_, { value }) => onTab(Number(value))}
      >
        {look.tabs.map(({ name, visibility, isOurs }, place) => (
          <Tab key={name} value={place} title={isOurs ? `${name}（${page.ours}）` : name}>
            {visibility === "visible" ? name : `${name}（${page.hidden}）`}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    minWidth: 0,
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { overflowX: "auto", flexGrow: 1, minWidth: 0, "& button": { flexShrink: 0 } },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
