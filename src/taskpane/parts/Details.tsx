import { useRef, useState } from "react";
import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useWords } from "../words/words";
import { copyText } from "./copyText";

/** What went wrong in the program, to be copied for support. Office's web views may refuse the clipboard: then it is selected. */
export function Details({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { notice } = useWords().shell;
  const area = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "selected" | null>(null);

  function select() {
    const text = area.current?.querySelector("textarea");
    text?.focus();
    text?.select();
    setOutcome("selected");
  }
  function copy() {
    void copyText(text).then((isCopied) => (isCopied ? setOutcome("copied") : select()));
  }
  return (
    <div ref={area} className={styles.details}>
      <Textarea readOnly rows={3} size="small" value={text} aria-label={notice.details} />
      <div className={styles.line}>
        <Button size="small" onClick={copy}>
          {notice.copy}
        </Button>
        <span role="status">
          {outcome === "copied" ? notice.copied : outcome === "selected" ? notice.copyYourself : ""}
        </span>
      </div>
    </div>
  );
}

/** A thrown thing as text for support. */
export function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.stack ?? `${error.name}: ${error.message}`;
}

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    alignSelf: "stretch",
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});
