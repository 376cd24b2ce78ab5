import type { InBoth } from "../../core/base/inBoth";
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useSaid, useWords } from "../words/words";

interface RefusedBarProps {
  readonly sentences: readonly InBoth[];
  readonly onDismiss: () => void;
}

/** What could not be opened, and why. */
export function RefusedBar({ sentences, onDismiss }: RefusedBarProps) {
  const { page } = useWords();
  const said = useSaid();
  if (sentences.length === 0) return null;
  return (
    <section aria-label={page.notOpened}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{page.notOpened}</MessageBarTitle>
          {sentences.map((sentence) => (
            <div key={sentence.zh}>{said(sentence)}</div>
          ))}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onDismiss}>
            {page.dismiss}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </section>
  );
}
