import { memo, useEffect, useMemo, useState } from "react";
import { makeStyles, Spinner, Text, tokens, useEventCallback } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { FindingFilter } from "../../assistant/findingKey";
import type { CheckView } from "../../assistant/views/checkView";
import type { CauseView } from "../../assistant/views/findingsPage";
import { usePane, usePaneState } from "../parts/pane";
import { TakeAway } from "../parts/TakeAway";
import { useShown } from "../parts/useShown";
import { useWords } from "../words/words";
import { AllOfCause, PAGE_SIZE } from "./AllOfCause";
import { Ask, type Question } from "./Ask";
import { BeforeCheck } from "./BeforeCheck";
import { Causes } from "./Causes";
import { Filters } from "./Filters";
import { isFiltering, NO_FILTER } from "./filters";
import { LedgersFound } from "./LedgersFound";
import { Panel } from "./Panel";
import { Rest } from "./Rest";
import { useFindings } from "./useFindings";

/** What is wrong in the ledgers, by cause, and what can be done about it. */
export function FindingsTab() {
  const { check } = usePaneState();
  return check === null ? <BeforeCheck /> : <Checked check={check} />;
}

interface OpenedCause {
  readonly cause: CauseView;
  readonly from: number;
}

const Checked = memo(function Checked({ check }: { readonly check: CheckView }) {
  const styles = useStyles();
  const { scroller } = usePane();
  const words = useWords().findings;
  const [filter, setFilter] = useState(NO_FILTER);
  const [opened, setOpened] = useState<OpenedCause | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);

  useShown("findings", (shown) => {
    setFilter(shown.filter);
    setOpened(null);
  });

  const { page, isLoading } = useFindings(check, {
    filter,
    opened: opened && { rule: opened.cause.rule, severity: opened.cause.severity, from: opened.from, count: PAGE_SIZE },
  });
  const whole = opened === null ? null : (page?.causes.find((cause) => isSame(cause, opened.cause)) ?? null);

  const back = useBackTo(scroller, opened === null && !isLoading);
  const hasFindings = check.counts.error + check.counts.warning + check.counts.info > 0;

  // All of it was put right, or what was left of it is shorter than where one stood.
  const isGone = opened !== null && !isLoading && whole === null;
  const isBeyond = opened !== null && !isLoading && whole !== null && opened.from >= whole.count;
  useEffect(() => {
    if (isGone) setOpened(null);
    else if (isBeyond) setOpened((last) => last && { ...last, from: 0 });
  }, [isGone, isBeyond]);

  // The same functions always: causes and findings are not drawn again for them.
  const questions = {
    onCureAll: useEventCallback((cause: CauseView) =>
      setQuestion({ kind: "cure-all", cause, check: check.check, filter }),
    ),
    onAcceptAll: useEventCallback((cause: CauseView) => setQuestion({ kind: "accept-all", cause, filter })),
    onAccept: useEventCallback((finding: CauseView["findings"][number]) => setQuestion({ kind: "accept", finding })),
  };
  const onShowAll = useEventCallback((cause: CauseView) => {
    back.from();
    setOpened({ cause, from: 0 });
  });
  const list = useMemo(() => ({ of: "findings", filter }) as const, [filter]);

  return (
    <div className={styles.tab}>
      {check.ledgers.length === 0 && (
        <Panel title={words.ledgers.none}>
          <Text>{words.ledgers.noneWay}</Text>
        </Panel>
      )}
      {opened === null && (
        <LedgersFound key={String(check.ledgers.length === 0)} ledgers={check.ledgers} passedOver={check.passedOver} />
      )}
      {hasFindings && (
        <Filters check={check} filter={filter} shown={isLoading ? null : (page?.count ?? null)} onFilter={setFilter} />
      )}
      {hasFindings && page !== null && <TakeAway query={list} count={page.count} unit={filter.unit} />}
      {page === null ? (
        <Spinner size="small" label={words.cause.loading} />
      ) : opened !== null ? (
        <AllOfCause
          cause={whole ?? opened.cause}
          from={opened.from}
          isLoading={isLoading}
          onFrom={(from) => {
            setOpened({ ...opened, from });
          }}
          onBack={() => {
            back.to(opened.cause);
            setOpened(null);
          }}
          onCureAll={() => questions.onCureAll(whole ?? opened.cause)}
          onAcceptAll={() => questions.onAcceptAll(whole ?? opened.cause)}
          onAccept={questions.onAccept}
        />
      ) : (
        <>
          {page.count === 0 && <NothingFound check={check} filter={filter} />}
          {page.causes.length > 0 && <Causes causes={page.causes} onShowAll={onShowAll} {...questions} />}
          <Rest
            passed={check.passed}
            notChecked={check.notChecked}
            putRight={page.putRight}
            allPutRight={check.since?.putRight ?? page.putRight.length}
            accepted={page.accepted}
          />
        </>
      )}
      {question !== null && <Ask question={question} asOf={check.asOf} onClose={() => setQuestion(null)} />}
    </div>
  );
});

function isSame(one: CauseView, other: CauseView): boolean {
  return one.rule === other.rule && one.severity === other.severity;
}

function NothingFound({ check, filter }: { readonly check: CheckView; readonly filter: FindingFilter }) {
  const styles = useStyles();
  const { none } = useWords().findings;
  if (isFiltering(filter)) return <Text>{none.filtered}</Text>;
  if (check.ledgers.length === 0) return null;
  return (
    <Panel title={none.title} icon={<CheckmarkCircle20Filled className={styles.fine} aria-hidden="true" />}>
      <Text>{none.sentence(check.ledgers.length, check.records)}</Text>
      <Text>{none.nextStep}</Text>
    </Panel>
  );
}

/** Coming back from a cause's own list: to where one stood, with the focus on what was pressed. */
function useBackTo(scroller: { readonly current: HTMLElement | null }, isDrawn: boolean) {
  const [stood, setStood] = useState(0);
  const [target, setTarget] = useState<string | null>(null);

  useEffect(() => {
    if (target === null || !isDrawn || scroller.current === null) return;
    scroller.current.scrollTop = stood;
    const selector = `[data-show-all="${CSS.escape(target)}"]`;
    scroller.current.querySelector<HTMLElement>(selector)?.focus();
    setTarget(null);
  }, [target, isDrawn, stood, scroller]);

  return {
    from: () => setStood(scroller.current?.scrollTop ?? 0),
    to: (cause: CauseView) => setTarget(`${cause.rule} ${cause.severity}`),
  };
}

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  fine: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});
