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
import type { CauseView } from "../../assistant/views/findingsPage";
import { useWords } from "../words/words";
import { CureValues } from "./FindingItem";
import { usePlaceText } from "./usePlaceText";

interface CureDialogProps {
  readonly cause: CauseView;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before a whole kind is corrected: how many cells, and what becomes of the first ones. */
export function CureDialog({ cause, onConfirm, onClose }: CureDialogProps) {
  const styles = useStyles();
  const { cureDialog: words } = useWords().findings;
  const placeText = usePlaceText();
  const examples = cause.findings.filter(({ cure }) => cure !== null).slice(0, 3);

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{words.title(cause.curable)}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text weight="semibold">{cause.title}</Text>
            <Text>{words.sentence}</Text>
            {examples.length > 0 && <Text size={200}>{words.examples}</Text>}
            {examples.map(
              (finding, index) =>
                finding.cure !== null && (
                  <div key={index}>
                    <Text size={200} weight="semibold">
                      {placeText(finding)}
                    </Text>
                    <CureValues cure={finding.cure} />
                  </div>
                ),
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.cancel}</Button>
            <Button
              appearance="primary"
              onClick={() => {
                onClose();
                onConfirm();
              }}
            >
              {words.confirm(cause.curable)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, maxWidth: "min(480px, calc(100vw - 16px))" },
  body: { gap: tokens.spacingVerticalS },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
