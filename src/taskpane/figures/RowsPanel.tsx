import { useEffect, useRef, useState } from "react";
import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { Place } from "../../assistant/assistant";
import { Pager } from "../findings/Pager";
import { usePane } from "../parts/pane";
import { useWords } from "../words/words";
import type { RowsTarget } from "../parts/shown";
import { RowItem } from "./RowItem";
import { useAnswer } from "./useAnswer";
import { VirtualList } from "./VirtualList";

/** Rows fetched at once. Pages, for browsers draw no element higher than some ten million pixels. */
export const ROWS_PAGE = 500;

interface RowsPanelProps {
  readonly target: RowsTarget;
  readonly asOf: string;
  readonly onGoTo: (place: Place) => void;
  readonly onBack: () => void;
}

/** The rows behind a number, each with its way to the cell; Esc goes back. */
export function RowsPanel({ target: { group, groupName, figure }, asOf, onGoTo, onBack }: RowsPanelProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { assistant } = usePane();
  const { figures } = useWords();
  const words = figures.rows;
  const [from, setFrom] = useState(0);
  const query = { group, figure, from, count: ROWS_PAGE };
  const { answer, isLoading } = useAnswer(JSON.stringify(query), () => assistant.rows(query));
  const { name, meaning } = figures.completion.figures[figure];
  const title = words.title(groupName, name);

  useEffect(() => heading.current?.focus(), []);

  return (
    // Only takes Esc on its way up from the controls within.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <section
      className={styles.panel}
      aria-busy={isLoading}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onBack();
      }}
    >
      <div>
        <Button size="small" appearance="subtle" icon={<ArrowLeft16Regular />} onClick={onBack}>
          {words.back}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      <Text size={200} className={styles.quiet}>
        {meaning}
      </Text>
      {answer === null ? (
        <Spinner size="tiny" label={figures.completion.loading} />
      ) : (
        <>
          <Text size={200} role="status">
            {answer.count === 0 ? words.none : words.count(answer.count)}
          </Text>
          <Pager from={from} size={ROWS_PAGE} count={answer.count} onFrom={setFrom} />
          <VirtualList
            label={words.listLabel(title)}
            items={answer.rows}
            from={from}
            count={answer.count}
            likelyHeight={112}
            keyOf={({ file, sheet, row }) => `${file}\n${sheet}\n${row}`}
            draw={(row) => <RowItem row={row} asOf={asOf} onGoTo={onGoTo} />}
          />
        </>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground2 },
});
