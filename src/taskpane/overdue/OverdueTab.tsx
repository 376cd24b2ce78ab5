import { useState } from "react";
import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import type { OverdueFilter, OverdueOrder } from "../../assistant/views/overduePage";
import { useAnswer } from "../figures/useAnswer";
import { VirtualList } from "../figures/VirtualList";
import { Pager } from "../findings/Pager";
import { TakeAway } from "../parts/TakeAway";
import { useShown } from "../parts/useShown";
import type { TabProps } from "../tabProps";
import { useWords } from "../words/words";
import { NO_OVERDUE_FILTER } from "./noOverdueFilter";
import { OverdueFilters } from "./OverdueFilters";
import { OverdueItem } from "./OverdueItem";

/** Items fetched at once. */
export const OVERDUE_PAGE = 500;

const EVERYTHING = { ...NO_OVERDUE_FILTER, order: "days", from: 0, count: 0 } as const;

/** What is overdue, worst first unless asked otherwise, by unit, town, ledger, days and the step that follows; each leads to its cell. */
export function OverdueTab({ assistant, state, onGoTo }: TabProps) {
  const styles = useStyles();
  const { figures, shell } = useWords();
  const words = figures.overdue;
  const [filter, setFilter] = useState(NO_OVERDUE_FILTER);
  const [order, setOrder] = useState<OverdueOrder>("days");
  const [from, setFrom] = useState(0);
  useShown("overdue", (shown) => choose(shown.filter));
  const query = { ...filter, order, from, count: OVERDUE_PAGE };
  const { answer: page, isLoading } = useAnswer(JSON.stringify(query), () => assistant.overdue(query));
  // What there is to choose from does not shrink with what is chosen.
  const { answer: all } = useAnswer("overdue", () => assistant.overdue(EVERYTHING));

  if (state.check === null) {
    return (
      <div className={styles.tab}>
        <Text as="h2" weight="semibold" className={styles.heading}>
          {shell.empty.figuresTitle}
        </Text>
        <Text>{shell.empty.figures}</Text>
      </div>
    );
  }
  if (page === null || all === null) return <Spinner size="tiny" label={figures.completion.loading} />;
  const { asOf } = state.check;

  function choose(next: OverdueFilter) {
    setFilter(next);
    setFrom(0);
  }
  return (
    <div className={styles.tab} aria-busy={isLoading}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {words.title}
      </Text>
      {all.count === 0 ? (
        <Text>{words.none}</Text>
      ) : (
        <>
          <OverdueFilters
            all={all}
            filter={filter}
            order={order}
            onFilter={choose}
            onOrder={(next) => {
              setOrder(next);
              setFrom(0);
            }}
          />
          <Text size={200} role="status">
            {page.count === 0 ? words.noneFiltered : words.shown(page.count, all.count)}
          </Text>
          <Text size={200} className={styles.quiet}>
            {words.order}
          </Text>
          <TakeAway query={{ of: "overdue", filter, order }} count={page.count} />
          <Pager from={from} size={OVERDUE_PAGE} count={page.count} onFrom={setFrom} />
          <VirtualList
            key={JSON.stringify(query)}
            label={words.listLabel}
            items={page.entries}
            from={from}
            count={page.count}
            likelyHeight={84}
            keyOf={({ file, sheet, row, what }) => `${file}\n${sheet}\n${row}\n${what ?? ""}`}
            draw={(entry) => <OverdueItem entry={entry} asOf={asOf} onGoTo={onGoTo} />}
          />
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});
