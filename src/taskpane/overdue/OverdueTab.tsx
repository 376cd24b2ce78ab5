import { useId, useState } from "react";
import { Label, makeStyles, Select, Spinner, Text, ToggleButton, tokens } from "@fluentui/react-components";
import type { OverduePage, OverdueQuery } from "../../assistant/views/overduePage";
import type { Step } from "../../core/terms/step";
import { useAnswer } from "../figures/useAnswer";
import { VirtualList } from "../figures/VirtualList";
import { Pager } from "../findings/Pager";
import type { TabProps } from "../tabProps";
import { useWords } from "../words/words";
import { OverdueItem } from "./OverdueItem";

/** Items fetched at once. */
export const OVERDUE_PAGE = 500;

const STEPS: readonly Step[] = ["催办", "督办", "通知书"];

/** What is overdue, longest first, by unit and by the step that follows; each item leads to its cell. */
export function OverdueTab({ assistant, state, onGoTo }: TabProps) {
  const styles = useStyles();
  const { figures, shell } = useWords();
  const words = figures.overdue;
  const [filter, setFilter] = useState<Pick<OverdueQuery, "unit" | "step">>({ unit: null, step: null });
  const [from, setFrom] = useState(0);
  const query = { ...filter, from, count: OVERDUE_PAGE };
  const { answer: page, isLoading } = useAnswer(JSON.stringify(query), () => assistant.overdue(query));
  // What there is to choose from does not shrink with what is chosen.
  const { answer: all } = useAnswer("overdue", () => assistant.overdue({ unit: null, step: null, from: 0, count: 0 }));

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

  function choose(change: Partial<typeof filter>) {
    setFilter({ ...filter, ...change });
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
          <Filters all={all} filter={filter} onChoose={choose} />
          <Text size={200} role="status">
            {page.count === 0 ? words.noneFiltered : words.shown(page.count, all.count)}
          </Text>
          <Text size={200} className={styles.quiet}>
            {words.order}
          </Text>
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

interface FiltersProps {
  readonly all: OverduePage;
  readonly filter: Pick<OverdueQuery, "unit" | "step">;
  readonly onChoose: (change: Partial<Pick<OverdueQuery, "unit" | "step">>) => void;
}

function Filters({ all, filter, onChoose }: FiltersProps) {
  const styles = useStyles();
  const id = useId();
  const { overdue: words } = useWords().figures;
  return (
    <>
      <div role="group" aria-label={words.stepLabel} className={styles.steps}>
        <ToggleButton size="small" checked={filter.step === null} onClick={() => onChoose({ step: null })}>
          {words.step(words.allSteps, all.count)}
        </ToggleButton>
        {STEPS.map((step) => (
          <ToggleButton
            key={step}
            size="small"
            checked={filter.step === step}
            onClick={() => onChoose({ step: filter.step === step ? null : step })}
          >
            {words.step(words.steps[step], all.steps[step])}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.unit}>
        <Label size="small" htmlFor={id}>
          {words.unit}
        </Label>
        <Select
          id={id}
          size="small"
          value={filter.unit ?? ""}
          onChange={(_, { value }) => onChoose({ unit: value === "" ? null : value })}
        >
          <option value="">{words.allUnits}</option>
          {all.units.map(({ name, count }) => (
            <option key={name} value={name}>
              {words.unitOption(name, count)}
            </option>
          ))}
        </Select>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  steps: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    "& button": { minWidth: 0 },
  },
  unit: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, "& select": { maxWidth: "100%" } },
  quiet: { color: tokens.colorNeutralForeground2 },
});
