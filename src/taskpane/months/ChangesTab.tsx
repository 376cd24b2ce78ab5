import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { CHANGE_LISTS, type ChangeList, type MonthView } from "../../assistant/views/monthView";
import { overdueSentence, rateSentence } from "../../core/show/report/bridgeWords";
import { useAnswer } from "../figures/useAnswer";
import { useDrillDown } from "../figures/useDrillDown";
import { usePane } from "../parts/pane";
import type { TabProps } from "../tabProps";
import { useWords } from "../words/words";
import { ChangedRowsPanel } from "./ChangedRowsPanel";
import { ClosedMonths } from "./ClosedMonths";
import { CloseMonthButton } from "./CloseMonthButton";

/** 本月变化: the month against the one closed last, step by step and row by row (MONTH §3). */
export function ChangesTab({ assistant, state, onGoTo }: TabProps) {
  const styles = useStyles();
  const { months, figures } = useWords();
  const words = months.changes;
  const { answer: view } = useAnswer("months", () => assistant.months());
  const { opened, open, back } = useDrillDown<ChangeList>();

  if (state.check === null) {
    return (
      <div className={styles.sections}>
        <Text as="h2" weight="semibold" className={styles.heading}>
          {words.beforeTitle}
        </Text>
        <Text>{words.before}</Text>
      </div>
    );
  }
  if (view === null) return <Spinner size="tiny" label={figures.completion.loading} />;
  return (
    <>
      <div hidden={opened !== null}>
        <div className={styles.sections}>
          {view.compared === null ? <Empty view={view} /> : <Changes view={view} onOpen={open} />}
          <ClosedMonths view={view} />
          <div>
            <CloseMonth />
          </div>
        </div>
      </div>
      {opened !== null && <ChangedRowsPanel list={opened} asOf={view.asOf} onGoTo={onGoTo} onBack={back} />}
    </>
  );
}

interface ChangesProps {
  readonly view: MonthView;
  readonly onOpen: (list: ChangeList) => void;
}

function Changes({ view, onOpen }: ChangesProps) {
  const { compared, bridge, isBridgeContradicted, history, counts, asOf } = view;
  const styles = useStyles();
  const { months, shell } = useWords();
  const { changes: words, bridge: bridgeWords } = months;
  if (compared === null) return null;
  const month = months.month(compared.month);
  const lists = CHANGE_LISTS.filter((list) => counts[list] > 0);

  return (
    <>
      <div>
        <Text as="h2" weight="semibold" block className={styles.heading}>
          {words.title(month)}
        </Text>
        <Text size={200} className={styles.quiet}>
          {words.against(shell.day(compared.asOf, asOf), compared.version)}
        </Text>
        {history.gap && (
          <Text size={200} block className={styles.quiet}>
            {words.gap(month)}
          </Text>
        )}
      </div>
      {bridge !== null && (
        <div className={styles.bridge}>
          {isBridgeContradicted ? (
            <Text>{bridgeWords.contradicted(month)}</Text>
          ) : (
            <>
              <Text>{rateSentence(bridge.completionRate, bridgeWords)}</Text>
              <Text>{overdueSentence(bridge.overdue, bridgeWords)}</Text>
            </>
          )}
        </div>
      )}
      {lists.length === 0 ? (
        <Text>{words.nothing}</Text>
      ) : (
        <ul className={styles.lists} aria-label={words.listsLabel}>
          {lists.map((list) => (
            <li key={list} className={styles.list}>
              <div className={styles.name}>
                <Text weight="semibold">{words.lists[list].name}</Text>
                <Text size={200} block className={styles.quiet}>
                  {words.lists[list].meaning}
                </Text>
              </div>
              <Button
                size="small"
                appearance="subtle"
                className={styles.count}
                aria-label={words.opens(words.lists[list].name, counts[list])}
                onClick={() => onOpen(list)}
              >
                {shell.number(counts[list])}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** How to begin. */
function Empty({ view: { history, month, book } }: { readonly view: MonthView }) {
  const styles = useStyles();
  const { months } = useWords();
  const words = months.changes;
  return (
    <>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {words.emptyTitle}
      </Text>
      <Text>{history.months.length === 0 ? words.empty(book) : words.noneBefore(months.month(month))}</Text>
    </>
  );
}

function CloseMonth() {
  const { busy, asOf } = usePane();
  const { head } = useWords().shell;
  return <CloseMonthButton whyNot={busy ? head.busy : asOf === "" ? head.dayUnreadable : undefined} />;
}

const useStyles = makeStyles({
  sections: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  bridge: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  lists: { listStyleType: "none", margin: 0, padding: 0 },
  list: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { minWidth: 0 },
  count: {
    flexShrink: 0,
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: "tabular-nums",
    textDecorationLine: "underline",
  },
});
