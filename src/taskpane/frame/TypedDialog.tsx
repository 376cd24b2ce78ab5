import { Button, Text } from "@fluentui/react-components";
import type { TypedSheet } from "../../core/show/writes/typedCells";
import { typedPhrase } from "../../core/show/writes/typedPhrase";
import { AskDialog, AskList } from "../parts/AskDialog";
import { useSaid, useWords } from "../words/words";

interface TypedDialogProps {
  readonly sheets: readonly TypedSheet[];
  readonly onKeep: () => void;
  readonly onReplace: () => void;
  readonly onClose: () => void;
}

/** Asks what is to become of what somebody has typed on our sheets, before new ones take their place. */
export function TypedDialog({ sheets, onKeep, onReplace, onClose }: TypedDialogProps) {
  const { shell } = useWords();
  const { typed: words, replace } = shell.notice;
  const said = useSaid();
  return (
    <AskDialog
      title={words.title}
      isWide
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={onKeep}>
            {words.keep}
          </Button>
          <Button onClick={onReplace}>{replace}</Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <Text>{words.sentence}</Text>
      <AskList>
        {sheets.map((sheet) => (
          <li key={sheet.key}>{said(typedPhrase(sheet))}</li>
        ))}
      </AskList>
      <Text>{words.keeping}</Text>
    </AskDialog>
  );
}
