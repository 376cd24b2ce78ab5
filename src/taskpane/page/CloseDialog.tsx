import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useWords } from "../words/words";

interface CloseDialogProps {
  readonly file: string;
  readonly onKeep: () => void;
  readonly onClose: () => void;
}

/** Asks before changes that were not saved are lost. */
export function CloseDialog({ file, onKeep, onClose }: CloseDialogProps) {
  const { closeAsk } = useWords().page;
  return (
    <Dialog open onOpenChange={onKeep}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{closeAsk.title}</DialogTitle>
          <DialogContent>{closeAsk.sentence(file)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onKeep}>
              {closeAsk.keep}
            </Button>
            <Button onClick={onClose}>{closeAsk.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
