import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { TypedSheet } from "../../core/show/writes/typedCells";
import { typedPhrase } from "../../core/show/writes/typedPhrase";
import { useSaid, useWords } from "../words/words";

interface TypedDialogProps {
  readonly sheets: readonly TypedSheet[];
  readonly onKeep: () => void;
  readonly onReplace: () => void;
  readonly onClose: () => void;
}

/** Asks what is to become of what somebody has typed on our sheets, before new ones take their place. */
export function TypedDialog({ sheets, onKeep, onReplace, onClose }: TypedDialogProps) {
  const styles = useStyles();
  const { shell } = useWords();
  const { typed: words, replace } = shell.notice;
  const said = useSaid();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{words.sentence}</Text>
            <ul className={styles.list}>
              {sheets.map((sheet) => (
                <li key={sheet.key}>{said(typedPhrase(sheet))}</li>
              ))}
            </ul>
            <Text>{words.keeping}</Text>
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onKeep}>
              {words.keep}
            </Button>
            <Button onClick={onReplace}>{replace}</Button>
            <Button onClick={onClose}>{words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, maxWidth: "min(480px, calc(100vw - 16px))" },
  body: { gap: tokens.spacingVerticalS },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});
