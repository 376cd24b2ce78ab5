import { useEffect, useRef, type ReactNode } from "react";
import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { ListQuery } from "../../assistant/views/listTable";
import { Pager } from "../findings/Pager";
import { TakeAway } from "../parts/TakeAway";
import { useWords } from "../words/words";
import { VirtualList } from "./VirtualList";

/** Rows fetched at once. Pages, for browsers draw no element higher than some ten million pixels. */
export const ROWS_PAGE = 500;

interface ListPanelProps<T> {
  readonly title: string;
  readonly meaning: string;
  /** Null before the first answer. */
  readonly answer: { readonly count: number; readonly rows: readonly T[] } | null;
  readonly isLoading: boolean;
  readonly from: number;
  readonly onFrom: (from: number) => void;
  /** The whole list, where it can be taken away. */
  readonly list?: ListQuery;
  readonly draw: (row: T) => ReactNode;
  readonly onBack: () => void;
}

/** A long list in place of what it was opened from; Esc goes back. */
export function ListPanel<T extends { readonly file: string; readonly sheet: string; readonly row: number }>({
  title,
  meaning,
  answer,
  isLoading,
  from,
  onFrom,
  list,
  draw,
  onBack,
}: ListPanelProps<T>) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { figures } = useWords();
  const words = figures.rows;

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
          {list !== undefined && <TakeAway query={list} count={answer.count} />}
          <Pager from={from} size={ROWS_PAGE} count={answer.count} onFrom={onFrom} />
          <VirtualList
            label={words.listLabel(title)}
            items={answer.rows}
            from={from}
            count={answer.count}
            likelyHeight={112}
            keyOf={({ file, sheet, row }) => `${file}\n${sheet}\n${row}`}
            draw={draw}
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
