import { memo, useEffect, useId, type KeyboardEvent, type RefObject } from "react";
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useWords } from "../words/words";
import { SEARCH_RESULTS_ID } from "./searchResultsId";

interface SearchBoxProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Into what was found. */
  readonly onInto: () => void;
}

/** One box over findings, rows and cells. Esc empties it, arrow down and Enter lead into what was found. */
export const SearchBox = memo(function SearchBox({ field, text, onText, onInto }: SearchBoxProps) {
  const styles = useStyles();
  const id = useId();
  const { search } = useWords();
  // Whoever comes by Ctrl+F types over what was looked for last.
  useEffect(() => {
    const input = field.current;
    const select = (): void => input?.select();
    input?.addEventListener("focus", select);
    return () => input?.removeEventListener("focus", select);
  }, [field]);

  function onKeyDown(event: KeyboardEvent) {
    // While characters are being composed the keys are the input method's.
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape" && text !== "") {
      event.preventDefault();
      onText("");
    } else if ((event.key === "ArrowDown" || event.key === "Enter") && text !== "") {
      event.preventDefault();
      onInto();
    }
  }
  return (
    <div role="search" aria-label={search.label} className={styles.box}>
      <Input
        input={{ ref: field }}
        id={id}
        size="small"
        className={styles.field}
        value={text}
        placeholder={search.placeholder}
        aria-label={search.label}
        aria-keyshortcuts="Control+F"
        aria-controls={text === "" ? undefined : SEARCH_RESULTS_ID}
        autoComplete="off"
        contentBefore={<Search16Regular />}
        contentAfter={
          text === "" ? null : (
            <Button
              size="small"
              appearance="transparent"
              icon={<Dismiss16Regular />}
              aria-label={search.clear}
              title={search.clear}
              onClick={() => {
                onText("");
                field.current?.focus();
              }}
            />
          )
        }
        onChange={(_, { value }) => onText(value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
});

const useStyles = makeStyles({
  box: { flexShrink: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0` },
  field: { width: "100%", minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
});
