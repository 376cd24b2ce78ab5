import { useState } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { DayField } from "../parts/DayField";
import { useWords } from "../words/words";

interface AcceptDialogProps {
  readonly count: number;
  /** What is accepted, in a line. */
  readonly what: string;
  /** ISO. */
  readonly asOf: string;
  readonly onConfirm: (reason: string, until: string) => void;
  readonly onClose: () => void;
}

/** Asks why, and until which day: the end of the year unless somebody says otherwise, for no exception is for ever. */
export function AcceptDialog({ count, what, asOf, onConfirm, onClose }: AcceptDialogProps) {
  const styles = useStyles();
  const { findings, shell } = useWords();
  const words = findings.acceptDialog;
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState(`${asOf.slice(0, 4)}-12-31`);
  const [isTried, setIsTried] = useState(false);

  const noReason = reason.trim() === "" ? words.reasonMissing : null;
  const tooEarly = until !== "" && until < asOf ? words.untilTooEarly(shell.day(asOf, "")) : null;

  function submit() {
    setIsTried(true);
    if (noReason !== null || tooEarly !== null || until === "") return;
    onClose();
    onConfirm(reason.trim(), until);
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <DialogBody className={styles.body}>
            <DialogTitle>{words.title(count)}</DialogTitle>
            <DialogContent className={styles.content}>
              <Text weight="semibold">{what}</Text>
              <Text size={200}>{words.sentence}</Text>
              <Field
                required
                label={words.reason}
                hint={words.reasonHint}
                {...(isTried && noReason !== null ? { validationMessage: noReason } : {})}
              >
                <Textarea value={reason} resize="vertical" onChange={(_, { value }) => setReason(value)} />
              </Field>
              <DayField
                required
                label={words.until}
                hint={words.untilHint}
                day={until}
                trouble={tooEarly}
                onDay={setUntil}
              />
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{words.cancel}</Button>
              <Button type="submit" appearance="primary">
                {words.confirm}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, maxWidth: "min(480px, calc(100vw - 16px))" },
  body: { gap: tokens.spacingVerticalS },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
