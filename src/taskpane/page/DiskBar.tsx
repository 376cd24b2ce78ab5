import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useWords } from "../words/words";
import type { PageFiles } from "./usePageFiles";

interface DiskBarProps {
  readonly files: PageFiles;
  /** Of the open files those with changes that have not been saved. */
  readonly unsaved: readonly string[];
}

/** Originals that somebody has changed since: read again only when asked, and what is not saved is never lost unasked. */
export function DiskBar({ files, unsaved }: DiskBarProps) {
  const { disk } = useWords().page;
  const told = files.onDisk.map((file) => {
    const isUnsaved = unsaved.includes(file);
    return (
      <MessageBar key={file} intent="warning" layout="multiline">
        <MessageBarBody>{isUnsaved ? disk.unsaved(file) : disk.changed(file)}</MessageBarBody>
        <MessageBarActions>
          {isUnsaved ? (
            <>
              <Button size="small" onClick={() => void files.saveCopy(file).then(() => files.reread(file))}>
                {disk.saveFirst}
              </Button>
              <Button size="small" onClick={() => void files.reread(file)}>
                {disk.dropEdits}
              </Button>
            </>
          ) : (
            <Button size="small" onClick={() => void files.reread(file)}>
              {disk.reread}
            </Button>
          )}
          <Button size="small" onClick={() => files.leaveOnDisk(file)}>
            {disk.leave}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }); // Always there: who listens is told what comes into it.
  return <div role="status">{told}</div>;
}
