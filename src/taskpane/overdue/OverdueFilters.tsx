import { useId, useState } from "react";
import { Button, Field, makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { Filter16Regular } from "@fluentui/react-icons/svg/filter";
import type { OverdueFilter, OverdueOrder, OverduePage } from "../../assistant/views/overduePage";
import type { Step } from "../../core/terms/step";
import { useWords } from "../words/words";
import { NO_OVERDUE_FILTER } from "./noOverdueFilter";

const STEPS: readonly Step[] = ["催办", "督办", "通知书"];
const ORDERS: readonly OverdueOrder[] = ["days", "unit", "town", "ledger"];
/** About a month, a quarter, half a year, a year. */
const DAYS: readonly number[] = [30, 90, 180, 365];

interface OverdueFiltersProps {
  /** What there is without any filter. */
  readonly all: OverduePage;
  readonly filter: OverdueFilter;
  readonly order: OverdueOrder;
  readonly onFilter: (filter: OverdueFilter) => void;
  readonly onOrder: (order: OverdueOrder) => void;
}

/** Which overdue things are listed, and in what order. */
export function OverdueFilters({ all, filter, order, onFilter, onOrder }: OverdueFiltersProps) {
  const styles = useStyles();
  const id = useId();
  const { figures, shell } = useWords();
  const { overdue: words } = figures;
  const isNarrowed = Object.entries(filter).some(([name, choice]) => name !== "step" && choice !== null);
  const [isOpen, setIsOpen] = useState(isNarrowed);
  const counted = (list: readonly { readonly name: string; readonly count: number }[]): readonly Option[] =>
    list.map(({ name, count }) => ({ value: name, label: words.option(name, count) }));

  return (
    <>
      <div className={styles.line}>
        <div role="group" aria-label={words.stepLabel} className={styles.line}>
          <ToggleButton size="small" checked={filter.step === null} onClick={() => onFilter({ ...filter, step: null })}>
            {words.step(words.allSteps, all.count)}
          </ToggleButton>
          {STEPS.map((step) => (
            <ToggleButton
              key={step}
              size="small"
              checked={filter.step === step}
              onClick={() => onFilter({ ...filter, step: filter.step === step ? null : step })}
            >
              {words.step(words.steps[step], all.steps[step])}
            </ToggleButton>
          ))}
        </div>
        <Button
          size="small"
          appearance="subtle"
          icon={<Filter16Regular />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {words.more}
        </Button>
      </div>
      <div id={id} hidden={!isOpen}>
        <div className={styles.grid}>
          <Choice
            label={words.unit}
            value={filter.unit}
            options={counted(all.units)}
            onValue={(unit) => onFilter({ ...filter, unit })}
          />
          <Choice
            label={words.town}
            value={filter.town}
            options={counted(all.towns)}
            onValue={(town) => onFilter({ ...filter, town })}
          />
          <Choice
            label={words.ledger}
            value={filter.ledger}
            options={all.ledgers.map(({ name, count }) => ({
              value: name,
              label: words.option(shell.kinds[name], count),
            }))}
            onValue={(chosen) =>
              onFilter({ ...filter, ledger: all.ledgers.find(({ name }) => name === chosen)?.name ?? null })
            }
          />
          <Choice
            label={words.longer}
            value={filter.days === null ? null : String(filter.days)}
            options={DAYS.map((days) => ({ value: String(days), label: words.atLeast(days) }))}
            onValue={(days) => onFilter({ ...filter, days: days === null ? null : Number(days) })}
          />
          <Field label={words.orderLabel} size="small">
            <Select
              size="small"
              value={order}
              onChange={(_, { value }) => onOrder(ORDERS.find((name) => name === value) ?? "days")}
            >
              {ORDERS.map((name) => (
                <option key={name} value={name}>
                  {words.orders[name]}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </div>
      {isNarrowed && (
        <div>
          <Button size="small" onClick={() => onFilter(NO_OVERDUE_FILTER)}>
            {words.clear}
          </Button>
        </div>
      )}
    </>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly Option[];
  readonly onValue: (value: string | null) => void;
}

function Choice({ label, value, options, onValue }: ChoiceProps) {
  const { all } = useWords().figures.overdue;
  // What was chosen stays to be seen, though nothing of it is left.
  const isGone = value !== null && options.every((option) => option.value !== value);
  return (
    <Field label={label} size="small">
      <Select size="small" value={value ?? ""} onChange={(_, data) => onValue(data.value === "" ? null : data.value)}>
        <option value="">{all}</option>
        {isGone && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, "& button": { minWidth: 0 } },
  // Two beside each other from 320 px on; `minmax(0, …)` keeps long names from widening the pane.
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    "& select": { minWidth: 0, width: "100%" },
    "& span": { minWidth: 0 },
  },
});
