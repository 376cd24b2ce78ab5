import { useEffect, useRef } from "react";
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useCollectWords } from "./useCollectWords";

interface InsteadFieldProps {
  readonly about: string;
  readonly text: string;
  readonly isIdle: boolean;
  /** Said while it is not. */
  readonly why: string | undefined;
  readonly onText: (text: string) => void;
  readonly onDo: (text: string) => void;
  readonly onCancel: () => void;
}

/** What a cell is to be changed to instead; Enter does it, Escape gives it up. */
export function InsteadField({ about, text, isIdle, why, onText, onDo, onCancel }: InsteadFieldProps) {
  const styles = useStyles();
  const words = useCollectWords();
  const field = useRef<HTMLInputElement>(null);
  // Whoever asks to write goes on writing.
  useEffect(() => field.current?.focus(), []);
  const isReady = isIdle && text.trim() !== "";
  const submit = (): void => {
    if (isReady) onDo(text.trim());
  };
  return (
    <div className={styles.line}>
      <Input
        size="small"
        value={text}
        aria-label={words.instead(about)}
        className={styles.input}
        input={{ ref: field, className: styles.inner }}
        onChange={(_, { value }) => onText(value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) submit();
          if (event.key === "Escape") {
            event.stopPropagation();
            onCancel();
          }
        }}
      />
      <Button size="small" disabledFocusable={!isReady} title={why} onClick={submit}>
        {words.do}
      </Button>
      <Button size="small" appearance="subtle" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, maxWidth: "100%" },
  input: { minWidth: 0, flexGrow: 1 },
  inner: { minWidth: 0 },
});
