import { memo, useId, useMemo, useState } from "react";
import { Button, Field, makeStyles, Select, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { Filter16Regular } from "@fluentui/react-icons/svg/filter";
import type { FindingFilter } from "../../assistant/findingKey";
import type { CheckView } from "../../assistant/views/checkView";
import { SEVERITIES, SeverityMark } from "../parts/SeverityMark";
import { useWords } from "../words/words";
import { isChosen, isFiltering, isNarrowed, NO_FILTER, toggleSeverity } from "./filters";

interface FiltersProps {
  readonly check: CheckView;
  readonly filter: FindingFilter;
  /** Findings that the filter lets through; null while that is not known. */
  readonly shown: number | null;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** Which findings are shown: by severity, unit, town, and against the last check. */
export function Filters({ check, filter, shown, onFilter }: FiltersProps) {
  const styles = useStyles();
  const { findings: words } = useWords();
  const total = check.counts.error + check.counts.warning + check.counts.info;
  const names = JSON.stringify([...new Set(check.ledgers.map(({ file }) => file))]);
  const ledgerFiles = useMemo(() => JSON.parse(names) as readonly string[], [names]);

  return (
    <div role="search" aria-label={words.filter.label} className={styles.filters}>
      <Choices
        units={check.units}
        towns={check.towns}
        files={ledgerFiles}
        hasLast={check.since !== null}
        filter={filter}
        onFilter={onFilter}
      />
      {isFiltering(filter) && (
        <div className={styles.line}>
          <Text size={200} role="status">
            {shown === null ? "" : words.filter.result(shown, total, filter.text)}
          </Text>
          <Button size="small" onClick={() => onFilter(NO_FILTER)}>
            {words.filter.clear}
          </Button>
        </div>
      )}
    </div>
  );
}

interface ChoicesProps extends Pick<CheckView, "units" | "towns">, Pick<FiltersProps, "filter" | "onFilter"> {
  /** Those that have a ledger. */
  readonly files: readonly string[];
  /** Whether there is a last check to tell apart from. */
  readonly hasLast: boolean;
}

/** Not drawn again for numbers that change. */
const Choices = memo(function Choices({ units, towns, files, hasLast, filter, onFilter }: ChoicesProps) {
  const styles = useStyles();
  const { findings: words, shell } = useWords();
  const id = useId();
  const [isOpen, setIsOpen] = useState(isNarrowed(filter));

  return (
    <>
      <div role="group" aria-label={words.filter.severities} className={styles.line}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.toggle}
            checked={isChosen(filter, severity)}
            icon={<SeverityMark severity={severity} />}
            onClick={() => onFilter(toggleSeverity(filter, severity))}
          >
            {shell.summary.severities[severity]}
          </ToggleButton>
        ))}
        <Button
          size="small"
          appearance="subtle"
          className={styles.toggle}
          icon={<Filter16Regular />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {words.filter.more}
        </Button>
      </div>
      <div id={id} hidden={!isOpen}>
        <div className={styles.grid}>
          <Choice
            label={words.filter.unit}
            options={units}
            value={filter.unit}
            onValue={(unit) => onFilter({ ...filter, unit })}
          />
          <Choice
            label={words.filter.town}
            options={towns}
            value={filter.town}
            onValue={(town) => onFilter({ ...filter, town })}
          />
          {hasLast && <ChangeChoice filter={filter} onFilter={onFilter} />}
          {files.length > 1 && (
            <Choice
              label={words.filter.file}
              options={files}
              value={filter.file}
              onValue={(file) => onFilter({ ...filter, file })}
            />
          )}
        </div>
      </div>
    </>
  );
});

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly string[];
  readonly value: string | null;
  readonly onValue: (value: string | null) => void;
}

function Choice({ label, options, value, onValue }: ChoiceProps) {
  const { all } = useWords().findings.filter;
  // What was chosen stays to be seen, though nothing of it is left to put right.
  const names = value === null || options.includes(value) ? options : [value, ...options];
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={value === null ? "" : `=${value}`}
        onChange={(_, data) => onValue(data.value === "" ? null : data.value.slice(1))}
      >
        <option value="">{all}</option>
        {names.map((name) => (
          <option key={name} value={`=${name}`}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function ChangeChoice({ filter, onFilter }: Pick<FiltersProps, "filter" | "onFilter">) {
  const words = useWords().findings.filter;
  return (
    <Field label={words.change} size="small">
      <Select
        size="small"
        value={filter.change ?? ""}
        onChange={(_, { value }) =>
          onFilter({ ...filter, change: value === "new" || value === "still-open" ? value : null })
        }
      >
        <option value="">{words.all}</option>
        <option value="new">{words.fresh}</option>
        <option value="still-open">{words.stillOpen}</option>
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  toggle: {
    minWidth: "auto",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalSNudge,
  },
  // Two beside each other from 320 px on; `minmax(0, …)` keeps long names from widening the pane.
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
    "& span": { minWidth: 0 },
  },
});
