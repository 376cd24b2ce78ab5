import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { DeskFile, DeskLook } from "../wire/fileDesk";
import { TabRow, type TabItem } from "../parts/TabRow";
import type { PageWords } from "../words/pageWords";
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
      <TabRow label={page.files} tabs={files.map((one) => fileTab(one, page))} value={file} onTab={onFile} isOneLine />
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

function fileTab({ file, isChanged, isResult, isWritable }: DeskFile, page: PageWords): TabItem<string> {
  const said = [isResult ? page.result : "", isChanged ? page.changed : "", isWritable ? "" : page.readOnly];
  const notes = said.filter((note) => note !== "");
  const title = notes.length === 0 ? file : page.noted(file, notes);
  return { value: file, label: isChanged ? `${file} ●` : file, title };
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
      <TabRow
        label={page.sheets}
        tabs={look.tabs.map(({ name, visibility, isOurs }, value) => ({
          value,
          label: visibility === "visible" ? name : `${name}（${page.hidden}）`,
          title: isOurs ? `${name}（${page.ours}）` : name,
        }))}
        value={tab}
        onTab={onTab}
        isOneLine
      />
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
});
